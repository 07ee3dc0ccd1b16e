// The base map, as made.

import { brotliCompressSync } from 'node:zlib';
import { geoPath, polygonContains } from 'd3';
import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { onPlane } from '#lib/core/map/plane.ts';
import { buildBase } from './build-base.ts';
import { departmentShapes } from './shapes.ts';

const base = buildBase();

describe('the base map', () => {
  it('takes at most 22 KB on the way', () => {
    expect(brotliCompressSync(JSON.stringify(base)).length).toBeLessThanOrEqual(22 * 1024);
  });

  it('is made the same every time', () => {
    expect(JSON.stringify(buildBase())).toBe(JSON.stringify(base));
  });

  it('holds the 101 départements once each, by code, rightly spelt', () => {
    const names = new Map(base.objects.departments.geometries.map(({ id, properties }) => [id, (properties as { name: string }).name]));
    expect(names.size).toBe(101);
    expect(['54', '68', '77', '973', '2A'].map((code) => names.get(code))).toEqual([
      'Meurthe-et-Moselle',
      'Haut-Rhin',
      'Seine-et-Marne',
      'Guyane',
      'Corse-du-Sud'
    ]);
  });

  it('leaves no département without land, and Gironde about as large as it is', () => {
    const area = (code: string): number =>
      geoPath().area(
        feature(
          base,
          base.objects.departments.geometries.find(({ id }) => id === code)!
        )
      );
    for (const { properties } of departmentShapes()) expect(area(properties.code), properties.name).toBeGreaterThan(50);
    // 10 000 km² of land, and the estuary.
    expect(area('33')).toBeGreaterThan(9000);
    expect(area('33')).toBeLessThan(11_500);
  });

  it('holds the neighbours, without France among them', () => {
    const lands = base.objects.neighbours.type === 'MultiPolygon' ? (feature(base, base.objects.neighbours) as Feature<MultiPolygon>).geometry.coordinates : [];
    const inside = (lat: number, lon: number): boolean => {
      const { x, y } = onPlane(lat, lon);
      return lands.some(([outer]) => polygonContains(outer as [number, number][], [x, y]));
    };
    const abroad = {
      Bologna: [44.49, 11.34],
      Prato: [43.88, 11.1],
      Bern: [46.95, 7.45],
      Barcelona: [41.6, 2.0],
      Brussels: [50.85, 4.35],
      Freiburg: [48, 7.85]
    } as const;
    for (const [name, [lat, lon]] of Object.entries(abroad)) expect(inside(lat, lon), name).toBe(true);
    for (const [lat, lon] of [
      [45.76, 4.84],
      [48.11, -1.68],
      [42.3, 9.15]
    ] as const)
      expect(inside(lat, lon), `${lat}, ${lon}`).toBe(false);
    expect(base.objects.lands.geometries.map(({ id }) => id).sort()).toEqual(['987', '988']);
    expect(base.objects.frontiers.arcs.length).toBeGreaterThan(5);
  });
});
