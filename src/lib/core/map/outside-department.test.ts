// No point of the lists lies outside its département.

import { describe, expect, it } from 'vitest';
import { sampleBase, shownSample } from './fixtures/sample-networks.ts';
import { outsideDepartment } from './outside-department.ts';

describe('a point', () => {
  it('lies within its département, for every network of the lists', () => {
    const { networks } = shownSample('fr');
    expect(networks.filter(({ department, lat }) => department !== undefined && lat !== undefined).length).toBeGreaterThan(130);
    expect(networks.filter((network) => outsideDepartment(sampleBase(), network)).map(({ id }) => id)).toEqual([]);
  });

  it('is caught when it does not: Lyon in the Nord, Saint-Denis of La Réunion in Seine-Saint-Denis', () => {
    expect(outsideDepartment(sampleBase(), { department: '59', lat: 45.75, lon: 4.84 })).toBe('59');
    expect(outsideDepartment(sampleBase(), { department: '93', lat: -20.93, lon: 55.45 })).toBe('93');
    expect(outsideDepartment(sampleBase(), { department: '974', lat: -20.93, lon: 55.45 })).toBeUndefined();
  });

  it('without a place or a département is left alone', () => {
    expect(outsideDepartment(sampleBase(), { department: '59' })).toBeUndefined();
    expect(outsideDepartment(sampleBase(), { lat: 1, lon: 1 })).toBeUndefined();
  });
});
