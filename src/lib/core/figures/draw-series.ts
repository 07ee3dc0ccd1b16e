// One series in its panel: lines where a number holds, signs where it is known, nothing in a gap. Also tells what the
// words are to stand beside. The panel gives the heights, the camera the places across.

import type { ShownSeries, ShownValue } from './figures-table.ts';
import type { FigureSign, PlacedSeries } from './figures-scene.ts';
import type { PanelScale } from './panel-scale.ts';
import { begunBy, firstFrom, reachedBy, valueAt } from './series-values.ts';
import { tenth } from '../view/tenth.ts';

export type Plot = {
  readonly toX: (moment: number) => number;
  readonly toMoment: (x: number) => number;
  readonly width: number;
  /** Where the axis changes its slope: a line straight in time bends there. */
  readonly folds: readonly number[];
};

/** A stretch of line, straight, as far as the window shows it. `place`: the value's place in its list. */
export type Stretch = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number; readonly place: number };

/** A sign that words may stand beside. */
export type Spot = { readonly x: number; readonly y: number; readonly place: number };

export type RivalSpot = Spot & { readonly beyond: boolean };

export type DrawnSeries = Pick<PlacedSeries, 'lines' | 'risers' | 'spans' | 'links' | 'signs'> & {
  readonly series: ShownSeries;
  readonly index: number;
  readonly stretches: readonly Stretch[];
  /** Hairlines over the time a number is known of. */
  readonly hairs: readonly Stretch[];
  readonly spots: readonly Spot[];
  readonly rivalSpots: readonly RivalSpot[];
};

/** Lines go on a little beyond the edges, so that their ends are not seen there. */
const BEYOND = 40;
export const SIGN_RADIUS = 4.5;
/** Steps nearer than this are a texture of their own: no sign on each. */
const LEAST_STEP = 4;
const CAP = 5;

export function drawSeries(series: ShownSeries, index: number, scale: PanelScale, plot: Plot): DrawnSeries {
  const told = series.drawn === 'step' ? drawSteps(series, scale, plot) : drawPoints(series, scale, plot);
  const rivals = drawRivals(series, scale, plot);
  return {
    series,
    index,
    ...told,
    spans: [...told.spans, ...[...told.hairs, ...rivals.hairs].map(({ x0, y0, x1 }) => ({ path: `M${x0},${y0}H${x1}`, meaning: 'known' as const }))],
    hairs: [...told.hairs, ...rivals.hairs],
    links: rivals.links,
    signs: [...told.signs, ...rivals.signs],
    rivalSpots: rivals.spots
  };
}

type Told = Pick<DrawnSeries, 'lines' | 'risers' | 'spans' | 'signs' | 'stretches' | 'hairs' | 'spots'>;

const isNear = ({ width }: Plot, x: number): boolean => x >= -SIGN_RADIUS && x <= width + SIGN_RADIUS;
const isInside = ({ width }: Plot, x: number): boolean => x >= 0 && x <= width;
const shapeOf = (value: ShownValue): FigureSign['shape'] => (value.approximate ? 'guess' : 'sure');

// ——— Values that hold ———

function drawSteps({ values }: ShownSeries, { toY }: PanelScale, plot: Plot): Told {
  const [from, to] = [plot.toMoment(-BEYOND), plot.toMoment(plot.width + BEYOND)];
  const [first, end] = [Math.max(0, begunBy(values, from)), firstFrom(values, to)];
  const stretches: Stretch[] = [];
  let risers = '';
  const spots: Spot[] = [];
  for (let place = first; place < end; place++) {
    const value = values[place]!;
    const x = tenth(plot.toX(value.from));
    const before = place > 0 && values[place - 1]!.to === value.from ? toY(reachedBy(values, place - 1)) : undefined;
    if (before !== undefined && before !== toY(value.value) && x > -BEYOND) risers += `M${x},${before}V${toY(value.value)}`;
    if (x > -BEYOND) spots.push({ x, y: toY(value.value), place });
    // An instrument that has come to nothing is drawn no further.
    if (place < values.length - 1 || value.value !== 0) stretches.push(...stretchesOf(values, place, [from, to], toY, plot));
  }
  const crowded = spots.length * LEAST_STEP > plot.width;
  const near = spots.filter(({ x }) => isNear(plot, x));
  return {
    lines: linesOf(values, stretches),
    risers,
    spans: [],
    hairs: [],
    signs: crowded ? [] : near.map(({ x, y, place }) => ({ x, y, shape: shapeOf(values[place]!) })),
    stretches,
    spots: near
  };
}

/** One value's line within the window: level, or after an estimate straight in time to the next value. */
function stretchesOf(
  values: readonly ShownValue[],
  place: number,
  [from, to]: readonly [number, number],
  toY: (value: number) => number,
  plot: Plot
): readonly Stretch[] {
  const value = values[place]!;
  const [start, end] = [Math.max(value.from, from), Math.min(value.to, to)];
  if (start >= end) return [];
  const reached = reachedBy(values, place);
  const yAt = (moment: number): number => toY(value.value + ((reached - value.value) * (moment - value.from)) / (value.to - value.from));
  const corners = reached === value.value ? [start, end] : [start, ...plot.folds.filter((fold) => fold > start && fold < end), end];
  return corners.slice(1).map((corner, index) => {
    const before = corners[index]!;
    return { x0: tenth(plot.toX(before)), y0: yAt(before), x1: tenth(plot.toX(corner)), y1: yAt(corner), place };
  });
}

/** Neighbouring stretches of one certainty are one path; each value starts afresh, upright joins being drawn apart. */
function linesOf(values: readonly ShownValue[], stretches: readonly Stretch[]): PlacedSeries['lines'] {
  const lines: { path: string; sure: boolean }[] = [];
  let last = -1;
  for (const { x0, y0, x1, y1, place } of stretches) {
    const sure = !values[place]!.approximate;
    const line = lines.at(-1);
    const onward = `${last === place ? '' : `M${x0},${y0}`}L${x1},${y1}`;
    if (line && line.sure === sure) line.path += onward;
    else lines.push({ path: `M${x0},${y0}L${x1},${y1}`, sure });
    last = place;
  }
  return lines;
}

// ——— Values known of a moment, or of a stretch of time ———

const longest = new WeakMap<readonly ShownValue[], number>();

/** The longest that a value of the list is said of, worked out once: how far back one must look. */
function longestOf(values: readonly ShownValue[]): number {
  if (!longest.has(values))
    longest.set(
      values,
      values.reduce((most, { from, own }) => Math.max(most, own - from), 0)
    );
  return longest.get(values)!;
}

/** The values said of any moment in the window, with their places. */
function inWindow(values: readonly ShownValue[], plot: Plot): readonly { readonly value: ShownValue; readonly place: number }[] {
  const [from, to] = [plot.toMoment(-BEYOND), plot.toMoment(plot.width + BEYOND)];
  const found: { value: ShownValue; place: number }[] = [];
  const end = firstFrom(values, to);
  for (let place = firstFrom(values, from - longestOf(values)); place < end; place++)
    if (values[place]!.own > from) found.push({ value: values[place]!, place });
  return found;
}

function drawPoints({ values }: ShownSeries, { toY }: PanelScale, plot: Plot): Told {
  const seen = inWindow(values, plot);
  const lasting = seen.filter(({ value }) => value.lasts);
  const stretches = lasting.map(({ value, place }) => {
    const [x0, x1] = edgesOf(value, plot);
    return { x0, y0: toY(value.value), x1, y1: toY(value.value), place };
  });
  const spots = seen
    .map(({ value, place }) => ({ x: value.lasts ? middleSeen(value, plot) : tenth(plot.toX(value.at)), y: toY(value.value), place }))
    .filter(({ x }) => isNear(plot, x));
  return {
    lines: linesOf(values, stretches),
    risers: '',
    spans: stretches.map(({ x0, y0, x1 }) => ({ path: `M${x0},${y0 - CAP}v${2 * CAP}M${x1},${y0 - CAP}v${2 * CAP}`, meaning: 'lasted' as const })),
    hairs: seen.filter(({ value }) => !value.lasts).flatMap(({ value, place }) => hairOf(value, place, toY(value.value), plot)),
    signs: spots.map(({ x, y, place }) => ({ x, y, shape: shapeOf(values[place]!) })),
    stretches,
    spots
  };
}

const edgesOf = (value: ShownValue, { toX, width }: Plot): readonly [number, number] => [
  tenth(Math.max(-BEYOND, toX(value.from))),
  tenth(Math.min(width + BEYOND, toX(value.own)))
];

/** The middle of what the window shows of a lasting value. */
function middleSeen(value: ShownValue, plot: Plot): number {
  const [from, to] = edgesOf(value, plot);
  return tenth((Math.max(0, from) + Math.min(plot.width, to)) / 2);
}

/** A hairline over the year that a number is known of, where it reaches beyond its sign. */
function hairOf(value: ShownValue, place: number, y: number, plot: Plot): readonly Stretch[] {
  const [x0, x1] = edgesOf(value, plot);
  return x1 - x0 > 2 * SIGN_RADIUS + 2 ? [{ x0, y0: y, x1, y1: y, place }] : [];
}

// ——— Other sources' numbers ———

type Rivals = Pick<DrawnSeries, 'hairs' | 'signs' | 'links'> & { readonly spots: readonly RivalSpot[] };

function drawRivals(series: ShownSeries, { toY, scale, top }: PanelScale, plot: Plot): Rivals {
  const seen = inWindow(series.rivals, plot).filter(({ value }) => isInside(plot, plot.toX(value.at)));
  const spots = seen.map(({ value, place }) => {
    const beyond = value.value > scale[1];
    return { x: tenth(plot.toX(value.at)), y: beyond ? top : toY(value.value), place, beyond };
  });
  return {
    spots,
    signs: spots.map(({ x, y, beyond }) => ({ x, y, shape: beyond ? 'beyond' : 'rival' })),
    hairs: spots.filter(({ beyond }) => !beyond).flatMap(({ y, place }) => hairOf(series.rivals[place]!, place, y, plot)),
    links: spots.map((spot) => linkOf(spot, valueAt(series, series.rivals[spot.place]!.at), toY)).join('')
  };
}

/** Upright, to where the series itself stands at that moment. */
const linkOf = ({ x, y }: RivalSpot, contested: number | undefined, toY: (value: number) => number): string =>
  contested === undefined ? '' : `M${x},${y}V${toY(contested)}`;
