// Laws of zooming, panning and reaching.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utc } from '../time/historic-date.ts';
import { elasticScale } from './axis-scale.ts';
import { type Camera, keptInside, windowOf } from './camera.ts';
import { leastBreadth, panned, reaching, zoomedAt } from './camera-moves.ts';

const place = (min: number, max: number): fc.Arbitrary<number> => fc.nat(1_000_000).map((part) => min + ((max - min) * part) / 1_000_000);
const cameraInside: fc.Arbitrary<Camera> = fc.tuple(place(-0.5, 1.2), place(0.01, 1.4)).map(([start, size]) => keptInside({ start, end: start + size }));
const breadth = (camera: Camera): number => camera.end - camera.start;

describe('zooming about a place', () => {
  const scale = elasticScale(
    [
      { from: utc(1100), share: 1 },
      { from: utc(1998), share: 2 }
    ],
    utc(2027)
  );
  const anyInside = fc.tuple(place(0, 0.7), place(0.02, 0.3)).map(([start, size]) => ({ start, end: start + size }));

  it('keeps that place under the pointer, away from the edges of the data', () => {
    fc.assert(
      fc.property(anyInside, place(0, 1), place(1, 4), (camera, at, factor) => {
        const next = zoomedAt(camera, factor, at, scale);
        const under = (one: Camera): number => one.start + at * breadth(one);
        expect(under(next)).toBeCloseTo(under(camera), 9);
      })
    );
  });

  it('never leaves the data, nor comes nearer than some ten days', () => {
    fc.assert(
      fc.property(anyInside, place(0, 1), place(0.01, 1e6), (camera, at, factor) => {
        const next = zoomedAt(camera, factor, at, scale);
        expect(next.start).toBeGreaterThanOrEqual(0);
        expect(next.end).toBeLessThanOrEqual(1 + 1e-12);
        expect(breadth(next)).toBeGreaterThanOrEqual(Math.min(breadth(camera), leastBreadth(scale, camera.start + at * breadth(camera))) * 0.999);
        const [from, to] = windowOf(scale, next);
        // Where two pieces meet, a window cut in the wide one also holds some of the dense one.
        expect(to - from).toBeGreaterThan(86_400_000);
      })
    );
  });

  it('is undone by the opposite pan or zoom', () => {
    fc.assert(
      fc.property(place(0.3, 0.4), place(0.05, 0.2), place(-0.9, 0.9), (start, size, share) => {
        const camera = { start, end: start + size };
        expect(panned(panned(camera, share), -share).start).toBeCloseTo(camera.start, 9);
        expect(zoomedAt(zoomedAt(camera, 2, 0.4, scale), 0.5, 0.4, scale).start).toBeCloseTo(camera.start, 9);
      })
    );
  });
});

describe('reaching for a place', () => {
  it('leaves alone what holds it already, else keeps its breadth and holds it', () => {
    fc.assert(
      fc.property(cameraInside, place(0, 1), (camera, at) => {
        const next = reaching(camera, at);
        expect(breadth(next)).toBeCloseTo(breadth(camera), 9);
        expect(next.start).toBeLessThanOrEqual(at + 1e-9);
        expect(next.end).toBeGreaterThanOrEqual(at - 1e-9);
        expect(reaching(next, at).start).toBeCloseTo(next.start, 9);
      })
    );
  });
});
