// The still part of the map at one size: neighbours, coasts, regions of both periods, départements, overseas frames.
// Made once a size, so that what moves with time has only points to choose.

import { geoIdentity, geoPath, polygonArea } from 'd3';
import type { MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { Locale } from '../words/locale.ts';
import { layOut } from './layout.ts';
import { departmentOf, type MapBase } from './map-base.ts';
import type { Borders, Box, MapGround, Measure, PlacedFrame, PlacedRegion, Point, Size, View } from './map-scene.ts';
import { frameOf, FRAMES, onPlane, projectionOf } from './plane.ts';
import { type Period, regionsOf } from './regions.ts';

type Geometry = MapBase['objects']['departments']['geometries'][number];
type Drawable = Parameters<ReturnType<typeof geoPath>>[0];

const isOverseas = (geometry: Geometry): boolean => FRAMES.some(({ id }) => id === geometry.id);
const regionOf = (geometry: Geometry, period: Period): string => departmentOf(geometry)[period === 'before-2016' ? 'was' : 'is'];

/** Beyond the box, so that lines along its edge stay out of sight. */
const BLEED = 24;

/** Draws flat shapes in a view; what lies far outside its box is left out. */
function drawer({ box, scale, dx, dy }: View): (shape: Drawable) => string {
  const identity = geoIdentity()
    .scale(scale)
    .translate([dx, dy])
    .clipExtent([
      [box.x - BLEED, box.y - BLEED],
      [box.x + box.width + BLEED, box.y + box.height + BLEED]
    ]);
  const path = geoPath(identity).digits(1);
  return (shape) => path(shape) ?? '';
}

/** Everything still, drawn for a size. */
export function composeGround(base: MapBase, size: Size, locale: Locale, measure: Measure): MapGround {
  const layout = layOut(size, locale, measure);
  const frames = layout.frames.map((frame) => ({ ...frame, ...frameView(frame.id, frame.box) }));
  const views = viewsOf(layout.mainland, frames);
  const draw = views.drawIn('');
  const { departments, lands, neighbours, shores, frontiers } = base.objects;
  const mainland = departments.geometries.filter((geometry) => !isOverseas(geometry));
  const { drawIn } = views;
  return {
    size,
    locale,
    mainland: layout.mainland,
    frames,
    neighbours: draw(feature(base, neighbours)),
    shores: draw(feature(base, shores)),
    frontiers: draw(feature(base, frontiers)),
    france: draw(merge(base, mainland as Parameters<typeof merge>[1])),
    lands: lands.geometries.map((land) => drawIn(String(land.id))(feature(base, land))).join(''),
    between: draw(mesh(base, { type: 'GeometryCollection', geometries: mainland }, (a, b) => a !== b)),
    departments: departments.geometries.map((geometry) => ({
      code: String(geometry.id),
      name: departmentOf(geometry).name,
      overseas: isOverseas(geometry),
      path: drawIn(String(geometry.id))(feature(base, geometry)),
      outline: outlineOf(merge(base, [geometry] as Parameters<typeof merge>[1]), views.viewIn(String(geometry.id)))
    })),
    borders: { 'before-2016': bordersOf(base, 'before-2016', locale, views), 'since-2016': bordersOf(base, 'since-2016', locale, views) },
    radius: radiusFor(layout.mainland),
    nameSize: nameSizeFor(layout.mainland)
  };
}

/** Signs and names grow with the map, but slower. */
const radiusFor = ({ scale }: View): number => Math.min(6.4, Math.max(3.9, 2.9 + scale * 4.7));
const nameSizeFor = ({ scale }: View): number => Math.min(13, Math.max(10, 8.5 + scale * 6));

/** The view of a département by its code, and what draws in it. */
function viewsOf(mainland: View, frames: readonly PlacedFrame[]) {
  const viewIn = (code: string): View => frames.find(({ id }) => id === code) ?? mainland;
  const onMainland = drawer(mainland);
  const drawIn = (code: string): ((shape: Drawable) => string) => (viewIn(code) === mainland ? onMainland : drawer(viewIn(code)));
  return { viewIn, drawIn };
}

/** The ring of a land's largest part, in pixels. */
function outlineOf(land: MultiPolygon, { scale, dx, dy }: View): readonly Point[] {
  const rings = land.coordinates.map(([outer]) => outer!.map(([x, y]): Point => [x! * scale + dx, y! * scale + dy]));
  return rings.reduce((best, ring) => (Math.abs(polygonArea(ring)) > Math.abs(polygonArea(best)) ? ring : best));
}

function bordersOf(base: MapBase, period: Period, locale: Locale, { drawIn, viewIn }: ReturnType<typeof viewsOf>): Borders {
  const { departments } = base.objects;
  const regions = regionsOf(period).flatMap(({ id, name }): PlacedRegion[] => {
    const members = departments.geometries.filter((geometry) => regionOf(geometry, period) === id);
    if (members.length === 0) return [];
    const land = merge(base, members as Parameters<typeof merge>[1]);
    const code = String(members[0]!.id);
    return [{ id, name: name[locale] ?? name.fr!, overseas: isOverseas(members[0]!), path: drawIn(code)(land), outline: outlineOf(land, viewIn(code)) }];
  });
  const mainland = { ...departments, geometries: departments.geometries.filter((geometry) => !isOverseas(geometry)) };
  const between = mesh(base, mainland, (a, b) => a !== b && regionOf(a as Geometry, period) !== regionOf(b as Geometry, period));
  return { regions, between: drawIn('')(between) };
}

/** A frame's land as large as its box allows. */
function frameView(id: string, box: Box): View {
  const { west, south, east, north } = FRAMES.find((frame) => frame.id === id)!;
  const [left, top] = projectionOf(id)([west, north])!;
  const [right, bottom] = projectionOf(id)([east, south])!;
  const scale = Math.min(box.width / (right - left), box.height / (bottom - top));
  return { box, scale, dx: box.x + box.width / 2 - ((left + right) / 2) * scale, dy: box.y + box.height / 2 - ((top + bottom) / 2) * scale };
}

/** Where a place is in the picture, and the box it must stay in; undefined when it lies outside. */
export function placeOn(ground: MapGround, lat: number, lon: number): { readonly x: number; readonly y: number; readonly box: Box } | undefined {
  const overseas = frameOf(lat, lon);
  const { scale, dx, dy, box } = ground.frames.find(({ id }) => id === overseas?.id) ?? ground.mainland;
  const point = onPlane(lat, lon);
  const [x, y] = [point.x * scale + dx, point.y * scale + dy];
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height ? { x, y, box } : undefined;
}
