// What holds of reading a lesson whatever the file: it returns, its problems stand inside the file and speak both languages,
// it gives the same answer twice, and what it gives can be shown.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../corpus/decode-bytes.ts';
import type { Problem } from '../corpus/problem.ts';
import type { CorpusFile } from '../corpus/read-corpus.ts';
import { sayProblem } from '../corpus/say-problem.ts';
import { NOW } from '../view/fixtures/any-corpus.ts';
import { LOCALES } from '../words/locale.ts';
import { SAMPLE } from './fixtures/sample-corpus.ts';
import type { Lesson } from './lesson.ts';
import { isLessonFile } from './lesson-file.ts';
import { readLesson } from './read-lesson.ts';
import { showLesson } from './show-lesson.ts';

const RUNS = { numRuns: 1000 };
const names = fc.constantFrom('a.yaml', 'a.json', 'a.csv', 'a', 'constructor.yaml', '…');

/** Words and signs a lesson is made of, in any order: nearer to one than noise is. */
const PIECES = [
  'title: T\n',
  'steps:',
  'étapes:',
  '\n  - ',
  '\n    ',
  '- ',
  '\n',
  ': ',
  'window: 1998/..',
  'window: ../1998',
  'window: 11XX',
  'event: spl-1998',
  'event: always',
  'event: slp'
].concat(
  [
    'lit: [poles, x]',
    'mask: date',
    'mask: lieu',
    'thread: causes',
    'map: {at: 2005}',
    'question: Q',
    'answer: A',
    'minutes: 1',
    'minutes: -1',
    'minutes: 1e308'
  ],
  [
    'reveals: [a, {en: b}]',
    'events:',
    'date: 1998',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '"',
    '&a ',
    '*a',
    '!!x ',
    '|',
    '\t',
    '\r',
    '\u202e',
    '\0',
    '\ufeff',
    '__proto__: ',
    'constructor: ',
    '😀'
  ]
);
const texts = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.uint8Array({ maxLength: 200 }).map(decodeBytes),
  fc.json()
);

/** Lessons of any values, most of them wrong: what is well formed and makes no sense. */
const anyValue = fc.oneof(
  fc.constantFrom('spl-1998', 'chartres', 'nobody', '1998', '1990/2000', '2000/..', 'date', 'place', 'causes', '', 'état', '__proto__', 1, 0, -1, null, true),
  fc.jsonValue({ maxDepth: 2 })
);
const KEYS = [
  'id',
  'title',
  'event',
  'window',
  'scale',
  'lanes',
  'lit',
  'thread',
  'map',
  'figures',
  'say',
  'question',
  'answer',
  'mask',
  'reveals',
  'minutes',
  'at'
];
const wrongLessons = fc
  .record(
    {
      title: anyValue,
      language: anyValue,
      minutes: anyValue,
      steps: fc.array(
        fc.dictionary(fc.constantFrom(...KEYS), anyValue, { maxKeys: 12 }).map((step) => ({ window: '1990/2000', title: 'T', ...step })),
        { maxLength: 4 }
      )
    },
    { requiredKeys: [] }
  )
  .map((lesson) => JSON.stringify(lesson));

function expectPlaced(file: CorpusFile, problems: readonly Problem[]): void {
  const lines = file.text
    .replace(/^\ufeff/, '')
    .replace(/\r(?!\n)/g, '\n')
    .split('\n');
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines.length);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeLessThanOrEqual(lines[problem.line - 1]!.length + 1);
    for (const words of [problem.expected, problem.mend]) expect(words.fr && words.en).toBeTruthy();
    for (const locale of LOCALES) expect(sayProblem(problem, locale)).not.toMatch(/[\n\0\u202e]/);
  }
}

/** What a deck may rely on. */
function expectSound({ minutes, steps }: Lesson): void {
  expect(Number.isFinite(minutes) && minutes > 0).toBe(true);
  expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  for (const step of steps) {
    expect(step.title ?? step.event).toBeDefined();
    expect(step.minutes).toBeGreaterThan(0);
    expect([step.event ?? 'spl-1998', ...step.lit].filter((id) => !SAMPLE.events.some((event) => event.id === id))).toEqual([]);
    if (step.mask) expect(step.question && step.answer && step.event).toBeTruthy();
  }
}

describe('reading any text as a lesson', () => {
  it('returns, and places every problem inside the file, in both languages', () => {
    fc.assert(
      fc.property(names, fc.oneof(texts, wrongLessons), (name, text) => expectPlaced({ name, text }, readLesson({ name, text }, SAMPLE).problems)),
      RUNS
    );
  });

  it('gives a sound lesson or none, and never breaks: `unreadable` is for faults of ours', () => {
    fc.assert(
      fc.property(names, fc.oneof(texts, wrongLessons), (name, text) => {
        const { lesson, problems } = readLesson({ name, text }, SAMPLE);
        expect(problems.filter(({ code }) => code === 'unreadable')).toEqual([]);
        if (lesson) expectSound(lesson);
        else expect(problems.length).toBeGreaterThan(0);
      }),
      RUNS
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(names, texts, (name, text) => {
        const file = { name, text };
        expect(readLesson(file, SAMPLE)).toEqual(readLesson(file, SAMPLE));
        expect(isLessonFile(file)).toBe(isLessonFile(file));
      }),
      { numRuns: 200 }
    );
  });

  it('gives what can be shown: finite moments in order, in either language', () => {
    fc.assert(
      fc.property(fc.oneof(texts, wrongLessons), fc.constantFrom(...LOCALES), (text, locale) => {
        const { lesson } = readLesson({ name: 'a.yaml', text }, SAMPLE);
        if (!lesson) return;
        const shown = showLesson(lesson, SAMPLE, locale, NOW);
        expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
        for (const { window, event, title, when } of shown.steps) {
          expect(window[0]).toBeLessThan(window[1]);
          if (event) expect(event.min).toBeLessThan(event.max);
          expect(title && when).toBeTruthy();
        }
      }),
      RUNS
    );
  });
});
