// The bibliography: every source told in one language, by kind of document, with the events it supports. Knows nothing of
// pages nor of searching.

import { sourceReference } from '../corpus/cite.ts';
import { sourcesCitedBy } from '../corpus/cited-by.ts';
import type { Corpus, Source } from '../corpus/corpus.ts';
import { written } from '../corpus/document-records.ts';
import { dense } from '../corpus/gather-values.ts';
import { sayHost } from '../corpus/say-host.ts';
import { compareDates } from '../time/historic-date.ts';
import { sayDate } from '../time/say-date.ts';
import { inLocale } from '../words/in-locale.ts';
import type { Locale } from '../words/locale.ts';
import { setText } from '../words/set-text.ts';
import { SEEN_WORDS } from '../words/terms.ts';

/** The shelves of the bibliography, in the order in which a historian trusts them with a date. */
export const SHELVES = ['laws', 'reports', 'scholarship', 'press', 'sites'] as const;
export type Shelf = (typeof SHELVES)[number];

/** Types of CSL by shelf; what is of no other stands with sites and data. */
const TYPES: Readonly<Record<Exclude<Shelf, 'sites'>, readonly string[]>> = {
  laws: ['legislation', 'bill', 'regulation', 'legal_case', 'treaty', 'hearing', 'speech'],
  reports: ['report', 'standard'],
  scholarship: ['book', 'chapter', 'article-journal', 'paper-conference', 'thesis', 'review', 'review-book', 'manuscript'],
  press: ['article', 'article-newspaper', 'article-magazine', 'broadcast', 'interview', 'periodical', 'motion_picture']
};

export const shelfOf = (type: string): Shelf => SHELVES.find((shelf) => shelf !== 'sites' && TYPES[shelf].includes(type)) ?? 'sites';

export type ShelvedSource = {
  readonly id: string;
  /** The reference after ISO 690, without its address. */
  readonly text: string;
  readonly language?: string;
  readonly href?: string;
  readonly host?: string;
  /** How it was seen, when not whole on its own site. */
  readonly seen?: string;
  readonly note?: string;
  /** Places in `events` of what it supports. */
  readonly supports: readonly number[];
};

export type ShownBibliography = {
  readonly total: number;
  readonly shelves: readonly { readonly id: Shelf; readonly sources: readonly ShelvedSource[] }[];
  /** Every event that a source supports, in time order; told once. */
  readonly events: readonly { readonly id: string; readonly title: string; readonly when: string }[];
};

/** Every source on its shelf, in the order of the alphabet. */
export function showBibliography(corpus: Corpus, locale: Locale): ShownBibliography {
  const events = [...corpus.events].sort((a, b) => compareDates(a.date, b.date));
  const supports = supportedBy(events);
  const shown = corpus.sources.map((source) => ({ shelf: shelfOf(source.type), source: showSource(source, supports.get(source.id) ?? [], locale) }));
  const { compare } = collator(locale);
  return {
    total: shown.length,
    shelves: SHELVES.map((id) => ({
      id,
      sources: shown
        .filter(({ shelf }) => shelf === id)
        .map(({ source }) => source)
        .sort((a, b) => compare(filedUnder(a.text), filedUnder(b.text)))
    })).filter(({ sources }) => sources.length > 0),
    events: events.map(({ id, title, date }) => ({ id, title: setText(title, locale), when: sayDate(date, locale) }))
  };
}

/** A title in brackets, which is of our making, stands by its first letter. */
const filedUnder = (text: string): string => text.replace(/^\[/, '');

const collator = inLocale((locale) => new Intl.Collator(locale));

/** Places of the events that cite each source: for themselves, for a figure, for a rival version. */
function supportedBy(events: Corpus['events']): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, readonly number[]>();
  events.forEach((event, place) => {
    for (const id of sourcesCitedBy(event)) places.set(id, [...(places.get(id) ?? []), place]);
  });
  return places;
}

function showSource(source: Source, supports: readonly number[], locale: Locale): ShelvedSource {
  const { URL: href } = source;
  const seen: string = SEEN_WORDS[source.seen][locale];
  return dense({
    id: source.id,
    text: sourceReference(written(source), locale),
    language: source.language,
    href,
    host: href && sayHost(href),
    seen: seen === '' ? undefined : seen,
    note: source.note && setText(source.note, locale),
    supports
  });
}
