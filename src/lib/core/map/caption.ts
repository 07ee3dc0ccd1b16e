// What the picture does not show, said under it: how much of each list is known, what has no place, that a seat is not
// a territory. Always in the same view as the points; what exactly is missing is told apart (`coverageLines`).

import { fill } from '../words/fill.ts';
import type { MapWords } from '../words/map-words.ts';
import { isAlive } from './life.ts';
import type { MapNetwork, MapNetworks } from './map-network.ts';
import type { MapPoint } from './map-scene.ts';

/** Lines under the map at a moment; where the map has little room, `brief`, the most needed ones. */
export function captionAt(
  shown: MapNetworks,
  points: readonly MapPoint[],
  unplaced: readonly MapNetwork[],
  moment: number,
  words: MapWords,
  brief: boolean
): readonly string[] {
  const lost = unplaced.filter((network) => isAlive(network, moment));
  const alive = new Set([...points, ...lost].map(({ instrument }) => instrument));
  if (alive.size === 0) return [words.nobody];
  const instruments = shown.instruments.filter(({ id }) => alive.has(id));
  const counts = instruments.flatMap((instrument) => sayListed(instrument, shown, unplaced, words) ?? []);
  const vague = points.filter((point) => point.vague).length;
  return [
    ...(counts.length > 0 ? [fill(words.listed, { a: counts.join(', ') }), words.holesPartial] : []),
    ...(brief ? [] : [...instruments.flatMap((instrument) => sayLost(instrument, shown, lost, words) ?? []), ...sayVague(vague, words)]),
    words.seatsOnly
  ];
}

type Instrument = MapNetworks['instruments'][number];

/** What we list of an instrument's networks, where that is not all there were. */
const partOf = ({ id }: Instrument, { coverage }: MapNetworks): MapNetworks['coverage'][number] | undefined =>
  coverage.find(({ instrument, listed, total }) => instrument === id && listed < total);

/** "44 grappes sur 126 (7 sans lieu)", where the list lacks some. */
function sayListed(instrument: Instrument, shown: MapNetworks, unplaced: readonly MapNetwork[], words: MapWords): string | undefined {
  const part = partOf(instrument, shown);
  if (!part) return undefined;
  const nowhere = unplaced.filter((network) => network.instrument === instrument.id).length;
  const count = fill(words.listedOf, { n: part.listed, a: instrument.short, b: part.total });
  return nowhere === 0 ? count : `${count} ${fill(words.listedNowhere, { n: nowhere })}`;
}

/** Of a list that is whole: how many alive have no place. */
function sayLost(instrument: Instrument, shown: MapNetworks, lost: readonly MapNetwork[], words: MapWords): string | undefined {
  const nowhere = lost.filter((network) => network.instrument === instrument.id).length;
  if (nowhere === 0 || partOf(instrument, shown)) return undefined;
  return nowhere === 1 ? fill(words.oneUnplaced, { a: capital(instrument.short) }) : fill(words.unplaced, { n: nowhere, a: capital(instrument.short) });
}

const sayVague = (count: number, words: MapWords): readonly string[] => (count === 0 ? [] : [count === 1 ? words.oneVague : fill(words.vague, { n: count })]);

/** What is missing from each list that is not whole, told at length. */
export const coverageLines = (shown: MapNetworks): readonly string[] => shown.coverage.filter(({ listed, total }) => listed < total).map(({ text }) => text);

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
