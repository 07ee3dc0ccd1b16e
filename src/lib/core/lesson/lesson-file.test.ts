import { describe, expect, it } from 'vitest';
import { isLessonFile, lessonId } from './lesson-file.ts';

const is = (text: string, name = 'a.yaml'): boolean => isLessonFile({ name, text });

describe('a file is a lesson', () => {
  it('when it has steps, under any of their names, wherever it lies and whatever else is wrong in it', () => {
    expect(['steps: []', 'title: T\nétapes:\n  - {}', 'ETAPES:', 'Pas: []', '{"steps": 3}', 'title: [\nsteps: []'].map((text) => is(text))).toEqual(
      Array(6).fill(true)
    );
    expect(is('steps: []', 'notes.txt')).toBe(true);
    expect(is('- {fenêtre: 1998, titre: Un}')).toBe(true);
  });

  it('not when it has events, or nothing that tells', () => {
    expect(['events: []', 'series: []', '- {date: 1998}', 'title: T', '', '12', 'text:\n  steps: no'].map((text) => is(text))).toEqual(Array(7).fill(false));
  });

  it('not when it is CSV, no text, or beyond reading', () => {
    expect(is('steps;window\n1;1998\n', 'a.csv')).toBe(false);
    expect(is('steps: \u0001\u0002\u0003\u0004')).toBe(false);
    expect(is('['.repeat(100_000))).toBe(false);
    expect(is(`steps: ${'x'.repeat(18_000_001)}`)).toBe(false);
  });
});

describe('the id of a lesson', () => {
  it.each([
    ['data/lessons/dix-minutes.yaml', 'dix-minutes'],
    ['C:\\Cours\\Été 1998.yml', 'ete-1998'],
    ['Ma séance v1.2.json', 'ma-seance-v1-2'],
    ['seance', 'seance'],
    ['….yaml', 'lesson'],
    ['', 'lesson'],
    ['constructor.yaml', 'constructor-1'],
    [`${'a'.repeat(300)}.yaml`, 'a'.repeat(60)]
  ])('of %s is %s', (name, id) => {
    expect(lessonId(name)).toBe(id);
  });
});
