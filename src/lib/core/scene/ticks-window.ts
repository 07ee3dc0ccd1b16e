// The axis of a window: its ticks down to days, its pieces cut to what is seen of them, and what both leave unsaid.

import { utcDay } from 'd3';
import { MS_PER_DAY, MS_PER_YEAR } from '../time/historic-date.ts';
import { type AxisScale, momentAt, pieceAt, position, type ScalePiece, yearsPerUnit } from '../view/axis-scale.ts';
import type { Camera } from '../view/camera.ts';
import { inLocale } from '../words/in-locale.ts';
import type { Locale } from '../words/locale.ts';
import type { AxisPart, Measure, Tick } from './scene.ts';
import { tenth } from '../view/tenth.ts';
import {
  every,
  fitsIn,
  LABEL_ROOM,
  PX_PER_CM,
  durationInWords,
  scaleInWords,
  type Step,
  stepFor,
  STEPS,
  TICK_ROOM,
  tickLabel,
  withRoomForLabels
} from './ticks.ts';

/** Nearer than a strip for reading goes: days, told apart in a window alone. */
const NEAR_STEPS: readonly Step[] = [...[1, 2, 5, 10].map((days) => ({ years: (days * MS_PER_DAY) / MS_PER_YEAR, interval: every(utcDay, days) })), ...STEPS];

/** The ticks that a window shows, in its own pixels, however deep the zoom; labels whole within it. */
export function ticksInWindow(scale: AxisScale, camera: Camera, width: number, locale: Locale, measure: Measure): readonly Tick[] {
  const total = width / (camera.end - camera.start);
  const toX = (moment: number): number => tenth((position(scale, moment) - camera.start) * total);
  const [from, to] = [momentAt(scale, camera.start), momentAt(scale, camera.end)];
  const ticks = scale.pieces.flatMap((piece) => {
    const span = [Math.max(piece.from, from), Math.min(piece.to, to)] as const;
    return span[0] < span[1] ? ticksWithin(piece, span, total / yearsPerUnit(piece), toX, locale) : [];
  });
  return withRoomForLabels(ticks, width, measure);
}

function ticksWithin(piece: ScalePiece, [from, to]: readonly [number, number], pixelsPerYear: number, toX: (moment: number) => number, locale: Locale): Tick[] {
  const inside = (step: Step): number[] => step.interval.range(step.interval.ceil(new Date(from)), new Date(to)).map((moment) => moment.getTime());
  const majors = new Set(inside(stepFor(pixelsPerYear, LABEL_ROOM, NEAR_STEPS)));
  const starts = from === piece.from ? [piece.from] : [];
  for (const start of starts) majors.add(start);
  const moments = new Set([...starts, ...inside(stepFor(pixelsPerYear, TICK_ROOM, NEAR_STEPS)), ...majors]);
  return [...moments].map((moment) =>
    majors.has(moment)
      ? { at: toX(moment), weight: 'major', label: tickLabel(new Date(moment), locale), fold: moment === piece.from }
      : { at: toX(moment), weight: 'minor' }
  );
}

const monthInYear = inLocale((locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }));

/** What the first label of a window leaves out: the year over months, month and year over days. */
export function contextOf(scale: AxisScale, camera: Camera, ticks: readonly Tick[], locale: Locale): string {
  const labels = ticks.filter((tick) => tick.textAt !== undefined).map((tick) => tick.label!);
  const start = new Date(momentAt(scale, camera.start));
  if (labels.some((label) => /^\d{1,2}$/.test(label))) return monthInYear(locale).format(start);
  return labels.length > 0 && labels.every((label) => /^\d/.test(label)) ? '' : String(start.getUTCFullYear());
}

/** The scale at the middle of a window, in words: of use where all of the axis has one. */
export function sayScale(
  scale: AxisScale,
  camera: Camera,
  { width, magnified }: { readonly width: number; readonly magnified: number },
  locale: Locale
): string {
  const piece = pieceAt(scale, momentAt(scale, (camera.start + camera.end) / 2));
  return scaleInWords(((yearsPerUnit(piece) * (camera.end - camera.start)) / (width * magnified)) * PX_PER_CM, locale);
}

/** Pieces of the axis in a window, cut to it, each with its scale in the middle of what is seen of it. */
export function partsInWindow(
  scale: AxisScale,
  camera: Camera,
  width: number,
  magnified: number,
  locale: Locale,
  measure: Measure,
  projected = false
): readonly (AxisPart & { readonly shaded: boolean })[] {
  const total = width / (camera.end - camera.start);
  return scale.pieces.flatMap((piece, index) => {
    const [from, to] = [Math.max(0, tenth((piece.start - camera.start) * total)), Math.min(width, tenth((piece.end - camera.start) * total))];
    if (from >= to) return [];
    // On a wall no centimetre is one: a piece says how long it is.
    const whole = projected
      ? durationInWords(((to - from) / total) * yearsPerUnit(piece), locale)
      : scaleInWords((yearsPerUnit(piece) / (total * magnified)) * PX_PER_CM, locale);
    const words = projected || fitsIn(whole, to - from - 12, measure) ? whole : whole.slice(whole.indexOf('≈') + 2);
    return [{ from, to, scale: words, shaded: index % 2 === 1, ...(fitsIn(words, to - from - 2, measure) && { scaleAt: tenth((from + to) / 2) }) }];
  });
}
