// What the picture does not show, said under it: how much of each list is known, what has no place, that a seat is not
// a territory. Always in the same view as the points; what exactly is missing is told apart (`coverageLines`).

import { fill } from '../words/fill.ts';
import type { MapWords } from '../words/map-words.ts';
import { isAlive } from './life.ts';
import type { MapNetwork, MapNetworks } from './map-network.ts';
import type { MapPoint } from './map-scene.ts';

/** Lines under the map at a moment. */
export function captionAt(
  shown: MapNetworks,
  points: readonly MapPoint[],
  unplaced: readonly MapNetwork[],
  moment: number,
  words: MapWords
): readonly string[] {
  const lost = unplaced.filter((network) => isAlive(network, moment));
  const alive = new Set([...points, ...lost].map(({ instrument }) => instrument));
  if (alive.size === 0) return [words.nobody];
  const vague = points.filter((point) => point.vague).length;
  return [
    ...shown.instruments.filter(({ id }) => alive.has(id)).flatMap(({ id, short }) => linesOf(id, short, shown, lost, words)),
    ...(vague === 0 ? [] : [vague === 1 ? words.oneVague : fill(words.vague, { n: vague })]),
    words.seatsOnly
  ];
}

/** The same in few words, where the map has little room. */
export function briefCaptionAt(...[shown, points, unplaced, moment, words]: Parameters<typeof captionAt>): readonly string[] {
  const lost = unplaced.filter((network) => isAlive(network, moment));
  const alive = new Set([...points, ...lost].map(({ instrument }) => instrument));
  if (alive.size === 0) return [words.nobody];
  const counts = shown.instruments.filter(({ id }) => alive.has(id)).flatMap(({ id, short }) => sayListed(id, short, shown, unplaced, words));
  return [...(counts.length > 0 ? [fill(words.listed, { a: counts.join(', ') }), words.holesPartial] : []), words.seatsOnly];
}

/** "44 grappes sur 126 (7 sans lieu)", where the list lacks some. */
function sayListed(instrument: string, short: string, shown: MapNetworks, unplaced: readonly MapNetwork[], words: MapWords): readonly string[] {
  const coverage = shown.coverage.find((candidate) => candidate.instrument === instrument);
  if (!coverage || coverage.listed >= coverage.total) return [];
  const nowhere = unplaced.filter((network) => network.instrument === instrument).length;
  const count = fill(words.listedOf, { n: coverage.listed, a: short, b: coverage.total });
  return [nowhere === 0 ? count : `${count} ${fill(words.listedNowhere, { n: nowhere })}`];
}

/** "Grappes d’entreprises : 37 points pour 126 réseaux labellisés", and how many of those alive have no place. */
function linesOf(instrument: string, short: string, shown: MapNetworks, lost: readonly MapNetwork[], words: MapWords): readonly string[] {
  const coverage = shown.coverage.find((candidate) => candidate.instrument === instrument);
  const nowhere = lost.filter((network) => network.instrument === instrument).length;
  const placed = shown.networks.filter((network) => network.instrument === instrument && network.lat !== undefined).length;
  return [
    ...(coverage && coverage.listed < coverage.total ? [fill(words.points, { n: placed, a: capital(short), b: coverage.total })] : []),
    ...(nowhere === 0 ? [] : [nowhere === 1 ? fill(words.oneUnplaced, { a: capital(short) }) : fill(words.unplaced, { n: nowhere, a: capital(short) })])
  ];
}

/** What is missing from each list that is not whole, told at length. */
export const coverageLines = (shown: MapNetworks): readonly string[] => shown.coverage.filter(({ listed, total }) => listed < total).map(({ text }) => text);

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
