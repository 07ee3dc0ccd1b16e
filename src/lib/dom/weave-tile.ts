// One tile of an instrument's weave as a canvas pattern, as fine as the screen.

import type { Inks, Weave } from '#lib/core/scene/pen.ts';
import { GUESS_OPACITY, WEAVE_DRAWING, WEAVE_SIZE, WEAVE_STROKE, weaveOf } from '#lib/core/scene/weaves.ts';

/** The pattern of a weave; its plain tint where the browser can make none. */
export function drawWeave(context: CanvasRenderingContext2D, { hue, guess }: Weave, inks: Inks, magnified: number): CanvasPattern | string {
  const { hue: ink, tint } = inks.hues[hue]!;
  const side = Math.max(1, Math.round(WEAVE_SIZE * magnified));
  const tile = document.createElement('canvas');
  tile.width = tile.height = side;
  const pen = tile.getContext('2d');
  if (!pen) return tint;
  pen.scale(side / WEAVE_SIZE, side / WEAVE_SIZE);
  pen.globalAlpha = guess ? GUESS_OPACITY : 1;
  const drawing = WEAVE_DRAWING[weaveOf(hue)];
  pen.fillStyle = drawing.full ? ink : tint;
  pen.fillRect(0, 0, WEAVE_SIZE, WEAVE_SIZE);
  pen.fillStyle = pen.strokeStyle = ink;
  pen.lineWidth = WEAVE_STROKE;
  for (const [x, y, radius] of drawing.dots ?? []) {
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.fill();
  }
  if (drawing.strokes) pen.stroke(new Path2D(drawing.strokes));
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(WEAVE_SIZE / side));
  return pattern ?? tint;
}
