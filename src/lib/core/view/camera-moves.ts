// What gestures and keys do to a camera: zooming about a place, panning, reaching for an event. Limits that never lose the data.

import { MS_PER_DAY } from '../time/historic-date.ts';
import { type AxisScale, momentAt, pieceAt } from './axis-scale.ts';
import { type Camera, cameraOn, keptInside } from './camera.ts';

/** What a window shows at the nearest: days can be told apart, and none has more than its room. */
const NEAREST = 10 * MS_PER_DAY;

/** The least breadth a camera may have at a place of the axis: some ten days. */
export function leastBreadth(scale: AxisScale, place: number): number {
  const piece = pieceAt(scale, momentAt(scale, place));
  return Math.min(1, (NEAREST / (piece.to - piece.from)) * (piece.end - piece.start));
}

/** Zoomed by `factor` (over 1: nearer) around the place `at`, 0 at the window's left edge, 1 at its right. */
export function zoomedAt(camera: Camera, factor: number, at: number, scale: AxisScale): Camera {
  const before = camera.end - camera.start;
  const breadth = Math.min(1, Math.max(before / factor, leastBreadth(scale, camera.start + at * before)));
  const start = camera.start + at * (before - breadth);
  return keptInside({ start, end: start + breadth });
}

/** The camera on a span of time, kept inside the data and never nearer than days can be told apart. */
export const restingCamera = (scale: AxisScale, [from, to]: readonly [number, number]): Camera => zoomedAt(cameraOn(scale, from, to), 1, 0.5, scale);

/** Moved along by a share of its own breadth. */
export function panned(camera: Camera, share: number): Camera {
  const by = share * (camera.end - camera.start);
  return keptInside({ start: camera.start + by, end: camera.end + by });
}

/** A camera around the same middle that also holds a moment with some air, moved as little as can be. */
export function reaching(camera: Camera, place: number): Camera {
  const breadth = camera.end - camera.start;
  const air = breadth * 0.12;
  if (place >= camera.start + air && place <= camera.end - air) return camera;
  const start = place - breadth / 2;
  return keptInside({ start, end: start + breadth });
}
