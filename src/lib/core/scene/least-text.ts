// A picture in which no text is smaller than a size, for a projector: measured and written with the same floor, so that
// what was laid out is what is drawn.

import type { Pen } from './pen.ts';
import type { Measure } from './scene.ts';

/** Widths as they are with no text under `least` pixels. */
export const measureAtLeast =
  (measure: Measure, least: number): Measure =>
  (text, size, strong) =>
    measure(text, Math.max(size, least), strong);

/** A pen that writes nothing smaller. */
export const penAtLeast = (pen: Pen, least: number): Pen => ({
  path: (data, look) => pen.path(data, look),
  lines: (ends, look) => pen.lines(ends, look),
  rect: (box, look) => pen.rect(box, look),
  sign: (kind, radius, x, y, look) => pen.sign(kind, radius, x, y, look),
  bars: (x, step, ground, heights, fill) => pen.bars(x, step, ground, heights, fill),
  within: (how, draw) => pen.within(how, draw),
  text: (words, x, y, look) => pen.text(words, x, y, { ...look, size: Math.max(look.size, least) })
});
