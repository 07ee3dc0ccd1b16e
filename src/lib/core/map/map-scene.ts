// What a drawn map is made of: final positions and words, ready to paint. Types only. Reference pixels, like the
// timeline's; who paints it may scale the whole, never the parts.

import type { Status } from '../corpus/corpus.ts';
import type { Locale } from '../words/locale.ts';
import type { Period } from './regions.ts';

export type Size = { readonly width: number; readonly height: number };
export type Box = Size & { readonly x: number; readonly y: number };

/** Width in pixels of a text in the label face. */
export type Measure = (text: string, size: number, strong: boolean) => number;

/** A stretch of a plane drawn in a box: pixels = kilometres * scale + shift. */
export type View = { readonly box: Box; readonly scale: number; readonly dx: number; readonly dy: number };

export type PlacedFrame = View & { readonly id: string; readonly lines: readonly string[]; readonly textX: number; readonly textY: number };

export type Point = [x: number, y: number];

/** `outline`: the ring of its largest land, for its name. */
export type PlacedRegion = {
  readonly id: string;
  readonly name: string;
  readonly overseas: boolean;
  readonly path: string;
  readonly outline: readonly Point[];
};
export type PlacedDepartment = {
  readonly code: string;
  readonly name: string;
  readonly overseas: boolean;
  readonly path: string;
  /** The ring of its largest land, where its signs stand. */
  readonly outline: readonly Point[];
};

/** The borders of one period. */
export type Borders = { readonly regions: readonly PlacedRegion[]; readonly between: string };

/** All of the map that does not move with time, at one size. Paths are SVG path data. */
export type MapGround = {
  readonly size: Size;
  readonly locale: Locale;
  readonly mainland: View;
  readonly frames: readonly PlacedFrame[];
  readonly neighbours: string;
  readonly shores: string;
  readonly frontiers: string;
  /** France as one land, and the lands overseas that are no département. */
  readonly france: string;
  readonly lands: string;
  /** Hairlines between départements; a region's borders are drawn over some of them. */
  readonly between: string;
  readonly departments: readonly PlacedDepartment[];
  readonly borders: Readonly<Record<Period, Borders>>;
  /** Radius of a network's sign, and size of a region's name. */
  readonly radius: number;
  readonly nameSize: number;
};

/** A name written on the map; `lines` are centred on x, the first baseline at y. */
export type PlacedName = Box & {
  readonly id: string;
  readonly kind: 'region' | 'country';
  readonly size: number;
  readonly lines: readonly string[];
  readonly textX: number;
  readonly textY: number;
};

/** One network in its seat. Made once a size and period: the same object as long as it lives. */
export type MapPoint = {
  readonly id: string;
  readonly name: string;
  /** Its period in words. */
  readonly when: string;
  readonly instrument: string;
  readonly instrumentName: string;
  /** Which of the inks and shapes, by the instrument's rank. */
  readonly ink: number;
  readonly x: number;
  readonly y: number;
  /** Where the place truly is, and the line from there, when the sign had to move aside. */
  readonly leader?: string;
  readonly trueX: number;
  readonly trueY: number;
  readonly hit: Box;
  readonly status: Status;
  /** Known by its département alone: drawn hollow. */
  readonly vague: boolean;
  readonly seat: string;
  readonly department?: string;
  /** Of the date. */
  readonly region?: string;
  readonly from: number;
  readonly to: number;
};

/** Something that happened at a place: a small cross. */
export type MapMark = { readonly id: string; readonly title: string; readonly when: string; readonly x: number; readonly y: number; readonly hit: Box };

export type MapScene = {
  readonly ground: MapGround;
  readonly period: Period;
  readonly names: readonly PlacedName[];
  readonly points: readonly MapPoint[];
  readonly marks: readonly MapMark[];
  /** Départements without a seat, when that layer is on. */
  readonly holes: readonly PlacedDepartment[];
  /** Points outside the region brought forward. */
  readonly faded: ReadonlySet<string>;
  /** What the picture does not show, and must not be taken to say. */
  readonly caption: readonly string[];
};
