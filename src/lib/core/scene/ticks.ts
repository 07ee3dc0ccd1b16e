// The axis's divisions: for each straight piece, the finest calendar step whose labels have room,
// and the piece's scale in words. Calendar steps are d3's UTC intervals.

import { type CountableTimeInterval, utcMonth, utcYear } from 'd3';
import { type AxisScale, position, type ScalePiece, yearsPerUnit } from '../view/axis-scale.ts';
import { MS_PER_YEAR, yearOf } from '../time/historic-date.ts';
import { inLocale } from '../words/in-locale.ts';
import type { Locale } from '../words/locale.ts';
import { NBSP } from '../words/typeset.ts';
import type { AxisPart, Measure, Tick } from './scene.ts';
import { tenth } from '../view/tenth.ts';

/** Room a labelled tick needs, in pixels. */
export const LABEL_ROOM = 46;
/** Room an unlabelled tick needs. */
export const TICK_ROOM = 7;
/** CSS pixels in a centimetre. */
export const PX_PER_CM = 96 / 2.54;
export const TICK_SIZE = 14;
export const SCALE_SIZE = 12.5;
/** Width an age's large figures take. */
const TITLE_ROOM = 330;

const months = inLocale((locale) => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }));

export type Step = { readonly years: number; readonly interval: CountableTimeInterval };

export const every = (interval: CountableTimeInterval, count: number): CountableTimeInterval => interval.every(count) as CountableTimeInterval;

export const STEPS: readonly Step[] = [
  ...[1, 3, 6].map((months) => ({ years: months / 12, interval: every(utcMonth, months) })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => ({ years, interval: every(utcYear, years) }))
];

export const stepFor = (pixelsPerYear: number, room: number, steps: readonly Step[] = STEPS): Step =>
  steps.find((step) => step.years * pixelsPerYear >= room) ?? steps.at(-1)!;

/** Ticks of the whole axis, `total` pixels long, from left to right; labels never touch. */
export function ticksOf(scale: AxisScale, total: number, locale: Locale, measure: Measure): readonly Tick[] {
  const ticks = scale.pieces.flatMap((piece) => ticksOfPiece(scale, piece, total, locale));
  return withRoomForLabels(ticks, total, measure);
}

function ticksOfPiece(scale: AxisScale, piece: ScalePiece, total: number, locale: Locale): Tick[] {
  const pixelsPerYear = total / yearsPerUnit(piece);
  const labelled = stepFor(pixelsPerYear, LABEL_ROOM);
  const fine = stepFor(pixelsPerYear, TICK_ROOM);
  const majors = new Set(rangeOf(labelled, piece).map((moment) => moment.getTime()));
  // Where the scale changes, the date is always worth saying.
  majors.add(piece.from);
  const moments = new Set([piece.from, ...rangeOf(fine, piece).map((moment) => moment.getTime())]);
  return [...moments].map((moment) => {
    const at = tenth(position(scale, moment) * total);
    return majors.has(moment) ? { at, weight: 'major', label: tickLabel(new Date(moment), locale), fold: moment === piece.from } : { at, weight: 'minor' };
  });
}

const rangeOf = (step: Step, piece: ScalePiece): Date[] => step.interval.range(step.interval.ceil(new Date(piece.from)), new Date(piece.to));

/** "1998" at a new year, "avr." at a new month, "14" within one. */
export function tickLabel(moment: Date, locale: Locale): string {
  if (moment.getUTCDate() !== 1) return String(moment.getUTCDate());
  if (moment.getUTCMonth() !== 0) return months(locale).format(moment);
  const year = yearOf(moment.getTime());
  return year > 0 ? String(year) : `${1 - year}${NBSP}${locale === 'fr' ? 'av. J.-C.' : 'BC'}`;
}

/** Labels that come too close give way: first where pieces meet, then years before months, then the earlier. */
export function withRoomForLabels(ticks: readonly Tick[], total: number, measure: Measure): readonly Tick[] {
  const byWeight = ticks.filter((tick) => tick.label).sort((a, b) => precedence(a) - precedence(b) || a.at - b.at);
  const kept: { from: number; to: number; of: Tick; tick: Tick }[] = [];
  for (const tick of byWeight) {
    const half = measure(tick.label!, TICK_SIZE, true) / 2 + 3;
    const middle = tenth(Math.min(Math.max(tick.at, half), total - half));
    const [from, to] = [middle - half, middle + half];
    if (tick.at >= 0 && tick.at <= total && kept.every((other) => to <= other.from || from >= other.to))
      kept.push({ from, to, of: tick, tick: { ...tick, textAt: middle } });
  }
  // Two ticks may stand at one pixel: the label is the one's alone.
  const labelled = new Map(kept.map(({ of, tick }) => [of, tick]));
  return ticks.map((tick) => (tick.label ? (labelled.get(tick) ?? { at: tick.at, weight: tick.weight }) : tick));
}

/** Folds, then years, then months, then days. */
const precedence = (tick: Tick): number => (tick.fold ? 0 : /^-?\d{3}/.test(tick.label!) ? 1 : /^\d{1,2}$/.test(tick.label!) ? 3 : 2);

/** Pieces with their scale in words, set in the middle of each where it has room; ages before the bands begin are named. */
export function partsOf(scale: AxisScale, total: number, magnified: number, locale: Locale, measure: Measure, bandsFrom = -Infinity): readonly AxisPart[] {
  return scale.pieces.map((piece) => {
    const from = tenth(piece.start * total);
    const to = tenth(piece.end * total);
    const whole = scaleInWords((yearsPerUnit(piece) / (total * magnified)) * PX_PER_CM, locale);
    // A narrow piece says only how long its centimetre is: "1 cm ≈" stands at the head of the line.
    const words = fitsIn(whole, to - from - 12, measure) ? whole : whole.slice(whole.indexOf('≈') + 2);
    const fits = fitsIn(words, to - from - 2, measure);
    const title = to <= bandsFrom && to - from > TITLE_ROOM ? `${yearOf(piece.from)}–${yearOf(piece.to)}` : undefined;
    return { from, to, scale: words, ...(fits && { scaleAt: tenth((from + to) / 2) }), ...(title && { title }) };
  });
}

export const fitsIn = (words: string, width: number, measure: Measure): boolean => measure(words, SCALE_SIZE, false) <= width;

/** "1 cm ≈ 5 ans", from the years one centimetre stands for. */
export const scaleInWords = (years: number, locale: Locale): string => `1${NBSP}cm ≈ ${durationInWords(years, locale)}`;

/** "5 ans", "18 mois", "3,5 ans": no finer than it can be told apart. */
export function durationInWords(years: number, locale: Locale): string {
  // Eleven months and three quarters are a year.
  const [value, unit] = years * 24 >= 23 ? [Math.max(1, years), 'year'] : years * 12 >= 1 ? [years * 12, 'month'] : [(years * MS_PER_YEAR) / 86_400_000, 'day'];
  const rounded = value >= 10 ? Math.round(value) : Math.round(value * 2) / 2 || 0.5;
  const number = plainNumber(rounded, locale);
  return `${number}${NBSP}${UNITS[locale][unit as 'year'][isOne(rounded, locale) ? 0 : 1]}`;
}

/** At most one decimal, thousands parted: so few signs are not worth a formatter, which is slow to make. */
function plainNumber(value: number, locale: Locale): string {
  const [whole, part] = String(Math.round(value * 10) / 10).split('.') as [string, string | undefined];
  const parted = whole.replace(/\d(?=(\d{3})+$)/g, `$&${locale === 'fr' ? NBSP : ','}`);
  return part ? `${parted}${locale === 'fr' ? ',' : '.'}${part}` : parted;
}

const UNITS = {
  fr: { year: ['an', 'ans'], month: ['mois', 'mois'], day: ['jour', 'jours'] },
  en: { year: ['year', 'years'], month: ['month', 'months'], day: ['day', 'days'] }
} as const;

/** French counts in the singular up to two, English one alone. */
const isOne = (count: number, locale: Locale): boolean => (locale === 'fr' ? count < 2 : count <= 1);
