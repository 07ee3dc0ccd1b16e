// Time run through from a first moment to a last, on a clock that the page holds: for so many milliseconds played, the
// moment shown and the halt one is at. Even along the axis, so that full years take longer; a halt at each turning
// point, as long as its name takes to read. Stopping the clock pauses; `elapsedAt` tells where to take it up again.

import { utc, yearOf } from '../time/historic-date.ts';
import { type AxisScale, momentAt, position } from '../view/axis-scale.ts';

export const PLAY_FROM = utc(1998);

/** A moment to halt at, with what is to be read there. */
export type Halt = { readonly at: number; readonly name: string };

/** One stretch of the play: from `start` ms on, moving from one moment to another, or halted at one. */
type Leg =
  | { readonly start: number; readonly lasts: number; readonly moves: readonly [from: number, to: number] }
  | { readonly start: number; readonly lasts: number; readonly at: number; readonly halt?: Halt };

export type PlayPlan<H extends Halt = Halt> = {
  readonly from: number;
  readonly to: number;
  readonly scale: AxisScale;
  readonly legs: readonly Leg[];
  readonly lasts: number;
  readonly halts: readonly H[];
};

export type Playing<H extends Halt = Halt> = { readonly moment: number; readonly stop?: H; readonly ended: boolean };

/** What is wanted: from when to when, along which axis, with which halts in time order. */
export type PlayWish<H extends Halt> = { readonly from: number; readonly to: number; readonly scale: AxisScale; readonly halts: readonly H[] };

/** Moving all the way takes so long, halts apart. */
const WAY = 40_000;
/** A halt: to see that it is one, and to read. */
const LEAST_HALT = 1_800;
const EACH_LETTER = 45;
const MOST_HALT = 6_000;
/** Under reduced motion a year stands still for so long. */
const YEAR = 1_400;

const readingTime = ({ name }: Halt): number => Math.min(MOST_HALT, LEAST_HALT + EACH_LETTER * name.length);

/** Halts between the ends, in time order. */
const within = <H extends Halt>({ from, to, halts }: PlayWish<H>): readonly H[] => halts.filter(({ at }) => at >= from && at <= to);

/** Time glides from halt to halt. */
export function playPlan<H extends Halt>(wish: PlayWish<H>): PlayPlan<H> {
  const { from, to, scale } = wish;
  const halts = within(wish);
  const whole = position(scale, to) - position(scale, from);
  const legs: Leg[] = [];
  let start = 0;
  const add = (leg: { lasts: number; moves: readonly [number, number] } | { lasts: number; at: number; halt: Halt }): void => {
    if (leg.lasts > 0) legs.push({ start, ...leg });
    start += leg.lasts;
  };
  const move = (before: number, after: number): void => {
    const way = position(scale, after) - position(scale, before);
    add({ lasts: whole > 0 ? (WAY * way) / whole : 0, moves: [before, after] });
  };
  let reached = from;
  for (const halt of halts) {
    move(reached, halt.at);
    add({ lasts: readingTime(halt), at: halt.at, halt });
    reached = halt.at;
  }
  move(reached, to);
  return { from, to, scale, legs, lasts: start, halts };
}

/** The first day of each year between two moments, and both ends. */
export function yearStops(from: number, to: number): readonly number[] {
  const years = Array.from({ length: Math.max(0, yearOf(to) - yearOf(from)) }, (_, index) => utc(yearOf(from) + index + 1));
  return [...new Set([from, ...years.filter((year) => year < to), to])];
}

/** For those who asked for less motion: from year to year and from halt to halt, without a way between. */
export function jumpPlan<H extends Halt>(wish: PlayWish<H>): PlayPlan<H> {
  const halts = within(wish);
  const named = new Map(halts.map((halt) => [halt.at, halt]));
  const moments = [...new Set([...yearStops(wish.from, wish.to), ...named.keys()])].sort((a, b) => a - b);
  let start = 0;
  const legs = moments.map((at) => {
    const halt = named.get(at);
    const leg = { start, lasts: halt ? readingTime(halt) : YEAR, at, ...(halt && { halt }) };
    start += leg.lasts;
    return leg;
  });
  return { from: wish.from, to: wish.to, scale: wish.scale, legs, lasts: start, halts };
}

/** What is shown after so many milliseconds of play. */
export function playAt<H extends Halt>(plan: PlayPlan<H>, elapsed: number): Playing<H> {
  if (elapsed >= plan.lasts) return { moment: plan.to, ended: true };
  const leg = plan.legs.findLast(({ start }) => start <= Math.max(0, elapsed)) ?? plan.legs[0]!;
  if ('at' in leg) return { moment: leg.at, ...(leg.halt && { stop: leg.halt as H }), ended: false };
  const share = (Math.max(0, elapsed) - leg.start) / leg.lasts;
  return { moment: alongAxis(plan.scale, leg.moves, share), ended: false };
}

/** Part of the way between two moments, even along the axis. */
function alongAxis(scale: AxisScale, [from, to]: readonly [number, number], share: number): number {
  const [start, end] = [position(scale, from), position(scale, to)];
  return Math.min(to, Math.max(from, momentAt(scale, start + (end - start) * share)));
}

/** When the play first comes to a moment: where to take it up again. From the beginning, after the end. */
export function elapsedAt(plan: PlayPlan, moment: number): number {
  if (moment <= plan.from || moment >= plan.to) return 0;
  const leg = plan.legs.find((each) => ('at' in each ? each.at >= moment : each.moves[1] >= moment));
  if (!leg) return 0;
  if ('at' in leg) return leg.start;
  const [from, to, place] = [...leg.moves, moment].map((each) => position(plan.scale, each)) as [number, number, number];
  return leg.start + (leg.lasts * Math.max(0, place - from)) / (to - from);
}
