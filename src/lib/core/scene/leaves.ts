// The marks of a long strip dealt into leaves, stretches of equal length: a page repaints the leaf in which
// something changed, not the whole strip.

import type { Mark, Scene } from './scene.ts';

export type Leaf = { readonly from: number; readonly width: number; readonly marks: readonly Mark[] };

/** Leaves of at most `length` pixels, left to right; every mark is in the one leaf its sign stands in. */
export function leavesOf(scene: Scene, length: number): readonly Leaf[] {
  const count = Math.max(1, Math.ceil(scene.width / length));
  const width = scene.width / count;
  const leafOf = (mark: Mark): number => Math.min(count - 1, Math.floor(mark.x / width));
  return Array.from({ length: count }, (_, index) => ({ from: index * width, width, marks: scene.marks.filter((mark) => leafOf(mark) === index) }));
}
