// What the class answers when a date is hidden, held against what is known: right as far as the date itself is uncertain,
// else how far off. A guess is a date in EDTF; where both spans meet it is right.

import { MS_PER_YEAR } from '../time/historic-date.ts';

/** ms UTC, `max` exclusive. */
type Span = { readonly min: number; readonly max: number };

/** `years`: how far off, in years, rounded; at least 1 unless it is less than a year off. */
export type Verdict = { readonly right: true } | { readonly right: false; readonly sooner: boolean; readonly years: number };

export function judge(guess: Span, known: Span): Verdict {
  if (guess.min < known.max && known.min < guess.max) return { right: true };
  const sooner = guess.max <= known.min;
  const off = sooner ? known.min - guess.max : guess.min - known.max;
  return { right: false, sooner, years: Math.round(off / MS_PER_YEAR) };
}
