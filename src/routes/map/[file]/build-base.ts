// The base map from the packages' shapes: put on the plane in kilometres, cut to what may be seen, simplified, its
// shared borders kept once, and its numbers made small.

import type { FeatureCollection, GeoJsonObject, MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, planarRingArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import type { DepartmentProperties, LandProperties, MapBase } from '#lib/core/map/map-base.ts';
import { DRAWN, FRAMES, projectionOf } from '#lib/core/map/plane.ts';
import { regionBefore } from '#lib/core/map/regions.ts';
import { cutRings, flatten } from './flatten.ts';
import { countryShapes, departmentShapes } from './shapes.ts';

/** A bend is left out when the triangle it makes is smaller than this, in square kilometres. */
const SMALLEST_BEND = { departments: 0.9, neighbours: 7 };
/** Islands of the neighbours below this are left out. */
const SMALLEST_ISLAND = 60;
/** Steps along the longer side: half a kilometre. */
const STEPS = 4200;

const FRANCE = '250';
/** Ireland, Britain, Spain, Portugal, Andorra, Belgium, Luxembourg, the Netherlands, Germany, Switzerland, Liechtenstein,
 * Austria, Italy, Czechia, Poland, Slovenia, Croatia, Hungary, Bosnia; and France, whose borders theirs must know. */
const AROUND = new Set([
  '372',
  '826',
  '724',
  '620',
  '020',
  '056',
  '442',
  '528',
  '276',
  '756',
  '438',
  '040',
  '380',
  '203',
  '616',
  '705',
  '191',
  '348',
  '070',
  FRANCE
]);

/** Lands overseas drawn after world-atlas, by their numbers there. */
const LANDS: Readonly<Record<string, { readonly code: string; readonly name: string }>> = {
  '258': { code: '987', name: 'Polynésie française' },
  '540': { code: '988', name: 'Nouvelle-Calédonie' }
};

const collection = <P>(features: FeatureCollection<MultiPolygon, P>['features']): FeatureCollection<MultiPolygon, P> => ({
  type: 'FeatureCollection',
  features
});

const simplified = <T extends Objects>(shapes: Topology<T>, smallest: number): Topology<T> => simplify(presimplify(shapes), smallest);

/** Shapes with shared borders, as one topology, simplified. */
function joined<P>(name: string, shapes: FeatureCollection<MultiPolygon, P>, smallest: number): Topology<Record<string, GeometryCollection<P & object>>> {
  return simplified(topology({ [name]: shapes }) as Topology<Record<string, GeometryCollection<P & object>>>, smallest);
}

function departments(): GeoJsonObject {
  const shapes = departmentShapes().map(({ geometry, properties: { code, name, region } }) => {
    const was = regionBefore(code);
    if (was === undefined) throw new Error(`regions.ts: no region before 2016 for the département ${code}, ${name}`);
    const properties: DepartmentProperties = { name, was, is: region };
    return { type: 'Feature' as const, id: code, properties, geometry: flatten(geometry, projectionOf(code)) };
  });
  const shared = joined('departments', collection(shapes), SMALLEST_BEND.departments);
  return feature(shared, shared.objects.departments!);
}

type Neighbours = { readonly neighbours: MultiPolygon; readonly shores: MultiLineString; readonly frontiers: MultiLineString };

/** France is in the topology so that its own borders can be told from shores and frontiers, and then left out. */
function neighbours(): Neighbours {
  const shapes = countryShapes()
    .filter(({ properties }) => AROUND.has(properties.id))
    .map(({ properties, geometry }) => {
      const rings = cutRings(flatten(geometry, projectionOf(undefined)), DRAWN);
      return {
        type: 'Feature' as const,
        id: properties.id,
        properties: {},
        geometry: { type: 'MultiPolygon' as const, coordinates: rings.map((ring) => [ring]) }
      };
    });
  const all = joined('countries', collection(shapes), SMALLEST_BEND.neighbours);
  const shared = filter(all, filterWeight(all, SMALLEST_ISLAND, planarRingArea)) as typeof all;
  const countries = shared.objects.countries!;
  const others = countries.geometries.filter(({ id }) => id !== FRANCE);
  return {
    neighbours: merge(shared, others as Parameters<typeof merge>[1]),
    shores: mesh(shared, countries, (a, b) => a === b && a.id !== FRANCE),
    frontiers: mesh(shared, countries, (a, b) => a !== b && a.id !== FRANCE && b.id !== FRANCE)
  };
}

/** The overseas lands within their frames. */
function lands(): GeoJsonObject {
  const shapes = countryShapes().flatMap(({ properties: { id }, geometry }) => {
    const land = LANDS[id];
    if (!land) return [];
    const frame = FRAMES.find((candidate) => candidate.id === land.code)!;
    const projection = projectionOf(frame.id);
    const [left, top] = projection([frame.west, frame.north])!;
    const [right, bottom] = projection([frame.east, frame.south])!;
    const rings = cutRings(flatten(geometry, projection), { left, top, right, bottom });
    const properties: LandProperties = { name: land.name };
    return [{ type: 'Feature' as const, id: land.code, properties, geometry: { type: 'MultiPolygon' as const, coordinates: rings.map((ring) => [ring]) } }];
  });
  return collection(shapes);
}

/** The whole base map, its numbers small. */
export function buildBase(): MapBase {
  const whole = topology({ departments: departments(), lands: lands(), ...neighbours() });
  delete whole.bbox;
  const small = quantize(whole as unknown as MapBase, STEPS);
  delete small.bbox;
  return small;
}
