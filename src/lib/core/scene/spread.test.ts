// Labels on a line: in order, apart, near their wish, inside when they fit.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread, type Wish } from './spread.ts';

const anyWishes: fc.Arbitrary<readonly Wish[]> = fc
  .array(fc.record({ at: fc.integer({ min: 0, max: 1000 }), size: fc.integer({ min: 1, max: 60 }) }), { maxLength: 40 })
  .map((wishes) => [...wishes].sort((a, b) => a.at - b.at));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);
const cost = (starts: readonly number[], wishes: readonly Wish[]): number => sum(starts.map((start, index) => (start - wishes[index]!.at) ** 2));

describe('spread labels', () => {
  it('keep their order and never overlap, even where there is no room', () => {
    fc.assert(
      fc.property(anyWishes, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), (wishes, from, length) => {
        const starts = spread(wishes, from, from + length);
        expect(starts).toHaveLength(wishes.length);
        starts.slice(1).forEach((start, index) => expect(start).toBeGreaterThanOrEqual(starts[index]! + wishes[index]!.size - 1e-6));
      })
    );
  });

  it('stay inside their bounds whenever they fit', () => {
    fc.assert(
      fc.property(anyWishes, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), (wishes, from, spare) => {
        const to = from + sum(wishes.map((wish) => wish.size)) + spare;
        const starts = spread(wishes, from, to);
        expect(starts.every((start, index) => start >= from - 1e-6 && start + wishes[index]!.size <= to + 1e-6)).toBe(true);
      })
    );
  });

  it('stand at their wish when nothing is in the way', () => {
    const wishes = [10, 40, 90].map((at) => ({ at, size: 20 }));
    expect(spread(wishes, 0, 200)).toEqual([10, 40, 90]);
  });

  it('share the trouble: no small move of one label would be nearer to all wishes', () => {
    fc.assert(
      fc.property(anyWishes, fc.nat(39), fc.constantFrom(-0.5, 0.5), (wishes, which, move) => {
        fc.pre(wishes.length > 0);
        const starts = spread(wishes, -1e6, 1e6);
        const moved = starts.map((start, index) => (index === which % wishes.length ? start + move : start));
        const apart = moved.every((start, index) => index === 0 || start >= moved[index - 1]! + wishes[index - 1]!.size);
        if (apart) expect(cost(starts, wishes)).toBeLessThanOrEqual(cost(moved, wishes) + 1e-6);
      })
    );
  });

  it('move together from a crowd: two that want one place stand on either side of it', () => {
    expect(
      spread(
        [
          { at: 100, size: 20 },
          { at: 100, size: 20 }
        ],
        0,
        500
      )
    ).toEqual([90, 110]);
  });
});
