// Which point the arrow keys lead to: the nearest in that direction, the ends of the list with Home and End. In a crowd a
// point may be nobody's nearest: then the key that points at it from its own nearest neighbour leads to it.

import type { MapPoint } from './map-scene.ts';

export type Heading = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';
type Way = Exclude<Heading, 'first' | 'last'>;
type Spot = Pick<MapPoint, 'id' | 'x' | 'y'>;

const WAYS: readonly Way[] = ['left', 'right', 'up', 'down'];
/** How much more a step aside counts than a step ahead. */
const ASIDE = 2;

/** The next point's id, or undefined at an edge. */
export function nearestPoint(id: string, heading: Heading, points: readonly Spot[]): string | undefined {
  if (heading === 'first' || heading === 'last') return points.at(heading === 'first' ? 0 : -1)?.id;
  const here = points.find((point) => point.id === id);
  return here && (missedFrom(here, heading, points) ?? ahead(here, heading, points))?.id;
}

function ahead(here: Spot, way: Way, points: readonly Spot[]): Spot | undefined {
  const costOf = (point: Spot): number => {
    const { forward, aside } = stepTo(here, point, way);
    // Up to a right angle and a half: no point lies in the blind corner between two directions.
    return forward > 0 && forward >= aside ? forward + ASIDE * aside : Infinity;
  };
  return leastOf(points, costOf);
}

/** The point that no key leads to, whose nearest neighbour this is, on this side of it. */
function missedFrom(here: Spot, way: Way, points: readonly Spot[]): Spot | undefined {
  const reached = new Set(points.flatMap((point) => WAYS.map((each) => ahead(point, each, points)?.id)));
  const missed = points.filter((point) => !reached.has(point.id) && hostOf(point, points) === here && wayTo(here, point) === way);
  return leastOf(missed, (point) => distance(here, point));
}

const hostOf = (point: Spot, points: readonly Spot[]): Spot | undefined => leastOf(points, (other) => (other === point ? Infinity : distance(other, point)));

function leastOf(points: readonly Spot[], costOf: (point: Spot) => number): Spot | undefined {
  let [best, least]: [Spot | undefined, number] = [undefined, Infinity];
  for (const point of points) {
    const cost = costOf(point);
    if (cost < least) [best, least] = [point, cost];
  }
  return best;
}

const distance = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);

const wayTo = (from: Spot, to: Spot): Way | undefined => WAYS.find((way) => stepTo(from, to, way).forward >= stepTo(from, to, way).aside);

function stepTo(from: Spot, to: Spot, way: Way): { readonly forward: number; readonly aside: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const forward = way === 'left' ? -dx : way === 'right' ? dx : way === 'up' ? -dy : dy;
  return { forward, aside: Math.abs(way === 'left' || way === 'right' ? dy : dx) };
}
