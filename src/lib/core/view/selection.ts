// Which rows of a table pass a filter and a search, and how many would pass each other choice. Within a facet any of
// the values chosen will do; every facet must be satisfied. Knows nothing of windows and pictures.

import { KINDS, STATUSES } from '../corpus/corpus.ts';
import { type EventTable, IN_ARTICLE } from './event-table.ts';
import type { ExplorerView, Filter } from './explorer-view.ts';

/** `passes[row]` is 1 or 0; `count` of them are 1. */
export type Selection = { readonly passes: Uint8Array; readonly count: number };

/** Rows found by a search; undefined when nothing is searched. */
export type Hits = ReadonlySet<number> | undefined;

/** Bits: the facets a row fails. */
const LANE = 1;
const KIND = 2;
const INSTRUMENT = 4;
const STATUS = 8;
const TAG = 16;
const PERIOD = 32;
const ARTICLE = 64;
const SEARCH = 128;

/** The rows that pass a filter and, when something is searched, are among its `hits`. */
export function select(table: EventTable, filter: Filter, hits?: Hits): Selection {
  const passes = failures(table, filter, hits);
  let count = 0;
  for (let row = 0; row < passes.length; row++) count += passes[row] = passes[row] === 0 ? 1 : 0;
  return { passes, count };
}

/** Every row. */
export const selectAll = (table: EventTable): Selection => ({ passes: new Uint8Array(table.count).fill(1), count: table.count });

/** Whether a view lets only some events through. */
export function isNarrow({ words, filter }: Pick<ExplorerView, 'words' | 'filter'>): boolean {
  const { lanes, kinds, instruments, statuses, tags, period, article, area } = filter;
  return (
    words.trim() !== '' || period !== undefined || article || area !== undefined || [lanes, kinds, instruments, statuses, tags].some((list) => list.length > 0)
  );
}

/** For each row, the facets it fails, as bits. */
function failures(table: EventTable, filter: Filter, hits: Hits): Uint8Array {
  const failed = new Uint8Array(table.count);
  const { ground } = table;
  const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);
  failByColumn(failed, table.lane, LANE, allowed(filter.lanes, ids(ground.lanes)));
  failByColumn(failed, table.kind, KIND, allowed(filter.kinds, ['', ...KINDS]));
  failByColumn(failed, table.instrument, INSTRUMENT, allowed(filter.instruments, ['', ...ids(ground.instruments)]));
  failByColumn(failed, table.status, STATUS, allowed(filter.statuses, STATUSES));
  failByTag(failed, table, allowed(filter.tags, ground.tags));
  failByPeriod(failed, table, filter.period);
  if (filter.article) for (let row = 0; row < failed.length; row++) if (!(table.flags[row]! & IN_ARTICLE)) failed[row]! |= ARTICLE;
  if (hits) failBySearch(failed, hits);
  return failed;
}

/** 1 for each name chosen; undefined when all are. */
function allowed(chosen: readonly string[], names: readonly string[]): Uint8Array | undefined {
  if (chosen.length === 0) return undefined;
  const among = new Set(chosen);
  return Uint8Array.from(names, (name) => (among.has(name) ? 1 : 0));
}

function failByColumn(failed: Uint8Array, column: Uint8Array | Uint16Array, facet: number, names: Uint8Array | undefined): void {
  if (names) for (let row = 0; row < failed.length; row++) if (!names[column[row]!]) failed[row]! |= facet;
}

function failByTag(failed: Uint8Array, { tagStart, tagOf }: EventTable, names: Uint8Array | undefined): void {
  if (!names) return;
  for (let row = 0; row < failed.length; row++) {
    let at = tagStart[row]!;
    const end = tagStart[row + 1]!;
    while (at < end && !names[tagOf[at]!]) at++;
    if (at === end) failed[row]! |= TAG;
  }
}

function failByPeriod(failed: Uint8Array, { min, max }: EventTable, period: Filter['period']): void {
  if (!period) return;
  const [from, to] = period;
  for (let row = 0; row < failed.length; row++) if (!(max[row]! > from && min[row]! < to)) failed[row]! |= PERIOD;
}

function failBySearch(failed: Uint8Array, hits: ReadonlySet<number>): void {
  const found = new Uint8Array(failed.length);
  for (const row of hits) found[row] = 1;
  for (let row = 0; row < failed.length; row++) if (!found[row]) failed[row]! |= SEARCH;
}

// ——— Counts ———

/** How many events each value would leave if it alone were chosen in its facet, the others standing as they are. */
export type FacetCounts = {
  /** In the order of the ground's lanes, of KINDS, of the ground's instruments, of STATUSES, of the ground's tags. */
  readonly lanes: readonly number[];
  readonly kinds: readonly number[];
  readonly instruments: readonly number[];
  readonly statuses: readonly number[];
  readonly tags: readonly number[];
  /** What the article speaks of. */
  readonly article: number;
};

/** The counts beside a filter's choices. */
export function facetCounts(table: EventTable, filter: Filter, hits?: Hits): FacetCounts {
  const failed = failures(table, filter, hits);
  const { lanes, instruments, tags } = table.ground;
  return {
    lanes: countColumn(failed, table.lane, LANE, lanes.length),
    kinds: countColumn(failed, table.kind, KIND, KINDS.length + 1).slice(1),
    instruments: countColumn(failed, table.instrument, INSTRUMENT, instruments.length + 1).slice(1),
    statuses: countColumn(failed, table.status, STATUS, STATUSES.length),
    tags: countTags(failed, table, tags.length),
    article: countColumn(
      failed,
      table.flags.map((flags) => flags & IN_ARTICLE),
      ARTICLE,
      IN_ARTICLE + 1
    )[IN_ARTICLE]!
  };
}

function countColumn(failed: Uint8Array, column: Uint8Array | Uint16Array, facet: number, size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (let row = 0; row < failed.length; row++) if (!(failed[row]! & ~facet)) counts[column[row]!]!++;
  return counts;
}

function countTags(failed: Uint8Array, { tagStart, tagOf }: EventTable, size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (let row = 0; row < failed.length; row++) {
    if (failed[row]! & ~TAG) continue;
    for (let at = tagStart[row]!; at < tagStart[row + 1]!; at++) counts[tagOf[at]!]!++;
  }
  return counts;
}
