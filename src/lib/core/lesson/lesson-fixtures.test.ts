// Every lesson of fixtures/ is read, and what the reader says of it compared with a text file a person can read. Drop a file
// there and run `vitest -u`: it is tested.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayProblem } from '../corpus/say-problem.ts';
import { SAMPLE } from './fixtures/sample-corpus.ts';
import { readLesson } from './read-lesson.ts';
import { writeLesson } from './write-lesson.ts';

const HERE = join(import.meta.dirname, 'fixtures');
const filesIn = (folder: string): readonly string[] => readdirSync(join(HERE, folder)).filter((name) => !name.endsWith('.txt'));
const read = (folder: string, name: string) => readLesson({ name, text: readFileSync(join(HERE, folder, name), 'utf8') }, SAMPLE);

describe('good lessons', () => {
  it.each(filesIn('good'))('%s is read without a word', async (name) => {
    const { lesson, problems } = read('good', name);
    expect(problems.map((problem) => sayProblem(problem, 'en'))).toEqual([]);
    await expect(writeLesson(lesson!, 'fr')).toMatchFileSnapshot(join(HERE, 'good', `${name}.lesson.txt`));
  });

  it('say the same with French names as with English ones', () => {
    const [french, english] = [read('good', 'en-francais.yaml').lesson!, read('good', 'en-anglais.yaml').lesson!];
    expect({ ...french, id: '' }).toEqual({ ...english, id: '' });
  });
});

describe('bad lessons', () => {
  it.each(filesIn('bad'))('%s gets all its problems at once, and keeps what is sound', async (name) => {
    const { lesson, problems } = read('bad', name);
    const kept = `kept: ${lesson ? writeLesson(lesson, 'fr') : 'nothing\n'}`;
    const said = problems.flatMap((problem) => [`[${problem.code}]`, sayProblem(problem, 'fr'), sayProblem(problem, 'en'), '']);
    await expect([...said, kept].join('\n')).toMatchFileSnapshot(join(HERE, 'bad', `${name}.problems.txt`));
  });
});
