// Every file of fixtures/ is read, and what the reader says of it compared with a text file a person can
// read. Drop a file there and run `vitest -u`: it is tested.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Corpus } from './corpus.ts';
import { decodeBytes } from './decode-bytes.ts';
import { readCorpus } from './read-corpus.ts';
import { sayProblem } from './say-problem.ts';

const HERE = join(import.meta.dirname, 'fixtures');
const filesIn = (folder: string): readonly string[] => readdirSync(join(HERE, folder)).filter((name) => !name.endsWith('.txt'));
const read = (folder: string, name: string) => readCorpus([{ name, text: decodeBytes(readFileSync(join(HERE, folder, name))) }]);

function summary(corpus: Corpus): string {
  const events = corpus.events.map(({ origin, date, ...event }) => JSON.stringify({ ...event, date: date.edtf, line: origin.line }));
  const { events: _, ...rest } = corpus;
  return [JSON.stringify(rest, (key, value) => (key === 'min' || key === 'max' || key === 'parts' ? undefined : value), 1), ...events].join('\n');
}

describe('good files', () => {
  it.each(filesIn('good'))('%s is read without a word', async (name) => {
    const { corpus, problems } = read('good', name);
    expect(problems.map((problem) => sayProblem(problem, 'en'))).toEqual([]);
    await expect(`${summary(corpus)}\n`).toMatchFileSnapshot(join(HERE, 'good', `${name}.corpus.txt`));
  });
});

describe('bad files', () => {
  it.each(filesIn('bad'))('%s gets all its problems at once, and keeps what is sound', async (name) => {
    const { corpus, problems } = read('bad', name);
    const kept = `kept: ${corpus.events.map((event) => event.id).join(' ') || 'nothing'}`;
    const said = problems.flatMap((problem) => [`[${problem.code}]`, sayProblem(problem, 'fr'), sayProblem(problem, 'en'), '']);
    await expect([...said, kept, ''].join('\n')).toMatchFileSnapshot(join(HERE, 'bad', `${name}.problems.txt`));
  });
});
