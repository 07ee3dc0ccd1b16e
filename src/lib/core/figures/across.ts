// Across the figures as across the timeline: one scale, one camera, one formula, so that a date stands under itself.

import { type AxisScale, momentAt, position } from '../view/axis-scale.ts';
import type { Camera } from '../view/camera.ts';

export type Across = { readonly toX: (moment: number) => number; readonly toMoment: (x: number) => number };

export function across(scale: AxisScale, camera: Camera, width: number): Across {
  const total = width / (camera.end - camera.start);
  return {
    toX: (moment) => (position(scale, moment) - camera.start) * total,
    toMoment: (x) => momentAt(scale, camera.start + x / total)
  };
}
