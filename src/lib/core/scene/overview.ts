// The whole span on a narrow strip: how many events at each place of the axis, all of them and those that pass.

import { type AxisScale, position } from '../view/axis-scale.ts';
import type { EventTable } from '../view/event-table.ts';
import type { Selection } from '../view/selection.ts';

export type Overview = { readonly all: readonly number[]; readonly passing: readonly number[]; readonly most: number };

/** Counts in `bins` equal stretches of the axis. Every event is counted once. */
export function overviewOf(table: EventTable, selection: Selection, scale: AxisScale, bins: number): Overview {
  const all = Array.from({ length: bins }, () => 0);
  const passing = Array.from({ length: bins }, () => 0);
  for (let row = 0; row < table.count; row++) {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(position(scale, table.at[row]!) * bins)));
    all[bin]!++;
    passing[bin]! += selection.passes[row]!;
  }
  return { all, passing, most: all.reduce((most, count) => Math.max(most, count), 0) };
}

/** Bars as one SVG path in a box of bins by `height`; a lone event is still seen. */
export function silhouette(counts: readonly number[], most: number, height: number): string {
  return counts
    .map((count, bin) => (count === 0 ? '' : `M${bin},${height}V${round(height - Math.max(1.5, (height - 2) * Math.sqrt(count / most)))}h1V${height}z`))
    .join('');
}

const round = (value: number): number => Math.round(value * 10) / 10;
