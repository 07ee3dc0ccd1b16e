// The sign of each kind of event: one shape a kind (Bertin: shape tells the kind, colour the instrument,
// size the importance). Paths around 0,0 for a radius, from d3's symbols.

import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, type SymbolType, symbolWye } from 'd3';
import type { Kind, Status } from '../corpus/corpus.ts';

/** Triangle standing on its point. */
const symbolDown: SymbolType = {
  draw(context, size) {
    const half = Math.sqrt(size / Math.sqrt(3));
    const height = half * Math.sqrt(3);
    context.moveTo(-half, -height / 3);
    context.lineTo(half, -height / 3);
    context.lineTo(0, (2 * height) / 3);
    context.closePath();
  }
};

/** A flat bar: a page seen from the side, for reports. */
const symbolPage: SymbolType = {
  draw(context, size) {
    const width = Math.sqrt(size * 1.9);
    const height = size / width;
    context.rect(-width / 2, -height / 2, width, height);
  }
};

const SHAPES: Record<Kind, SymbolType> = {
  idea: symbolCircle,
  decision: symbolSquare,
  call: symbolDown,
  label: symbolStar,
  institution: symbolDiamond,
  report: symbolPage,
  example: symbolTriangle,
  context: symbolWye
};

type Doubt = Exclude<Status, 'verified'>;

/** What stands under the sign of an event that is not verified: unequal for contested, dots for what is still to be checked. */
const STANDINGS: Readonly<Record<Doubt, readonly number[]>> = {
  contested: [-3.4, -1.3, 3.4, -1.3, -3.4, 1.3, 3.4, 1.3, 1.8, -3.6, -1.8, 3.6],
  'to-check': [-3.8, 0, -2, 0, -0.9, 0, 0.9, 0, 2, 0, 3.8, 0]
};

/** The same as strokes around a point: x1, y1, x2, y2 of each. */
export const standingLines = (status: Doubt, x: number, y: number): readonly number[] => STANDINGS[status].map((end, index) => end + (index % 2 ? y : x));

/** The same as path data around 0,0, to be stroked. */
export const standingPath = (status: Doubt): string => STANDINGS[status].map((end, index) => `${index % 4 === 0 ? 'M' : index % 2 ? ',' : 'L'}${end}`).join('');
/** How far under the sign's edge its middle is. */
export const STANDING_BELOW = 5;

/** The sign's outline around 0,0. Area is that of a circle of the radius, so that no kind outweighs another. */
export function signPath(kind: Kind | undefined, radius: number): string {
  const area = Math.PI * radius * radius * (kind === 'label' ? 0.8 : 0.92);
  return (symbol(kind ? SHAPES[kind] : symbolCircle, area)() ?? '').replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
