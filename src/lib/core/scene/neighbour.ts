// Which event the arrow keys lead to: along time with left and right, across lanes with up and down.

import type { PlacedLane } from './scene.ts';
import type { ShownEvent } from '../view/shown.ts';
import { standsAt } from '../view/stands-at.ts';

export type Direction = 'earlier' | 'later' | 'above' | 'below' | 'first' | 'last';

/** The next event's id, or undefined at an edge. `events` in time order, `lanes` from top to bottom. */
export function neighbour(id: string, direction: Direction, events: readonly ShownEvent[], lanes: readonly Pick<PlacedLane, 'id'>[]): string | undefined {
  const index = events.findIndex((event) => event.id === id);
  if (direction === 'first') return events[0]?.id;
  if (direction === 'last') return events.at(-1)?.id;
  if (index === -1) return undefined;
  if (direction === 'earlier') return events[index - 1]?.id;
  if (direction === 'later') return events[index + 1]?.id;
  return acrossLanes(events[index]!, direction === 'above' ? -1 : 1, events, lanes);
}

/** The event nearest in time in the next lane that has any. */
function acrossLanes(from: ShownEvent, step: -1 | 1, events: readonly ShownEvent[], lanes: readonly Pick<PlacedLane, 'id'>[]): string | undefined {
  const start = lanes.findIndex((lane) => lane.id === from.lane);
  for (let at = start + step; at >= 0 && at < lanes.length; at += step) {
    const inLane = events.filter((event) => event.lane === lanes[at]!.id);
    const nearest = inLane.reduce<ShownEvent | undefined>((best, event) => (!best || distance(event, from) < distance(best, from) ? event : best), undefined);
    if (nearest) return nearest.id;
  }
  return undefined;
}

const distance = (a: ShownEvent, b: ShownEvent): number => Math.abs(standsAt(a) - standsAt(b));
