// Where in France a place on the globe lies, by the packages' own shapes. Used when the site is built.

import { geoContains } from 'd3';
import type { Located } from '#lib/core/map/placed-events.ts';
import { departmentShapes, type DepartmentShape } from './shapes.ts';

let shapes: readonly DepartmentShape[] | undefined;

/** Its département; undefined outside France. Degrees. */
export function departmentAt(lat: number, lon: number): Located | undefined {
  shapes ??= departmentShapes();
  return shapes.find((shape) => geoContains(shape, [lon, lat]))?.properties;
}
