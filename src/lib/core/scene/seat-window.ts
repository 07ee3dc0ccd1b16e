// Who gets a label in a window, and where: as `labels.ts` does for a whole strip, but among the few candidates of each
// stretch of the window, whole within it, and each in the seat it had a moment ago if that is still free.

import { type EventTable, eventAt, LASTS } from '../view/event-table.ts';
import type { ShownEvent } from '../view/shown.ts';
import { isStrong, placedLabel, SIGN_ROOM, type Span, textSpan, wrapTitle } from './labels.ts';
import { tierOf } from './lane-rows.ts';
import type { Rows } from './lanes.ts';
import type { Measure, PlacedLabel } from './scene.ts';
import type { Wrapped } from './wrap.ts';

/** An event that may get a label. `x`: where its sign stands; `sticky`: left of the window, its bar reaching in. */
export type Candidate = {
  readonly row: number;
  readonly x: number;
  readonly extent?: Span;
  readonly sticky: boolean;
  /** 1 for what is in hand, 2 for the rest of what is kept, 0 else. */ readonly kept: 0 | 1 | 2;
};
export type WindowSeat = { readonly candidate: Candidate; readonly event: ShownEvent; readonly seat: number; readonly label: PlacedLabel };
/** Where labels sat in the scene before, by row of the table. */
export type Seats = ReadonlyMap<number, { readonly seat: number; readonly side: 'left' | 'right' }>;

const GAP = 14;
const EXTENT_GAP = 4;
/** A sticky label starts here, clear of the window's edge. */
const STICKY_X = 16;

type Told = { readonly event: ShownEvent; lines?: Wrapped };
const told = new WeakMap<EventTable, Map<number, Told>>();
const MOST_TOLD = 3000;

/** A row as an event, kept for the frames to come. */
export const eventOfRow = (table: EventTable, row: number): ShownEvent => toldAt(table, row).event;

function toldAt(table: EventTable, row: number): Told {
  let kept = told.get(table);
  if (!kept || kept.size > MOST_TOLD) told.set(table, (kept = new Map()));
  let one = kept.get(row);
  if (!one) kept.set(row, (one = { event: eventAt(table, row) }));
  return one;
}

/** Its title cut into lines: once, with the one measure there is. */
function linesOf(table: EventTable, row: number, measure: Measure): Wrapped {
  const one = toldAt(table, row);
  return (one.lines ??= wrapTitle(one.event, measure));
}

type Track = { readonly texts: Span[]; readonly extents: Span[] };
type Place = { readonly seat: number; readonly side: 'left' | 'right' };
/** The first row begins after the lane's name, where that is written in the lane itself. */
const tracksOf = (lane: Rows, named: number): Track[] =>
  Array.from({ length: lane.rows }, (_, row) => ({ texts: row === 0 && named > 0 ? [[-named, named - GAP]] : [], extents: [] }));

/** Seats in one lane of a window `width` pixels wide. */
export function seatInWindow(
  table: EventTable,
  candidates: readonly Candidate[],
  lane: Rows,
  width: number,
  measure: Measure,
  before: Seats,
  /** Pixels at the left that the lane's name takes of its first row. */
  named = 0
): readonly WindowSeat[] {
  const tracks = tracksOf(lane, named);
  const seats: WindowSeat[] = [];
  const asked = inOrder(table, candidates, before).map((candidate) => ({ candidate, lines: linesOf(table, candidate.row, measure) }));
  const held = new Map(asked.map(({ candidate, lines }) => [candidate.row, heldBy(candidate, lines.width, before, lane, width)]));
  for (const { candidate, lines } of asked) {
    const own = held.get(candidate.row);
    held.delete(candidate.row);
    const span = (place: Place): Span => textSpan(standsAt(candidate), lines.width, place.side);
    const fits = (place: Place): boolean => isWhole(span(place), candidate, place.side, width) && isFree(tracks[place.seat]!, span(place), candidate.extent);
    const place =
      own && isFree(tracks[own.place.seat]!, own.text, own.extent)
        ? own.place
        : freePlace(lane, fits, (one) => [...held.values()].some((other) => other?.place.seat === one.seat && meets(other, span(one), candidate.extent)));
    if (!place) continue;
    tracks[place.seat]!.texts.push(span(place));
    if (candidate.extent) tracks[place.seat]!.extents.push(candidate.extent);
    const event = eventOfRow(table, candidate.row);
    seats.push({
      candidate,
      event,
      seat: place.seat,
      label: placedLabel(standsAt(candidate), lines.lines, lines.width, place.side, lane, place.seat, isStrong(event))
    });
  }
  return seats;
}

/** The first place where it fits that nobody less important sits in, or else the first where it fits. */
function freePlace(lane: Rows, fits: (place: Place) => boolean, isHeld: (place: Place) => boolean): Place | undefined {
  let second: Place | undefined;
  for (let seat = 0; seat < lane.rows; seat++)
    for (const side of ['right', 'left'] as const) {
      const place = { seat, side };
      if (!fits(place)) continue;
      if (!isHeld(place)) return place;
      second ??= place;
    }
  return second;
}

/** What a label takes of the row that it sat in a moment ago; undefined when it sat nowhere, or is no longer whole there. */
type Held = { readonly place: Place; readonly text: Span; readonly extent: Span | undefined };

function heldBy(candidate: Candidate, textWidth: number, before: Seats, lane: Rows, width: number): Held | undefined {
  const place = before.get(candidate.row);
  if (!place || place.seat >= lane.rows) return undefined;
  const text = textSpan(standsAt(candidate), textWidth, place.side);
  return isWhole(text, candidate, place.side, width) ? { place, text, extent: candidate.extent } : undefined;
}

const meets = (held: Held, text: Span, extent: Span | undefined): boolean =>
  touches(held.text, text, GAP) || (!!extent && !!held.extent && touches(held.extent, extent, EXTENT_GAP));

/** Where its label is hung: at its sign, or at the window's edge when the sign stands left of it. */
const standsAt = (candidate: Candidate): number => (candidate.sticky ? STICKY_X - SIGN_ROOM : candidate.x);

/** What is kept, then by importance, those who already sit before newcomers of the same weight, then along time. */
function inOrder(table: EventTable, candidates: readonly Candidate[], before: Seats): readonly Candidate[] {
  const weight = (one: Candidate): number => (one.kept ? one.kept - 5 : tierOf(table, one.row)) - (before.has(one.row) ? 0.5 : 0);
  return candidates
    .map((one) => ({ one, weight: weight(one) }))
    .sort((a, b) => a.weight - b.weight || a.one.row - b.one.row)
    .map(({ one }) => one);
}

/** Words are never cut by an edge of the window, and a label whose bar comes in from the left hangs at that edge. */
function isWhole(span: Span, candidate: Candidate, side: 'left' | 'right', width: number): boolean {
  const x = standsAt(candidate);
  return side === 'right' ? x >= -SIGN_ROOM && span[1] <= width - 2 : !candidate.sticky && span[0] >= 2 && x <= width + SIGN_ROOM;
}

const touches = (a: Span, b: Span, gap: number): boolean => a[0] < b[1] + gap && b[0] < a[1] + gap;

const isFree = (track: Track, text: Span, extent: Span | undefined): boolean =>
  !track.texts.some((other) => touches(other, text, GAP)) && (extent === undefined || !track.extents.some((other) => touches(other, extent, EXTENT_GAP)));

/** Whether a row is one that lasted. */
export const lasts = (table: EventTable, row: number): boolean => (table.flags[row]! & LASTS) !== 0;
