// Spans of time as an address writes them: ISO 8601 dates cut to the coarsest step of the calendar that the span's
// breadth allows, from the start of the first to the end of the last, both included as people mean them: `1998` and
// `2004` are [1 January 1998, 1 January 2005). Knows nothing of views.

import { type CountableTimeInterval, utcDay, utcHour, utcMinute, utcMonth, utcYear } from 'd3';
import { utc } from '../time/historic-date.ts';

export type TimeSpan = readonly [from: number, to: number];

const STEPS: readonly CountableTimeInterval[] = [utcYear, utcMonth, utcDay, utcHour, utcMinute];
const MINUTE = 60_000;
/** Half of what may be lost: a span that is rounded twice still loses no more than 1/2000 of its breadth. */
const SHARE_LOST = 1 / 4000;
/** Years a `Date` can count, and the one after. */
const FARTHEST = utc(270_000);

/** The span an address can say, nearest to this one; undefined when it is none: empty, endless, the wrong way round. */
export function settledSpan([from, to]: TimeSpan): TimeSpan | undefined {
  // Written so that NaN fails.
  if (!(from < to && from >= -FARTHEST && to <= FARTHEST)) return undefined;
  const loss = (to - from) * SHARE_LOST;
  const start = rounded(from, loss);
  const end = Math.max(rounded(to, loss), start + MINUTE);
  return start === from && end === to ? [start, end] : settledSpan([start, end]);
}

/** The nearest start of a year or else a month, day, hour, minute that is no farther than `loss` (ms). */
function rounded(moment: number, loss: number): number {
  const nearest = STEPS.map((step) => Number(step.round(new Date(moment))));
  return nearest.find((start) => Math.abs(start - moment) <= loss) ?? nearest.at(-1)!;
}

/** How a settled span is written: its first and its last year, month, day, hour or minute. */
export const writeSpan = ([from, to]: TimeSpan): readonly [string, string] => [named(from, stepOf(from)), named(to - 1, stepOf(to))];

const stepOf = (start: number): number => STEPS.findIndex((step) => Number(step.floor(new Date(start))) === start);

/** Signs after the year: `-05`, `-05-03`, `-05-03T14`, `-05-03T14:30`. */
const LENGTHS = [0, 3, 6, 9, 12];

function named(moment: number, step: number): string {
  const date = new Date(moment);
  const year = date.getUTCFullYear();
  const rest = date.toISOString().replace(/^[+-]?\d+/, '');
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}${rest.slice(0, LENGTHS[step])}`;
}

/** The day a moment falls in, its first moment; undefined for none that a calendar has. */
export const settledDay = (moment: number): number | undefined => (Math.abs(moment) <= FARTHEST ? Number(utcDay.floor(new Date(moment))) : undefined);

export const writeDay = (day: number): string => named(day, STEPS.indexOf(utcDay));

/** The first moment of a written date. */
export const readDay = (text: string): number | undefined => {
  const start = readMoment(text)?.[0];
  return start === undefined ? undefined : settledDay(start);
};

/** The span from the start of one written date to the end of another; undefined when either is no date. */
export function readSpan(first: string, last: string): TimeSpan | undefined {
  const [start, end] = [readMoment(first), readMoment(last)];
  return start && end && settledSpan([start[0], end[1]]);
}

const WRITTEN = /^(-?\d{1,6})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d))?)?)?)?$/;

/** The start of a written date, and of the one that follows it. */
function readMoment(text: string): TimeSpan | undefined {
  const [, year, ...rest] = WRITTEN.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [month = 1, day = 1, hour = 0, minute = 0] = rest.map((part) => (part === undefined ? undefined : Number(part)));
  const start = new Date(utc(Number(year), month - 1, day) + (hour * 60 + minute) * MINUTE);
  // 30 February would be 1 March.
  if (start.getUTCMonth() !== month - 1 || start.getUTCDate() !== day || start.getUTCHours() !== hour || start.getUTCMinutes() !== minute) return undefined;
  const step = rest.filter((part) => part !== undefined).length;
  return [start.getTime(), STEPS[step]!.offset(start, 1).getTime()];
}
