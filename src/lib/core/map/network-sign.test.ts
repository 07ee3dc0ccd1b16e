// Signs that a photocopy tells apart.

import { describe, expect, it } from 'vitest';
import { networkSign } from './network-sign.ts';

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
});
