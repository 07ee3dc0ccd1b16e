// How the height is shared: lanes above and below the bands, each made of rows of two lines of text,
// the axis at the foot. Knows nothing of events.

import type { ShownCorpus, ShownLane } from '../view/shown.ts';
import type { PlacedLane, Size } from './scene.ts';
import { tenth } from '../view/tenth.ts';

export const LABEL_SIZE = 14;
export const LINE_HEIGHT = 15.5;
/** Two lines of text and, under them, the track of extents. */
export const ROW_HEIGHT = 2 * LINE_HEIGHT + 7;
/** The foot of a lane, where signs without a label stand. */
const GROUND_HEIGHT = 13;
const AXIS_HEIGHT = 58;
const TOP = 6;
const BANDS_SHARE = 0.33;
const MOST_BANDS = 0.5;
const LEAST_BANDS = 64;
/** Under it their names would find no room. */
const SLIGHTEST_BANDS = 130;

export type Rows = PlacedLane & { readonly rows: number };

export type Plan = { readonly lanes: readonly Rows[]; readonly bands: { readonly y: number; readonly height: number }; readonly axisY: number };

/** Lanes and bands stacked in `size`. The bands come before the last two lanes. */
export function planLanes(corpus: ShownCorpus, size: Size): Plan {
  const counts = corpus.lanes.map((lane) => corpus.events.filter((event) => event.lane === lane.id).length);
  return stackLanes(corpus.lanes, counts, corpus.bands.length > 0, size);
}

/** The same from the lanes and how many events each holds. `leastRows`: rows of labels each lane has before the bands have anything. */
export function stackLanes(shown: readonly ShownLane[], counts: readonly number[], withBands: boolean, size: Size, leastRows = 0): Plan {
  const axisY = size.height - AXIS_HEIGHT;
  const bandHeight = !withBands ? 0 : leastRows > 0 ? spareRoom(axisY - TOP, shown.length, leastRows) : bandRoom(axisY - TOP, shown.length);
  const shares = sharesOf(counts, axisY - TOP - bandHeight);
  const split = Math.max(1, shown.length - LANES_BELOW_BANDS);
  let y = TOP;
  let bands = { y: TOP, height: 0 };
  const lanes = shown.map((lane, index) => {
    if (index === split) {
      bands = { y, height: bandHeight };
      y += bandHeight;
    }
    const placed = placeLane(lane, y, shares[index]!);
    y += placed.height;
    return placed;
  });
  return { lanes, bands: bands.height > 0 ? bands : { y, height: bandHeight }, axisY };
}

/** A third of the height, unless that takes a lane its one row. */
const bandRoom = (height: number, lanes: number): number => Math.round(Math.min(height * BANDS_SHARE, Math.max(LEAST_BANDS, leftOver(height, lanes, 1))));

/** What the lanes leave with so many rows each; nothing where that is too little to be seen. */
function spareRoom(height: number, lanes: number, rows: number): number {
  const room = Math.round(Math.min(height * MOST_BANDS, leftOver(height, lanes, rows)));
  return room < SLIGHTEST_BANDS ? 0 : room;
}

const leftOver = (height: number, lanes: number, rows: number): number => height - lanes * (rows * ROW_HEIGHT + GROUND_HEIGHT);

/** Reviews and firms stand under the instruments they judge or make up. */
const LANES_BELOW_BANDS = 2;

const placeLane = (lane: ShownLane, y: number, height: number): Rows => ({
  ...lane,
  y: tenth(y),
  height: tenth(height),
  ground: tenth(y + height - GROUND_HEIGHT / 2),
  rows: Math.max(1, Math.floor((height - GROUND_HEIGHT) / ROW_HEIGHT))
});

/** Whole rows handed out one by one to the lane with most events a row; what is left over is shared evenly. */
function sharesOf(counts: readonly number[], height: number): number[] {
  const rows = counts.map(() => 1);
  const fixed = counts.length * GROUND_HEIGHT;
  for (let free = Math.floor((height - fixed) / ROW_HEIGHT) - counts.length; free > 0; free--) {
    const neediest = counts.map((count, index) => count / (rows[index]! + 0.6)).reduce((best, need, index, all) => (need > all[best]! ? index : best), 0);
    rows[neediest]!++;
  }
  const spare = (height - fixed - rows.reduce((sum, row) => sum + row, 0) * ROW_HEIGHT) / Math.max(1, counts.length);
  return rows.map((row) => row * ROW_HEIGHT + GROUND_HEIGHT + spare);
}
