// Plain calendar dates, and stretches between two of them, by arithmetic: `1998`, `2004-09`, `2004-09-14`,
// `1998/2004`. Nineteen dates of a file in twenty are such; `read-date.ts` knows the rest of EDTF, at the price of its
// package. Both give the same date for the same text.

import { type HistoricDate, MS_PER_DAY, type Precision } from './historic-date.ts';

type PlainPrecision = Extract<Precision, 'year' | 'month' | 'day'>;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const ZERO = 48;
const HYPHEN = 45;
/** Lengths of YYYY, YYYY-MM and YYYY-MM-DD. */
const PRECISIONS: Readonly<Record<number, PlainPrecision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** The date of a text in plain form, years 0001 to 9999; undefined for anything else, wrong or merely less plain. */
export function plainDate(text: string): HistoricDate | undefined {
  const slash = text.indexOf('/');
  if (slash === -1) return plainPoint(text);
  const start = plainPoint(text.slice(0, slash));
  const end = start && plainPoint(text.slice(slash + 1));
  if (!start || !end || start.min >= end.max) return undefined;
  return {
    edtf: text,
    form: 'interval',
    min: start.min,
    max: end.max,
    precision: start.edtf.length < end.edtf.length ? start.precision : end.precision,
    approximate: false,
    uncertain: false,
    openStart: undefined,
    openEnd: undefined,
    parts: [start, end]
  };
}

function plainPoint(text: string): HistoricDate | undefined {
  const precision = PRECISIONS[text.length];
  if (precision === undefined) return undefined;
  const year = digits(text, 0, 4);
  const month = precision === 'year' ? 1 : afterHyphen(text, 4);
  const day = precision === 'day' ? afterHyphen(text, 7) : 1;
  // Written so that NaN fails.
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return undefined;
  const min = dayNumber(year, month, day) * MS_PER_DAY;
  return { edtf: text, form: 'point', min, max: min + length(precision, year, month) * MS_PER_DAY, precision, approximate: false, uncertain: false };
}

const afterHyphen = (text: string, at: number): number => (text.charCodeAt(at) === HYPHEN ? digits(text, at + 1, at + 3) : NaN);

/** The number written between two places; NaN when another sign stands there. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : MONTH_DAYS[month - 1]!);

/** Days that a date of this precision lasts. */
function length(precision: PlainPrecision, year: number, month: number): number {
  if (precision === 'day') return 1;
  if (precision === 'month') return daysIn(year, month);
  return isLeap(year) ? 366 : 365;
}

/** Days since 1 January 1970, in the Gregorian calendar; years counted from March, so that leap days come last. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}
