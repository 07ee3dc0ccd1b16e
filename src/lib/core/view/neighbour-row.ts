// The next event in time, or in the lane above or below: where keys lead from the event in hand. Works on a whole
// table, drawn or not, so that one can walk past the edge of the window.

import type { EventTable } from './event-table.ts';
import type { Selection } from './selection.ts';

export type NeighbourWay = 'later' | 'earlier' | 'above' | 'below' | 'first' | 'last';

/**
 * The row that one step leads to, among those that pass (all of them without a selection); undefined when there is
 * none that way. Without a row to start from, a walk to the past begins at the end and any other at the start.
 */
export function neighbourRow(table: EventTable, selection: Selection | undefined, from: number | undefined, way: NeighbourWay): number | undefined {
  const passes = selection?.passes;
  const { count } = table;
  if (way === 'first' || (from === undefined && way !== 'earlier' && way !== 'last')) return nextRow(passes, -1, 1, count);
  if (way === 'last' || from === undefined) return nextRow(passes, count, -1, count);
  if (way === 'later' || way === 'earlier') return nextRow(passes, from, way === 'later' ? 1 : -1, count);
  return rowInNextLane(table, passes, from, way === 'above' ? -1 : 1);
}

function nextRow(passes: Uint8Array | undefined, from: number, step: 1 | -1, count: number): number | undefined {
  for (let row = from + step; row >= 0 && row < count; row += step) if (!passes || passes[row]) return row;
  return undefined;
}

/** The nearest in time, of the nearest lane that way which holds any. */
function rowInNextLane({ lane, at, count }: EventTable, passes: Uint8Array | undefined, from: number, step: 1 | -1): number | undefined {
  const distance = (row: number): number => Math.abs(at[row]! - at[from]!);
  let best: number | undefined;
  for (let row = 0; row < count; row++) {
    const beyond = (lane[row]! - lane[from]!) * step;
    if (beyond <= 0 || (passes && !passes[row])) continue;
    const before = best === undefined ? Infinity : (lane[best]! - lane[from]!) * step;
    if (beyond < before || (beyond === before && distance(row) < distance(best!))) best = row;
  }
  return best;
}
