// What a picture is drawn with: a few strokes that a canvas, an SVG file or a test can carry out. So that screen,
// export and paper come from one painter and cannot disagree. Types only.

import type { Kind } from '../corpus/corpus.ts';
import type { Box } from './scene.ts';

/** The tokens of `app.css`, resolved for one theme. `hues`: the five inks of the instruments, then ink itself. */
export type Inks = {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  readonly hairline: string;
  readonly fold: string;
  readonly accent: string;
  readonly hues: readonly { readonly hue: string; readonly tint: string }[];
};

/** A woven ground: which of the instruments' weaves, and whether it is an estimate. */
export type Weave = { readonly hue: number; readonly guess: boolean };

export type Look = {
  readonly fill?: string | Weave;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
};

export type TextLook = {
  readonly size: number;
  readonly fill: string;
  readonly strong?: boolean;
  readonly face?: 'labels' | 'display';
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Colour of the edge that keeps the words readable over lines. */
  readonly halo?: string;
  readonly underlined?: boolean;
};

export type Pen = {
  /** A shape given as SVG path data. */
  readonly path: (data: string, look: Look) => void;
  /** Straight strokes, four numbers each: x1, y1, x2, y2. */
  readonly lines: (ends: readonly number[], look: Look) => void;
  readonly rect: (box: Box, look: Look) => void;
  /** The sign of a kind of event around x, y. */
  readonly sign: (kind: Kind | undefined, radius: number, x: number, y: number, look: Look) => void;
  readonly text: (words: string, x: number, y: number, look: TextLook) => void;
  /** Upright bars of `step` width from `x`, standing on `ground`: one for each height that is not 0. */
  readonly bars: (x: number, step: number, ground: number, heights: ArrayLike<number>, fill: string) => void;
  /** What `draw` draws, cut to a box, moved, paler. */
  readonly within: (how: { readonly clip?: Box; readonly dx?: number; readonly dy?: number; readonly opacity?: number }, draw: () => void) => void;
};
