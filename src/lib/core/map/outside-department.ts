// Whether a network's point lies outside the département it is said to sit in: a slip in the data, or a base map too
// coarse. Kilometres on the plane, with some leave for simplified borders.

import { geoPath } from 'd3';
import { feature } from 'topojson-client';
import type { MapBase } from './map-base.ts';
import type { MapNetwork } from './map-network.ts';
import { onPlane } from './plane.ts';

/** Kilometres a point may lie outside its département's box: borders are simplified, and a commune may straddle one. */
const LEAVE_KM = 5;

/** The département's code when the point is outside its box; undefined when it is inside or nothing can be said. */
export function outsideDepartment(base: MapBase, { department, lat, lon }: Pick<MapNetwork, 'department' | 'lat' | 'lon'>): string | undefined {
  if (department === undefined || lat === undefined || lon === undefined) return undefined;
  const geometry = base.objects.departments.geometries.find(({ id }) => id === department);
  if (!geometry) return undefined;
  const [[left, top], [right, bottom]] = geoPath().bounds(feature(base, geometry));
  const { x, y, frame } = onPlane(lat, lon);
  const inside = x >= left - LEAVE_KM && x <= right + LEAVE_KM && y >= top - LEAVE_KM && y <= bottom + LEAVE_KM;
  return inside && (frame ?? '') === (department.startsWith('97') ? department : '') ? undefined : department;
}
