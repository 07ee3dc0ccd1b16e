// The sources of numbers: each once, in a few words that fit beside a number, and whole.

import type { Citation, Source, SourceName } from '../corpus/corpus.ts';
import { saySource } from '../corpus/say-source.ts';
import { yearOf } from '../time/historic-date.ts';
import { figuresWordsOf } from '../words/figures-words.ts';
import type { Locale } from '../words/locale.ts';
import { NBSP, typeset } from '../words/typeset.ts';
import type { FigureSource } from './figures-table.ts';

/** Sources taken down as numbers cite them. */
export type Shelf = {
  /** Their places among those taken down; a citation of no known source is left out. */
  readonly placesOf: (citations: readonly Citation[]) => readonly number[];
  readonly shown: () => readonly FigureSource[];
};

export function shelfOf(sources: readonly Source[], locale: Locale): Shelf {
  const known = new Map(sources.map((source) => [source.id, source]));
  const places = new Map<string, number>();
  const placeOf = (id: string): number => {
    if (!places.has(id)) places.set(id, places.size);
    return places.get(id)!;
  };
  return {
    placesOf: (citations) => [...new Set(citations.flatMap(({ id }) => (known.has(id) ? [placeOf(id)] : [])))],
    shown: () => [...places.keys()].map((id) => showSource(known.get(id)!, locale))
  };
}

function showSource(source: Source, locale: Locale): FigureSource {
  const { authors, title, rest } = saySource(source, locale);
  return {
    short: shortly(source, locale),
    whole: [authors, title, rest].filter((part) => part !== '').join(', '),
    ...(source.URL && { href: source.URL }),
    ...(source.language && { language: source.language })
  };
}

const MOST_LETTERS = 34;

/** "Fekrane, 2010", "Banque des territoires, 2009", "Duranton et Martin, 2008". */
function shortly(source: Source, locale: Locale): string {
  const who = namesOf(source.author, locale) || source['container-title'] || source.publisher || source.title;
  const cut = who.length > MOST_LETTERS ? `${who.slice(0, MOST_LETTERS - 1).replace(/[\s,.;:]+\S*$/, '')}…` : who;
  const { issued } = source;
  const year = issued && Number.isFinite(issued.min) ? `, ${yearOf(issued.min)}` : '';
  return typeset(`${cut}${year}`, locale);
}

function namesOf(names: readonly SourceName[], locale: Locale): string {
  const words = figuresWordsOf(locale);
  const [first, second] = names.map((name) => name.family ?? name.literal ?? name.given ?? '');
  if (first === undefined) return '';
  if (names.length > 2) return `${first} ${words.othersToo.replace(' ', NBSP)}`;
  return second === undefined ? first : `${first} ${words.and} ${second}`;
}
