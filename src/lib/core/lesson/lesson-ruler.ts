// A lesson's minutes as a scale bar: where each step begins and ends, and the marks to write under it. Shares are of the
// bar's length, in percent.

import type { ShownStep } from './shown-lesson.ts';

export type RulerPart = { readonly number: number; readonly start: number; readonly length: number };
export type RulerMark = { readonly at: number; readonly minutes: number };
export type Ruler = { readonly parts: readonly RulerPart[]; readonly marks: readonly RulerMark[]; readonly total: number };

type Timed = Pick<ShownStep, 'number' | 'minutes'>;

/** Minutes at which a step begins and ends. */
export type StepTime = { readonly from: number; readonly to: number };

export function stepTimes(steps: readonly Pick<ShownStep, 'minutes'>[]): readonly StepTime[] {
  let passed = 0;
  return steps.map(({ minutes }) => ({ from: passed, to: (passed += minutes) }));
}

/** From one mark to the next: the first that leaves no more than so many. */
const APART = [1, 2, 5, 10, 15, 30, 60];
const MOST_MARKS = 6;

export function rulerOf(steps: readonly Timed[]): Ruler {
  const times = stepTimes(steps);
  const total = times.at(-1)?.to ?? 0;
  if (total <= 0) return { parts: [], marks: [], total: 0 };
  const share = (minutes: number): number => Math.round((1e4 * minutes) / total) / 100;
  const apart = APART.find((each) => total / each <= MOST_MARKS) ?? total;
  return {
    parts: steps.map(({ number }, index) => ({ number, start: share(times[index]!.from), length: share(times[index]!.to - times[index]!.from) })),
    marks: Array.from({ length: Math.floor(total / apart) + 1 }, (_, index) => ({ at: share(index * apart), minutes: index * apart })),
    total
  };
}
