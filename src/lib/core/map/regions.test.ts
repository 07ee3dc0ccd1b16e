// The regions of both periods, and which départements are theirs.

import { describe, expect, it } from 'vitest';
import { departmentOf } from './map-base.ts';
import { sampleBase } from './fixtures/sample-networks.ts';
import { periodAt, regionName, regionsAt, regionsOf } from './regions.ts';

const departments = sampleBase().objects.departments.geometries.map((geometry) => ({ code: String(geometry.id), ...departmentOf(geometry) }));
const OVERSEAS = 5;

describe('the regions of France', () => {
  it('are 22 until the last moment of 2015 and 13 from the first of 2016, and five overseas throughout', () => {
    const midnight = Date.UTC(2016, 0, 1);
    expect(regionsAt(midnight - 1)).toHaveLength(22 + OVERSEAS);
    expect(regionsAt(midnight)).toHaveLength(13 + OVERSEAS);
    expect([periodAt(midnight - 1), periodAt(midnight)]).toEqual(['before-2016', 'since-2016']);
  });

  it('share out the 101 départements without leaving any region empty', () => {
    expect(departments).toHaveLength(101);
    expect(new Set(departments.map(({ was }) => was))).toEqual(new Set(regionsOf('before-2016').map(({ id }) => id)));
    expect(new Set(departments.map(({ is }) => is))).toEqual(new Set(regionsOf('since-2016').map(({ id }) => id)));
  });

  it('were joined whole in 2016: none was divided', () => {
    for (const { id } of regionsOf('before-2016')) expect(new Set(departments.filter(({ was }) => was === id).map(({ is }) => is)).size, id).toBe(1);
  });

  it('bear the name of the period', () => {
    expect([regionName('24', 'before-2016', 'fr'), regionName('24', 'since-2016', 'fr')]).toEqual(['Centre', 'Centre-Val de Loire']);
    expect([regionName('53', 'since-2016', 'en'), regionName('44', 'since-2016', 'en')]).toEqual(['Brittany', 'Grand Est']);
    expect(regionName('99', 'since-2016', 'fr')).toBe('99');
  });
});
