// table + selection + camera + size -> the scene of what a window shows. The whole of it is laid out anew for each
// camera, at a cost that grows with the window and not with the table; `before` keeps labels in their seats meanwhile.

import { type AxisScale, momentAt, position } from '../view/axis-scale.ts';
import type { Camera } from '../view/camera.ts';
import type { EventTable } from '../view/event-table.ts';
import type { Selection } from '../view/selection.ts';
import { placeFlows } from './bands.ts';
import { ALONE, type Crowding, gatherLane, type Ground, type Plot, WIDEST } from './gathering.ts';
import { type LaneRows, laneRowsOf, placeOf, type Shown } from './lane-rows.ts';
import { type Rows, stackLanes } from './lanes.ts';
import type { Measure, Size } from './scene.ts';
import { ridgeOf } from './ridge.ts';
import { type Candidate, lasts, seatInWindow, type Seats, type WindowSeat } from './seat-window.ts';
import { contextOf, partsInWindow, ticksInWindow } from './ticks-window.ts';
import { barOf, bareMark, seatedMark, standingX } from './window-marks.ts';
import type { GatheredMark, Ridge, WindowMark, WindowScene } from './window-scene.ts';

/** What is looked at, and how. */
export type Sight = {
  readonly table: EventTable;
  readonly selection: Selection;
  readonly others: Shown;
  readonly scale: AxisScale;
  readonly camera: Camera;
  readonly size: Size;
  readonly magnified?: number;
  /** Rows drawn one by one and labelled first: the event in hand, then its thread. */
  readonly kept?: readonly number[];
  /** In the midst of a gesture: the labels there are go on, and no new ones come. */
  readonly steady?: boolean;
  /** Lanes' names are written in the lanes: there is no margin for them. */
  readonly namesInside?: boolean;
  /** Rows of labels that each lane has before the bands have any room. */
  readonly leastRows?: number;
  /** Shown on a wall: pieces of the axis say how long they are, for no centimetre is one there. */
  readonly projected?: boolean;
};

/** Size of a name written in its lane, and what it keeps clear around it. */
export const NAME_INSIDE = 12;
const NAME_MARGIN = 14;
/** Candidates for a label: a few of the most important in each stretch. */
const COLUMN = 64;
const A_COLUMN = 3;
/** Bars that come in from the left: at most so many a lane, each this long in the window at least. */
const STICKY = 4;
const LEAST_STICKY = 110;
const LOOKED_BACK = 600;
const MOST_MARKS = 220;
const MOST_GROUPS = 120;
const COARSER = 1.5;

/** The scene of a window; `before`: the scene of the frame before, whose labels keep their seats where they can. */
export function composeWindow(sight: Sight, measure: Measure, before?: WindowScene): WindowScene {
  const { table, selection, others, scale, camera, size } = sight;
  const lanes = laneRowsOf(table, selection, others);
  const plan = planOf(sight, lanes);
  const plot = plotOf(sight);
  const seats = seatsOf(before);
  const seated = plan.lanes.map((lane) => seatLane(sight, lane, lanes[lane.index]!, plot, measure, seats));
  const ground = groundOf(sight, plan.lanes, lanes, seated, plot);
  const marks = [...seated.flatMap((lane, index) => lane.map((seat) => seatedMark(seat, plan.lanes[index]!, plot))), ...ground.alone];
  const toX = plot.toX;
  const flows = plan.bands.height > 0 ? placeFlows(table.ground, toX, [0, size.width], plan.bands, measure) : NO_FLOWS;
  const ticks = ticksInWindow(scale, camera, size.width, table.ground.locale, measure);
  return {
    width: size.width,
    height: size.height,
    axis: {
      y: plan.axisY,
      ticks,
      parts: partsInWindow(scale, camera, size.width, sight.magnified ?? 1, table.ground.locale, measure, sight.projected),
      context: contextOf(scale, camera, ticks, table.ground.locale)
    },
    lanes: plan.lanes.map(({ id, name, y, height, ground: foot }) => ({ id, name, y, height, ground: foot })),
    instruments: table.ground.instruments.map(({ id }) => id),
    bandZone: plan.bands,
    ...flows,
    marks: marks.sort((a, b) => a.x - b.x || a.row - b.row),
    gathered: ground.gathered,
    ridges: ground.ridges,
    ...beyond(sight, plan.lanes, lanes, marks, ground.gathered, plot)
  };
}

const NO_FLOWS = { bands: [], ribbons: [] };

type Lane = Rows & { readonly index: number };

/** Lanes with no event at all leave their room; they depend on the selection, never on the window, so that panning moves none. */
function planOf({ table, size, leastRows }: Sight, rows: readonly LaneRows[]): { lanes: readonly Lane[]; bands: { y: number; height: number }; axisY: number } {
  const filled = table.ground.lanes.map((lane, index) => ({ ...lane, index })).filter(({ index }) => rows[index]!.rows.length > 0);
  const shown = filled.length > 0 ? filled : table.ground.lanes.map((lane, index) => ({ ...lane, index }));
  const plan = stackLanes(
    shown,
    shown.map(({ index }) => rows[index]!.rows.length),
    table.ground.bands.length > 0,
    size,
    leastRows
  );
  return { ...plan, lanes: plan.lanes.map((lane, at) => ({ ...lane, index: shown[at]!.index })) };
}

function plotOf({ scale, camera, size }: Sight): Plot {
  const total = size.width / (camera.end - camera.start);
  const offset = camera.start * total;
  return {
    width: size.width,
    offset,
    total,
    toX: (moment) => position(scale, moment) * total - offset,
    momentAt: (x) => momentAt(scale, camera.start + x / total)
  };
}

const seatsOf = (scene: WindowScene | undefined): Seats =>
  new Map(
    (scene?.marks ?? []).flatMap((mark) => (mark.label && mark.seat !== undefined ? [[mark.row, { seat: mark.seat, side: mark.label.side }] as const] : []))
  );

// ——— Labels ———

function seatLane(sight: Sight, lane: Lane, rows: LaneRows, plot: Plot, measure: Measure, before: Seats): readonly WindowSeat[] {
  const { table, selection, size } = sight;
  const kept = (sight.kept ?? []).filter((row) => table.lane[row] === lane.index);
  const chosen = new Map<number, Candidate>();
  const add = (row: number, standing: Candidate['kept'] = 0): void => {
    if (!chosen.has(row)) chosen.set(row, candidateOf(table, row, standing, plot));
  };
  for (const row of kept) add(row, row === sight.kept![0] ? 1 : 2);
  if (!sight.steady) for (const row of comingIn(table, rows, plot)) add(row);
  for (const row of before.keys()) if (table.lane[row] === lane.index && selection.passes[row] && isInside(plot, plot.toX(table.at[row]!))) add(row);
  if (!sight.steady) for (const row of spreadOut(table, rows, plot)) add(row);
  return seatInWindow(
    table,
    [...chosen.values()],
    lane,
    size.width,
    measure,
    before,
    sight.namesInside ? measure(lane.name, NAME_INSIDE, true) + NAME_MARGIN : 0
  );
}

function candidateOf(table: EventTable, row: number, kept: Candidate['kept'], plot: Plot): Candidate {
  const x = standingX(table, row, plot);
  const extent = barOf(table, row, plot);
  return { row, x, kept, sticky: x < 0 && lasts(table, row) && plot.toX(table.max[row]!) > LEAST_STICKY, ...(extent && { extent }) };
}

const isInside = ({ width }: Plot, x: number): boolean => x >= 0 && x < width;

/** The most important few of each stretch of the window, from the most important lists on. */
function spreadOut(table: EventTable, rows: LaneRows, plot: Plot): readonly number[] {
  const found: number[] = [];
  const first = Math.floor(plot.offset / COLUMN);
  const columns = Math.ceil(plot.width / COLUMN) + 1;
  for (let column = 0; column < columns; column++) {
    const [from, to] = [0, 1].map((edge) => plot.momentAt(Math.min(plot.width, Math.max(0, (first + column + edge) * COLUMN - plot.offset)))) as [
      number,
      number
    ];
    let room = A_COLUMN;
    for (const tier of rows.tiers) {
      const start = placeOf(table, tier, from);
      const end = column === columns - 1 ? placeOf(table, tier, to + 1) : placeOf(table, tier, to);
      for (let place = start; place < end && room > 0; place++, room--) found.push(tier[place]!);
      if (room === 0) break;
    }
  }
  return found;
}

/** Lasting events that began left of the window and reach well into it, the longest still to run first. */
function comingIn(table: EventTable, rows: LaneRows, plot: Plot): readonly number[] {
  const [edge, reach] = [plot.momentAt(0), plot.momentAt(LEAST_STICKY)];
  const found: number[] = [];
  const end = placeOf(table, rows.lasting, edge);
  for (let place = end - 1; place >= 0 && end - place < LOOKED_BACK && rows.latestEnd[place]! > reach; place--) {
    const row = rows.lasting[place]!;
    if (table.max[row]! > reach) found.push(row);
  }
  return found.sort((a, b) => table.rank[a]! - table.rank[b]! || table.max[b]! - table.max[a]! || a - b).slice(0, STICKY);
}

// ——— What has no label ———

type GroundScene = { readonly alone: readonly WindowMark[]; readonly gathered: readonly GatheredMark[]; readonly ridges: readonly Ridge[] };

/** Alone or gathered, in gatherings wide enough for the picture to stay light. */
function groundOf(sight: Sight, lanes: readonly Lane[], rows: readonly LaneRows[], seated: readonly (readonly WindowSeat[])[], plot: Plot): GroundScene {
  const { table, selection, others } = sight;
  const room = MOST_MARKS - seated.reduce((sum, lane) => sum + lane.length, 0);
  const own = seated.map((lane) => new Set(lane.map((seat) => seat.candidate.row)));
  const standing = lanes.map((lane, index) => keptWithoutSeat(sight, lane, own[index]!, plot));
  standing.forEach((kept, index) => kept.forEach((row) => own[index]!.add(row)));
  const gather = (crowding: Crowding): Ground[] =>
    lanes.map((placed, index) => gatherLane({ table, rows: rows[placed.index]!, seated: own[index]!, placed, plot, ...crowding }));
  const grounds = lightest(gather, room, plot);
  const alone = grounds.flatMap((ground, index) => [...standing[index]!, ...ground.alone].map((row) => ({ row, lane: lanes[index]! })));
  return {
    alone: alone.map(({ row, lane }) => bareMark(table, row, lane, plot, selection.passes[row] === 0 && others === 'dimmed')),
    gathered: grounds.flatMap((ground) => ground.gathered),
    ridges: lanes.flatMap((lane, index) => ridgeOf(table, rows[lane.index]!, lane, plot, grounds[index]!.gathered))
  };
}

/** What is kept is drawn by itself even where its label finds no room. */
const keptWithoutSeat = ({ table, kept = [] }: Sight, lane: Lane, seated: ReadonlySet<number>, plot: Plot): readonly number[] =>
  [...new Set(kept)].filter((row) => table.lane[row] === lane.index && !seated.has(row) && isInside(plot, plot.toX(table.at[row]!)));

/** The finest gathering that is light enough, coarser by fixed steps so that it seldom changes while one pans. */
function lightest(gather: (crowding: Crowding) => Ground[], room: number, plot: Plot): Ground[] {
  for (let apart = ALONE; ; apart *= COARSER) {
    const grounds = gather({ apart, widest: Math.max(WIDEST, 3 * apart) });
    const count = (of: (ground: Ground) => number): number => grounds.reduce((sum, ground) => sum + of(ground), 0);
    if ((count(({ alone }) => alone.length) <= room && count(({ gathered }) => gathered.length) <= MOST_GROUPS) || apart > plot.width) return grounds;
  }
}

// ——— What the window does not show ———

/** Events left and right of the window that no mark and no gathering stands for. */
function beyond(
  sight: Sight,
  lanes: readonly Lane[],
  rows: readonly LaneRows[],
  marks: readonly WindowMark[],
  groups: readonly GatheredMark[],
  plot: Plot
): { before: number; after: number; hidden: number } {
  const { table } = sight;
  const edge = plot.momentAt(0);
  const inLanes = lanes.map((lane) => ({ lane, own: rows[lane.index]! }));
  const left = inLanes.reduce((sum, { own }) => sum + placeOf(table, own.rows, edge), 0);
  const passing = marks.filter((mark) => sight.others === 'dimmed' || sight.selection.passes[mark.row]);
  const drawnLeft = passing.filter((mark) => table.at[mark.row]! < edge).length;
  const all = inLanes.reduce((sum, { own }) => sum + own.rows.length, 0);
  const shown = passing.length + groups.reduce((sum, group) => sum + group.count, 0);
  const before = left - drawnLeft;
  // What is kept is drawn although it does not pass.
  const hidden = sight.others === 'hidden' ? table.count - sight.selection.count - (marks.length - passing.length) : 0;
  return { before, after: all - shown - before, hidden };
}
