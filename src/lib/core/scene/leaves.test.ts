import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavesOf } from './leaves.ts';
import type { Scene } from './scene.ts';

const sceneOf = (width: number, xs: readonly number[]): Scene => ({ width, marks: xs.map((x, index) => ({ id: String(index), x })) }) as unknown as Scene;

describe('leaves of a strip', () => {
  test('hold every mark once, in the leaf where its sign stands', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 20_000 }),
        fc.array(fc.integer({ min: 0, max: 1000 })),
        fc.integer({ min: 200, max: 3000 }),
        (width, shares, length) => {
          const scene = sceneOf(
            width,
            shares.map((share) => (share / 1000) * width)
          );
          const leaves = leavesOf(scene, length);
          expect(leaves.flatMap((leaf) => leaf.marks.map((mark) => mark.id)).sort()).toEqual(scene.marks.map((mark) => mark.id).sort());
          for (const leaf of leaves) for (const mark of leaf.marks) expect(mark.x >= leaf.from - 1e-6 && mark.x <= leaf.from + leaf.width + 1e-6).toBe(true);
        }
      )
    );
  });

  test('cover the strip without gap and are no longer than asked', () => {
    const leaves = leavesOf(sceneOf(10_600, [5]), 1500);
    expect(leaves.length).toBe(8);
    leaves.forEach((leaf, index) => expect(leaf.from).toBeCloseTo(index * leaf.width));
    expect(leaves.every((leaf) => leaf.width <= 1500)).toBe(true);
  });
});
