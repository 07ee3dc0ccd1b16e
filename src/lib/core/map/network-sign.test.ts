// Signs that a photocopy tells apart.

import { describe, expect, it } from 'vitest';
import type { MapGround, MapPoint } from './map-scene.ts';
import { networkSign } from './network-sign.ts';
import { leaderRuns, signRuns } from './sign-runs.ts';

const RANKS = [0, 1, 2, 3, 4, 5];

describe('the signs of the instruments', () => {
  it('are all of different shapes, whatever their colour', () => {
    expect(new Set(RANKS.map((ink) => JSON.stringify(networkSign(ink, 6)))).size).toBe(RANKS.length);
    expect(new Set(RANKS.map((ink) => networkSign(ink, 6).body.length)).size).toBeGreaterThan(4);
  });

  it('begin and stay near their place', () => {
    for (const ink of RANKS)
      for (const [number] of networkSign(ink, 6).body.matchAll(/-?\d+(\.\d+)?/g)) expect(Math.abs(Number(number))).toBeLessThanOrEqual(2 * 6);
  });

  it('move with their place', () => {
    for (const ink of RANKS) {
      const [here, there] = [networkSign(ink, 6), networkSign(ink, 6, 100, 50)];
      const starts = (path = ''): readonly (readonly number[])[] => [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
      for (const part of ['body', 'strokes'] as const)
        starts(there[part]).forEach(([x, y], index) => {
          expect(x! - starts(here[part])[index]![0]!).toBeCloseTo(100, 1);
          expect(y! - starts(here[part])[index]![1]!).toBeCloseTo(50, 1);
        });
    }
  });
});

describe('runs of signs', () => {
  const ground = { radius: 5 } as MapGround;
  const point = (id: string, ink: number, more: Partial<MapPoint> = {}): MapPoint => ({ id, ink, x: 10, y: 20, vague: false, ...more }) as MapPoint;

  it('hold every sign once, and only signs drawn alike together', () => {
    const points = [point('a', 2), point('b', 1), point('c', 2), point('d', 2, { vague: true }), point('e', 2)];
    const runs = signRuns({ points, faded: new Set(['e']), ground });
    expect(runs.map(({ key }) => key)).toEqual(['1', '2', '2 faded', '2 vague']);
    expect(runs.map(({ body }) => body.split('Z').length - 1)).toEqual([1, 2, 1, 1]);
    expect(signRuns({ points: [], faded: new Set(), ground })).toEqual([]);
  });

  it('draw the line and the true place of those that moved', () => {
    const moved = point('a', 2, { leader: 'M1,2L10,20', trueX: 1, trueY: 2 });
    expect(leaderRuns({ points: [moved, point('b', 2)], faded: new Set() })).toEqual([{ key: 'false', faded: false, lines: 'M1,2L10,20', origins: 'M1,2h0' }]);
  });
});
