// A canvas that shows a window scene, repainted whole at each frame. Keeps its pen, and with it the woven grounds, as
// long as inks and fineness hold.

import { paintWindow } from '#lib/core/scene/paint-window.ts';
import type { Painted } from '#lib/core/scene/painted.ts';
import { CanvasPen } from './canvas-pen.ts';

export class CanvasPicture {
  readonly #canvas: HTMLCanvasElement;
  #kept: { readonly pen: CanvasPen; readonly inks: Painted['inks']; readonly fineness: number } | undefined;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** `magnified`: CSS pixels to one of the scene's. */
  draw(painted: Painted, magnified: number): void {
    const context = this.#canvas.getContext('2d', { alpha: false });
    if (!context) return;
    const fineness = magnified * (window.devicePixelRatio || 1);
    this.#fit(painted, fineness);
    if (this.#kept?.inks !== painted.inks || this.#kept.fineness !== fineness)
      this.#kept = { pen: new CanvasPen(context, painted.inks, fineness), inks: painted.inks, fineness };
    paintWindow(this.#kept.pen, painted);
  }

  #fit({ scene, gutter }: Painted, fineness: number): void {
    const [width, height] = [scene.width + gutter, scene.height].map((side) => Math.round(side * fineness)) as [number, number];
    if (this.#canvas.width === width && this.#canvas.height === height) return;
    [this.#canvas.width, this.#canvas.height] = [width, height];
    this.#kept = undefined;
  }
}
