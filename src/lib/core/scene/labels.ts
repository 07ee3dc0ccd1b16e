// Who gets a label, and where: the important first, each in the first row of its lane where neither
// its text nor its extent touches another's. What finds no room keeps its sign on the lane's ground.
// Greedy by rank, hence stable: giving more room never takes a label away from the more important.

import type { ShownEvent } from '../view/shown.ts';
import { LABEL_SIZE, LINE_HEIGHT, ROW_HEIGHT, type Rows } from './lanes.ts';
import type { Measure, PlacedLabel, Reminder } from './scene.ts';
import { tenth } from '../view/tenth.ts';
import { wrap, type Wrapped } from './wrap.ts';

/** Width a label's line aims at, by rank: the important are set wider. */
const TARGET_WIDTH = { 1: 188, 2: 168, 3: 156, 4: 156 } as const;
/** From the sign's middle to the text. */
export const SIGN_ROOM = 10;
const GAP = 14;
export const REMINDER_SIZE = 12.5;
/** Bare bar, in pixels, after which one no longer remembers what it is. */
const REMIND_EVERY = 420;

export type Span = readonly [number, number];

/** An event with its pixels: where its sign stands and the stretch it extends over. */
export type Sited = { readonly event: ShownEvent; readonly x: number; readonly extent?: Span };

export type Seat = { readonly row: number; readonly label: PlacedLabel; readonly reminders?: readonly Reminder[] };

type Tracks = { readonly texts: Span[]; readonly extents: Span[] };

/** Seats by event id for one lane of a strip `total` pixels wide. `least` is the lowest rank worth a label. */
export function seatLabels(sited: readonly Sited[], lane: Rows, total: number, measure: Measure): ReadonlyMap<string, Seat> {
  const tracks: Tracks[] = Array.from({ length: lane.rows }, () => ({ texts: [], extents: [] }));
  const seats = new Map<string, Seat>();
  for (const site of byImportance(sited)) {
    const seat = firstSeat(site, lane, tracks, total, measure);
    if (seat) seats.set(site.event.id, seat);
  }
  for (const site of sited) {
    const seat = seats.get(site.event.id);
    if (seat && site.event.lasts && site.extent) seats.set(site.event.id, { ...seat, reminders: remind(site, seat, lane, tracks[seat.row]!, measure) });
  }
  return seats;
}

/** Titles repeated along a long bar, in what room the more important labels left. */
function remind(site: Sited, seat: Seat, lane: Rows, tracks: Tracks, measure: Measure): Reminder[] {
  const text = `… ${site.event.title}`;
  const width = measure(text, REMINDER_SIZE, false);
  const reminders: Reminder[] = [];
  let last = seat.label.x + seat.label.width;
  for (let x = last + REMIND_EVERY; x + width <= site.extent![1]; x += 20) {
    const span: Span = [x, x + width];
    if (x - last < REMIND_EVERY || !isFree(tracks, span, undefined)) continue;
    tracks.texts.push(span);
    reminders.push({ x, y: extentY(lane, seat.row) - 6, width, text });
    last = x + width;
  }
  return reminders;
}

const weight = ({ event }: Sited): number => (event.lit ? 0 : event.rank) + (event.rank === 1 ? -1 : 0);

const byImportance = (sited: readonly Sited[]): Sited[] => [...sited].sort((a, b) => weight(a) - weight(b) || a.x - b.x || (a.event.id < b.event.id ? -1 : 1));

function firstSeat(site: Sited, lane: Rows, tracks: readonly Tracks[], total: number, measure: Measure): Seat | undefined {
  const strong = isStrong(site.event);
  const text = wrappedTitle(site.event, measure);
  for (let row = 0; row < tracks.length; row++) {
    for (const side of ['right', 'left'] as const) {
      const span = textSpan(site.x, text.width, side);
      if (
        span[0] < -SIGN_ROOM ||
        span[1] > total + SIGN_ROOM ||
        (side === 'right' ? span[1] > total - 2 : span[0] < 2) ||
        !isFree(tracks[row]!, span, site.extent)
      )
        continue;
      occupy(tracks[row]!, span, site.extent);
      return { row, label: placedLabel(site.x, text.lines, text.width, side, lane, row, strong) };
    }
  }
  return undefined;
}

/** Lines by event and measure: a title wraps the same at every magnification. */
const wrapped = new WeakMap<Measure, WeakMap<ShownEvent, Wrapped>>();

function wrappedTitle(event: ShownEvent, measure: Measure): Wrapped {
  const known = wrapped.get(measure) ?? new WeakMap<ShownEvent, Wrapped>();
  wrapped.set(measure, known);
  const lines = known.get(event) ?? wrapTitle(event, measure);
  known.set(event, lines);
  return lines;
}

/** An event's title in the one or two lines of its label. */
export const wrapTitle = (event: ShownEvent, measure: Measure): Wrapped =>
  wrap(event.title, TARGET_WIDTH[event.rank], 2, (part) => measure(part, LABEL_SIZE, isStrong(event)));

/** Events that are drawn in the strong weight. */
export const isStrong = (event: ShownEvent): boolean => event.rank === 1;

/** Pixels that a label with its sign takes along time. */
export const textSpan = (x: number, width: number, side: 'right' | 'left'): Span =>
  side === 'right' ? [x - SIGN_ROOM, x + SIGN_ROOM + width] : [x - SIGN_ROOM - width, x + SIGN_ROOM];

const touches = (a: Span, b: Span, gap: number): boolean => a[0] < b[1] + gap && b[0] < a[1] + gap;

function isFree(tracks: Tracks, text: Span, extent: Span | undefined): boolean {
  if (tracks.texts.some((other) => touches(other, text, GAP))) return false;
  return extent === undefined || !tracks.extents.some((other) => touches(other, extent, 4));
}

function occupy(tracks: Tracks, text: Span, extent: Span | undefined): void {
  tracks.texts.push(text);
  if (extent) tracks.extents.push(extent);
}

/** A label beside a sign at x, in a row of its lane. */
export function placedLabel(x: number, lines: readonly string[], width: number, side: 'right' | 'left', lane: Rows, row: number, strong: boolean): PlacedLabel {
  const top = lane.y + row * ROW_HEIGHT + (lines.length === 1 ? LINE_HEIGHT / 2 : 0);
  const textX = side === 'right' ? x + SIGN_ROOM : x - SIGN_ROOM;
  return {
    lines,
    textX: tenth(textX),
    textY: tenth(top + LINE_HEIGHT * 0.8),
    side,
    strong,
    x: tenth(side === 'right' ? textX : textX - width),
    y: tenth(top),
    width: tenth(width),
    height: lines.length * LINE_HEIGHT
  };
}

/** Middle of a row's text, where its sign stands. */
export const signY = (lane: Rows, row: number): number => tenth(lane.y + row * ROW_HEIGHT + LINE_HEIGHT);

/** The track under a row's text, where its extent is drawn. */
export const extentY = (lane: Rows, row: number): number => tenth(lane.y + row * ROW_HEIGHT + 2 * LINE_HEIGHT + 3);
