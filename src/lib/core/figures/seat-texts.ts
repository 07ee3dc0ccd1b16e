// Words beside the lines and signs of a panel: each series' name at the end of its line, its numbers where they begin,
// rival numbers side by side. A text takes the first place that is free; one that finds none is left to the table.

import type { DrawnSeries, RivalSpot, Spot, Stretch } from './draw-series.ts';
import { SIGN_RADIUS } from './draw-series.ts';
import { NBSP } from '../words/typeset.ts';
import type { Box, FigureText, Measure } from './figures-scene.ts';
import { reachedBy } from './series-values.ts';
import { tenth } from '../view/tenth.ts';

export const NAME_SIZE = 13.5;
export const VALUE_SIZE = 13;
/** Height of a line of words, and the baseline in it. */
const LINE = 15;
const BASELINE = 11.5;
/** Between a sign or a line and the words about it. */
const GAP = 4;
/** Kept clear between two texts: over one another, and side by side, where two would be read as one. */
const AIR = 2;
const ASIDE = 9;
/** Numbers that a panel tries to write, at most: beyond, they would be a grey. */
const MOST_NUMBERS = 60;
const MOST_PLACES = 10;

type Place = { readonly x: number; readonly y: number };
type Words = Pick<FigureText, 'role' | 'text' | 'value'> & { readonly width: number };
/** `mixed`: several units share the scale, so that a lone number should say its own. `or`: the word between rivals. */
type Board = {
  readonly mixed: boolean;
  readonly or: string;
  readonly frame: Box;
  readonly taken: Box[];
  readonly lines: readonly Stretch[];
  readonly signs: readonly Box[];
};

/** For each series its texts. `fixed`: boxes that are taken already; `base`: the height of the panel's zero. */
export function seatTexts(
  drawn: readonly DrawnSeries[],
  fixed: readonly Box[],
  base: number,
  frame: Box,
  or: string,
  measure: Measure
): readonly (readonly FigureText[])[] {
  const zero: Stretch = { x0: frame.x, x1: frame.x + frame.width, y0: base, y1: base, place: 0 };
  const board: Board = {
    mixed: new Set(drawn.map(({ series }) => series.unit)).size > 1,
    or,
    frame,
    taken: [...fixed],
    lines: [zero, ...drawn.flatMap(({ stretches, hairs }) => [...stretches, ...hairs])],
    signs: drawn.flatMap(({ signs }) => signs.map(({ x, y }) => ({ x: x - SIGN_RADIUS, y: y - SIGN_RADIUS, width: 2 * SIGN_RADIUS, height: 2 * SIGN_RADIUS })))
  };
  const texts = drawn.map((): FigureText[] => []);
  const write = (seat: (series: DrawnSeries, said: readonly FigureText[]) => readonly FigureText[], among: readonly DrawnSeries[]): void => {
    for (const series of among) {
      const own = texts[drawn.indexOf(series)]!;
      own.push(...seat(series, own));
    }
  };
  // An arrow without its number would be read on the scale.
  write((series) => rivalNumbers(series, isBeyond, board, measure), drawn);
  // Short lines have few places for their name, dots need their numbers near, long lines find room anywhere.
  write((series) => numbersBefore(series, board, measure), drawn.filter(isDots));
  write(
    (series) => namesOf(series, board, measure),
    [...drawn].sort((a, b) => lengthOf(a, frame) - lengthOf(b, frame))
  );
  write((series) => rivalNumbers(series, isWithin, board, measure), drawn);
  write((series, said) => ownNumbers(series, series.spots, said, board, measure), drawn);
  return texts;
}

const isDots = ({ series }: DrawnSeries): boolean => series.drawn === 'points';

/** What of a line stands in the frame. */
const seenOf = ({ stretches }: DrawnSeries, { x, width }: Box): readonly Stretch[] =>
  stretches
    .filter(({ x0, x1 }) => x1 - x > LEAST_SEEN && x + width - x0 > LEAST_SEEN)
    .map((line) => ({ ...line, x0: Math.max(x, line.x0), x1: Math.min(x + width, line.x1) }));
const LEAST_SEEN = 12;

const lengthOf = (series: DrawnSeries, frame: Box): number => seenOf(series, frame).reduce((sum, { x0, x1 }) => sum + x1 - x0, 0);

// ——— Names ———

/** With its last number where that stands; else alone, anywhere along its line or beside its dots. */
function namesOf(drawn: DrawnSeries, board: Board, measure: Measure): readonly FigureText[] {
  const { series } = drawn;
  const lines = [...seenOf(drawn, board.frame)].reverse();
  const dots = drawn.spots.filter(({ place }) => isDots(drawn) && !series.values[place]!.lasts).reverse();
  const last = lines[0]?.place ?? dots[0]?.place;
  if (last === undefined) return [];
  const width = measure(series.short, NAME_SIZE, false);
  const places = (all: readonly Stretch[], spots: readonly Spot[], wide: number): readonly Place[] => [
    ...all.slice(0, MOST_PLACES).flatMap((line) => besideLine(line, wide, board.frame)),
    ...spots.slice(0, MOST_PLACES).flatMap((spot) => besideSpot(spot, wide, board.frame))
  ];
  const { text: value } = series.values[last]!;
  // On its way from an estimate to another number, a line has come to neither.
  const arrived = reachedBy(series.values, last) === series.values[last]!.value;
  const withValue = width + measure(' ', NAME_SIZE, false) + measure(value, NAME_SIZE, true);
  const atLast = places(
    lines.filter(({ place }) => place === last),
    lines.length > 0 ? [] : dots.slice(0, 1),
    withValue
  );
  const name =
    (arrived ? seated({ role: 'name', text: series.short, value, width: withValue }, atLast, board) : undefined) ??
    seated({ role: 'name', text: series.short, width }, places(lines, dots, width), board);
  return name ? [name] : [];
}

/** Right of its end, then above and below it from its end to its start, then before its start. */
function besideLine({ x0, x1, y0, y1 }: Stretch, width: number, { x, width: across }: Box): readonly Place[] {
  const [first, last] = [Math.max(x0 + GAP, x + GAP), Math.min(x1, x + across - GAP) - width];
  const along = SHARES.map((share) => Math.min(Math.max(x + GAP, last - share * Math.max(0, last - first)), x + across - GAP - width));
  const [upper, lower] = [Math.min(y0, y1), Math.max(y0, y1)];
  return [
    { x: x1 + GAP + SIGN_RADIUS, y: y1 - LINE / 2 },
    ...along.flatMap((place) => [
      { x: place, y: above(upper) },
      { x: place, y: below(lower) }
    ]),
    { x: x0 - width, y: above(y0) }
  ];
}
const SHARES = [0, 0.25, 0.5, 0.75, 1];

function besideSpot({ x, y }: Spot, width: number, frame: Box): readonly Place[] {
  const kept = (place: number): number => Math.min(Math.max(place, frame.x + GAP), frame.x + frame.width - GAP - width);
  return [
    { x: x + SIGN_RADIUS + GAP, y: y - LINE / 2 },
    { x: kept(x - width / 2), y: above(y) },
    { x: kept(x - width / 2), y: below(y) },
    { x: kept(x - width), y: above(y) },
    { x: kept(x - width / 2), y: above(y) - LINE - AIR },
    { x: x - SIGN_RADIUS - GAP - width, y: y - LINE / 2 }
  ];
}

const above = (y: number): number => y - SIGN_RADIUS - LINE;
const below = (y: number): number => y + SIGN_RADIUS + 1;

// ——— Numbers ———

/** Of dots all but the last, which the name says. */
const numbersBefore = (drawn: DrawnSeries, board: Board, measure: Measure): readonly FigureText[] =>
  ownNumbers(drawn, drawn.spots.slice(0, -1), [], board, measure);

/** The same number again, or one that stands written near, needs no saying. */
function ownNumbers({ series }: DrawnSeries, spots: readonly Spot[], said: readonly FigureText[], board: Board, measure: Measure): readonly FigureText[] {
  const texts: FigureText[] = [];
  for (const spot of mostTelling(spots)) {
    const { text, value } = series.values[spot.place]!;
    const again = series.drawn === 'step' && (value === 0 || series.values[spot.place - 1]?.text === text);
    if (again || said.some((other) => saysNear(other, text, spot))) continue;
    const width = measure(text, VALUE_SIZE, true);
    const found = seated({ role: 'value', text, width }, numberPlaces(spot, width), board);
    if (found) texts.push(found);
  }
  return texts;
}

/** Whether words written already say a number beside its sign. */
const saysNear = (words: FigureText, number: string, { x, y }: Spot): boolean =>
  (words.value === number || words.text === number || (words.role === 'rival' && words.text.startsWith(`${number} `))) &&
  x > words.x - NEAR &&
  x < words.x + words.width + NEAR &&
  Math.abs(y - words.y - LINE / 2) < NEAR;

const NEAR = 60;

/** All when they are few; else evenly some. */
function mostTelling(spots: readonly Spot[]): readonly Spot[] {
  const every = Math.ceil(spots.length / MOST_NUMBERS);
  return every <= 1 ? spots : spots.filter((_, index) => index % every === 0);
}

const numberPlaces = ({ x, y }: Spot, width: number): readonly Place[] => [
  { x: x - width / 2, y: above(y) },
  { x: x + 1, y: above(y) },
  { x: x - width / 2, y: below(y) },
  { x: x + SIGN_RADIUS + GAP, y: y - LINE / 2 },
  { x: x - SIGN_RADIUS - GAP - width, y: y - LINE / 2 }
];

// ——— Rivals ———

/** "71 ou 72": the number in the picture first, then those that contest it at that date. */
function rivalNumbers(
  { series, rivalSpots }: DrawnSeries,
  which: (group: readonly RivalSpot[]) => boolean,
  board: Board,
  measure: Measure
): readonly FigureText[] {
  const texts: FigureText[] = [];
  for (const group of groupedByMoment(rivalSpots).filter(which).slice(0, MOST_NUMBERS)) {
    const words = contesting(series, group, board);
    const widths = words.map((text) => measure(text, VALUE_SIZE, true));
    const found = words.reduce<FigureText | undefined>(
      (text, each, index) => text ?? seated({ role: 'rival', text: each, width: widths[index]! }, rivalPlaces(group, widths[index]!), board),
      undefined
    );
    if (found) texts.push(found);
  }
  return texts;
}

const isBeyond = (group: readonly RivalSpot[]): boolean => group.some(({ beyond }) => beyond);
const isWithin = (group: readonly RivalSpot[]): boolean => !isBeyond(group);

function groupedByMoment(spots: readonly RivalSpot[]): readonly (readonly RivalSpot[])[] {
  const groups = new Map<number, RivalSpot[]>();
  for (const spot of spots) groups.set(spot.x, [...(groups.get(spot.x) ?? []), spot]);
  return [...groups.values()];
}

/** With the contested number where one is told of that very date; else with the name of what is counted. */
function contesting(series: DrawnSeries['series'], group: readonly RivalSpot[], { mixed, or }: Board): readonly string[] {
  const rivals = group.map(({ place, beyond }) => `${beyond ? `↑${NBSP}` : ''}${series.rivals[place]!.text}`).join(` ${or} `);
  const { at } = series.rivals[group[0]!.place]!;
  const told = series.values.find((value) => value.from <= at && at < (value.approximate ? value.own : value.to));
  const beyond = group.some((spot) => spot.beyond);
  return [told && !beyond ? `${told.text} ${or} ${rivals}` : mixed && series.unit ? `${rivals}${NBSP}${series.unit}` : rivals, rivals];
}

function rivalPlaces(group: readonly RivalSpot[], width: number): readonly Place[] {
  const [x, upper, lower] = [group[0]!.x, Math.min(...group.map(({ y }) => y)), Math.max(...group.map(({ y }) => y))];
  return [
    { x: x + SIGN_RADIUS + GAP, y: upper - LINE / 2 },
    { x: x - width / 2, y: above(upper) },
    { x: x - SIGN_RADIUS - GAP - width, y: upper - LINE / 2 },
    { x: x + 2, y: above(upper) },
    { x: x - width - 2, y: above(upper) },
    { x: x - width / 2, y: below(lower) },
    { x: x + 2, y: below(lower) },
    { x: x - width - 2, y: below(lower) }
  ];
}

// ——— Seats ———

/** In the first place that is free of words, signs and lines; else in the first that is free of words and signs. */
function seated(words: Words, places: readonly Place[], board: Board): FigureText | undefined {
  const boxes = places.map(({ x, y }) => ({ x: tenth(x), y: tenth(y), width: tenth(words.width), height: LINE })).filter((box) => isFree(box, board));
  const box = boxes.find((candidate) => board.lines.every((line) => !crosses(line, candidate))) ?? boxes[0];
  if (!box) return undefined;
  board.taken.push(box);
  return { ...words, ...box, textX: box.x, baseline: tenth(box.y + BASELINE) };
}

const isFree = (box: Box, { frame, taken, signs }: Board): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height &&
  taken.every((other) => !meets(widened(box, ASIDE - AIR), other, AIR)) &&
  signs.every((sign) => !meets(box, sign, 0));

const meets = (a: Box, b: Box, air: number): boolean =>
  a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height + air && b.y < a.y + a.height + air;

/** Whether a line passes through a box. */
function crosses({ x0, y0, x1, y1 }: Stretch, box: Box): boolean {
  const [from, to] = [Math.max(x0, box.x), Math.min(x1, box.x + box.width)];
  if (from >= to) return false;
  const [a, b] = [from, to].map((x) => y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)) as [number, number];
  return Math.min(a, b) < box.y + box.height && Math.max(a, b) > box.y;
}

const widened = ({ x, width, ...rest }: Box, by: number): Box => ({ ...rest, x: x - by, width: width + 2 * by });
