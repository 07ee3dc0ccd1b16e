// The map picture of a moment: of a sheet, what is alive then.

import { bisectRight } from 'd3';
import { captionAt } from './caption.ts';
import type { MapSheet } from './compose-sheet.ts';
import { holesAt, POLES, sayHoles } from './holes.ts';
import { isAlive } from './life.ts';
import type { MapScene } from './map-scene.ts';
import { type PlacedEvent, placeMarks } from './marks.ts';
import { periodAt, RENAMED } from './regions.ts';

/** Networks alone, or over the départements that hold no pôle's seat. */
export type Layer = 'networks' | 'holes';

/** The last moment at which the picture changed: from then on it is the one of `moment`. */
export const turnAt = ({ turns }: MapSheet, moment: number): number => turns[bisectRight(turns, moment) - 1] ?? -Infinity;

export type MapView = {
  readonly moment: number;
  readonly layer: Layer;
  /** The region brought forward. */
  readonly area?: string | undefined;
  readonly events?: readonly PlacedEvent[] | undefined;
};

/** The picture of a moment. */
export function mapAt(sheet: MapSheet, { moment, layer, area, events = [] }: MapView): MapScene {
  const { ground, shown, words } = sheet;
  const period = periodAt(moment);
  const holed = layer === 'holes';
  const points = sheet.periods[period].filter((point) => isAlive(point, moment) && (!holed || point.instrument === POLES));
  const holes = holed ? holesAt(ground.departments, shown.networks, moment, POLES) : undefined;
  const empty = new Set(holes?.seats ? holes.codes : []);
  const alive = new Set(points.map(({ id }) => id));
  return {
    ground,
    period,
    // Over the hatching they would not be read.
    names: holed ? sheet.countries : sheet.names[period === 'since-2016' && moment < RENAMED ? 'first-months' : period],
    points,
    marks:
      events.length === 0 || holed
        ? []
        : placeMarks(
            ground,
            events,
            sheet.seated.filter(({ id }) => alive.has(id))
          ),
    holes: ground.departments.filter(({ code }) => empty.has(code)),
    faded: area === undefined ? NONE : outside(area, sheet, alive),
    caption: holes ? sayHoles(holes, shown, POLES, words) : captionAt(shown, points, sheet.unplaced, moment, words)
  };
}

const NONE: ReadonlySet<string> = new Set();

/** Those alive outside a region, whichever of the two periods it is of. */
function outside(area: string, { periods }: MapSheet, alive: ReadonlySet<string>): ReadonlySet<string> {
  const inside = new Set(Object.values(periods).flatMap((points) => points.filter(({ region }) => region === area).map(({ id }) => id)));
  return new Set([...alive].filter((id) => !inside.has(id)));
}
