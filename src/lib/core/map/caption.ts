// What the picture does not show, said under it: how much of each list is known, what has no place, that a seat is not
// a territory. Always in the same view as the points; what exactly is missing is told apart (`coverageLines`).

import { fill } from '../words/fill.ts';
import type { MapWords } from '../words/map-words.ts';
import { isAlive } from './life.ts';
import type { MapNetwork, MapNetworks } from './map-network.ts';
import type { MapPoint, MapScene } from './map-scene.ts';

/** Sentences under the map at a moment. */
export function captionAt(
  shown: MapNetworks,
  points: readonly MapPoint[],
  unplaced: readonly MapNetwork[],
  moment: number,
  words: MapWords
): readonly string[] {
  const lost = unplaced.filter((network) => isAlive(network, moment));
  const instruments = shown.instruments.filter(({ id }) => [...points, ...lost].some(isOf(id)));
  if (instruments.length === 0) return [words.nobody];
  const now = instruments.map(({ id, short }) => sayNow(points.filter(isOf(id)).length, short, lost.filter(isOf(id)).length, words));
  const counts = instruments.flatMap((instrument) => sayListed(instrument, shown, words) ?? []);
  return [fill(words.now, { a: now.join(', ') }), ...(counts.length > 0 ? [fill(words.listed, { a: counts.join(', ') })] : []), words.seatsOnly];
}

const isOf =
  (id: string) =>
  ({ instrument }: { readonly instrument: string }): boolean =>
    instrument === id;

/** "54 pôles (1 sans lieu)". */
const sayNow = (placed: number, short: string, lost: number, words: MapWords): string =>
  lost === 0 ? `${placed} ${short}` : `${placed} ${short} ${fill(words.listedNowhere, { n: lost })}`;

/** "44 grappes sur 126", where the list lacks some. */
function sayListed({ id, short }: MapNetworks['instruments'][number], shown: MapNetworks, words: MapWords): string | undefined {
  const { listed, total } = shown.coverage.find(({ instrument }) => instrument === id) ?? { listed: 0, total: 0 };
  return listed < total ? fill(words.listedOf, { n: listed, a: short, b: total }) : undefined;
}

/** A list that holds this share of its instrument's networks leaves no white area worth a word on a wall. */
const NEARLY_ALL = 0.95;

/** The same for a projected map, where little can be read: what is placed, of how many, and that a seat is no more than that. */
export function briefCaption({ points, holes, ground }: Pick<MapScene, 'points' | 'holes' | 'ground'>, shown: MapNetworks, words: MapWords): readonly string[] {
  const counts = shown.instruments.flatMap(({ id, short }) => {
    const n = points.filter(isOf(id)).length;
    const { listed, total } = shown.coverage.find(({ instrument }) => instrument === id) ?? { listed: 0, total: 0 };
    if (n === 0) return [];
    return [listed < NEARLY_ALL * total ? fill(words.briefListed, { n, a: short, b: listed, c: total }) : fill(words.briefPlaced, { n, a: short })];
  });
  const mainland = holes.filter(({ overseas }) => !overseas).length;
  const all = ground.departments.filter(({ overseas }) => !overseas).length;
  const empty = holes.length > 0 ? [fill(words.briefHoles, { n: mainland, a: Math.round((100 * mainland) / all) })] : [];
  return [...empty, ...(counts.length > 0 ? counts : [words.nobody]), words.briefCaveat];
}

/** A caption's width were it one line, with the key of the signs over it; and the height of a line. */
const CAPTION = { networks: 2900, holes: 2600 };
const LINE = 18;

/** Room to keep for the key and the caption under a map of a width, in pixels. */
export const captionRoom = (layer: keyof typeof CAPTION, width: number): number => LINE * (Math.ceil(CAPTION[layer] / Math.max(1, width)) + 1);

/** What is missing from each list that is not whole, told at length. */
export const coverageLines = (shown: MapNetworks): readonly string[] => shown.coverage.filter(({ listed, total }) => listed < total).map(({ text }) => text);
