// A date as historians know it: never a point, always a span [min, max) with a precision and a
// certainty. Order and overlap use the span alone. Knows no grammar (read-date) and no words (say-date).

/** How finely a date is known. `span` is any stretch that has no calendar name. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'span';

/** `one-of`: happened once, on one of several dates. `all-of`: happened on each of them. */
export type DateForm = 'point' | 'interval' | 'one-of' | 'all-of';

export type HistoricDate = {
  /** The date as written, in EDTF (ISO 8601-2, levels 0 to 2). */
  readonly edtf: string;
  readonly form: DateForm;
  /** Milliseconds since 1970, UTC. Inclusive; -Infinity when the start is open or unknown. */
  readonly min: number;
  /** Milliseconds since 1970, UTC. Exclusive; Infinity when the end is open or unknown. */
  readonly max: number;
  readonly precision: Precision;
  /** `~`: an estimate. */
  readonly approximate: boolean;
  /** `?`: the source may be wrong. */
  readonly uncertain: boolean;
  /** Which end, if any, is open (`..`: still running) or unknown (nothing written). */
  readonly openStart?: 'open' | 'unknown';
  readonly openEnd?: 'open' | 'unknown';
  /** The ends of an interval, the alternatives of a set, in order; open ends are left out. */
  readonly parts?: readonly HistoricDate[];
  /** For a point of season precision: its ISO 8601-2 code, 21 to 41. */
  readonly season?: number;
};

export const MS_PER_DAY = 86_400_000;
/** Mean Gregorian year. */
export const MS_PER_YEAR = 365.2425 * MS_PER_DAY;

/** Midnight UTC at the start of a day; years 0 to 99 are years of that number, not of the 1900s. */
export function utc(year: number, month = 0, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

/** The calendar year a moment falls in (astronomical: 0 is 1 BC). */
export const yearOf = (moment: number): number => new Date(moment).getUTCFullYear();

/** By start, then by end: the earlier and shorter first. Total, so that sorting is stable across engines. */
export function compareDates(a: Span, b: Span): number {
  if (a.min !== b.min) return a.min < b.min ? -1 : 1;
  if (a.max !== b.max) return a.max < b.max ? -1 : 1;
  return 0;
}

export type Span = { readonly min: number; readonly max: number };

/** Whether all of `inner` lies within `outer`. */
export const covers = (outer: Span, inner: Span): boolean => outer.min <= inner.min && inner.max <= outer.max;

/** Whether the two spans share at least one moment. */
export const overlaps = (a: Span, b: Span): boolean => a.min < b.max && b.min < a.max;

/** The moment a date is drawn at when only one is wanted: the middle of a vague one, the start of a long one. */
export function anchorOf(date: HistoricDate): number {
  if (date.min === -Infinity) return date.max === Infinity ? 0 : date.max;
  if (date.max === Infinity || date.form === 'interval' || date.form === 'all-of') return date.min;
  return (date.min + date.max) / 2;
}

/** Whether the event lasted (an interval), as against being known vaguely (a century, a set). */
export const isDuration = (date: HistoricDate): boolean => date.form === 'interval';
