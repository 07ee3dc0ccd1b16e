// What the teacher does over the picture, in this window alone: pen, eraser, light point, and the guesses of the class.

import { cleared, erased, type InkBook, type InkColour, type Stroke, undone, withStroke } from '#lib/core/lesson/ink.ts';
import { MS_PER_YEAR, utc, yearOf } from '#lib/core/time/historic-date.ts';

/** A guess: the year, or in a narrow window the month, that was touched. ms UTC, `max` exclusive. */
export type Guess = { readonly min: number; readonly max: number };

/** Under so many years in the window a guess is of a month. */
const FINE = 6 * MS_PER_YEAR;
const MOST_GUESSES = 12;

export class Board {
  tool = $state<'none' | 'pen' | 'erase'>('none');
  /** Ink that stays; else it fades. */
  kept = $state(true);
  colour = $state<InkColour>('red');
  laser = $state(false);
  /** A light point as long as a key is held. */
  held = $state(false);
  book = $state.raw<InkBook>({});
  guesses = $state.raw<readonly Guess[]>([]);

  readonly busy = $derived(this.tool !== 'none' || this.laser);

  putDown(): void {
    this.tool = 'none';
    this.laser = false;
  }

  /** Ink that stays, then ink that fades, then none. */
  takePen(): void {
    this.laser = false;
    if (this.tool !== 'pen') [this.tool, this.kept] = ['pen', true];
    else if (this.kept) this.kept = false;
    else this.tool = 'none';
  }

  takeEraser(): void {
    this.laser = false;
    this.tool = this.tool === 'erase' ? 'none' : 'erase';
  }

  stroke(step: string, stroke: Stroke): void {
    this.book = withStroke(this.book, step, stroke);
  }
  erase(step: string, index: number): void {
    this.book = erased(this.book, step, index);
  }
  undo(step: string | undefined): void {
    if (step) this.book = undone(this.book, step, Date.now());
  }
  clear(step: string | undefined): void {
    if (step) this.book = cleared(this.book, step);
  }

  guess(moment: number, breadth: number): void {
    const year = yearOf(moment);
    const month = new Date(moment).getUTCMonth();
    const guess = breadth < FINE ? { min: utc(year, month), max: utc(year, month + 1) } : { min: utc(year), max: utc(year + 1) };
    this.guesses = [...this.guesses, guess].slice(-MOST_GUESSES);
  }
}
