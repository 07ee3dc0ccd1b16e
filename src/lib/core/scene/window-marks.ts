// The marks of a window: where a sign stands, how far its bar goes, what may be hit. Knows the seats that were given,
// not how; an event without a seat stands on the ground of its lane.

import type { Rank } from '../corpus/corpus.ts';
import type { EventTable } from '../view/event-table.ts';
import type { ShownEvent } from '../view/shown.ts';
import { ALONE, type Plot } from './gathering.ts';
import { extentY, signY, type Span } from './labels.ts';
import type { Rows } from './lanes.ts';
import type { Extent } from './scene.ts';
import { eventOfRow, type WindowSeat } from './seat-window.ts';
import { tenth } from '../view/tenth.ts';
import type { WindowMark } from './window-scene.ts';

const RADIUS = { 1: 6.5, 2: 5.2, 3: 4.4, 4: 3.6 } as const;
const BARE_RADIUS = 3.6;
const LEAST_EXTENT = 16;
const REACH = 12;
/** How far bars go on beyond the window's edges. */
const EDGE = 24;

/** Where a sign stands: at the ends of the axis a little inside, so that it is not cut in two. */
export function standingX(table: EventTable, row: number, { toX, offset, total }: Plot, radius: number = RADIUS[table.rank[row] as Rank]): number {
  return Math.min(Math.max(toX(table.at[row]!), radius + 1 - offset), total - offset - radius - 1);
}

/** The pixels of a row's span, cut a little beyond the window's edges; undefined when its sign would hide it. */
export function barOf(table: EventTable, row: number, plot: Plot): Span | undefined {
  const [from, to] = [plot.toX(table.min[row]!), plot.toX(table.max[row]!)];
  const cut = (x: number): number => Math.min(Math.max(x, -EDGE), plot.width + EDGE);
  return to - from >= LEAST_EXTENT && cut(from) < cut(to) ? [cut(from), cut(to)] : undefined;
}

/** An event with its label. */
export function seatedMark({ candidate, event, seat, label }: WindowSeat, lane: Rows, plot: Plot): WindowMark {
  const { x, row, extent, sticky } = candidate;
  const y = signY(lane, seat);
  const radius = RADIUS[event.rank];
  return {
    ...wordsOf(event, row),
    dim: false,
    seat,
    x: tenth(x),
    y,
    radius,
    ...(extent && { extent: extentOf(event, extent, extentY(lane, seat), plot) }),
    label,
    hit: around(sticky ? label.x : x, y, label, sticky ? 4 : REACH)
  };
}

const wordsOf = (
  event: ShownEvent,
  row: number
): Pick<WindowMark, 'id' | 'row' | 'title' | 'when' | 'rank' | 'lane' | 'kind' | 'instrument' | 'status' | 'edge'> => ({
  id: event.id,
  row,
  title: event.title,
  when: event.when,
  rank: event.rank,
  lane: event.lane,
  ...(event.kind && { kind: event.kind }),
  ...(event.instrument && { instrument: event.instrument }),
  status: event.status,
  edge: event.edge
});

function around(x: number, y: number, label: { x: number; y: number; width: number; height: number }, reach: number): WindowMark['hit'] {
  const left = Math.floor(Math.min(label.x, x - reach));
  const top = Math.floor(Math.min(label.y - 2, y - REACH));
  return {
    x: left,
    y: top,
    width: Math.ceil(Math.max(label.x + label.width, x + reach) - left),
    height: Math.ceil(Math.max(label.y + label.height + 2, y + REACH) - top)
  };
}

const extentOf = (event: { lasts?: true; open?: true; edge: Extent['edge'] }, [from, to]: Span, at: number, plot: Plot): Extent => ({
  from: tenth(from),
  to: tenth(to),
  at,
  meaning: event.lasts ? 'lasted' : 'known',
  open: event.open === true && to <= plot.width,
  edge: event.edge
});

/** An event's sign alone, on the ground of its lane. */
export function bareMark(table: EventTable, row: number, lane: Rows, plot: Plot, dim: boolean): WindowMark {
  const event = eventOfRow(table, row);
  const radius = event.rank === 1 && !dim ? RADIUS[1] : BARE_RADIUS;
  const x = tenth(standingX(table, row, plot, radius));
  const extent = barOf(table, row, plot);
  return {
    ...wordsOf(event, row),
    dim,
    x,
    y: lane.ground,
    radius,
    ...(extent && { extent: extentOf(event, extent, lane.ground, plot) }),
    hit: { x: tenth(x - ALONE / 2), y: tenth(lane.ground - 9), width: ALONE, height: 18 }
  };
}
