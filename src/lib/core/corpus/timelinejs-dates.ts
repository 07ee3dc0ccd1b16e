// A historian's date as TimelineJS has dates: numbers, as many as are known, and words where numbers would say too much or too little.
// Knows nothing of events.

import { type HistoricDate, type Precision, yearOf } from '../time/historic-date.ts';
import { sayDate } from '../time/say-date.ts';
import type { Locale } from '../words/locale.ts';

/** Years before our era are negative, without a year 0; months and days count from 1. */
export type TimelineMoment = { readonly year: number; readonly month?: number; readonly day?: number };
export type TimelineDates = { readonly start: TimelineMoment; readonly end?: TimelineMoment; readonly words?: string };

/** The dates of a slide. A stretch open at its start stands at its end, for every slide must start; the words tell. */
export function timelineDates(date: HistoricDate, locale: Locale): TimelineDates {
  const [first, last] = [date.parts?.[0] ?? date, date.parts?.at(-1) ?? date];
  const end = isFinite(date.max) ? momentOf(date.max - 1, last.precision) : undefined;
  const start = isFinite(date.min) ? momentOf(date.min, first.precision) : end!;
  const lasts = !isNamed(date) && end !== undefined && !isSame(start, end);
  return { start, ...(lasts && { end }), ...(!isPlain(date) && { words: sayDate(date, locale) }) };
}

/** Whether the date is a day, a month or a year of the calendar. */
const isNamed = (date: HistoricDate): boolean => date.form === 'point' && ['day', 'month', 'year'].includes(date.precision);

/** Whether numbers say it all. */
const isPlain = (date: HistoricDate): boolean => isNamed(date) && !date.approximate && !date.uncertain;

/** Year, month and day of a moment, as far as its date is known; of a season, the month it starts or ends in. */
function momentOf(moment: number, precision: Precision): TimelineMoment {
  const at = new Date(moment);
  const year = yearOf(moment);
  return {
    year: year > 0 ? year : year - 1,
    ...(['day', 'month', 'season'].includes(precision) && { month: at.getUTCMonth() + 1 }),
    ...(precision === 'day' && { day: at.getUTCDate() })
  };
}

const isSame = (a: TimelineMoment, b: TimelineMoment): boolean => a.year === b.year && a.month === b.month && a.day === b.day;
