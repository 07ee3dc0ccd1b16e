// Where one is in a lesson that is being shown, and what each act does to it. Pure: the same acts from a key, a clicker, a
// finger, or the other window lead to the same place.

import type { ShownLesson, ShownStep } from './shown-lesson.ts';

/** `step`: from 0. `out`: how many of its stages are out. `cover`: what hides the screen. */
export type DeckPlace = { readonly step: number; readonly out: number; readonly cover: 'none' | 'black' | 'white' };

export const START: DeckPlace = { step: 0, out: 0, cover: 'none' };

/** What comes out one at a time: the lines to reveal, then the answer, which unmasks. */
export const stagesOf = ({ reveals, answer }: Pick<ShownStep, 'reveals' | 'answer'>): number => reveals.length + (answer === undefined ? 0 : 1);

/** How many lines are out. */
export const linesOut = (step: Pick<ShownStep, 'reveals'>, out: number): number => Math.min(out, step.reveals.length);

/** Whether the answer is. */
export const isAnswered = (step: Pick<ShownStep, 'reveals' | 'answer'>, out: number): boolean => step.answer !== undefined && out > step.reveals.length;

/** Whether what the class guesses is still hidden. */
export const isMasked = (step: Pick<ShownStep, 'reveals' | 'answer' | 'mask'>, out: number): boolean => step.mask !== undefined && !isAnswered(step, out);

export const MOVES = ['next', 'previous', 'skip', 'skip-back', 'first', 'last', 'black', 'white', 'answer'] as const;
export type DeckMove = (typeof MOVES)[number];

type Steps = Pick<ShownLesson, 'steps'>;

/** The place after an act. Every move along the lesson leaves black and white; at either end it stays. */
export function moved(place: DeckPlace, move: DeckMove, lesson: Steps): DeckPlace {
  const step = lesson.steps[place.step]!;
  const at = (index: number, out = 0): DeckPlace => ({ step: kept(index, lesson), out, cover: 'none' });
  switch (move) {
    case 'next':
      return place.out < stagesOf(step) ? at(place.step, place.out + 1) : place.step + 1 < lesson.steps.length ? at(place.step + 1) : at(place.step, place.out);
    case 'previous':
      return place.out > 0 ? at(place.step, place.out - 1) : place.step > 0 ? at(place.step - 1, stagesOf(lesson.steps[place.step - 1]!)) : at(0);
    case 'skip':
      return place.step + 1 < lesson.steps.length ? at(place.step + 1) : at(place.step, stagesOf(step));
    case 'skip-back':
      return place.out > 0 ? at(place.step) : at(place.step - 1);
    case 'first':
      return at(0);
    case 'last':
      return at(lesson.steps.length - 1);
    case 'black':
    case 'white':
      return { ...place, cover: place.cover === move ? 'none' : move };
    case 'answer':
      return step.answer === undefined ? place : at(place.step, isAnswered(step, place.out) ? 0 : stagesOf(step));
  }
}

/** The start of a step by its number, from 1; one that is not there leads to the nearest. */
export const goneTo = (number: number, lesson: Steps): DeckPlace => ({ step: kept(number - 1, lesson), out: 0, cover: 'none' });

const kept = (index: number, { steps }: Steps): number => Math.min(Math.max(Math.trunc(index) || 0, 0), Math.max(0, steps.length - 1));

/** A place that this lesson has: what comes from an address or from another window may be of another one. */
export function placed({ step, out, cover }: DeckPlace, lesson: Steps): DeckPlace {
  const index = kept(step, lesson);
  const most = lesson.steps[index] ? stagesOf(lesson.steps[index]!) : 0;
  return { step: index, out: Math.min(Math.max(Math.trunc(out) || 0, 0), most), cover };
}
