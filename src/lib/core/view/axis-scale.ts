// The time scale that axis, map and figures share: moments <-> positions from 0 to 1.
// Elastic: straight pieces of unlike slope, each given its share of the width. Linear: one piece.
// Knows nothing of pixels (camera does) and nothing of what is drawn.

import { bisectRight } from 'd3';
import { MS_PER_YEAR } from '../time/historic-date.ts';

/** One straight piece. Times in ms UTC, positions in [0, 1]. */
export type ScalePiece = { readonly from: number; readonly to: number; readonly start: number; readonly end: number };

/** Pieces in time order, with their starts apart so that a look-up is one bisection. */
export type AxisScale = { readonly pieces: readonly ScalePiece[]; readonly moments: readonly number[]; readonly offsets: readonly number[] };

export type ScaleKnot = { readonly from: number; readonly share: number };

/** Elastic scale through its knots, in time order; the last piece ends at `end`. Shares need not sum to 1. */
export function elasticScale(knots: readonly ScaleKnot[], end: number): AxisScale {
  const ordered = [...knots].sort((a, b) => a.from - b.from).filter((knot) => knot.from < end && knot.share > 0);
  const total = ordered.reduce((sum, knot) => sum + knot.share, 0);
  let reached = 0;
  const pieces = ordered.map((knot, index) => {
    const start = reached / total;
    reached += knot.share;
    return { from: knot.from, to: ordered[index + 1]?.from ?? end, start, end: reached / total };
  });
  return indexed(pieces);
}

const indexed = (pieces: readonly ScalePiece[]): AxisScale => ({
  pieces,
  moments: pieces.map((piece) => piece.from),
  offsets: pieces.map((piece) => piece.start)
});

/** True linear scale: equal times, equal widths. */
export function linearScale(from: number, to: number): AxisScale {
  return indexed([{ from, to, start: 0, end: 1 }]);
}

/** The piece a moment falls in; the first or last one for moments outside. */
export function pieceAt(scale: AxisScale, moment: number): ScalePiece {
  const index = bisectRight(scale.moments as number[], moment) - 1;
  return scale.pieces[Math.max(0, index)]!;
}

/** Moment -> position. Outside the domain the end pieces go on straight; open ends stop at the edge. */
export function position(scale: AxisScale, moment: number): number {
  if (moment === -Infinity) return 0;
  if (moment === Infinity) return 1;
  const piece = pieceAt(scale, moment);
  return piece.start + ((moment - piece.from) / (piece.to - piece.from)) * (piece.end - piece.start);
}

/** Position -> moment: the inverse of `position`. */
export function momentAt(scale: AxisScale, place: number): number {
  const index = bisectRight(scale.offsets as number[], place) - 1;
  const piece = scale.pieces[Math.max(0, index)]!;
  return piece.from + ((place - piece.start) / (piece.end - piece.start)) * (piece.to - piece.from);
}

/** First and last moments of the scale. */
export const domainOf = (scale: AxisScale): readonly [number, number] => [scale.pieces[0]!.from, scale.pieces.at(-1)!.to];

/** Years that one unit of position stands for, within a piece. */
export const yearsPerUnit = (piece: ScalePiece): number => (piece.to - piece.from) / MS_PER_YEAR / (piece.end - piece.start);

/** Between two scales of one domain: 0 the first, 1 the second. Straight pieces over the breaks of both, so never back in time. */
export function blendScale(first: AxisScale, second: AxisScale, amount: number): AxisScale {
  if (amount <= 0) return first;
  if (amount >= 1) return second;
  const breaks = [...new Set([...first.moments, ...second.moments])].sort((a, b) => a - b);
  const [, end] = domainOf(first);
  const blended = (moment: number): number => position(first, moment) * (1 - amount) + position(second, moment) * amount;
  return indexed(
    breaks.map((from, index) => {
      const to = breaks[index + 1] ?? end;
      return { from, to, start: blended(from), end: blended(to) };
    })
  );
}
