// The skyline of a crowded lane: how many events stand at each place, as bars under its labels, so that a crowd of
// thousands keeps its shape when it is gathered into a few marks.

import type { EventTable } from '../view/event-table.ts';
import type { Plot } from './gathering.ts';
import { type LaneRows, placeOf } from './lane-rows.ts';
import type { Rows } from './lanes.ts';
import type { GatheredMark, Ridge } from './window-scene.ts';

/** Fewer gathered events than this need no skyline. */
const CROWD = 150;
const BIN = 4;
/** How much of its lane the highest bar may take. */
const SHARE = 0.62;

/** None, or one. Bins are cut on a grid that stands still while one pans. */
export function ridgeOf(table: EventTable, own: LaneRows, lane: Rows, plot: Plot, groups: readonly GatheredMark[]): readonly Ridge[] {
  if (groups.reduce((sum, group) => sum + group.count, 0) < CROWD) return [];
  const first = Math.floor(plot.offset / BIN);
  const bins = Math.ceil(plot.width / BIN) + 1;
  const counts = new Float32Array(bins);
  let from = placeOf(table, own.rows, plot.momentAt(first * BIN - plot.offset));
  for (let bin = 0; bin < bins; bin++) {
    const to = placeOf(table, own.rows, plot.momentAt((first + bin + 1) * BIN - plot.offset));
    counts[bin] = to - from;
    from = to;
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const height = lane.height * SHARE;
  return [
    {
      lane: lane.id,
      x: first * BIN - plot.offset,
      bin: BIN,
      ground: lane.ground,
      heights: counts.map((count) => (count === 0 ? 0 : Math.max(1, height * Math.sqrt(count / most))))
    }
  ];
}
