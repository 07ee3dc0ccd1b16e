// "De gros trous sur la carte": the départements where no network of an instrument has its seat at a date, counted, with
// what that does not prove. Tests a claim of the 2014 article; knows no shapes.

import { utc } from '../time/historic-date.ts';
import { fill } from '../words/fill.ts';
import type { MapWords } from '../words/map-words.ts';
import { isAlive } from './life.ts';
import type { MapNetwork, MapNetworks } from './map-network.ts';

type Department = { readonly code: string; readonly name: string; readonly overseas: boolean };

export type Holes = {
  /** INSEE codes, in order. */
  readonly codes: readonly string[];
  readonly seats: number;
  readonly withSeat: number;
  /** Of the 96 of the mainland and Corsica. */
  readonly mainland: number;
  readonly mainlandShare: number;
  /** Of all there were, and how many those were. */
  readonly all: number;
  readonly departments: number;
  readonly allShare: number;
  /** Networks alive whose département is not known: each might fill a hole. */
  readonly unknown: number;
};

/** A département since 31 March 2011 (law of 7 December 2010). */
const MAYOTTE = '976';
export const MAYOTTE_FROM = utc(2011, 2, 31);

/** Départements of the date without a seat of the instrument. */
export function holesAt(all: readonly Department[], networks: readonly MapNetwork[], moment: number, instrument: string): Holes {
  const departments = all.filter(({ code }) => code !== MAYOTTE || moment >= MAYOTTE_FROM);
  const alive = networks.filter((network) => network.instrument === instrument && isAlive(network, moment));
  const known = new Set(departments.map(({ code }) => code));
  const seated = new Set(alive.flatMap(({ department }) => (department !== undefined && known.has(department) ? [department] : [])));
  const empty = departments.filter(({ code }) => !seated.has(code));
  const mainland = departments.filter(({ overseas }) => !overseas);
  const emptyMainland = empty.filter(({ overseas }) => !overseas).length;
  return {
    codes: empty.map(({ code }) => code).sort(),
    seats: alive.length,
    withSeat: seated.size,
    mainland: emptyMainland,
    mainlandShare: emptyMainland / mainland.length,
    all: empty.length,
    departments: departments.length,
    allShare: empty.length / departments.length,
    unknown: alive.filter(({ department }) => department === undefined).length
  };
}

/** The count, and what it does not prove, as lines under the map. */
export function sayHoles(holes: Holes, shown: MapNetworks, instrument: string, words: MapWords): readonly string[] {
  if (holes.seats === 0) return [words.holesNone];
  const percent = Math.round(holes.mainlandShare * 100);
  const coverage = shown.coverage.find((candidate) => candidate.instrument === instrument);
  const short = shown.instruments.find(({ id }) => id === instrument)?.short ?? instrument;
  const count =
    instrument === POLES
      ? fill(words.holes, { n: holes.mainland, a: percent, b: holes.all, c: holes.departments })
      : fill(words.holesOf, { n: holes.mainland, a: short, b: holes.all, c: holes.departments });
  return [
    count,
    fill(words.holesSeats, { n: holes.seats, a: holes.withSeat }),
    ...(holes.unknown === 0 ? [] : [holes.unknown === 1 ? words.holesOneUnknown : fill(words.holesUnknown, { n: holes.unknown })]),
    words.holesCaveat,
    ...(coverage && coverage.listed < coverage.total ? [words.holesPartial] : [])
  ];
}

/** The instrument the claim is about. */
export const POLES = 'poles';
