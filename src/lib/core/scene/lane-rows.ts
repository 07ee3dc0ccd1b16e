// The rows of each lane in time order, the important ones apart, made once for a table and a selection: what lets a
// window look only at what it shows, however large the table.

import { type EventTable, LASTS, LIT } from '../view/event-table.ts';
import type { Selection } from '../view/selection.ts';

export type LaneRows = {
  /** Rows of the lane by `at`. */
  readonly rows: Int32Array;
  /** Passing rows before each place. */
  readonly passingBefore: Uint32Array;
  /** Passing rows by importance, the first list the most important; each by `at`. */
  readonly tiers: readonly Int32Array[];
  /** Lasting rows by `at`, and the latest end among those up to each place. */
  readonly lasting: Int32Array;
  readonly latestEnd: Float64Array;
};

export type Shown = 'dimmed' | 'hidden';

const known = new WeakMap<Selection, Map<string, readonly LaneRows[]>>();

/** By index of lane. With others hidden only passing rows are there. */
export function laneRowsOf(table: EventTable, selection: Selection, others: Shown): readonly LaneRows[] {
  let kept = known.get(selection);
  if (!kept) known.set(selection, (kept = new Map()));
  let lanes = kept.get(others);
  if (!lanes) kept.set(others, (lanes = makeLanes(table, selection, others)));
  return lanes;
}

function makeLanes(table: EventTable, { passes }: Selection, others: Shown): readonly LaneRows[] {
  const lists: number[][] = table.ground.lanes.map(() => []);
  for (let row = 0; row < table.count; row++) if (passes[row] || others === 'dimmed') lists[table.lane[row]!]!.push(row);
  return lists.map((list) => makeLane(table, passes, Int32Array.from(list)));
}

function makeLane(table: EventTable, passes: Uint8Array, rows: Int32Array): LaneRows {
  const passingBefore = new Uint32Array(rows.length + 1);
  const tiers: number[][] = Array.from({ length: TIERS }, () => []);
  const lasting: number[] = [];
  rows.forEach((row, index) => {
    passingBefore[index + 1] = passingBefore[index]! + passes[row]!;
    if (!passes[row]) return;
    tiers[tierOf(table, row)]!.push(row);
    if (table.flags[row]! & LASTS) lasting.push(row);
  });
  const latestEnd = new Float64Array(lasting.length);
  lasting.forEach((row, index) => (latestEnd[index] = Math.max(index === 0 ? -Infinity : latestEnd[index - 1]!, table.max[row]!)));
  return { rows, passingBefore, tiers: tiers.map((tier) => Int32Array.from(tier)), lasting: Int32Array.from(lasting), latestEnd };
}

const TIERS = 6;

/** 0 the most important: brought forward by a chapter and of first rank, then either, then by rank. */
export function tierOf(table: EventTable, row: number): number {
  const lit = (table.flags[row]! & LIT) !== 0;
  const rank = table.rank[row]!;
  if (lit || rank === 1) return lit && rank === 1 ? 0 : 1;
  return rank;
}

/** The first place whose row stands at a moment or later. */
export function placeOf(table: EventTable, rows: Int32Array, moment: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (table.at[rows[middle]!]! < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of a row among ascending rows, or -1. */
export function placeOfRow(rows: Int32Array, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row ? low : -1;
}
