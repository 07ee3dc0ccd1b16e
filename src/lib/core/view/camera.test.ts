// Laws of panning and zooming.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utc } from '../time/historic-date.ts';
import { elasticScale } from './axis-scale.ts';
import { between, type Camera, cameraOn, keptInside, WHOLE, windowOf, withBreadth } from './camera.ts';

/** Evenly spread: fast-check's doubles crowd around 0. */
const place = (min: number, max: number): fc.Arbitrary<number> => fc.nat(1_000_000).map((part) => min + ((max - min) * part) / 1_000_000);
const anyCamera: fc.Arbitrary<Camera> = fc.tuple(place(-0.5, 1.2), place(0.01, 1.4)).map(([start, breadth]) => ({ start, end: start + breadth }));
const cameraInside: fc.Arbitrary<Camera> = anyCamera.map(keptInside);
const breadth = (camera: Camera): number => camera.end - camera.start;

describe('a camera kept inside', () => {
  it('lies within the data', () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const kept = keptInside(camera);
        expect(kept.start).toBeGreaterThanOrEqual(0);
        expect(kept.end).toBeLessThanOrEqual(1 + 1e-12);
        expect(breadth(kept)).toBeCloseTo(Math.min(1, breadth(camera)), 9);
      })
    );
  });

  it('is not moved again', () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const once = keptInside(camera);
        const twice = keptInside(once);
        expect(twice.start).toBeCloseTo(once.start, 12);
        expect(twice.end).toBeCloseTo(once.end, 12);
      })
    );
  });

  it('is left where it is when it already lies within', () => {
    fc.assert(
      fc.property(place(0, 0.5), place(0.01, 0.5), (start, size) => {
        expect(keptInside({ start, end: start + size }).start).toBe(start);
      })
    );
  });
});

describe('between two cameras', () => {
  it('one leaves from the first and arrives at the second', () => {
    fc.assert(
      fc.property(cameraInside, cameraInside, (from, to) => {
        expect([between(from, to, 0), between(from, to, 1)]).toEqual([from, to]);
        const nearly = between(from, to, 1 - 1e-9);
        expect(nearly.start).toBeCloseTo(to.start, 6);
        expect(nearly.end).toBeCloseTo(to.end, 6);
      })
    );
  });

  it('one point of the picture stays where it is on the screen', () => {
    fc.assert(
      fc.property(cameraInside, cameraInside, place(0.05, 0.95), (from, to, amount) => {
        fc.pre(Math.abs(breadth(from) - breadth(to)) > 0.01);
        // The point seen at the same part of both windows.
        const part = (to.start - from.start) / (breadth(from) - breadth(to));
        const point = from.start + part * breadth(from);
        const camera = between(from, to, amount);
        expect((point - camera.start) / breadth(camera)).toBeCloseTo(part, 5);
      })
    );
  });

  it('the breadth is neither more nor less than both, and grows by equal factors', () => {
    fc.assert(
      fc.property(cameraInside, cameraInside, place(0, 1), (from, to, amount) => {
        const size = breadth(between(from, to, amount));
        expect(size).toBeGreaterThanOrEqual(Math.min(breadth(from), breadth(to)) - 1e-9);
        expect(size).toBeLessThanOrEqual(Math.max(breadth(from), breadth(to)) + 1e-9);
        expect(breadth(between(from, to, 0.5)) ** 2).toBeCloseTo(breadth(from) * breadth(to), 9);
      })
    );
  });

  it('nothing outside the data is shown', () => {
    fc.assert(
      fc.property(cameraInside, cameraInside, place(0, 1), (from, to, amount) => {
        const camera = between(from, to, amount);
        expect(camera.start).toBeGreaterThanOrEqual(-1e-9);
        expect(camera.end).toBeLessThanOrEqual(1 + 1e-9);
      })
    );
  });
});

describe('a window of time', () => {
  const scale = elasticScale(
    [
      { from: utc(1100), share: 1 },
      { from: utc(1900), share: 2 },
      { from: utc(2000), share: 3 }
    ],
    utc(2026)
  );

  it('is found again from the camera that shows it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1100, max: 2000 }), fc.integer({ min: 1, max: 25 }), (year, length) => {
        const [from, to] = windowOf(scale, cameraOn(scale, utc(year), utc(year + length)));
        expect(Math.abs(from - utc(year))).toBeLessThan(10);
        expect(Math.abs(to - utc(year + length))).toBeLessThan(10);
      })
    );
  });

  it('keeps its middle when made broader or narrower, away from the edges', () => {
    expect(withBreadth({ start: 0.4, end: 0.6 }, 0.1)).toEqual({ start: expect.closeTo(0.45, 9), end: expect.closeTo(0.55, 9) });
    expect(withBreadth({ start: 0.9, end: 1 }, 0.4)).toEqual({ start: expect.closeTo(0.6, 9), end: 1 });
    expect(withBreadth({ start: 0.4, end: 0.6 }, 3)).toBe(WHOLE);
  });
});
