// What a series says at a moment. A sure value holds until the next; from an estimate the line runs straight to the
// next value, as the instrument's band does. Between and beyond what is known, nothing is said.

import { bisector } from 'd3';
import type { ShownSeries, ShownValue } from './figures-table.ts';

const byStart = bisector((value: ShownValue) => value.from);

/** Place of the last value that has begun by a moment; -1 before the first. */
export const begunBy = (values: readonly ShownValue[], moment: number): number => byStart.right(values as ShownValue[], moment) - 1;

/** Place of the first value that begins at a moment or after. */
export const firstFrom = (values: readonly ShownValue[], moment: number): number => byStart.left(values as ShownValue[], moment);

/** Place of the value that holds at a moment, or that is said of it; -1 when none is known. */
export function holderAt({ values, drawn }: Pick<ShownSeries, 'values' | 'drawn'>, moment: number): number {
  const last = begunBy(values, moment);
  if (drawn === 'step') return last >= 0 && holds(values, last, moment) ? last : -1;
  // Sums for stretches of time may overlap: the one begun last speaks.
  for (let place = last; place >= 0; place--) if (moment < values[place]!.to) return place;
  return -1;
}

/** The very last step holds to now, that moment included. */
const holds = (values: readonly ShownValue[], place: number, moment: number): boolean =>
  moment < values[place]!.to || (place === values.length - 1 && moment === values[place]!.to);

/** The value that a step's line has come to where it ends: its own, or the next one after an estimate. */
export function reachedBy(values: readonly ShownValue[], place: number): number {
  const [value, next] = [values[place]!, values[place + 1]];
  return value.approximate && next?.from === value.to ? next.value : value.value;
}

/** Where the line of a series stands at a moment; undefined in a gap. */
export function valueAt(series: Pick<ShownSeries, 'values' | 'drawn'>, moment: number): number | undefined {
  const place = holderAt(series, moment);
  if (place < 0) return undefined;
  const value = series.values[place]!;
  if (series.drawn === 'points' || value.to <= value.from) return value.value;
  return value.value + ((reachedBy(series.values, place) - value.value) * (moment - value.from)) / (value.to - value.from);
}
