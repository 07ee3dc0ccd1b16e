// A lesson walked through: nothing is skipped, nothing repeats, and every way on leaves black.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeckPlace, goneTo, isAnswered, isMasked, linesOut, moved, MOVES, placed, stagesOf, START } from './deck.ts';
import { aLesson, anyShownLesson } from './fixtures/any-shown-lesson.ts';

const anyPlace = fc.record({ step: fc.integer({ min: -3, max: 20 }), out: fc.integer({ min: -2, max: 8 }), cover: fc.constantFrom('none', 'black', 'white') });

describe('walking through a lesson', () => {
  it('meets every stage of every step once, in order, and comes back the same way', () => {
    fc.assert(
      fc.property(anyShownLesson, (lesson) => {
        const wanted = lesson.steps.flatMap((step, index) => Array.from({ length: stagesOf(step) + 1 }, (_, out) => `${index} ${out}`));
        const met: DeckPlace[] = [START];
        for (let count = 1; count < wanted.length; count++) met.push(moved(met.at(-1)!, 'next', lesson));
        expect(met.map(({ step, out }) => `${step} ${out}`)).toEqual(wanted);
        expect(moved(met.at(-1)!, 'next', lesson)).toEqual(met.at(-1));
        const back = met.map((_, index) => met.slice(0, index).reduce((place) => moved(place, 'previous', lesson), met.at(-1)!));
        expect(back).toEqual([...met].reverse());
        expect(moved(START, 'previous', lesson)).toEqual(START);
      })
    );
  });

  it('never leaves the lesson, whatever is asked', () => {
    fc.assert(
      fc.property(anyShownLesson, anyPlace, fc.array(fc.constantFrom(...MOVES), { maxLength: 30 }), (lesson, from, moves) => {
        for (let place = placed(from, lesson), index = 0; index <= moves.length; index++) {
          expect(placed(place, lesson)).toEqual(place);
          if (moves[index]) place = moved(place, moves[index]!, lesson);
        }
      })
    );
  });

  it('leaves black and white with any move along', () => {
    fc.assert(
      fc.property(anyShownLesson, anyPlace, fc.constantFrom('next', 'previous', 'skip', 'skip-back', 'first', 'last' as const), (lesson, from, move) => {
        expect(moved(placed({ ...from, cover: 'black' }, lesson), move as 'next', lesson).cover).toBe('none');
      })
    );
    const lesson = aLesson([{}]);
    const black = moved(START, 'black', lesson);
    expect([black.cover, moved(black, 'black', lesson).cover, moved(black, 'white', lesson).cover]).toEqual(['black', 'none', 'white']);
  });

  it('skips what a step would reveal, both ways', () => {
    const lesson = aLesson([{ reveals: ['a', 'b'] }, { answer: 'c' }]);
    expect(moved(START, 'skip', lesson)).toMatchObject({ step: 1, out: 0 });
    expect(moved({ ...START, step: 1, out: 1 }, 'skip-back', lesson)).toMatchObject({ step: 1, out: 0 });
    expect(moved({ ...START, step: 1 }, 'skip-back', lesson)).toMatchObject({ step: 0, out: 0 });
    expect(moved({ ...START, step: 1 }, 'skip', lesson)).toMatchObject({ step: 1, out: 1 });
  });

  it('shows and hides the answer, and with it what was masked', () => {
    const lesson = aLesson([{ reveals: ['a'], answer: 'b', mask: 'date' }, {}]);
    const step = lesson.steps[0]!;
    const shown = moved(START, 'answer', lesson);
    expect([isMasked(step, 0), isMasked(step, 1), isMasked(step, shown.out), isAnswered(step, shown.out), linesOut(step, shown.out)]).toEqual([
      true,
      true,
      false,
      true,
      1
    ]);
    expect(moved(shown, 'answer', lesson)).toEqual(START);
    expect(moved(goneTo(2, lesson), 'answer', lesson)).toEqual(goneTo(2, lesson));
  });

  it('goes to a step by its number, or to the nearest there is', () => {
    const lesson = aLesson([{}, {}, {}]);
    expect([0, 1, 3, 99, NaN].map((number) => goneTo(number, lesson).step)).toEqual([0, 0, 2, 2, 0]);
  });
});
