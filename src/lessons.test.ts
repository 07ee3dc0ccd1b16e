// Our own lessons, held to what we promise of them: read without a word over our own history, for a projected screen.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CorpusFile, readCorpus } from '#lib/core/corpus/read-corpus.ts';
import { sayProblem } from '#lib/core/corpus/say-problem.ts';
import { isLessonFile } from '#lib/core/lesson/lesson-file.ts';
import { readLesson } from '#lib/core/lesson/read-lesson.ts';
import { writeLesson } from '#lib/core/lesson/write-lesson.ts';
import { ourLessons } from '#lib/data.ts';

const DATA = join(dirname(import.meta.dirname), 'data');
const filesIn = (folder: string): readonly CorpusFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const events = filesIn(DATA);
const lessons = filesIn(join(DATA, 'lessons'));
const { corpus } = readCorpus(events);

describe('our lessons', () => {
  it.each(lessons.map(({ name }) => name))('%s is read without an error or a warning, and reads back once written', (name) => {
    const { lesson, problems } = readLesson(
      lessons.find((file) => file.name === name)!,
      corpus
    );
    expect(problems.map((problem) => sayProblem(problem, 'en'))).toEqual([]);
    expect(readLesson({ name, text: writeLesson(lesson!, 'fr') }, corpus)).toEqual({ lesson, problems: [] });
  });

  it('are told from our events by what they hold', () => {
    expect(events.filter(isLessonFile)).toEqual([]);
    expect(lessons.filter((file) => !isLessonFile(file))).toEqual([]);
  });

  it('are offered the shortest first, each under the name of its file', () => {
    const minutes = ourLessons().map((lesson) => lesson.minutes);
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
    expect(
      ourLessons()
        .map(({ id }) => `${id}.yaml`)
        .sort()
    ).toEqual(lessons.map(({ name }) => name).sort());
  });
});
