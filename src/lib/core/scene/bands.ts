// The instruments' bands: thickness is the number of networks alive, after Minard. Each instrument
// keeps its own height in the zone, so that a band swells and thins but never moves.
// A sure value holds until the next; after an estimated one the band runs straight to the next, drawn as a guess.

import { area } from 'd3';
import { MS_PER_YEAR } from '../time/historic-date.ts';
import { type AxisScale, position } from '../view/axis-scale.ts';
import type { ShownBand, ShownCorpus } from '../view/shown.ts';
import type { BandNote, BandPart, Measure, PlacedBand, Ribbon } from './scene.ts';
import { tenth } from '../view/tenth.ts';

/** A value and its pixel; the corner where a band's thickness changes. */
type Corner = { readonly x: number; readonly value: number };
type Stretch = { readonly corners: readonly Corner[]; readonly sure: boolean };

/** Where the bands go. A silhouette leaves no room for names: `padding` and `gap` may be given. */
export type Zone = { readonly y: number; readonly height: number; readonly padding?: number; readonly gap?: number };

/** One instrument's place: middle height and pixels a network. */
type Seat = { readonly middle: number; readonly pixelsEach: number };

const GAP = 7;
const PADDING = 8;
/** Width over which a step swells, at most. */
const SWELL = 16;
const SWELL_STEPS = 6;
export const NAME_SIZE = 14.5;
export const COUNT_SIZE = 13.5;
/** A name is written again after this many pixels, so that one is always in view. */
const NAME_EVERY = 430;

/** Bands and the ribbons between them, in a zone of a strip `total` pixels long. */
export function placeBands(corpus: Flows, scale: AxisScale, total: number, zone: Zone, measure: Measure): { bands: PlacedBand[]; ribbons: Ribbon[] } {
  return placeFlows(corpus, (moment) => position(scale, moment) * total, [0, total], zone, measure);
}

/** What of a corpus flows: its bands and what passes between them. */
type Flows = Pick<ShownCorpus, 'bands' | 'handovers'>;

/** Bands and ribbons as far as a stretch of pixels shows them; `toX` tells where a moment stands. */
export function placeFlows(
  corpus: Flows,
  toX: (moment: number) => number,
  seen: Seen,
  zone: Zone,
  measure: Measure
): { bands: PlacedBand[]; ribbons: Ribbon[] } {
  const seats = seatsOf(corpus, zone);
  const bands = corpus.bands.map((band, index) => placeBand(band, seats[index]!, toX, seen, measure));
  return {
    bands,
    ribbons: ribbonsOf(corpus, seats, toX)
      .filter((ribbon) => ribbon.x > seen[0] - RIBBON_REACH && ribbon.x < seen[1] + RIBBON_REACH)
      .map(({ x: _, ...ribbon }) => ribbon)
  };
}

type Seen = readonly [from: number, to: number];
/** Shapes go on a little beyond the edges, so that their outline is not seen to end there. */
const BEYOND = 40;

/** Corners within a stretch, with the band's thickness where it is cut. */
function cutTo(corners: readonly Corner[], from: number, to: number): Corner[] {
  const inside: Corner[] = [];
  corners.forEach((corner, index) => {
    const before = corners[index - 1];
    for (const edge of [from, to])
      if (before && before.x < edge && corner.x > edge)
        inside.push({ x: edge, value: before.value + ((corner.value - before.value) * (edge - before.x)) / (corner.x - before.x) });
    if (corner.x >= from && corner.x <= to) inside.push(corner);
  });
  return inside;
}

/**
 * The zone cut in proportion to the greatest number each seat holds: one scale of thickness for all.
 * An instrument that takes over from one that has ended takes its seat too, so that the hand-over is seen as one flow.
 */
function seatsOf(corpus: Flows, zone: Zone): Seat[] {
  const rows = rowsOf(corpus);
  const count = Math.max(0, ...rows) + 1;
  const peaks = Array.from({ length: count }, (_, row) => Math.max(1, ...corpus.bands.filter((_band, index) => rows[index] === row).map(peakOf)));
  const gap = zone.gap ?? GAP;
  const padding = zone.padding ?? PADDING;
  const room = zone.height - 2 * padding - gap * (count - 1);
  const pixelsEach = Math.max(0, room) / peaks.reduce((sum, peak) => sum + peak, 0);
  const middles = peaks.map((peak, row) => zone.y + padding + row * gap + (peaks.slice(0, row).reduce((sum, other) => sum + other, 0) + peak / 2) * pixelsEach);
  return rows.map((row) => ({ middle: middles[row]!, pixelsEach }));
}

const peakOf = (band: ShownBand): number => Math.max(1, ...band.steps.map((step) => step.value));

/** The row each band sits in: its own, or that of the band it continues. */
function rowsOf({ bands, handovers }: Flows): number[] {
  const rows: number[] = [];
  const last: number[] = [];
  bands.forEach((band, index) => {
    const start = band.steps[0]?.at ?? 0;
    const before = handovers.filter((handover) => handover.to === band.id).map((handover) => bands.findIndex((other) => other.id === handover.from));
    const heir = before.find((other) => other >= 0 && other < index && bands[last[rows[other]!]!]!.end <= start);
    rows[index] = heir === undefined ? last.length : rows[heir]!;
    last[rows[index]!] = index;
  });
  return rows;
}

function placeBand(band: ShownBand, seat: Seat, toX: (moment: number) => number, seen: Seen, measure: Measure): PlacedBand {
  const stretches = stretchesOf(band, toX)
    .map(({ corners, sure }) => ({ corners: cutTo(corners, seen[0] - BEYOND, seen[1] + BEYOND), sure }))
    .filter(({ corners }) => corners.length > 1);
  const outline = area<Corner>()
    .x(({ x }) => tenth(x))
    .y0(({ value }) => tenth(seat.middle - (value * seat.pixelsEach) / 2))
    .y1(({ value }) => tenth(seat.middle + (value * seat.pixelsEach) / 2));
  const parts: BandPart[] = stretches.map(({ corners, sure }) => ({ path: outline([...corners]) ?? '', sure }));
  const corners = stretches.flatMap((stretch) => stretch.corners);
  const from = corners[0]?.x ?? 0;
  const to = corners.at(-1)?.x ?? 0;
  return { id: band.id, name: band.name, from, to, parts, notes: notesOf(band, seat, corners, toX, seen, measure) };
}

/** The band's life as stretches of one certainty, each a run of corners from left to right. */
function stretchesOf(band: ShownBand, toX: (moment: number) => number): Stretch[] {
  let reached = 0;
  return band.steps.flatMap((step, index) => {
    const next = band.steps[index + 1];
    const from = toX(step.at);
    const to = next ? toX(next.at) : toX(band.end);
    const corners = swell(from, Math.max(from, to), reached, step.value);
    reached = step.approximate && next ? next.value : step.value;
    corners.push({ x: Math.max(from, to), value: reached });
    return step.value === 0 && reached === 0 && corners[0]!.value === 0 ? [] : [{ corners, sure: !step.approximate }];
  });
}

/** An eased step from one thickness to the next, within the room there is. */
function swell(from: number, to: number, before: number, after: number): Corner[] {
  const width = Math.min(SWELL, (to - from) / 2);
  if (before === after || width <= 0) return [{ x: from, value: after }];
  return Array.from({ length: SWELL_STEPS + 1 }, (_, index) => {
    const part = index / SWELL_STEPS;
    return { x: from + width * part, value: before + (after - before) * part * part * (3 - 2 * part) };
  });
}

/** Names where the band is thick enough to carry them, counts where it changes. */
function notesOf(band: ShownBand, seat: Seat, corners: readonly Corner[], toX: (moment: number) => number, seen: Seen, measure: Measure): BandNote[] {
  const counts = countNotes(band, seat, toX, measure).filter((note) => note.x >= seen[0] && note.x + note.width <= seen[1]);
  return [...nameNotes(band, seat, corners, counts, seen, measure), ...counts];
}

function countNotes(band: ShownBand, seat: Seat, toX: (moment: number) => number, measure: Measure): BandNote[] {
  const notes: BandNote[] = [];
  let free = -Infinity;
  band.steps.forEach((step, index) => {
    const x = toX(step.at) + SWELL + 4;
    const text = String(step.value);
    const next = band.steps[index + 1];
    const ends = next ? toX(next.at) : toX(band.end);
    const width = measure(text, COUNT_SIZE, true);
    if (step.value === 0 || step.value === band.steps[index - 1]?.value || x < free || x + width + 4 > ends || step.value * seat.pixelsEach < COUNT_SIZE - 1)
      return;
    notes.push({ x: tenth(x), y: tenth(seat.middle + COUNT_SIZE * 0.36), width: tenth(width), text, role: 'count' });
    free = x + width + 34;
  });
  return notes;
}

function nameNotes(band: ShownBand, seat: Seat, corners: readonly Corner[], counts: readonly BandNote[], seen: Seen, measure: Measure): BandNote[] {
  const width = measure(band.short, NAME_SIZE, true);
  const thick = corners.filter(({ value }) => value * seat.pixelsEach >= NAME_SIZE);
  const notes: BandNote[] = [];
  if (thick.length < 2) return notes;
  const last = Math.min(thick.at(-1)!.x, seen[1] - 6);
  // Where the band comes in from the left its name stays at the edge, always in view.
  for (let x = Math.max(thick[0]!.x + SWELL + 34, seen[0] + 10); x + width <= last; x += 12) {
    const clear = counts.every((count) => x > count.x + count.width + 10 || x + width + 10 < count.x);
    const spaced = notes.length === 0 || x - notes.at(-1)!.x >= NAME_EVERY;
    if (clear && spaced && thickAlong(seat, corners, x, x + width))
      notes.push({ x: tenth(x), y: tenth(seat.middle + NAME_SIZE * 0.36), width: tenth(width), text: band.short, role: 'name' });
  }
  return notes;
}

const thickAlong = (seat: Seat, corners: readonly Corner[], from: number, to: number): boolean =>
  [from, (from + to) / 2, to].every((x) => thicknessAt(corners, x) * seat.pixelsEach >= NAME_SIZE);

/** The value at a pixel, straight between corners; 0 outside. */
function thicknessAt(corners: readonly Corner[], x: number): number {
  for (let index = 1; index < corners.length; index++) {
    const [a, b] = [corners[index - 1]!, corners[index]!];
    if (x >= a.x && x <= b.x) return b.x === a.x ? b.value : a.value + ((b.value - a.value) * (x - a.x)) / (b.x - a.x);
  }
  return 0;
}

/** Ribbons where networks passed from one instrument to another; of even width when no source counts them. */
function ribbonsOf(corpus: Flows, seats: readonly Seat[], toX: (moment: number) => number): (Ribbon & { readonly x: number })[] {
  const seatOf = (id: string): Seat | undefined => seats[corpus.bands.findIndex((band) => band.id === id)];
  return corpus.handovers.flatMap((handover) => {
    const [a, b] = [seatOf(handover.from), seatOf(handover.to)];
    if (!a || !b || a.middle === b.middle) return [];
    const x = toX(handover.at);
    const reach = Math.min(RIBBON_REACH, Math.max(LEAST_REACH, toX(handover.at + PASSING) - x));
    const width = Math.min(Math.max(6, (handover.value ?? UNCOUNTED) * a.pixelsEach), reach);
    return [{ x, from: handover.from, to: handover.to, counted: handover.value !== undefined, path: ribbon(x, a, b, width, reach) }];
  });
}

const UNCOUNTED = 36;
const RIBBON_REACH = 46;
/** Time over which networks pass: where the axis is dense a ribbon is as much narrower. */
const PASSING = 2.5 * MS_PER_YEAR;
const LEAST_REACH = 5;

/** From the middle of one band to the middle of the other, leaving and arriving along the axis. */
function ribbon(x: number, from: Seat, to: Seat, width: number, reach: number): string {
  const [y0, y1] = [from.middle, to.middle];
  const [x0, x1] = [x - reach, x + reach / 2];
  const half = width / 2;
  const r = tenth;
  return `M${r(x0)},${r(y0 - half)}C${r(x)},${r(y0 - half)} ${r(x - half)},${r(y1 - half)} ${r(x1)},${r(y1 - half)}V${r(y1 + half)}C${r(x - width)},${r(y1 + half)} ${r(x - half)},${r(y0 + half)} ${r(x0)},${r(y0 + half)}Z`;
}
