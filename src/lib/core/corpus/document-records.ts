// Events and what they refer to as an event file writes them: plain values, dates in EDTF. What exports write and
// the reader reads back. Knows nothing of JSON or CSV.

import type { Locale, Text } from '../words/locale.ts';
import type { HistoricDate } from '../time/historic-date.ts';
import { sourcesCitedBy } from './cited-by.ts';
import type { Corpus, EventRecord, Instrument, Lane, Source } from './corpus.ts';

/** A record whose dates are EDTF and that no longer knows the place it was read at. */
export type Written<T> = { readonly [K in keyof T as K extends 'origin' ? never : K]: WrittenValue<T[K]> };
type WrittenValue<V> = V extends HistoricDate ? string : V extends readonly (infer I)[] ? readonly WrittenValue<I>[] : V extends object ? Written<V> : V;

export type DocumentRecords = {
  readonly title?: Text;
  readonly language: Locale;
  readonly licence?: string;
  readonly lanes: readonly Lane[];
  readonly instruments: readonly Instrument[];
  readonly events: readonly Written<EventRecord>[];
  readonly sources: readonly Written<Source>[];
};

/** The records of some events of a corpus, in the order asked for, with the lanes, the instruments in use and the sources cited. */
export function documentRecords(corpus: Corpus, ids: readonly string[]): DocumentRecords {
  const byId = new Map(corpus.events.map((event) => [event.id, event]));
  const events = ids.flatMap((id) => byId.get(id) ?? []);
  const cited = new Set(events.flatMap(sourcesCitedBy));
  const used = new Set(events.flatMap(({ instrument }) => instrument ?? []));
  return {
    ...(corpus.title && { title: corpus.title }),
    language: corpus.language,
    ...(corpus.licence !== undefined && { licence: corpus.licence }),
    lanes: corpus.lanes,
    instruments: corpus.instruments.filter(({ id }) => used.has(id)),
    events: events.map(written),
    sources: corpus.sources.filter(({ id }) => cited.has(id)).map(written)
  };
}

/** A record as a file writes it. */
export function written<T extends object>(record: T): Written<T> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (key === 'origin' || value === undefined ? [] : [[key, writtenValue(value)]]))
  ) as Written<T>;
}

function writtenValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(writtenValue);
  return 'edtf' in value ? value.edtf : written(value);
}
