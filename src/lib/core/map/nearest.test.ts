// The arrow keys reach every point of the map.

import { describe, expect, it } from 'vitest';
import { composeMap } from './fixtures/compose-map.ts';
import { roughMeasure, sampleBase, shownSample, WORDS } from './fixtures/sample-networks.ts';
import { type Heading, nearestPoint } from './nearest.ts';

const ARROWS: readonly Heading[] = ['left', 'right', 'up', 'down'];
const pointsAt = (day: string, width: number) =>
  composeMap(
    { base: sampleBase(), networks: shownSample('fr'), size: { width, height: width }, moment: Date.parse(day), layer: 'networks' },
    WORDS.fr,
    roughMeasure
  ).points;

describe('a walk with the arrow keys over the map', () => {
  it.each([
    ['2005-12-01', 360],
    ['2011-06-01', 360],
    ['2011-06-01', 900],
    ['2026-11-23', 500]
  ])('reaches every point from any other (%s, %d px)', (day, width) => {
    const points = pointsAt(day, width);
    const reached = new Set([points[0]!.id]);
    const queue = [points[0]!.id];
    const backwards = new Map<string, string[]>();
    for (let id = queue.shift(); id !== undefined; id = queue.shift())
      for (const heading of ARROWS) {
        const next = nearestPoint(id, heading, points);
        if (next === undefined) continue;
        backwards.set(next, [...(backwards.get(next) ?? []), id]);
        if (!reached.has(next)) {
          reached.add(next);
          queue.push(next);
        }
      }
    expect(points.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('goes the way the arrow says, and stops at the edges', () => {
    const points = [
      { id: 'a', x: 0, y: 0 },
      { id: 'b', x: 10, y: 2 },
      { id: 'c', x: 30, y: -3 },
      { id: 'd', x: 0, y: 40 }
    ];
    expect(nearestPoint('a', 'right', points)).toBe('b');
    expect(nearestPoint('b', 'right', points)).toBe('c');
    expect(nearestPoint('a', 'down', points)).toBe('d');
    expect([nearestPoint('a', 'left', points), nearestPoint('a', 'up', points), nearestPoint('nobody', 'up', points)]).toEqual([
      undefined,
      undefined,
      undefined
    ]);
    expect([nearestPoint('c', 'first', points), nearestPoint('a', 'last', points)]).toEqual(['a', 'd']);
  });
});
