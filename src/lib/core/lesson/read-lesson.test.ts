import { describe, expect, it } from 'vitest';
import { MOST_PROBLEMS } from '../corpus/limits.ts';
import { SAMPLE } from './fixtures/sample-corpus.ts';
import { readLesson } from './read-lesson.ts';

const read = (text: string, name = 'a.yaml') => readLesson({ name, text }, SAMPLE);
const codes = (text: string, name?: string) => read(text, name).problems.map(({ code }) => code);
/** A lesson of one step that lacks nothing but what is given. */
const step = (fields: string) => `title: T\nsteps:\n  - {window: 1990/2000, minutes: 1, ${fields}}\n`;
const readStep = (fields: string) => read(step(fields)).lesson!.steps[0]!;

describe('a lesson', () => {
  it('takes its id from the name of its file, its language from what it says', () => {
    const { lesson } = read(`language: en\n${step('title: One, say: Look')}`, 'data\\lessons/Dix minutes, été.yaml');
    expect(lesson).toMatchObject({ id: 'dix-minutes-ete', title: { en: 'T' }, steps: [{ title: { en: 'One' }, say: { en: 'Look' } }] });
  });

  it('lasts what its steps last when it does not say', () => {
    const steps = (minutes: string) => `title: T\n${minutes}steps: [{title: A, window: 1998, minutes: 1.1}, {title: B, window: 1998, minutes: 2.2}]`;
    expect(read(steps('')).lesson!.minutes).toBe(3.3);
    expect(read(steps('minutes: 3.31\n'))).toMatchObject({ lesson: { minutes: 3.31 }, problems: [] });
    expect(read(steps('minutes: 3.32\n'))).toMatchObject({
      lesson: { minutes: 3.32 },
      problems: [{ code: 'minutes-do-not-add-up', severity: 'warning', line: 2, column: 10 }]
    });
  });

  it('is kept without a title, under the name of its file', () => {
    expect(read('steps: [{title: A, window: 1998, minutes: 1}]', 'seance.yaml')).toMatchObject({
      lesson: { title: { fr: 'seance' } },
      problems: [{ code: 'missing-key', severity: 'error' }]
    });
  });

  it('is nothing without steps', () => {
    for (const text of ['title: T', 'title: T\nsteps: []', 'title: T\nsteps: [{title: A, minutes: 1}]']) {
      expect(read(text).lesson).toBeUndefined();
      expect(codes(text)).toContain('no-steps');
    }
  });

  it('may be JSON, or one list of steps', () => {
    expect(read('[{"title": "A", "window": "1998", "minutes": 1}]', 'a.json').lesson!.steps).toHaveLength(1);
  });
});

describe('an event file', () => {
  it.each([
    ['of YAML', 'événements: [{date: 1998, title: A}]', 'a.yaml'],
    ['of networks alone', 'networks: []\nlanguage: fr', 'a.yaml'],
    ['of one list', '[{"Date": 1998, "Titre": "A"}]', 'a.json'],
    ['of CSV', 'Date;Titre\n1998;A\n', 'a.csv'],
    ['of CSV without a name that says it', 'Date;Titre\n1998;A\n', 'a']
  ])('%s says that it is one, and where it can be opened', (_, text, name) => {
    const { lesson, problems } = read(text, name);
    expect(lesson).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'event-file', severity: 'error' }]);
    for (const locale of ['fr', 'en'] as const) expect(problems[0]!.mend[locale]).toMatch(/explor.*\/explorer\/\?src=.*(atelier|workshop)/);
  });
});

describe('a step', () => {
  it('without an id takes that of its title, else of its event, and no two are alike', () => {
    const steps = [
      '{title: Été 1998',
      '{event: poles',
      '{event: poles',
      '{title: constructor',
      '{id: poles-2, title: A',
      '{id: poles-2, title: B',
      '{title: "…"'
    ];
    const text = `title: T\nsteps: [${steps.map((one) => `${one}, window: 1990/2010, minutes: 1}`).join(', ')}]`;
    const { lesson, problems } = read(text);
    expect(lesson!.steps.map(({ id }) => id)).toEqual(['ete-1998', 'poles', 'poles-3', 'constructor-2', 'poles-2', 'poles-2-2', 'step']);
    expect(problems).toMatchObject([{ code: 'same-id', severity: 'error', subject: 'poles-2' }]);
  });

  it('drops a reference that leads nowhere, tells the nearest, and is kept', () => {
    const { lesson, problems } = read(step('title: A, event: spl-199, lit: [marshal-1890, chartres], lanes: [stat, idées], figures: [jbos, networks]'));
    expect(lesson!.steps).toMatchObject([{ lit: ['chartres'], lanes: ['ideas'], figures: ['networks'] }]);
    expect(lesson!.steps[0]).not.toHaveProperty('event');
    expect(problems.map(({ code, mend }) => `${code} ${mend.en}`)).toEqual([
      'unknown-event Write “spl-1998” instead.',
      'unknown-event Write “marshall-1890” instead.',
      'unknown-lane Write “state” instead.',
      'unknown-measure Write “jobs” instead.'
    ]);
  });

  it('that shows what its window shows in part is sound; wholly outside is a warning', () => {
    expect(codes('title: T\nsteps: [{title: A, window: 2005/2010, lit: [poles], minutes: 1}]')).toEqual([]);
    expect(codes('title: T\nsteps: [{title: A, window: 1851/1900, lit: [always], minutes: 1}]')).toEqual(['outside-window']);
  });

  it('masks only what it has, and only what it asks and answers', () => {
    const guess = 'question: Q, answer: A';
    expect(readStep(`event: spl-1998, mask: date, ${guess}`).mask).toBe('date');
    expect(readStep(`event: chartres, map: {at: 1998}, mask: lieu, ${guess}`).mask).toBe('place');
    expect(readStep(`event: spl-1998, thread: causes, lit: chartres, mask: cause, ${guess}`).mask).toBe('cause');
    for (const fields of [
      `title: A, mask: date, ${guess}`,
      `event: chartres, mask: place, ${guess}`,
      `event: spl-1998, map: {at: 1998}, mask: place, ${guess}`,
      `event: spl-1998, thread: consequences, lit: chartres, mask: cause, ${guess}`,
      `event: spl-1998, thread: causes, mask: cause, ${guess}`,
      'event: spl-1998, mask: date, answer: A'
    ]) {
      expect(readStep(fields).mask).toBeUndefined();
      expect(codes(step(fields))).toEqual(['idle-mask']);
    }
  });

  it('is told of each fault once, not of what follows from it', () => {
    expect(codes(step('event: spl-199, mask: date, question: Q, answer: A'))).toEqual(['unknown-event']);
    expect(codes(step('event: chartres, map: 1998, mask: place, question: Q, answer: A'))).toEqual(['fields']);
    expect(codes(step('event: spl-1998, mask: date, question: Q'))).toEqual(['no-answer']);
    expect(codes(step('event: spl-1998, question: Q, answer: ""'))).toEqual(['empty']);
    expect(codes('title: T\nsteps: [{title: A, window: 1998, minutes: 0}]')).toEqual(['minutes']);
  });

  it('may be long, with a warning from one character too many, in either language', () => {
    const long = (length: number): string => `{en: ${'a'.repeat(length)}}`;
    const guess = (key: string, text: string): string => `question: ${key === 'question' ? text : 'Q'}, answer: ${key === 'answer' ? text : 'A'}`;
    const written = (key: string, length: number): string =>
      step(`event: spl-1998, ${guess(key, long(length))}${/question|answer/.test(key) ? '' : `, ${key}: ${long(length)}`}`);
    for (const [key, length] of Object.entries({ title: 60, say: 140, question: 130, answer: 170, reveals: 95 })) {
      expect([key, codes(written(key, length))]).toEqual([key, []]);
      expect(read(written(key, length + 1)).problems).toMatchObject([{ code: 'long-for-a-screen', severity: 'warning' }]);
    }
    expect(codes(step(`title: A, notes: ${'a'.repeat(5000)}`))).toEqual([]);
  });
});

describe('hostile lessons', () => {
  it('are refused like hostile event files', () => {
    expect(codes('a'.repeat(18_000_001))).toEqual(['too-large']);
    expect(codes('\u0001\u0002\u0003\u0004')).toEqual(['not-text']);
    expect(codes('['.repeat(100_000))).toEqual(['too-deep']);
    expect(codes('steps: &a [*a]')).toContain('unknown-alias');
  });

  it('have no more problems told than a person can take in', () => {
    const { lesson, problems } = read(`title: T\nsteps:\n${`  - {title: T, window: 1998, lit: [nobody], minutes: 1}\n`.repeat(700)}`);
    expect(lesson!.steps).toHaveLength(700);
    expect(problems).toHaveLength(MOST_PROBLEMS + 1);
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', found: '+ 200' });
  });

  it('of many steps of one name are read in a few seconds', { timeout: 60_000 }, () => {
    const steps = JSON.stringify({ title: 'T', steps: Array(40_000).fill({ title: 'T', window: '1998', minutes: 1, lit: ['nobody'] }) });
    const start = performance.now();
    expect(read(steps, 'a.json').lesson!.steps.at(-1)!.id).toBe('t-40000');
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
