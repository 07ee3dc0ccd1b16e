// The base map as it is sent: a TopoJSON topology in kilometres on the planes of `plane.ts`, made at build time.

import type { GeometryCollection, MultiLineString, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** `was`, `is`: the region it belonged to before 2016, and since. A geometry's id is its INSEE code. */
export type DepartmentProperties = { readonly name: string; readonly was: string; readonly is: string };
export type LandProperties = { readonly name: string };

export type MapBase = Topology<{
  /** The 101 départements; those overseas around the centre of their own frame. */
  departments: GeometryCollection<DepartmentProperties>;
  /** Overseas lands that are no départements but hold networks. */
  lands: GeometryCollection<LandProperties>;
  /** Other countries, as one land, the shores and the frontiers between them. */
  neighbours: MultiPolygon | Polygon;
  shores: MultiLineString;
  frontiers: MultiLineString;
}>;

export const departmentOf = (geometry: MapBase['objects']['departments']['geometries'][number]): DepartmentProperties =>
  geometry.properties as DepartmentProperties;

/** The region since 2016 of each département, by code. */
export const regionsSince = (base: MapBase): ReadonlyMap<string, string> =>
  new Map(base.objects.departments.geometries.map((geometry) => [String(geometry.id), departmentOf(geometry).is]));
