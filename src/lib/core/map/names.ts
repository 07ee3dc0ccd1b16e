// The names written on the map: a region's where it fits within its borders and covers no sign, a few countries' where
// there is room. Those that do not fit are in the list, and said when pointed at.

import { polygonCentroid, polygonContains } from 'd3';
import type { Locale } from '../words/locale.ts';
import { halves } from './layout.ts';
import type { Box, MapGround, Measure, PlacedName, PlacedRegion, Point } from './map-scene.ts';
import { onPlane } from './plane.ts';
import type { Seated } from './seats.ts';

export const COUNTRY_TEXT = 12.5;
/** Names are set wide, so that none is taken for the name of a sign beside it: this much of the size between two letters. */
export const SPACING = { region: 0.07, country: 0.14 } as const;
/** Air between a name and the nearest sign. */
const CLEARANCE = 4;
const LEADING = 1.1;
/** A few names among many regions would be taken for something else: then there are none. */
const FEWEST = 1 / 3;
/** Steps of the search for a free place, in pixels. */
const STEP = 6;

type Country = { readonly id: string; readonly fr: string; readonly en: string; readonly lat: number; readonly lon: number };

const COUNTRIES: readonly Country[] = [
  { id: 'IT', fr: 'Italie', en: 'Italy', lat: 45.05, lon: 9.3 },
  { id: 'ES', fr: 'Espagne', en: 'Spain', lat: 42.05, lon: -2.1 },
  { id: 'CH', fr: 'Suisse', en: 'Switzerland', lat: 46.85, lon: 8.1 },
  { id: 'DE', fr: 'Allemagne', en: 'Germany', lat: 49.4, lon: 9.3 },
  { id: 'BE', fr: 'Belgique', en: 'Belgium', lat: 50.62, lon: 4.7 },
  { id: 'GB', fr: 'Royaume-Uni', en: 'United Kingdom', lat: 51.15, lon: -1.6 }
];

/** Every name that fits, countries first; overseas the frame bears the name. `seated`: the signs that none may cover. */
export function placeNames(ground: MapGround, regions: readonly PlacedRegion[], seated: readonly Seated[], measure: Measure): readonly PlacedName[] {
  const signs = seated.map(({ seatX, seatY }) => around(seatX, seatY, ground.radius + CLEARANCE));
  const placed: PlacedName[] = COUNTRIES.flatMap((country) => placeCountry(country, ground, signs, measure) ?? []);
  const named: PlacedName[] = [];
  const onLand = regions.filter(({ overseas }) => !overseas);
  for (const region of onLand) {
    const name = placeRegion(region, [...signs, ...placed, ...named], ground.nameSize, measure);
    if (name) named.push(name);
  }
  return named.length < FEWEST * onLand.length ? placed : [...placed, ...named];
}

function placeCountry(country: Country, ground: MapGround, signs: readonly Box[], measure: Measure): PlacedName | undefined {
  const { scale, dx, dy, box } = ground.mainland;
  const point = onPlane(country.lat, country.lon);
  const lines = [country[ground.locale satisfies Locale].toLocaleUpperCase(ground.locale)];
  const width = widthOf(lines, 'country', COUNTRY_TEXT, measure);
  const name = named(country.id, 'country', lines, point.x * scale + dx, point.y * scale + dy, width, COUNTRY_TEXT);
  return isWithin(name, box) && !signs.some((sign) => touch(sign, name)) ? name : undefined;
}

/** On one line, else on two; nearest to the middle of the region's largest land. */
function placeRegion({ id, name, outline }: PlacedRegion, taken: readonly Box[], size: number, measure: Measure): PlacedName | undefined {
  const ring = thinned(outline);
  const spots = spotsWithin(ring);
  for (const lines of [[name], halves(name)]) {
    const width = widthOf(lines, 'region', size, measure);
    for (const [x, y] of spots) {
      const tried = named(id, 'region', lines, x, y, width, size);
      if (!taken.some((box) => touch(box, tried)) && isInRing(tried, ring)) return tried;
    }
  }
  return undefined;
}

const widthOf = (lines: readonly string[], kind: PlacedName['kind'], size: number, measure: Measure): number =>
  Math.max(...lines.map((line) => measure(line, size, false) + SPACING[kind] * size * line.length));

function named(id: string, kind: PlacedName['kind'], lines: readonly string[], x: number, y: number, width: number, size: number): PlacedName {
  const height = size * LEADING * lines.length;
  const [textX, top] = [Math.round(x), Math.round(y - height / 2)];
  return { id, kind, lines, size, textX, textY: top + size * 0.84, x: textX - width / 2, y: top, width, height };
}

/** A ring of few enough corners to be asked thousands of times what it contains. */
function thinned(ring: readonly Point[]): readonly Point[] {
  const every = Math.ceil(ring.length / MOST_CORNERS);
  return ring.filter((_, index) => index % every === 0);
}
const MOST_CORNERS = 90;

/** A grid over the ring, from its middle outwards. */
function spotsWithin(ring: readonly Point[]): readonly Point[] {
  const [cx, cy] = polygonCentroid([...ring]);
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const spots: Point[] = [];
  for (let x = Math.min(...xs); x < Math.max(...xs); x += STEP) for (let y = Math.min(...ys); y < Math.max(...ys); y += STEP) spots.push([x, y]);
  const far = ([x, y]: Point): number => Math.hypot(x - cx, (y - cy) * 1.3);
  return [[cx, cy] as Point, ...spots.sort((a, b) => far(a) - far(b))];
}

const isInRing = ({ x, y, width, height }: Box, ring: readonly Point[]): boolean =>
  [0, 0.25, 0.5, 0.75, 1].every((part) => polygonContains([...ring], [x + width * part, y]) && polygonContains([...ring], [x + width * part, y + height]));

const around = (x: number, y: number, half: number): Box => ({ x: x - half, y: y - half, width: 2 * half, height: 2 * half });

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x + 2 &&
  inner.y >= outer.y + 2 &&
  inner.x + inner.width <= outer.x + outer.width - 2 &&
  inner.y + inner.height <= outer.y + outer.height - 2;

export const touch = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
