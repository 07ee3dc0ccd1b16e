// Events that have a place, as small crosses: each near where it happened, where no sign stands at the moment.

import { tenth } from '../view/tenth.ts';
import { placeOn } from './ground.ts';
import type { MapGround, MapMark } from './map-scene.ts';
import { seatAll, type Seated } from './seats.ts';

export type PlacedEvent = { readonly id: string; readonly title: string; readonly when: string; readonly lat: number; readonly lon: number };

const CROSS = 4.2;
/** Crosses moved further than this from where they happened would mislead: they are left to the axis. */
const FURTHEST = 40;

/** Events in the order given; those with no room near their place are left out. */
export function placeMarks(ground: MapGround, events: readonly PlacedEvent[], seated: readonly Seated[]): readonly MapMark[] {
  const always = { from: -Infinity, to: Infinity };
  const sitters = events.flatMap((event) => {
    const place = placeOn(ground, event.lat, event.lon);
    return place ? [{ id: event.id, ...place, ...always }] : [];
  });
  const told = new Map(events.map((event) => [event.id, event]));
  return seatAll(sitters, ground.radius, seated)
    .filter(({ x, y, seatX, seatY }) => Math.hypot(x - seatX, y - seatY) <= FURTHEST)
    .map(({ id, seatX, seatY }) => {
      const { title, when } = told.get(id)!;
      const [x, y, half] = [tenth(seatX), tenth(seatY), CROSS + 1];
      return { id, title, when, x, y, hit: { x: x - half, y: y - half, width: 2 * half, height: 2 * half } };
    });
}
