// A place on its small map: on France when it is near, on the world when it is not, always within the frame.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate, LOCATOR_BOXES } from './locator.ts';

describe('a place on a small map', () => {
  it('is in France or beside it, or else in the world', () => {
    const grounds = [
      [48.8566, 2.3522],
      [43.88, 11.1],
      [51.5, -0.12],
      [37.42, -122.17],
      [-21.1, 55.5],
      [35.7, 139.7]
    ] as const;
    expect(grounds.map(([lat, lon]) => locate(lat, lon).ground)).toEqual(['france', 'france', 'france', 'world', 'world', 'world']);
  });

  it('is always within the frame', () => {
    fc.assert(
      fc.property(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }), (lat, lon) => {
        const { ground, x, y } = locate(lat, lon);
        const [left, top, width, height] = LOCATOR_BOXES[ground].box.split(' ').map(Number) as [number, number, number, number];
        expect(x).toBeGreaterThanOrEqual(left - 1);
        expect(x).toBeLessThanOrEqual(left + width + 1);
        expect(y).toBeGreaterThanOrEqual(top - 1);
        expect(y).toBeLessThanOrEqual(top + height + 1);
      })
    );
  });

  it('keeps north above and east to the right', () => {
    const [lille, nice] = [locate(50.63, 3.06), locate(43.7, 7.27)];
    expect(lille.y).toBeLessThan(nice.y);
    expect(lille.x).toBeLessThan(nice.x);
  });
});
