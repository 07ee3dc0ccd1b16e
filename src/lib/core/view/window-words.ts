// A window of time in words, no finer than its breadth warrants: "1100 – 2026", "de mai 1998 à juin 2005", "du 3 au
// 14 septembre 2004". Both ends are included, as in the address. Knows no scale and no screen.

import { type HistoricDate, MS_PER_DAY, MS_PER_YEAR, type Precision, utc, yearOf } from '../time/historic-date.ts';
import { sayDate } from '../time/say-date.ts';
import type { Locale } from '../words/locale.ts';
import { NBSP, typeset } from '../words/typeset.ts';

/** From here on, years say enough. */
const YEARS_FROM = 12 * MS_PER_YEAR;
const MONTHS_FROM = 100 * MS_PER_DAY;

/** A window [from, to), ms UTC, in words, typeset. */
export function sayWindow([from, to]: readonly [number, number], locale: Locale): string {
  const precision = precisionOf(from, to);
  const [first, last] = [pointAt(from, precision), pointAt(Math.max(from, to - 1), precision)];
  const words = precision === 'year' ? sayYears(first, last, locale) : sayDate({ ...first, form: 'interval', max: last.max, parts: [first, last] }, locale);
  return typeset(words, locale);
}

function precisionOf(from: number, to: number): Extract<Precision, 'year' | 'month' | 'day'> {
  const breadth = to - from;
  const wholeYears = from === utc(yearOf(from)) && to === utc(yearOf(to)) && breadth > 0;
  if (breadth >= YEARS_FROM || wholeYears) return 'year';
  return breadth >= MONTHS_FROM ? 'month' : 'day';
}

/** The day, month or year a moment falls in. */
export function pointAt(moment: number, precision: Extract<Precision, 'year' | 'month' | 'day'>): HistoricDate {
  const date = new Date(moment);
  const [year, month, day] = [date.getUTCFullYear(), precision === 'year' ? 0 : date.getUTCMonth(), precision === 'day' ? date.getUTCDate() : 1];
  const max = precision === 'year' ? utc(year + 1) : precision === 'month' ? utc(year, month + 1) : utc(year, month, day + 1);
  return { edtf: '', form: 'point', min: utc(year, month, day), max, precision, approximate: false, uncertain: false };
}

/** "1100 – 2026"; English sets the dash close between plain numbers. */
function sayYears(first: HistoricDate, last: HistoricDate, locale: Locale): string {
  const [start, end] = [sayDate(first, locale), sayDate(last, locale)];
  if (start === end) return start;
  const close = locale === 'en' && !start.includes(NBSP) && !end.includes(NBSP);
  return close ? `${start}–${end}` : `${start}${NBSP}–${NBSP}${end}`;
}
