// Where the eye stands on the axis: an immutable stretch of the scale and the size it fills.
// All arithmetic of panning and zooming is here; gestures and scroll only call it.

import { type AxisScale, momentAt, position } from './axis-scale.ts';

/** `start` and `end` are positions on the scale, 0 to 1, `start < end`. */
export type Camera = { readonly start: number; readonly end: number };

export const WHOLE: Camera = { start: 0, end: 1 };

/** The camera that shows a span of time. */
export function cameraOn(scale: AxisScale, from: number, to: number): Camera {
  return { start: position(scale, from), end: position(scale, to) };
}

/** A camera of a given breadth around the middle of another, kept within the data. */
export function withBreadth(camera: Camera, breadth: number): Camera {
  const middle = (camera.start + camera.end) / 2;
  return keptInside({ start: middle - breadth / 2, end: middle + breadth / 2 });
}

/** Moved, never resized unless larger than the whole, so that the data stays in view. */
export function keptInside(camera: Camera): Camera {
  const breadth = camera.end - camera.start;
  if (breadth >= 1) return WHOLE;
  const start = Math.min(Math.max(camera.start, 0), 1 - breadth);
  return { start, end: start + breadth };
}

/** Part way from one camera to another. Breadth grows geometrically, as the eye expects of a zoom. */
export function between(from: Camera, to: Camera, amount: number): Camera {
  if (amount <= 0) return from;
  if (amount >= 1) return to;
  const a = from.end - from.start;
  const b = to.end - to.start;
  const breadth = a * (b / a) ** amount;
  // The middle moves in step with the breadth, so that one fixed point of the picture stays put.
  const share = Math.abs(b - a) < 1e-9 ? amount : (breadth - a) / (b - a);
  const middle = mid(from) + (mid(to) - mid(from)) * share;
  return { start: middle - breadth / 2, end: middle + breadth / 2 };
}

const mid = (camera: Camera): number => (camera.start + camera.end) / 2;

/** The span of time in view. */
export function windowOf(scale: AxisScale, camera: Camera): readonly [number, number] {
  return [momentAt(scale, camera.start), momentAt(scale, camera.end)];
}
