// What gathering makes of the small pieces of a checked document: texts, dates, citations. Knows no whole record.

import type { Locale, Text } from '../words/locale.ts';
import type { HistoricDate } from '../time/historic-date.ts';
import type { Citation } from './corpus.ts';
import { readWrittenDate } from './written-date.ts';

export type Written = string | { readonly fr?: string; readonly en?: string };
/** A text in the language it was written in. */
export type Say = <T extends Written | undefined>(written: T) => T extends undefined ? undefined : Text;

/** A text is in the language of its document, unless it says which. */
export const sayIn = (language: Locale): Say =>
  ((written?: Written) => (typeof written === 'string' ? { [language]: written } : written && dense(written))) as Say;

/** A record without its absent fields, so that two equal records look equal. */
export function dense<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

/** The definition let only readable dates through. */
export function dateOf(written: string | number): HistoricDate {
  const read = readWrittenDate(String(written));
  if ('date' in read) return read.date;
  throw new Error(`unchecked date: ${written}`);
}

export const maybeDate = (written?: string | number): HistoricDate | undefined => (written === undefined ? undefined : dateOf(written));

export const citationOf = (citation: string | Citation): Citation => (typeof citation === 'string' ? { id: citation } : dense(citation));
