// The events of a region: what a click on the map filters by. Apart from what makes them, which a page does not need.

import type { MapEvent } from './placed-events.ts';

/** Events of a region, of either period, by their ids. */
export const eventsIn = (area: string, events: readonly MapEvent[]): readonly string[] =>
  events.filter(({ regions }) => regions?.includes(area)).map(({ id }) => id);
