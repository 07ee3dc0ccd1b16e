// What a painter is given: a scene, the inks, and what of it is brought forward. Types only.

import type { Inks } from './pen.ts';
import type { RoutedArc } from './route-arcs.ts';
import type { WindowScene } from './window-scene.ts';

export type Highlights = {
  /** The event in hand and the one pointed at. */
  readonly opened?: string | undefined;
  readonly pointed?: string | undefined;
  /** Events of the thread being followed. */
  readonly threaded?: ReadonlySet<string>;
  /** The gathering pointed at. */
  readonly gathered?: string | undefined;
};

export type Painted = {
  readonly scene: WindowScene;
  readonly inks: Inks;
  /** Width kept at the left for the lanes' names; 0 writes them in the lanes themselves. */
  readonly gutter: number;
  readonly bandsName: string;
  readonly arcs?: readonly RoutedArc[];
  readonly highlights?: Highlights;
  /** In the midst of a gesture: edges of paper around words, slow to draw, wait until it rests. */
  readonly moving?: boolean;
  /** A line from each label's sign down to the axis, where few events stand far from it. */
  readonly plumbed?: boolean;
  /** No text is written smaller: a projected picture. What it was laid out with must measure so too (`least-text.ts`). */
  readonly leastText?: number;
};
