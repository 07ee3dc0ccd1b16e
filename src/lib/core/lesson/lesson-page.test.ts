// What the list, the page and the hand-out of a lesson are made of.

import { describe, expect, it } from 'vitest';
import { guessedEvents, keyDatesOf } from './key-dates.ts';
import { briefOf, languageOf } from './lesson-brief.ts';
import { rulerOf, stepTimes } from './lesson-ruler.ts';
import type { ShownLesson, ShownStep, ShownStepEvent } from './shown-lesson.ts';

const event = (id: string, year: number): ShownStepEvent => ({
  id,
  title: `event ${id}`,
  text: '',
  when: String(year),
  edtf: String(year),
  min: Date.UTC(year, 0),
  max: Date.UTC(year + 1, 0),
  sources: [],
  status: ''
});

const step = (number: number, more: Partial<ShownStep> = {}): ShownStep => ({
  id: `s${number}`,
  number,
  title: `step ${number}`,
  when: '',
  window: [0, 1],
  windowWords: '',
  scale: 'elastic',
  lanes: [],
  lit: [],
  figures: [],
  reveals: [],
  minutes: 2.5,
  ...more
});

const lesson = (steps: readonly ShownStep[], more: Partial<ShownLesson> = {}): ShownLesson => ({
  id: 'short',
  locale: 'fr',
  title: 'A lesson',
  minutes: 10,
  steps,
  sources: [],
  ...more
});

describe('a brief', () => {
  it('counts the steps and leaves out what the lesson does not say', () => {
    expect(briefOf(lesson([step(1), step(2)]))).toEqual({ id: 'short', title: 'A lesson', minutes: 10, steps: 2, language: 'fr' });
  });

  it('keeps level and purpose, and takes the languages it is told', () => {
    expect(briefOf(lesson([], { level: 'Seconde', about: 'Why' }), 'both')).toMatchObject({ level: 'Seconde', about: 'Why', language: 'both', steps: 0 });
  });
});

describe('the language of a lesson', () => {
  it('is both where its title is in both', () => {
    expect([{ fr: 'Séance' }, { en: 'Lesson' }, { fr: 'Séance', en: 'Lesson' }].map((title) => languageOf({ title }))).toEqual(['fr', 'en', 'both']);
  });
});

describe('the key dates', () => {
  const steps = [
    step(1),
    step(2, { event: event('late', 1998) }),
    step(3, { event: event('guessed', 1971), mask: 'date' }),
    step(4, { event: event('early', 1890), mask: 'cause' }),
    step(5, { event: event('late', 1998) }),
    step(6, { event: event('guessed', 1971) })
  ];

  it('stand in the order of time, each event once, with none for a step without event', () => {
    expect(keyDatesOf({ steps }, true)).toEqual([
      { id: 'early', title: 'event early', when: '1890' },
      { id: 'guessed', title: 'event guessed', when: '1971' },
      { id: 'late', title: 'event late', when: '1998' }
    ]);
  });

  it('keep back what the class is to guess, out of order and under the name the class sees', () => {
    expect(keyDatesOf({ steps }, false)).toEqual([
      { id: 'early', title: 'step 4', when: '1890' },
      { id: 'late', title: 'event late', when: '1998' },
      { id: 'guessed', title: 'step 3' }
    ]);
    expect([...guessedEvents({ steps })]).toEqual(['guessed']);
  });

  it('change nothing of the lesson', () => {
    const before = steps.map(({ id }) => id);
    keyDatesOf({ steps }, true);
    expect(steps.map(({ id }) => id)).toEqual(before);
  });
});

describe('the minutes', () => {
  it('add up from step to step', () => {
    expect(stepTimes([step(1), step(2, { minutes: 1 }), step(3)])).toEqual([
      { from: 0, to: 2.5 },
      { from: 2.5, to: 3.5 },
      { from: 3.5, to: 6 }
    ]);
  });

  it('make a bar whose parts fill it and whose marks are few and round', () => {
    const { parts, marks, total } = rulerOf(Array.from({ length: 20 }, (_, index) => step(index + 1)));
    expect(total).toBe(50);
    expect(parts.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(100);
    expect(marks.map(({ minutes }) => minutes)).toEqual([0, 10, 20, 30, 40, 50]);
    expect(marks.at(-1)?.at).toBe(100);
  });

  it('make no bar of a lesson without minutes', () => {
    expect(rulerOf([])).toEqual({ parts: [], marks: [], total: 0 });
    expect(rulerOf([step(1, { minutes: 0 })]).parts).toEqual([]);
  });
});
