// Shapes in degrees made flat: every position put on its plane, and what lies outside a rectangle cut away.

import { geoIdentity, type GeoProjection, geoStream, type GeoStream } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';

export type Ring = Position[];
type Rectangle = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const polygonsOf = (geometry: Polygon | MultiPolygon): readonly Position[][][] => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

/** The same shape in kilometres. Position by position: which way a ring turns is of no account on a plane. */
export function flatten(geometry: Polygon | MultiPolygon, projection: GeoProjection): MultiPolygon {
  const place = ([lon, lat]: Position): Position => projection([lon!, lat!])!;
  return { type: 'MultiPolygon', coordinates: polygonsOf(geometry).map((polygon) => polygon.map((ring) => ring.map(place))) };
}

/** The outer rings of a flat shape within a rectangle, each closed; holes are left out. */
export function cutRings(shape: MultiPolygon, { left, top, right, bottom }: Rectangle): readonly Ring[] {
  const identity = geoIdentity().clipExtent([
    [left, top],
    [right, bottom]
  ]);
  return shape.coordinates.flatMap(([outer]) => {
    const { rings, sink } = ringCollector();
    geoStream({ type: 'Polygon', coordinates: [outer!] }, identity.stream(sink));
    return rings.filter((ring) => ring.length > 2).map((ring) => [...ring, ring[0]!]);
  });
}

function ringCollector(): { readonly rings: Ring[]; readonly sink: GeoStream } {
  const rings: Ring[] = [];
  const sink: GeoStream = {
    point: (x, y) => void rings.at(-1)?.push([x, y]),
    lineStart: () => void rings.push([]),
    lineEnd: () => undefined,
    polygonStart: () => undefined,
    polygonEnd: () => undefined
  };
  return { rings, sink };
}
