// The names written on the map: a region's where it fits within its borders and covers no sign, a few countries' where
// there is room. Those that do not fit are in the list, and said when pointed at.

import { polygonCentroid, polygonContains } from 'd3';
import type { Locale } from '../words/locale.ts';
import { halves } from './layout.ts';
import type { Box, MapGround, Measure, PlacedName, PlacedRegion, Point } from './map-scene.ts';
import { onPlane } from './plane.ts';
import type { Seated } from './seats.ts';

export const REGION_TEXT = 11;
export const COUNTRY_TEXT = 12.5;
/** Country names are set wide: this much of their size between two letters. */
export const COUNTRY_SPACING = 0.14;
const LEADING = 1.1;
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
  const signs = seated.map(({ seatX, seatY }) => around(seatX, seatY, ground.radius + 1));
  const placed: PlacedName[] = COUNTRIES.flatMap((country) => placeCountry(country, ground, signs, measure) ?? []);
  for (const region of regions.filter(({ overseas }) => !overseas)) {
    const name = placeRegion(region, [...signs, ...placed], measure);
    if (name) placed.push(name);
  }
  return placed;
}

function placeCountry(country: Country, ground: MapGround, signs: readonly Box[], measure: Measure): PlacedName | undefined {
  const { scale, dx, dy, box } = ground.mainland;
  const point = onPlane(country.lat, country.lon);
  const lines = [country[ground.locale satisfies Locale].toLocaleUpperCase(ground.locale)];
  const width = Math.max(...lines.map((line) => measure(line, COUNTRY_TEXT, false) + COUNTRY_SPACING * COUNTRY_TEXT * line.length));
  const name = named(country.id, 'country', lines, point.x * scale + dx, point.y * scale + dy, width, COUNTRY_TEXT);
  return isWithin(name, box) && !signs.some((sign) => touch(sign, name)) ? name : undefined;
}

/** On one line, else on two; nearest to the middle of the region's largest land. */
function placeRegion({ id, name, outline: ring }: PlacedRegion, taken: readonly Box[], measure: Measure): PlacedName | undefined {
  const spots = spotsWithin(ring);
  for (const lines of [[name], halves(name)]) {
    const width = Math.max(...lines.map((line) => measure(line, REGION_TEXT, false)));
    for (const [x, y] of spots) {
      const tried = named(id, 'region', lines, x, y, width, REGION_TEXT);
      if (!taken.some((box) => touch(box, tried)) && isInRing(tried, ring)) return tried;
    }
  }
  return undefined;
}

function named(id: string, kind: PlacedName['kind'], lines: readonly string[], x: number, y: number, width: number, size: number): PlacedName {
  const height = size * LEADING * lines.length;
  const [textX, top] = [Math.round(x), Math.round(y - height / 2)];
  return { id, kind, lines, textX, textY: top + size * 0.84, x: textX - width / 2, y: top, width, height };
}

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
