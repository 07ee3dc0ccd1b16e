// The clock of a lesson: how long it has run, how long is left, and whether one is ahead or behind the minutes its steps
// were given. Moments and durations in milliseconds; the clock itself is told.

import type { ShownLesson } from './shown-lesson.ts';

const MINUTE = 60_000;

/** `since`: when it was last started; undefined while it stands. `before`: what had run until then. */
export type Timer = { readonly since?: number; readonly before: number };

export const STILL: Timer = { before: 0 };

export const elapsed = ({ since, before }: Timer, now: number): number => before + (since === undefined ? 0 : Math.max(0, now - since));

/** Started, or stopped where it is. */
export const toggled = (timer: Timer, now: number): Timer =>
  timer.since === undefined ? { since: now, before: timer.before } : { before: elapsed(timer, now) };

export const started = (timer: Timer, now: number): Timer => (timer.since === undefined ? toggled(timer, now) : timer);

export type Pace = {
  readonly state: 'ahead' | 'on-time' | 'behind';
  /** How far from the plan, 0 when on time. */
  readonly by: number;
  readonly elapsed: number;
  /** Until the lesson's minutes are over; negative when they are. */
  readonly left: number;
};

/** Nobody teaches to the second: so much either way is on time, and a twentieth of the lesson where that is more. */
const LEAST_TOLERANCE = 0.5 * MINUTE;
const SHARE = 1 / 20;

/** On time: the step shown is the one that its minutes give to this moment, or nearly. `step`: from 0. */
export function paceOf(lesson: Pick<ShownLesson, 'steps' | 'minutes'>, step: number, run: number): Pace {
  const planned = (count: number): number => MINUTE * lesson.steps.slice(0, count).reduce((sum, { minutes }) => sum + minutes, 0);
  const tolerance = Math.max(LEAST_TOLERANCE, SHARE * lesson.minutes * MINUTE);
  const [early, late] = [planned(step) - run, run - planned(step + 1)];
  const left = lesson.minutes * MINUTE - run;
  if (late > tolerance) return { state: 'behind', by: late, elapsed: run, left };
  if (early > tolerance) return { state: 'ahead', by: early, elapsed: run, left };
  return { state: 'on-time', by: 0, elapsed: run, left };
}

/** "12:05", "1:02:05", "−0:30". */
export function sayClock(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1000);
  const two = (part: number): string => String(part).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${milliseconds < 0 && seconds > 0 ? '−' : ''}${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(rest)}`;
}
