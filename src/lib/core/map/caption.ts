// What the picture does not show, said under it: how much of each list is known, what has no place, that a seat is not
// a territory. Always in the same view as the points; what exactly is missing is told apart (`coverageLines`).

import { fill } from '../words/fill.ts';
import type { MapWords } from '../words/map-words.ts';
import { isAlive } from './life.ts';
import type { MapNetwork, MapNetworks } from './map-network.ts';
import type { MapPoint } from './map-scene.ts';

/** Sentences under the map at a moment. */
export function captionAt(
  shown: MapNetworks,
  points: readonly MapPoint[],
  unplaced: readonly MapNetwork[],
  moment: number,
  words: MapWords
): readonly string[] {
  const alive = new Set([...points, ...unplaced.filter((network) => isAlive(network, moment))].map(({ instrument }) => instrument));
  if (alive.size === 0) return [words.nobody];
  const counts = shown.instruments.filter(({ id }) => alive.has(id)).flatMap((instrument) => sayListed(instrument, shown, unplaced, words) ?? []);
  return [...(counts.length > 0 ? [fill(words.listed, { a: counts.join(', ') }), words.holesPartial] : []), words.seatsOnly];
}

/** "44 grappes sur 126 (7 sans lieu)", where the list lacks some. */
function sayListed(
  { id, short }: MapNetworks['instruments'][number],
  shown: MapNetworks,
  unplaced: readonly MapNetwork[],
  words: MapWords
): string | undefined {
  const nowhere = unplaced.filter(({ instrument }) => instrument === id).length;
  const { listed, total } = shown.coverage.find(({ instrument }) => instrument === id) ?? { listed: 0, total: 0 };
  if (listed >= total) return undefined;
  const count = fill(words.listedOf, { n: listed, a: short, b: total });
  return nowhere === 0 ? count : `${count} ${fill(words.listedNowhere, { n: nowhere })}`;
}

/** What is missing from each list that is not whole, told at length. */
export const coverageLines = (shown: MapNetworks): readonly string[] => shown.coverage.filter(({ listed, total }) => listed < total).map(({ text }) => text);
