// The points of the map: every network that has a place, in its seat, for each period. Made once a size; at a moment one
// only chooses those alive.

import { polygonContains } from 'd3';
import { utc } from '../time/historic-date.ts';
import { fill } from '../words/fill.ts';
import { tenth } from '../view/tenth.ts';
import type { MapWords } from '../words/map-words.ts';
import { frameName } from './frame-names.ts';
import { placeOn } from './ground.ts';
import type { MapNetwork, MapNetworks } from './map-network.ts';
import type { Box, MapGround, MapPoint } from './map-scene.ts';
import { frameOf } from './plane.ts';
import { type Period, regionBefore } from './regions.ts';
import { liveTogether, seatAll, type Seated, type Sitter } from './seats.ts';

/** Half the least side of what a finger hits, where neighbours leave that much. */
const WIDEST_HIT = 14;
/** Moved further than this, a sign keeps a line to its true place. */
const NEAR_ENOUGH = 1;
/** Other inks than the five. */
const PLAIN_INK = 5;

export type SeatedPoints = {
  /** The points in the regions of the two periods, in one order. */
  readonly periods: Readonly<Record<Period, readonly MapPoint[]>>;
  readonly seated: readonly Seated[];
  /** Networks without a known place, or with one outside the picture. */
  readonly unplaced: readonly MapNetwork[];
};

/** Seats for all networks ever, whatever the moment. */
export function seatNetworks(ground: MapGround, shown: MapNetworks, regionSince: ReadonlyMap<string, string>, words: MapWords): SeatedPoints {
  const sitters = shown.networks.flatMap((network) => sitterOf(network, ground) ?? []);
  const seated = seatAll(longestFirst(sitters), ground.radius).map(({ isHome: _, ...seat }) => seat);
  const seats = new Map(seated.map((seat) => [seat.id, seat]));
  const hits = hitsOf(seated, ground.radius);
  const draw = (period: Period): readonly MapPoint[] =>
    shown.networks.flatMap((network) => {
      const seat = seats.get(network.id);
      return seat ? [pointOf(network, seat, hits.get(network.id)!, { shown, words, region: regionFor(network, period, regionSince) })] : [];
    });
  return {
    seated,
    periods: { 'before-2016': draw('before-2016'), 'since-2016': draw('since-2016') },
    unplaced: shown.networks.filter(({ id }) => !seats.has(id))
  };
}

/** Who lives longest stands on the true place: the fewest signs are ever moved aside. Ties in order of birth. */
const longestFirst = (sitters: readonly Sitter[]): readonly Sitter[] => [...sitters].sort((a, b) => lifespan(b) - lifespan(a));
const lifespan = ({ from, to }: Sitter): number => Math.min(to, ENDLESS) - from;
/** Beyond any date of ours: of two that still live, the elder has lived longer. */
const ENDLESS = utc(3000);

function sitterOf(network: MapNetwork, ground: MapGround): Sitter | undefined {
  if (network.lat === undefined || network.lon === undefined) return undefined;
  const place = placeOn(ground, network.lat, network.lon);
  if (!place) return undefined;
  const home = ground.departments.find(({ code }) => code === network.department);
  const ring = home && [...home.outline];
  return { id: network.id, ...place, from: network.from, to: network.to ?? Infinity, ...(ring && { isHome: (x, y) => polygonContains(ring, [x, y]) }) };
}

/** The region of a département in a period; a land overseas that is no département is its own. */
export function regionFor(
  network: Pick<MapNetwork, 'department' | 'lat' | 'lon'>,
  period: Period,
  regionSince: ReadonlyMap<string, string>
): string | undefined {
  const code = network.department ?? (network.lat === undefined || network.lon === undefined ? undefined : frameOf(network.lat, network.lon)?.id);
  if (code === undefined) return undefined;
  return (period === 'before-2016' ? regionBefore(code) : regionSince.get(code)) ?? code;
}

/** Squares around the signs, as large as may be without two of one time touching. */
function hitsOf(seated: readonly Seated[], radius: number): ReadonlyMap<string, Box> {
  const halfOf = (seat: Seated): number => {
    const gaps = seated
      .filter((other) => other !== seat && liveTogether(other, seat))
      .map((other) => Math.max(Math.abs(other.seatX - seat.seatX), Math.abs(other.seatY - seat.seatY)) / 2);
    return Math.min(Math.max(WIDEST_HIT, radius), ...gaps);
  };
  return new Map(seated.map((seat) => [seat.id, squareAround(seat.seatX, seat.seatY, halfOf(seat))]));
}

/** Rounded inwards, so that neighbours stay apart. */
function squareAround(x: number, y: number, half: number): Box {
  const left = Math.ceil((x - half) * 10) / 10;
  const top = Math.ceil((y - half) * 10) / 10;
  return { x: left, y: top, width: tenth(Math.floor((x + half) * 10) / 10 - left), height: tenth(Math.floor((y + half) * 10) / 10 - top) };
}

type Around = { readonly shown: MapNetworks; readonly words: MapWords; readonly region: string | undefined };

function pointOf(network: MapNetwork, seat: Seated, hit: Box, { shown, words, region }: Around): MapPoint {
  const rank = shown.instruments.findIndex(({ id }) => id === network.instrument);
  const [x, y, trueX, trueY] = [tenth(seat.seatX), tenth(seat.seatY), tenth(seat.x), tenth(seat.y)];
  return {
    id: network.id,
    name: network.name,
    when: network.when,
    instrument: network.instrument,
    instrumentName: shown.instruments[rank]?.short ?? network.instrument,
    ink: rank === -1 || rank >= PLAIN_INK ? PLAIN_INK : rank,
    x,
    y,
    trueX,
    trueY,
    ...(Math.hypot(x - trueX, y - trueY) > NEAR_ENOUGH && { leader: `M${trueX},${trueY}L${x},${y}` }),
    hit,
    status: network.status,
    vague: network.basis === 'department',
    seat: seatWords(network, shown, words),
    ...(network.department !== undefined && { department: network.department }),
    ...(region !== undefined && { region }),
    from: seat.from,
    to: seat.to
  };
}

/** "Lyon (69)", "département 76, commune inconnue", "lieu inconnu". */
export function seatWords(
  network: Pick<MapNetwork, 'commune' | 'department' | 'basis' | 'lat' | 'lon'>,
  { locale }: Pick<MapNetworks, 'locale'>,
  words: MapWords
): string {
  const { commune, department } = network;
  if (commune !== undefined) return department === undefined ? commune : fill(words.seatCommune, { a: commune, b: department });
  if (department !== undefined) return fill(words.seatDepartment, { a: department });
  const frame = network.lat === undefined || network.lon === undefined ? undefined : frameOf(network.lat, network.lon);
  return frame ? frameName(frame.id, locale) : words.seatUnknown;
}
