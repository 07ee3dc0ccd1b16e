// The foot of a social card: the whole elastic axis with the instruments' bands over it, and one event's own sign
// standing on it by a plumb line. Knows nothing of the words above it.

import { yearOf } from '../time/historic-date.ts';
import { type AxisScale, elasticScale, position } from '../view/axis-scale.ts';
import type { ShownCorpus, ShownEvent } from '../view/shown.ts';
import { standsAt } from '../view/stands-at.ts';
import { tenth } from '../view/tenth.ts';
import { placeFlows } from './bands.ts';
import { measureLabel } from './measure.ts';
import type { Inks, Pen } from './pen.ts';
import type { Box, Measure, PlacedBand, Tick } from './scene.ts';
import { ticksOf } from './ticks.ts';

/** Where the chart is: `frame` goes from the first moment to the last and stands on the axis, whose line goes on to `bleed`. */
export type ChartPlace = { readonly frame: Box; readonly bleed: number; readonly signY: number };

const YEAR_SIZE = 26;
const YEAR_DROP = 34;
/** Air a year keeps around it: few years, so that each is read on a phone. */
const YEAR_AIR = 80;
/** What the last year takes of the axis. */
const LAST_ROOM = 110;
const SIGN_RADIUS = 23;
const PLUMB = 3;
const LASTING = 12;
/** The bands of the other instruments. */
const FAINT = 0.4;

/** `event`: none on the card of the whole. */
export function paintChart(pen: Pen, shown: ShownCorpus, event: ShownEvent | undefined, { frame, bleed, signY }: ChartPlace, inks: Inks): void {
  const scale = elasticScale(shown.pieces, shown.domain[1]);
  const toX = (moment: number): number => frame.x + position(scale, moment) * frame.width;
  const ground = frame.y + frame.height;
  paintFlows(pen, shown, event?.instrument, toX, frame, inks);
  paintYears(pen, yearsOf(scale, frame, shown), frame.x, ground, inks);
  if (event) paintEvent(pen, event, toX, { signY, ground }, hueOf(shown, event, inks), inks);
  pen.lines([0, ground, bleed, ground], { stroke: inks.ink, width: 3 });
}

/** The ink of an event's instrument, or the accent. */
export function hueOf(shown: ShownCorpus, event: ShownEvent, inks: Inks): string {
  const index = shown.bands.findIndex((band) => band.id === event.instrument);
  return index < 0 ? inks.accent : inks.hues[index % 5]!.hue;
}

/** The event's own instrument stands out from the others; what passes between them is too fine for a card. */
function paintFlows(pen: Pen, shown: ShownCorpus, own: string | undefined, toX: (moment: number) => number, frame: Box, inks: Inks): void {
  const { bands } = placeFlows(shown, toX, [0, frame.x + frame.width], { ...frame, padding: 9, gap: 6 }, measureLabel);
  const known = bands.some((band) => band.id === own);
  const all = bands.map((band, index) => ({ band, hue: index % 5, faint: known && band.id !== own }));
  pen.within({ opacity: FAINT }, () => all.filter(({ faint }) => faint).forEach(({ band, hue }) => paintBand(pen, band, hue, inks)));
  all.filter(({ faint }) => !faint).forEach(({ band, hue }) => paintBand(pen, band, hue, inks));
}

/** Outlines first, then the weaves over their inner half, so that the parts are not seen apart. Under an estimate's light weave, paper. */
function paintBand(pen: Pen, { parts }: PlacedBand, hue: number, inks: Inks): void {
  for (const { path, sure } of parts) pen.path(path, { stroke: inks.hues[hue]!.hue, width: 4, ...(!sure && { dash: [16, 7] }) });
  for (const { path, sure } of parts) if (!sure) pen.path(path, { fill: inks.paper });
  for (const { path, sure } of parts) pen.path(path, { fill: { hue, guess: !sure } });
}

/** Few years, and the last. */
function yearsOf(scale: AxisScale, frame: Box, { locale, domain }: ShownCorpus): readonly Tick[] {
  const airy: Measure = (text, _size, strong) => measureLabel(text, YEAR_SIZE, strong) + YEAR_AIR;
  const years = ticksOf(scale, frame.width, locale, airy).filter((tick) => tick.label && tick.at < frame.width - LAST_ROOM);
  return [...years, { at: frame.width, label: String(yearOf(domain[1] - 1)), weight: 'major' }];
}

function paintYears(pen: Pen, years: readonly Tick[], left: number, ground: number, inks: Inks): void {
  const ends = years.flatMap(({ at }) => [left + at, ground, left + at, ground + 9]);
  pen.lines(ends, { stroke: inks.ink, width: 2 });
  for (const { label, at } of years) pen.text(label!, left + at, ground + YEAR_DROP, { size: YEAR_SIZE, fill: inks.inkSoft, anchor: 'middle' });
}

type Heights = { readonly signY: number; readonly ground: number };

/** The sign, its plumb line cut out of the bands, and on the axis how long it lasted. */
function paintEvent(pen: Pen, event: ShownEvent, toX: (moment: number) => number, { signY, ground }: Heights, hue: string, inks: Inks): void {
  const x = tenth(toX(standsAt(event)));
  const [from, to] = [toX(event.min), toX(event.max)];
  pen.lines([x, signY, x, ground], { stroke: inks.paper, width: 3 * PLUMB });
  pen.lines([x, signY, x, ground], { stroke: hue, width: PLUMB });
  if (event.lasts && to - from > PLUMB) pen.rect({ x: from, y: ground - LASTING, width: to - from, height: LASTING }, { fill: hue });
  // As sure as its date: full, or hollow, and broken when it is about then.
  const hollow = { fill: inks.paper, stroke: hue, width: 4, ...(event.edge === 'soft' && { dash: [6, 4] }) };
  pen.sign(event.kind, SIGN_RADIUS, x, signY, event.edge === 'sharp' ? { fill: hue, stroke: inks.paper, width: 8 } : hollow);
}
