// The clock of a lesson, held against the minutes its steps were given.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aLesson, anyShownLesson } from './fixtures/any-shown-lesson.ts';
import { elapsed, paceOf, sayClock, started, STILL, toggled } from './pacing.ts';

const MINUTE = 60_000;

describe('the timer', () => {
  it('counts what it has run, whatever the stops', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(MINUTE), fc.nat(MINUTE)), { maxLength: 8 }), (turns) => {
        let [now, timer, run] = [1_000_000, STILL, 0];
        for (const [runs, stands] of turns) {
          timer = toggled(timer, now);
          now += runs;
          run += runs;
          expect(elapsed(timer, now)).toBe(run);
          timer = toggled(timer, now);
          now += stands;
        }
        expect(elapsed(timer, now)).toBe(run);
      })
    );
  });

  it('once started goes on', () => {
    const timer = started(STILL, 1000);
    expect(started(timer, 9000)).toBe(timer);
    expect(elapsed(timer, 500)).toBe(0);
  });
});

describe('the pace', () => {
  it('is on time as long as the step shown is the one the plan gives', () => {
    fc.assert(
      fc.property(anyShownLesson, fc.double({ min: 0, max: 1, noNaN: true }), (lesson, share) => {
        const run = share * lesson.minutes * MINUTE;
        let reached = 0;
        const step = lesson.steps.findIndex(({ minutes }) => (reached += minutes * MINUTE) >= run);
        const pace = paceOf(lesson, step === -1 ? lesson.steps.length - 1 : step, run);
        expect([pace.state, pace.by]).toEqual(['on-time', 0]);
        expect(pace.elapsed + pace.left).toBeCloseTo(lesson.minutes * MINUTE, 5);
      })
    );
  });

  it('says how far ahead or behind', () => {
    const lesson = aLesson([{ minutes: 5 }, { minutes: 5 }, { minutes: 5 }]);
    expect(paceOf(lesson, 0, 7 * MINUTE)).toMatchObject({ state: 'behind', by: 2 * MINUTE });
    expect(paceOf(lesson, 2, 6 * MINUTE)).toMatchObject({ state: 'ahead', by: 4 * MINUTE });
    expect(paceOf(lesson, 2, 16 * MINUTE)).toMatchObject({ state: 'behind', left: -MINUTE });
    expect(paceOf(lesson, 1, 4.5 * MINUTE).state).toBe('on-time');
  });

  it('is told in minutes and seconds', () => {
    expect([0, 5_000, 725_000, 3_725_000, -30_000].map(sayClock)).toEqual(['0:00', '0:05', '12:05', '1:02:05', '−0:30']);
  });
});
