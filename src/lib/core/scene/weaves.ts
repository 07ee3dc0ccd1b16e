// The instruments' textures, like an engraver's tints: each instrument its own weave, so that colour is never
// alone. One weave a rank in the file's order; a sixth instrument starts again.

export const WEAVES = ['dots', 'rows', 'solid', 'grapes', 'twill'] as const;
export type WeaveName = (typeof WEAVES)[number];

/** Side of the square that is repeated, in scene pixels. */
export const WEAVE_SIZE = 7;

type Dot = readonly [x: number, y: number, radius: number];

/** What is drawn on the tint: dots, or strokes given as SVG path data of this width. */
export const WEAVE_DRAWING: Readonly<Record<WeaveName, { readonly dots?: readonly Dot[]; readonly strokes?: string; readonly full?: true }>> = {
  dots: {
    dots: [
      [1.75, 1.75, 0.95],
      [5.25, 5.25, 0.95]
    ]
  },
  rows: { strokes: 'M0,1.2H7M0,4.7H7' },
  solid: { full: true },
  grapes: {
    dots: [
      [2, 2, 1.7],
      [5.5, 5.5, 1.7]
    ]
  },
  twill: { strokes: 'M-1,1L1,-1M0,7L7,0M6,8L8,6' }
};
export const WEAVE_STROKE = 1.35;
/** An estimate keeps its weave, lighter. */
export const GUESS_OPACITY = 0.55;

export const weaveOf = (index: number): WeaveName => WEAVES[index % WEAVES.length]!;
