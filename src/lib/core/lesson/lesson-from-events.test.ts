import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayProblem } from '../corpus/say-problem.ts';
import { MS_PER_YEAR, utc, yearOf } from '../time/historic-date.ts';
import { readDate } from '../time/read-date.ts';
import { anyCorpus, EMPTY, NOW } from '../view/fixtures/any-corpus.ts';
import { LOCALES } from '../words/locale.ts';
import { lessonFromEvents, type SelectedEvent } from './lesson-from-events.ts';
import { readLesson } from './read-lesson.ts';
import { writeLesson } from './write-lesson.ts';

const year = (id: string, from: number, to = from): SelectedEvent => ({ id, title: `Titre ${id}`, min: utc(from), max: utc(to + 1) });
const windows = (events: readonly SelectedEvent[], breadth?: number) =>
  lessonFromEvents(events, { title: 'T', locale: 'fr', breadth }).steps.map(({ window }) => window.edtf);

const anySelection = fc
  .array(fc.record({ min: fc.integer({ min: utc(1000), max: utc(2026) }), length: fc.oneof(fc.integer({ min: 1, max: 90 * MS_PER_YEAR }), fc.constant(1)) }), {
    minLength: 1,
    maxLength: 60
  })
  .map((spans) => spans.map(({ min, length }, index): SelectedEvent => ({ id: `e${index}`, title: `Titre ${index}`, min, max: min + length })));

describe('a lesson made from events', () => {
  it('has a step an event, in time order, to be said by the teacher', () => {
    const lesson = lessonFromEvents([year('late', 2004), year('early', 1890), year('late', 2004)], { title: ' Ma séance ', locale: 'en' });
    expect(lesson).toMatchObject({ id: 'ma-seance', title: { en: 'Ma séance' }, minutes: 3 });
    expect(lesson.steps.map(({ id, event, minutes }) => [id, event, minutes])).toEqual([
      ['early', 'early', 1.5],
      ['late', 'late', 1.5]
    ]);
    expect(lesson.steps[0]).not.toHaveProperty('say');
    expect(lesson.steps[0]!.notes!.en).toContain('Titre early');
  });

  it('shows each event among its neighbours: a third of the whole, within a year of it', () => {
    expect(windows([year('a', 1900), year('b', 1945), year('c', 1999)])).toEqual(['1899/1931', '1929/1961', '1968/2000']);
  });

  it('shows as much as is wished, six years at least, and no more than there is', () => {
    const events = [year('a', 1900), year('b', 1945), year('c', 1999)];
    expect(windows(events, 10 * MS_PER_YEAR)[1]).toBe('1941/1950');
    expect(windows(events, 1)[1]).toBe('1943/1948');
    expect(windows(events, 9000 * MS_PER_YEAR)).toEqual(Array(3).fill('1899/2000'));
    expect(windows([year('a', 2004)])).toEqual(['2003/2005']);
    expect(windows([year('a', 1960, 1969), year('b', 2004)], 1)[0]).toBe('1959/1970');
  });

  it('counts nothing for an open end, and leaves out what has no date', () => {
    const events = [
      { ...year('a', 2000), max: Infinity },
      { ...year('b', 1990), min: -Infinity },
      { ...year('c', 1), min: NaN, max: NaN }
    ];
    expect(windows(events)).toEqual(['1989/1994', '1996/2001']);
  });

  it('keeps the first forty in time', () => {
    const events = Array.from({ length: 50 }, (_, index) => year(`e${index}`, 2000 - index));
    const { steps, minutes } = lessonFromEvents(events, { title: 'T', locale: 'fr' });
    expect([steps.length, minutes, steps[0]!.id, steps[39]!.id]).toEqual([40, 60, 'e49', 'e10']);
  });

  it('of no event has no step', () => {
    expect(lessonFromEvents([], { title: '', locale: 'fr' })).toEqual({ id: 'seance', title: { fr: 'Séance' }, minutes: 0, steps: [] });
  });

  it('holds each event within a window that EDTF reads as it is', () => {
    fc.assert(
      fc.property(anySelection, fc.option(fc.double({ min: 0, max: 500 * MS_PER_YEAR, noNaN: true }), { nil: undefined }), (events, breadth) => {
        const { steps } = lessonFromEvents(events, { title: 'T', locale: 'fr', breadth });
        const kept = steps.map(({ event }) => events.find(({ id }) => id === event)!);
        expect(steps).toHaveLength(Math.min(events.length, 40));
        expect(kept.map(({ min }) => min)).toEqual([...kept.map(({ min }) => min)].sort((a, b) => a - b));
        const [first, last] = [Math.min(...kept.map(({ min }) => yearOf(min))) - 1, Math.max(...kept.map(({ max }) => yearOf(max - 1))) + 1];
        steps.forEach(({ window }, index) => {
          expect(readDate(window.edtf)).toEqual({ date: window });
          expect(window.min).toBeLessThanOrEqual(kept[index]!.min);
          expect(window.max).toBeGreaterThanOrEqual(kept[index]!.max);
          const [from, to] = [yearOf(window.min), yearOf(window.max - 1)];
          expect(from >= first && to <= last).toBe(true);
          expect(to - from + 1).toBeGreaterThanOrEqual(Math.min(6, last - first + 1));
        });
      }),
      { numRuns: 300 }
    );
  });

  it('is read without a word once written, over the events it was made from', () => {
    fc.assert(
      fc.property(anyCorpus(50), fc.constantFrom(...LOCALES), (corpus, locale) => {
        const events = corpus.events
          .map(({ id, title, date }) => ({ id, title: title.fr!, min: date.min, max: Math.min(date.max, NOW) }))
          .filter(({ min, max }) => min < max);
        if (events.length === 0) return;
        const lesson = lessonFromEvents(events, { title: 'Séance', locale });
        const read = readLesson({ name: 'seance.yaml', text: writeLesson(lesson, locale) }, { ...EMPTY, events: corpus.events });
        expect(read.problems.map((problem) => sayProblem(problem, 'en'))).toEqual([]);
        expect(read.lesson).toEqual(lesson);
      }),
      { numRuns: 100 }
    );
  });
});
