// The reference size a picture is laid out in, and how much the screen magnifies it. Layout keeps one
// of two heights, so that text grows with the screen and a projector shows the same picture, larger.

import type { Size } from './scene.ts';

/** The lanes' names take this much of the width, at the left. */
export const GUTTER = 96;
const TALL = 720;
const SHORT = 560;
/** Below this height on screen the tall layout's text would be too small to read. */
const SHORT_BELOW = 610;
/** The whole strip while the story runs: about a window a chapter. */
export const STORY_LENGTH = 10_600;
/** What the prerendered page is laid out for, until the screen tells its own size. */
const UNKNOWN = { width: 1016, height: TALL };

export type Picture = Size & { readonly magnified: number };

/** Picture for a stage of a size in CSS pixels; a stage without size gets the reference. */
export function pictureSize(screen: Size): Picture {
  const known = screen.width > GUTTER && screen.height > 0;
  if (!known) return { width: UNKNOWN.width - GUTTER, height: UNKNOWN.height, magnified: 1 };
  const height = screen.height < SHORT_BELOW ? SHORT : TALL;
  const magnified = screen.height / height;
  return { width: screen.width / magnified - GUTTER, height, magnified };
}

/** Our six lanes and the bands need so much; below it, and no further than this, the picture is made smaller. */
const LEAST_FILLED = 385;
const SMALLEST = 0.8;

/** A picture that fills what height it is given: text at its reference size, larger on large screens, smaller where lanes would run into one another. */
export function filledPicture(screen: Size, gutter: number): Picture {
  const magnified = screen.height < LEAST_FILLED ? Math.max(SMALLEST, screen.height / LEAST_FILLED) : Math.max(1, screen.height / TALL);
  return { width: Math.max(1, screen.width / magnified - gutter), height: screen.height / magnified, magnified };
}
