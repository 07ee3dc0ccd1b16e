// What a drawn timeline is made of: final positions and words, ready to paint. Types only.
// A scene is in reference pixels; who paints it may scale the whole, never the parts.

import type { Kind, Rank, Status } from '../corpus/corpus.ts';
import type { Edge } from '../view/shown.ts';

export type Size = { readonly width: number; readonly height: number };

/** Width in pixels of a text in the label face. */
export type Measure = (text: string, size: number, strong: boolean) => number;

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** `fold`: where two pieces of an elastic axis meet. `textAt`: the middle of the label, pulled inside the strip at its ends. */
export type Tick = { readonly at: number; readonly label?: string; readonly textAt?: number; readonly weight: 'major' | 'minor'; readonly fold?: boolean };

/** One straight piece of the axis, with its scale in words ("1 cm ≈ 5 ans"). */
export type AxisPart = {
  readonly from: number;
  readonly to: number;
  readonly scale: string;
  /** Where the scale is written, when it has room. */
  readonly scaleAt?: number;
  /** The age in large figures, where no band has begun yet. */
  readonly title?: string;
};

export type PlacedLane = { readonly id: string; readonly name: string; readonly y: number; readonly height: number; readonly ground: number };

export type PlacedLabel = Box & {
  readonly lines: readonly string[];
  /** Where the text starts (or ends, when `side` is left), and the baselines' first position. */
  readonly textX: number;
  readonly textY: number;
  readonly side: 'right' | 'left';
  readonly strong: boolean;
};

/** The stretch of time a mark stands for: how long it lasted, or how vaguely it is known. */
export type Extent = {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly meaning: 'lasted' | 'known';
  readonly open: boolean;
  readonly edge: Edge;
};

export type Mark = {
  readonly id: string;
  readonly title: string;
  /** The date in words, and its standing when it is not verified. */
  readonly when: string;
  readonly x: number;
  readonly y: number;
  /** Radius of the sign, from the rank. */
  readonly radius: number;
  readonly rank: Rank;
  readonly lane: string;
  readonly kind?: Kind;
  readonly instrument?: string;
  readonly status: Status;
  readonly edge: Edge;
  readonly extent?: Extent;
  readonly label?: PlacedLabel;
  /** What a pointer may hit: sign and label, or as much around a bare sign as its neighbours leave. */
  readonly hit: Box;
  /** The title once more along a bar longer than a screen, where its row has room. */
  readonly reminders?: readonly Reminder[];
};

export type Reminder = { readonly x: number; readonly y: number; readonly width: number; readonly text: string };

/** A stretch of a band, sure or estimated. */
export type BandPart = { readonly path: string; readonly sure: boolean };

/** A name or a number written in a band. */
export type BandNote = { readonly x: number; readonly y: number; readonly width: number; readonly text: string; readonly role: 'name' | 'count' };

export type PlacedBand = {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly parts: readonly BandPart[];
  readonly notes: readonly BandNote[];
};

export type Ribbon = { readonly from: string; readonly to: string; readonly path: string; readonly counted: boolean };

/** The whole strip at one magnification. */
export type Scene = Size & {
  readonly axis: { readonly y: number; readonly ticks: readonly Tick[]; readonly parts: readonly AxisPart[] };
  readonly lanes: readonly PlacedLane[];
  readonly bandZone: { readonly y: number; readonly height: number };
  readonly bands: readonly PlacedBand[];
  readonly ribbons: readonly Ribbon[];
  /** In time order. */
  readonly marks: readonly Mark[];
};
