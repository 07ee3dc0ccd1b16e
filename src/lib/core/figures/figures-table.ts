// What the figures are made from: the corpus's series in one language, typeset, dates turned to numbers, each source
// once. Plain data that a page can receive. Types only; `show-figures.ts` makes it.

import type { Locale } from '../words/locale.ts';
import type { FiguresWords } from '../words/figures-words.ts';

/** A source in few words, for the foot of a number, and whole, for who asks. */
export type FigureSource = { readonly short: string; readonly whole: string; readonly href?: string; readonly language?: string };

/** One number. Times in ms UTC, finite. */
export type ShownValue = {
  /** When it begins to hold, or to be known of. */
  readonly from: number;
  /** Until when it holds: in steps, to the next value or to now; for points alone, to the end of its own date. */
  readonly to: number;
  /** The end of its own date: a count of 2002 is of 2002, however long it holds. */
  readonly own: number;
  /** Where its sign stands. */
  readonly at: number;
  readonly value: number;
  /** The number as it is read, "≈" before an estimate. */
  readonly text: string;
  readonly approximate?: true;
  /** Said of a whole stretch of time, as a sum for three years is. */
  readonly lasts?: true;
  readonly when: string;
  /** "depuis le 5 juillet 2007", for a value that holds. */
  readonly since?: string;
  /** Places among the table's sources. */
  readonly sources: readonly number[];
  readonly note?: string;
};

export type ShownSeries = {
  readonly id: string;
  readonly name: string;
  /** What it is called at the end of its line, under its panel's title. */
  readonly short: string;
  readonly measure: string;
  readonly instrument?: string;
  /** Its ink: the instrument's place in the file, among five; 5 is plain ink. */
  readonly hue: number;
  /** Its line and its sign: the instrument's own, or another where two of a panel would be alike. */
  readonly texture: number;
  readonly unit: string;
  readonly drawn: 'step' | 'points';
  /** In time order. */
  readonly values: readonly ShownValue[];
  /** Other sources' numbers, in time order. */
  readonly rivals: readonly ShownValue[];
};

/** Series one may measure against each other: of one measure and one unit. */
export type ShownPanel = {
  readonly id: string;
  readonly measure: string;
  readonly name: string;
  /** The unit of its scale; empty where the name says it. */
  readonly unit: string;
  /** Places among the table's series. */
  readonly series: readonly number[];
};

export type FiguresTable = {
  readonly locale: Locale;
  /** When the numbers stop being known. */
  readonly now: number;
  readonly words: FiguresWords;
  readonly panels: readonly ShownPanel[];
  readonly series: readonly ShownSeries[];
  readonly sources: readonly FigureSource[];
};
