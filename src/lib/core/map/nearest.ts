// Which point the arrow keys lead to: the nearest in that direction, the ends of the list with Home and End.

import type { MapPoint } from './map-scene.ts';

export type Heading = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';
type Spot = Pick<MapPoint, 'id' | 'x' | 'y'>;

/** How much more a step aside counts than a step ahead. */
const ASIDE = 2;

/** The next point's id, or undefined at an edge. */
export function nearestPoint(id: string, heading: Heading, points: readonly Spot[]): string | undefined {
  if (heading === 'first' || heading === 'last') return points.at(heading === 'first' ? 0 : -1)?.id;
  const here = points.find((point) => point.id === id);
  if (!here) return undefined;
  const ahead = points.flatMap((point) => {
    const { forward, aside } = stepTo(here, point, heading);
    // Up to a right angle and a half: no point lies in the blind corner between two directions.
    return forward > 0 && forward >= aside ? [{ id: point.id, cost: forward + ASIDE * aside }] : [];
  });
  return ahead.reduce<{ id: string; cost: number } | undefined>((best, next) => (!best || next.cost < best.cost ? next : best), undefined)?.id;
}

function stepTo(from: Spot, to: Spot, heading: Heading): { readonly forward: number; readonly aside: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const forward = heading === 'left' ? -dx : heading === 'right' ? dx : heading === 'up' ? -dy : dy;
  return { forward, aside: Math.abs(heading === 'left' || heading === 'right' ? dy : dx) };
}
