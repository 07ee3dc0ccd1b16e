// The map as a list, for those who hear it and for paper: by region of the date, every network alive, with or without a
// place.

import type { MapWords } from '../words/map-words.ts';
import { isAlive } from './life.ts';
import type { MapNetworks } from './map-network.ts';
import { regionFor, seatWords } from './points.ts';
import { frameName } from './frame-names.ts';
import { PERIODS, periodAt, provisionalName, regionName, regionsOf } from './regions.ts';

export type ListedNetwork = { readonly id: string; readonly name: string; readonly seat: string; readonly when: string; readonly instrument: string };
/** `id` is the region's; undefined for networks of no known place. */
export type ListedRegion = { readonly id?: string; readonly name: string; readonly networks: readonly ListedNetwork[] };

/** `only`: a region of either period. Regions in alphabetical order, then lands overseas, then what has no known place; empty ones are left out. */
export function mapList(shown: MapNetworks, moment: number, regionSince: ReadonlyMap<string, string>, words: MapWords, only?: string): readonly ListedRegion[] {
  const { locale } = shown;
  const period = periodAt(moment);
  const groups = new Map<string | undefined, ListedNetwork[]>();
  for (const network of shown.networks) {
    if (!isAlive(network, moment)) continue;
    const region = regionFor(network, period, regionSince);
    if (only !== undefined && PERIODS.every((each) => regionFor(network, each, regionSince) !== only)) continue;
    const instrument = shown.instruments.find(({ id }) => id === network.instrument)?.short ?? network.instrument;
    const row = { id: network.id, name: network.name, seat: seatWords(network, shown, words), when: network.when, instrument };
    groups.set(region, [...(groups.get(region) ?? []), row]);
  }
  const known = new Set(regionsOf(period).map(({ id }) => id));
  const nameOf = (id: string): string => (known.has(id) ? (provisionalName(id, moment) ?? regionName(id, period, locale)) : frameName(id, locale));
  const compare = new Intl.Collator(locale).compare;
  const byName = (a: { readonly name: string }, b: { readonly name: string }): number => compare(a.name, b.name);
  const named = [...groups].flatMap(([id, networks]) => (id === undefined ? [] : [{ id, name: nameOf(id), networks: networks.sort(byName) }])).sort(byName);
  const lost = groups.get(undefined);
  return [...named, ...(lost ? [{ name: words.noRegion, networks: lost.sort(byName) }] : [])];
}
