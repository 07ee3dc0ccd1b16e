// A source in words: who, what, where, when. Short form for cards and lists.

import { yearOf } from '../time/historic-date.ts';
import { sayDate } from '../time/say-date.ts';
import type { Locale } from '../words/locale.ts';
import { typeset } from '../words/typeset.ts';
import type { Source, SourceName } from './corpus.ts';

export type SourceWords = { readonly authors: string; readonly title: string; readonly rest: string };

/** Authors, title and the rest apart, so that a page can set the title in its own way. */
export function saySource(source: Source, locale: Locale): SourceWords {
  const authors = source.author.map(sayName).join(', ');
  const parts = [
    source['container-title'],
    source.volume && `vol. ${source.volume}`,
    source.issue && `${locale === 'fr' ? 'n°' : 'no.'}\u00a0${source.issue}`,
    source.publisher,
    source.issued && sayDate(source.issued, locale),
    source.page && `p. ${source.page}`
  ];
  const rest = [...new Set(parts.filter((part) => part && part !== authors))].join(', ');
  return { authors: typeset(authors, locale), title: typeset(source.title, locale), rest: typeset(rest, locale) };
}

/** "Sénat, 2009": who says so and when, for where there is no room for more. */
export function saySourceShortly({ author, issued, publisher, title, ...source }: Source, locale: Locale): string {
  const [first] = author;
  const who = first?.literal ?? first?.family ?? source['container-title'] ?? publisher ?? title;
  const year = issued && isFinite(issued.min) ? yearOf(issued.min) : undefined;
  return typeset([who, year].filter((part) => part !== undefined).join(', '), locale);
}

const sayName = (name: SourceName): string => name.literal ?? [name.given, name.family].filter(Boolean).join(' ');
