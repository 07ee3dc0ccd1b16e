// Zooming without laying out anew at every step: two pictures of the same time, one of the whole axis and
// one of the story's length, stretched to the camera and dissolved into each other. Their bands and axes
// coincide throughout; words and signs, which would be distorted, leave before it shows.

import type { Camera } from '../view/camera.ts';

/** How a strip is put under the window: stretched along time, slid, and how much of it is seen. */
export type Layer = {
  readonly stretch: number;
  readonly slide: number;
  readonly opacity: number;
  /** Too stretched for words and signs: only bands and axis are shown. */
  readonly wordless: boolean;
};

export type Layers = { readonly far: Layer; readonly near: Layer };

/** The far picture is whole up to this stretch and gone at the next. */
const FAR_FADE = [1.6, 6] as const;
/** The near picture begins at this compression and is whole at the next. */
const NEAR_FADE = [0.12, 0.4] as const;

/** About an eighth wider or narrower. */
const MOST_DISTORTION = 0.12;

/** Both layers for a camera; `far` and `near` are the strips' lengths in pixels, `width` the window's. */
export function layersAt(camera: Camera, width: number, far: number, near: number): Layers {
  const total = width / (camera.end - camera.start);
  const slide = camera.start * total;
  const [farStretch, nearStretch] = [total / far, total / near];
  return {
    far: { stretch: farStretch, slide, opacity: 1 - progress(farStretch, ...FAR_FADE), wordless: isDistorted(farStretch) },
    near: { stretch: nearStretch, slide, opacity: far === near ? 0 : progress(nearStretch, ...NEAR_FADE), wordless: isDistorted(nearStretch) }
  };
}

const isDistorted = (stretch: number): boolean => Math.abs(Math.log(stretch)) > MOST_DISTORTION;

/** 0 up to `from`, 1 after `to`, even by ratio between. */
function progress(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, Math.log(value / from) / Math.log(to / from)));
}
