// Everything of a map picture but its moment, at one size: ground, seats and names. Takes its time; a moment then costs
// next to nothing (`mapAt`).

import type { MapWords } from '../words/map-words.ts';
import { composeGround } from './ground.ts';
import { type MapBase, regionsSince } from './map-base.ts';
import { MAYOTTE_FROM } from './holes.ts';
import type { MapNetwork, MapNetworks } from './map-network.ts';
import type { MapGround, MapPoint, Measure, PlacedName, Size } from './map-scene.ts';
import { placeNames } from './names.ts';
import { seatNetworks } from './points.ts';
import { type Period, provisionalName, REFORM, RENAMED } from './regions.ts';
import type { Seated } from './seats.ts';

/** Everything but the moment. */
export type MapSheet = {
  readonly ground: MapGround;
  readonly shown: MapNetworks;
  readonly words: MapWords;
  readonly seated: readonly Seated[];
  readonly periods: Readonly<Record<Period, readonly MapPoint[]>>;
  /** `first-months`: of the regions whose name was still to come (`provisionalName`) none. */
  readonly names: Readonly<Record<Period | 'first-months', readonly PlacedName[]>>;
  readonly countries: readonly PlacedName[];
  readonly unplaced: readonly MapNetwork[];
  /** Moments at which the picture changes, in order. */
  readonly turns: readonly number[];
};

/** Ground, seats and names at one size. */
export function composeSheet(base: MapBase, shown: MapNetworks, size: Size, words: MapWords, measure: Measure): MapSheet {
  const ground = composeGround(base, size, shown.locale, measure);
  const { seated, periods, unplaced } = seatNetworks(ground, shown, regionsSince(base), words);
  const namesOf = (period: Period): readonly PlacedName[] => {
    const living = seated.filter((seat) => (period === 'before-2016' ? seat.from < REFORM : seat.to > REFORM));
    return placeNames(ground, ground.borders[period].regions, living, measure);
  };
  const since = namesOf('since-2016');
  const names = {
    'before-2016': namesOf('before-2016'),
    'since-2016': since,
    'first-months': since.filter(({ id }) => provisionalName(id, REFORM) === undefined)
  };
  const countries = since.filter(({ kind }) => kind === 'country');
  return { ground, shown, words, seated, periods, unplaced, names, countries, turns: turnsOf(shown.networks) };
}

const turnsOf = (networks: readonly MapNetwork[]): readonly number[] =>
  [...new Set([REFORM, RENAMED, MAYOTTE_FROM, ...networks.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))])].sort((a, b) => a - b);
