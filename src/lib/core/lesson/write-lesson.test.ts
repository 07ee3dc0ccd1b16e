// Writing and reading are each other's inverse: what a lesson says survives its file.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { sayProblem } from '../corpus/say-problem.ts';
import { LOCALES } from '../words/locale.ts';
import { anySoundLesson } from './fixtures/any-sound-lesson.ts';
import { SAMPLE } from './fixtures/sample-corpus.ts';
import { readLesson } from './read-lesson.ts';
import { writeLesson } from './write-lesson.ts';

// Two busy cores may be slow.
vi.setConfig({ testTimeout: 60_000 });

const errorsIn = (problems: ReturnType<typeof readLesson>['problems']) =>
  problems.filter(({ severity }) => severity === 'error').map((problem) => sayProblem(problem, 'en'));

describe('a lesson written', () => {
  it('reads back as it was, whatever it says and whichever language its file is in', () => {
    fc.assert(
      fc.property(anySoundLesson, fc.constantFrom(...LOCALES), (lesson, language) => {
        const { lesson: read, problems } = readLesson({ name: `data/lessons/${lesson.id}.yaml`, text: writeLesson(lesson, language) }, SAMPLE);
        expect(errorsIn(problems)).toEqual([]);
        expect(read).toEqual(lesson);
      }),
      { numRuns: 500 }
    );
  });

  it('is the same text when written again from what was read', () => {
    fc.assert(
      fc.property(anySoundLesson, (lesson) => {
        const text = writeLesson(lesson, 'fr');
        expect(writeLesson(readLesson({ name: `${lesson.id}.yaml`, text }, SAMPLE).lesson!, 'fr')).toBe(text);
      }),
      { numRuns: 100 }
    );
  });
});
