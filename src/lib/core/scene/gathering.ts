// What finds no seat in a window: alone on the lane's ground where it has room, else gathered with its neighbours into
// one mark that says how many. Counts come from bisecting the lane's rows, so that a crowd costs no more than a few.

import { type EventTable, idAt } from '../view/event-table.ts';
import { type LaneRows, placeOf, placeOfRow } from './lane-rows.ts';
import type { Rows } from './lanes.ts';
import { tenth } from '../view/tenth.ts';
import type { GatheredMark } from './window-scene.ts';
import { sayCount } from './say-count.ts';

/** Signs nearer than this to one another cannot be told apart. */
export const ALONE = 11;
/** A gathering reaches over this much of the axis at most, so that opening it is worth while. */
export const WIDEST = 90;
const TRAY_HEIGHT = 12;
/** Clear of the line under the lane. */
const TRAY_RISE = 1.5;
const DIGIT = 6.4;
const TRAY_PADDING = 8;
const TRAY_GAP = 2;
/** Runs of so few are looked at one by one. */
const FEW = 24;

/** Where moments stand in the window, and back. `offset`: pixels of the strip, `total` long, that lie left of it. */
export type Plot = {
  readonly width: number;
  readonly offset: number;
  readonly total: number;
  readonly toX: (moment: number) => number;
  readonly momentAt: (x: number) => number;
};

/** A run of rows of the lane, none of them seated: places `first` to `last` (not included), `count` of them unseated. */
type Run = { first: number; last: number; count: number; from: number; to: number };

export type Ground = { readonly alone: readonly number[]; readonly gathered: readonly GatheredMark[] };

/** `apart`: pixels between two signs that are drawn each by itself; `widest`: what a gathering may reach over. */
export type Crowding = { readonly apart: number; readonly widest: number };

type Asked = Crowding & {
  readonly table: EventTable;
  readonly rows: LaneRows;
  readonly seated: ReadonlySet<number>;
  readonly placed: Rows;
  readonly plot: Plot;
};
/** `seats`: places of the lane's rows that are seated, ascending. */
type Lane = Asked & { readonly seats: readonly number[] };

/** Rows that stand alone and gatherings, of those in a lane that have no seat. */
export function gatherLane(asked: Asked): Ground {
  const lane = { ...asked, seats: seatedPlaces(asked) };
  const runs = separated(runsOf(lane), lane);
  const alone: number[] = [];
  const gathered: GatheredMark[] = [];
  for (const run of runs) {
    if (run.count === 1) alone.push(firstUnseated(lane, run));
    else gathered.push(gatheredMark(lane, run));
  }
  return { alone, gathered };
}

/** Cells of the axis, cut on a grid that stands still while one pans, joined as long as they follow one another. */
function runsOf(lane: Lane): Run[] {
  const { table, rows, plot, widest, apart: cell } = lane;
  const perBlock = Math.max(1, Math.round(widest / cell));
  const firstCell = Math.floor(plot.offset / cell);
  const cells = Math.ceil(plot.width / cell) + 1;
  const runs: Run[] = [];
  let from = placeOf(table, rows.rows, plot.momentAt(0));
  let open: Run | undefined;
  for (let index = 0; index < cells; index++) {
    const right = (firstCell + index + 1) * cell - plot.offset;
    const to = placeOf(table, rows.rows, plot.momentAt(Math.min(right, plot.width)));
    const count = to - from - between(lane.seats, from, to);
    const starts = (firstCell + index) % perBlock === 0;
    if (count === 0) open = undefined;
    else if (open && !starts) extend(lane, open, to, count);
    else runs.push((open = { first: from, last: to, count, ...edges(lane, from, to) }));
    from = to;
  }
  return runs.flatMap((run) => (run.count <= FEW ? taken(lane, run) : [run]));
}

function extend(lane: Lane, run: Run, to: number, count: number): void {
  run.last = to;
  run.count += count;
  run.to = edges(lane, run.first, to).to;
}

/** A row that is kept although it does not pass may be none of the lane's. */
const seatedPlaces = ({ rows, seated }: Asked): readonly number[] =>
  [...seated]
    .map((row) => placeOfRow(rows.rows, row))
    .filter((place) => place !== -1)
    .sort((a, b) => a - b);

const between = (places: readonly number[], from: number, to: number): number =>
  places.reduce((count, place) => count + (place >= from && place < to ? 1 : 0), 0);

const edges = ({ table, rows, plot }: Lane, first: number, last: number): { from: number; to: number } => ({
  from: plot.toX(table.at[rows.rows[first]!]!),
  to: plot.toX(table.at[rows.rows[last - 1]!]!)
});

/** A short run cut where two neighbours stand far enough apart to be told one from the other. */
function taken(lane: Lane, run: Run): Run[] {
  const { table, rows, seated, plot } = lane;
  const parts: Run[] = [];
  for (let place = run.first; place < run.last; place++) {
    const row = rows.rows[place]!;
    if (seated.has(row)) continue;
    const x = plot.toX(table.at[row]!);
    const last = parts.at(-1);
    if (last && x - last.to < lane.apart) {
      last.last = place + 1;
      last.count++;
      last.to = x;
    } else parts.push({ first: place, last: place + 1, count: 1, from: x, to: x });
  }
  return parts;
}

const trayWidth = (count: number): number => (count === 1 ? ALONE : sayCount(count).length * DIGIT + TRAY_PADDING);
/** A sign stands where it is; a tray in the middle of what it holds, pulled inside the window. */
function middleOf(run: Run, width: number): number {
  const half = trayWidth(run.count) / 2 + 1;
  const middle = (run.from + run.to) / 2;
  return run.count === 1 ? middle : Math.min(width - half, Math.max(half, middle));
}

/** Neighbours whose marks would touch become one, again and again until none do. */
function separated(runs: readonly Run[], { widest, plot }: Lane): readonly Run[] {
  const kept: Run[] = [];
  for (const next of runs) {
    let run = { ...next };
    for (let last = kept.at(-1); last && touch(last, run, plot.width) && run.to - last.from <= 2 * widest; last = kept.at(-1)) {
      kept.pop();
      run = { first: last.first, last: run.last, count: last.count + run.count, from: last.from, to: run.to };
    }
    kept.push(run);
  }
  return kept;
}

const touch = (a: Run, b: Run, width: number): boolean => middleOf(b, width) - middleOf(a, width) < (trayWidth(a.count) + trayWidth(b.count)) / 2 + TRAY_GAP;

function firstUnseated({ rows, seated }: Lane, run: Run): number {
  let place = run.first;
  while (seated.has(rows.rows[place]!)) place++;
  return rows.rows[place]!;
}

function gatheredMark(lane: Lane, run: Run): GatheredMark {
  const { table, rows, placed, plot } = lane;
  const width = trayWidth(run.count);
  const x = middleOf(run, plot.width);
  const firstRow = firstUnseated(lane, run);
  const tray = { x: tenth(x - width / 2), y: tenth(placed.ground - TRAY_HEIGHT / 2 - TRAY_RISE), width: tenth(width), height: TRAY_HEIGHT };
  return {
    key: `${placed.id}+${idAt(table, firstRow)}`,
    lane: placed.id,
    x: tenth(x),
    y: placed.ground,
    from: tenth(run.from),
    to: tenth(run.to),
    count: run.count,
    passing: passingIn(lane, run),
    span: [table.at[rows.rows[run.first]!]!, table.at[rows.rows[run.last - 1]!]!],
    first: run.first,
    last: run.last,
    firstRow,
    tray,
    hit: { x: tray.x - 2, y: tray.y - 3, width: tray.width + 4, height: tray.height + 6 }
  };
}

/** How many of a run pass, the seated ones left aside. */
function passingIn({ rows: { passingBefore }, seats }: Lane, run: Run): number {
  const passing = (first: number, last: number): number => passingBefore[last]! - passingBefore[first]!;
  return seats.reduce((count, place) => count - (place >= run.first && place < run.last ? passing(place, place + 1) : 0), passing(run.first, run.last));
}

/** The rows of a gathering, in time order. */
export function rowsOfGathering(group: GatheredMark, rows: LaneRows, drawn: ReadonlySet<number>): readonly number[] {
  return [...rows.rows.subarray(group.first, group.last)].filter((row) => !drawn.has(row));
}
