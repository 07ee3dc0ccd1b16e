// corpus + scale + size + measure -> scene: the one road from what is known to what is drawn.
// Pure and deterministic; all pages and papers draw what this returns and nothing else.

import { type AxisScale, position } from '../view/axis-scale.ts';
import type { ShownCorpus, ShownEvent } from '../view/shown.ts';
import { standsAt } from '../view/stands-at.ts';
import { placeBands } from './bands.ts';
import { extentY, type Seat, seatLabels, signY, type Sited, type Span } from './labels.ts';
import { planLanes, type Rows } from './lanes.ts';
import { tenth } from '../view/tenth.ts';
import type { Box, Extent, Mark, Measure, Scene, Size } from './scene.ts';
import { partsOf, ticksOf } from './ticks.ts';

export type Frame = Size & {
  /** Reference pixels the whole axis would take; `width` of them are in view at a time. */
  readonly total: number;
  /** Screen pixels a reference pixel will be drawn with: only the written scale ("1 cm ≈") needs it. */
  readonly magnified?: number;
};

/** Signs' radius by rank. */
const RADIUS = { 1: 6.5, 2: 5.2, 3: 4.4, 4: 3.6 } as const;
/** A sign without words is small: many may lie together. */
const BARE_RADIUS = 3.6;
/** An extent shorter than its sign would be hidden by it. */
const LEAST_EXTENT = 16;
/** Half the least and the most room a pointer is given around a sign. */
const LEAST_REACH = 3;
const MOST_REACH = 12;

/** The whole strip, `frame.total` pixels long. A camera then shows `frame.width` of it. */
export function composeStrip(corpus: ShownCorpus, scale: AxisScale, frame: Frame, measure: Measure): Scene {
  const plan = planLanes(corpus, frame);
  const { total } = frame;
  const marks = plan.lanes.flatMap((lane) => marksOfLane(corpus, lane, scale, total, measure));
  const { bands, ribbons } = placeBands(corpus, scale, total, plan.bands, measure);
  return {
    width: total,
    height: frame.height,
    axis: {
      y: plan.axisY,
      ticks: ticksOf(scale, total, corpus.locale, measure),
      parts: partsOf(scale, total, frame.magnified ?? 1, corpus.locale, measure, Math.min(...bands.map((band) => band.from)))
    },
    lanes: plan.lanes.map(({ id, name, y, height, ground }) => ({ id, name, y, height, ground })),
    bandZone: plan.bands,
    bands,
    ribbons,
    marks: marks.sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))
  };
}

function marksOfLane(corpus: ShownCorpus, lane: Rows, scale: AxisScale, total: number, measure: Measure): Mark[] {
  const sited = corpus.events.filter((event) => event.lane === lane.id).map((event) => site(event, scale, total));
  const seats = seatLabels(sited, lane, total, measure);
  const marks = sited.map((each) => markOf(each, lane, seats.get(each.event.id)));
  return withHits(marks);
}

/** Bare signs share what lies between them, so that each can be pointed at. */
function withHits(marks: readonly Omit<Mark, 'hit'>[]): Mark[] {
  const bare = marks.filter((mark) => !mark.label).sort((a, b) => a.x - b.x);
  const reach = new Map(bare.map((mark, index) => [mark.id, reachOf(mark.x, bare[index - 1]?.x, bare[index + 1]?.x)]));
  return marks.map((mark) => ({ ...mark, hit: mark.label ? around(mark, mark.label) : square(mark, reach.get(mark.id)!) }));
}

const reachOf = (x: number, before = -Infinity, after = Infinity): number => Math.min(MOST_REACH, Math.max(LEAST_REACH, Math.min(x - before, after - x) / 2));

function square({ x, y }: { readonly x: number; readonly y: number }, reach: number): Box {
  const half = Math.max(reach, 7);
  return { x: tenth(x - reach), y: tenth(y - half), width: tenth(2 * reach), height: tenth(2 * half) };
}

function around(mark: { readonly x: number; readonly y: number }, label: Box): Box {
  const x = Math.min(label.x, mark.x - MOST_REACH);
  const y = Math.min(label.y - 2, mark.y - MOST_REACH);
  const right = Math.max(label.x + label.width, mark.x + MOST_REACH);
  const bottom = Math.max(label.y + label.height + 2, mark.y + MOST_REACH);
  return { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(right - x), height: Math.ceil(bottom - y) };
}

/** An event's pixels. The sign of a vague or lasting date stands at its anchor, never outside the strip. */
function site(event: ShownEvent, scale: AxisScale, total: number): Sited {
  const from = position(scale, event.min) * total;
  const to = position(scale, event.max) * total;
  const anchor = position(scale, standsAt(event)) * total;
  const x = tenth(Math.min(Math.max(anchor, RADIUS[event.rank] + 1), total - RADIUS[event.rank] - 1));
  return { event, x, ...(to - from >= LEAST_EXTENT && { extent: [tenth(from), tenth(Math.min(to, total))] as Span }) };
}

function markOf({ event, x, extent }: Sited, lane: Rows, seat: Seat | undefined): Omit<Mark, 'hit'> {
  return {
    id: event.id,
    title: event.title,
    when: event.standing === undefined ? event.when : `${event.when}, ${event.standing}`,
    x,
    y: seat ? signY(lane, seat.row) : lane.ground,
    radius: seat || event.rank === 1 ? RADIUS[event.rank] : Math.min(RADIUS[event.rank], BARE_RADIUS),
    rank: event.rank,
    lane: event.lane,
    ...(event.kind && { kind: event.kind }),
    ...(event.instrument && { instrument: event.instrument }),
    status: event.status,
    edge: event.edge,
    ...(extent && { extent: extentOf(event, extent, seat ? extentY(lane, seat.row) : lane.ground) }),
    ...(seat && { label: seat.label }),
    ...(seat?.reminders?.length && { reminders: seat.reminders })
  };
}

const extentOf = (event: ShownEvent, [from, to]: Span, at: number): Extent => ({
  from,
  to,
  at,
  meaning: event.lasts ? 'lasted' : 'known',
  open: event.open === true,
  edge: event.edge
});
