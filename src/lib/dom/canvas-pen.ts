// A pen that draws on a canvas: what the explorer's screen and its PNG are drawn with. Knows no event.

import type { Kind } from '#lib/core/corpus/corpus.ts';
import type { Inks, Look, Pen, TextLook, Weave } from '#lib/core/scene/pen.ts';
import type { Box } from '#lib/core/scene/scene.ts';
import { signPath } from '#lib/core/scene/sign.ts';
import { drawWeave } from './weave-tile.ts';

const FACES = { labels: "'Frise Labels', 'Labels Fallback', sans-serif", display: "'Frise Display', 'Frise Reading', serif" };
const HALO = 3;

/** Signs by kind and radius: parsed once, stamped many times. */
const signs = new Map<string, Path2D>();
function signShape(kind: Kind | undefined, radius: number): Path2D {
  const key = `${kind ?? ''} ${radius}`;
  let shape = signs.get(key);
  if (!shape) signs.set(key, (shape = new Path2D(signPath(kind, radius))));
  return shape;
}

/** A pen on a canvas whose pixels are `magnified` to one of the scene's, for one set of inks. */
export class CanvasPen implements Pen {
  readonly #canvas: CanvasRenderingContext2D;
  readonly #inks: Inks;
  readonly #magnified: number;
  /** What text was last written with; undefined when something else may have been set since. */
  #font: string | undefined;
  #anchor: TextLook['anchor'];
  /** Woven grounds are made once and kept. */
  readonly #weaves = new Map<string, CanvasPattern | string>();

  constructor(canvas: CanvasRenderingContext2D, inks: Inks, magnified: number) {
    this.#canvas = canvas;
    this.#inks = inks;
    this.#magnified = magnified;
    canvas.setTransform(magnified, 0, 0, magnified, 0, 0);
    canvas.lineJoin = 'round';
  }

  path(data: string, look: Look): void {
    const shape = new Path2D(data);
    if (this.#filled(look)) this.#canvas.fill(shape);
    if (this.#stroked(look)) this.#canvas.stroke(shape);
  }

  lines(ends: readonly number[], look: Look): void {
    if (ends.length === 0 || !this.#stroked(look)) return;
    this.#canvas.beginPath();
    for (let i = 0; i < ends.length; i += 4) {
      this.#canvas.moveTo(ends[i]!, ends[i + 1]!);
      this.#canvas.lineTo(ends[i + 2]!, ends[i + 3]!);
    }
    this.#canvas.stroke();
  }

  rect({ x, y, width, height }: Box, look: Look): void {
    if (this.#filled(look)) this.#canvas.fillRect(x, y, width, height);
    if (this.#stroked(look)) this.#canvas.strokeRect(x, y, width, height);
  }

  sign(kind: Kind | undefined, radius: number, x: number, y: number, look: Look): void {
    const shape = signShape(kind, radius);
    this.#canvas.translate(x, y);
    // A solid sign's edge lies under it and parts it from what is around; a hollow one's is drawn over its paper.
    const hollow = look.fill === this.#inks.paper;
    if (!hollow && this.#stroked(look)) this.#canvas.stroke(shape);
    if (this.#filled(look)) this.#canvas.fill(shape);
    if (hollow && this.#stroked(look)) this.#canvas.stroke(shape);
    this.#canvas.translate(-x, -y);
  }

  text(words: string, x: number, y: number, { size, fill, strong, face = 'labels', anchor = 'start', halo, underlined }: TextLook): void {
    const canvas = this.#canvas;
    this.#write(`${strong ? 600 : 400} ${size}px ${FACES[face]}`, anchor);
    if (halo && this.#stroked({ stroke: halo, width: face === 'display' ? 0.8 : HALO })) canvas.strokeText(words, x, y);
    canvas.fillStyle = fill;
    canvas.fillText(words, x, y);
    if (!underlined) return;
    const { width } = canvas.measureText(words);
    canvas.fillRect(anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x, y + 2.2, width, 1.4);
  }

  /** A canvas takes its time to read a face's name, even one it has. */
  #write(font: string, anchor: NonNullable<TextLook['anchor']>): void {
    if (this.#font !== font) this.#canvas.font = this.#font = font;
    if (this.#anchor === anchor) return;
    this.#anchor = anchor;
    this.#canvas.textAlign = anchor === 'middle' ? 'center' : anchor;
  }

  bars(x: number, step: number, ground: number, heights: ArrayLike<number>, fill: string): void {
    // One outline for all: many small boxes take longer.
    const canvas = this.#canvas;
    canvas.fillStyle = fill;
    canvas.beginPath();
    canvas.moveTo(x, ground);
    for (let i = 0; i < heights.length; i++) {
      canvas.lineTo(x + i * step, ground - heights[i]!);
      canvas.lineTo(x + (i + 1) * step, ground - heights[i]!);
    }
    canvas.lineTo(x + heights.length * step, ground);
    canvas.fill();
  }

  within({ clip, dx = 0, dy = 0, opacity = 1 }: Parameters<Pen['within']>[0], draw: () => void): void {
    const canvas = this.#canvas;
    canvas.save();
    if (clip) {
      canvas.beginPath();
      canvas.rect(clip.x, clip.y, clip.width, clip.height);
      canvas.clip();
    }
    canvas.translate(dx, dy);
    canvas.globalAlpha *= opacity;
    draw();
    canvas.restore();
    this.#font = this.#anchor = undefined;
  }

  #filled({ fill }: Look): boolean {
    if (fill) this.#canvas.fillStyle = typeof fill === 'string' ? fill : this.#woven(fill);
    return fill !== undefined;
  }

  #stroked({ stroke, width = 1, dash }: Look): boolean {
    if (!stroke) return false;
    this.#canvas.strokeStyle = stroke;
    this.#canvas.lineWidth = width;
    this.#canvas.setLineDash(dash ? [...dash] : []);
    return true;
  }

  #woven(weave: Weave): string | CanvasPattern {
    const key = `${weave.hue} ${weave.guess}`;
    let pattern = this.#weaves.get(key);
    if (!pattern) this.#weaves.set(key, (pattern = drawWeave(this.#canvas, weave, this.#inks, this.#magnified)));
    return pattern;
  }
}
