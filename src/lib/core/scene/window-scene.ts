// What a window on the axis is made of: the part of a timeline that a camera shows, in the window's own pixels.
// Types only. Every event of the table is in it once: drawn, gathered, before, after or hidden.

import type { AxisPart, Box, Mark, PlacedBand, PlacedLane, Ribbon, Size, Tick } from './scene.ts';

/** An event drawn by itself. `seat`: the row of its lane that its label sits in. `dim`: it does not pass. */
export type WindowMark = Mark & { readonly row: number; readonly dim: boolean; readonly seat?: number };

/** Several events as one mark. `first` to `last` (not included): their places among the rows of their lane. */
export type GatheredMark = {
  readonly key: string;
  readonly lane: string;
  readonly x: number;
  readonly y: number;
  /** The pixels its events stand on. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** How many of them pass the selection. */
  readonly passing: number;
  /** The moments of the first and the last of them. */
  readonly span: readonly [number, number];
  readonly first: number;
  readonly last: number;
  readonly firstRow: number;
  /** What is drawn, and what one may hit. */
  readonly tray: Box;
  readonly hit: Box;
};

/** How many events stand at each place of a lane too crowded to draw them: bars from its ground up. */
export type Ridge = { readonly lane: string; readonly x: number; readonly bin: number; readonly ground: number; readonly heights: Float32Array };

/** `shaded`: every other piece has a ground of its own. */
export type WindowPart = AxisPart & { readonly shaded: boolean };

export type WindowScene = Size & {
  /** `context`: what the ticks leave unsaid, "2004" over months, "septembre 2004" over days. */
  readonly axis: { readonly y: number; readonly ticks: readonly Tick[]; readonly parts: readonly WindowPart[]; readonly context: string };
  readonly lanes: readonly PlacedLane[];
  /** Ids of the instruments in their order: it gives them their ink. */
  readonly instruments: readonly string[];
  readonly bandZone: { readonly y: number; readonly height: number };
  readonly bands: readonly PlacedBand[];
  readonly ribbons: readonly Ribbon[];
  /** In time order. */
  readonly marks: readonly WindowMark[];
  readonly gathered: readonly GatheredMark[];
  readonly ridges: readonly Ridge[];
  readonly before: number;
  readonly after: number;
  /** Left out because they do not pass and the others are hidden. */
  readonly hidden: number;
};
