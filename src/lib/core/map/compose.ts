// The map picture of a moment. In three steps, so that a step of time costs next to nothing: the ground, once a size; the
// seats and names, once a size and list of networks; then those alive at the moment.

import type { MapWords } from '../words/map-words.ts';
import { briefCaptionAt, captionAt } from './caption.ts';
import { composeGround, departmentOf } from './ground.ts';
import { holesAt, POLES, sayHoles } from './holes.ts';
import { isAlive } from './life.ts';
import type { MapBase } from './map-base.ts';
import type { MapNetwork, MapNetworks } from './map-network.ts';
import type { MapGround, MapPoint, MapScene, Measure, PlacedName, Size } from './map-scene.ts';
import { type PlacedEvent, placeMarks } from './marks.ts';
import { placeNames } from './names.ts';
import { seatNetworks } from './points.ts';
import { type Period, periodAt, REFORM } from './regions.ts';
import type { Seated } from './seats.ts';

/** Networks alone, or over the départements that hold no pôle's seat. */
export type Layer = 'networks' | 'holes';

/** Everything but the moment. */
export type MapSheet = {
  readonly ground: MapGround;
  readonly shown: MapNetworks;
  readonly words: MapWords;
  readonly seated: readonly Seated[];
  readonly periods: Readonly<Record<Period, readonly MapPoint[]>>;
  readonly names: Readonly<Record<Period, readonly PlacedName[]>>;
  readonly countries: readonly PlacedName[];
  readonly unplaced: readonly MapNetwork[];
};

/** The region since 2016 of each département, by code. */
export const regionsSince = (base: MapBase): ReadonlyMap<string, string> =>
  new Map(base.objects.departments.geometries.map((geometry) => [String(geometry.id), departmentOf(geometry).is]));

/** Ground, seats and names at one size. */
export function composeSheet(base: MapBase, shown: MapNetworks, size: Size, words: MapWords, measure: Measure): MapSheet {
  const ground = composeGround(base, size, shown.locale, measure);
  const { seated, periods, unplaced } = seatNetworks(ground, shown, regionsSince(base), words);
  const namesOf = (period: Period): readonly PlacedName[] => {
    const living = seated.filter((seat) => (period === 'before-2016' ? seat.from < REFORM : seat.to > REFORM));
    return placeNames(ground, ground.borders[period].regions, living, measure);
  };
  const names = { 'before-2016': namesOf('before-2016'), 'since-2016': namesOf('since-2016') };
  return { ground, shown, words, seated, periods, unplaced, names, countries: names['since-2016'].filter(({ kind }) => kind === 'country') };
}

export type MapView = {
  readonly moment: number;
  readonly layer: Layer;
  /** The region brought forward. */
  readonly area?: string | undefined;
  readonly events?: readonly PlacedEvent[] | undefined;
  /** Little room: what is missing is said in few words. */
  readonly brief?: boolean | undefined;
};

/** The picture of a moment. */
export function mapAt(sheet: MapSheet, { moment, layer, area, events = [], brief = false }: MapView): MapScene {
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
    names: holed ? sheet.countries : sheet.names[period],
    points,
    marks:
      events.length === 0
        ? []
        : placeMarks(
            ground,
            events,
            sheet.seated.filter(({ id }) => alive.has(id))
          ),
    holes: ground.departments.filter(({ code }) => empty.has(code)),
    faded: new Set(area === undefined ? [] : points.filter(({ region }) => region !== area).map(({ id }) => id)),
    caption: holes ? sayHoles(holes, shown, POLES, words, brief) : (brief ? briefCaptionAt : captionAt)(shown, points, sheet.unplaced, moment, words)
  };
}

export type MapInput = MapView & { readonly base: MapBase; readonly networks: MapNetworks; readonly size: Size };

/** All three steps at once, for paper and for tests. */
export function composeMap({ base, networks, size, ...view }: MapInput, words: MapWords, measure: Measure): MapScene {
  return mapAt(composeSheet(base, networks, size, words, measure), view);
}
