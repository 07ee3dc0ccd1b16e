// A whole corpus is read back as it was from each of the files it is written to: ours, and any. So is what is written of what was read.

import { readdirSync, readFileSync } from 'node:fs';
import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Corpus } from './corpus.ts';
import { definition } from './definition.ts';
import { written } from './document-records.ts';
import { anyWholeCorpus } from './fixtures/any-whole-corpus.ts';
import { readCorpus } from './read-corpus.ts';
import { sayProblem } from './say-problem.ts';
import { wholeDocument } from './whole-document.ts';
import { writeWholeJson } from './write-json.ts';
import { writeRecordsCsv } from './write-records-csv.ts';
import { writeYaml } from './write-yaml.ts';

// Two busy cores may be slow to write and read the whole of our data.
vi.setConfig({ testTimeout: 120_000 });

const files = readdirSync('data')
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => ({ name, text: readFileSync(`data/${name}`, 'utf8') }));
const ours = readCorpus(files);

const FORMATS: readonly (readonly [name: string, write: (corpus: Corpus) => string])[] = [
  ['whole.yaml', (corpus) => writeYaml(corpus, 'CC BY 4.0\nhttps://frise.example')],
  ['whole.json', writeWholeJson],
  ['whole.csv', (corpus) => `\ufeff${writeRecordsCsv(corpus)}`]
];

const errors = ({ problems }: ReturnType<typeof readCorpus>): readonly string[] =>
  problems.filter(({ severity }) => severity === 'error').map((problem) => sayProblem(problem, 'en'));

describe.each(FORMATS)('a whole corpus written as %s', (name, write) => {
  it('is read back as it was: ours, to the last field', () => {
    const again = readCorpus([{ name, text: write(ours.corpus) }]);
    expect(errors(again)).toEqual([]);
    expect(again.problems.length).toBe(ours.problems.length);
    expect(written(again.corpus)).toEqual(written(ours.corpus));
    expect(write(again.corpus)).toBe(write(ours.corpus));
  });

  it('is read back as it was: any', () => {
    fc.assert(
      fc.property(anyWholeCorpus, (corpus) => {
        const text = write(corpus);
        const again = readCorpus([{ name, text }]);
        expect(errors(again)).toEqual([]);
        expect(written(again.corpus)).toEqual(written(corpus));
        expect(write(again.corpus)).toBe(text);
      }),
      { numRuns: 100 }
    );
  });
});

describe('a whole document', () => {
  it('has every list of the definition, in its order, and says no more than a file must', () => {
    expect(Object.keys(wholeDocument(ours.corpus))).toEqual(Object.keys(definition.entries));
    const told = JSON.stringify(wholeDocument(ours.corpus));
    expect(told.match(/"origin":|"min":|:(false|null|\[\]|\{\})/)).toBeNull();
  });

  it('of nothing is its language', () => {
    const { corpus } = readCorpus([]);
    expect(wholeDocument({ ...corpus, lanes: [] })).toEqual({ language: 'fr' });
  });
});

describe('a table of all records', () => {
  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyWholeCorpus, (corpus) => {
        for (const row of csvParseRows(writeRecordsCsv(corpus)))
          for (const cell of row) if (!/^[-+]?\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t]/);
      })
    );
  });

  it('has as many cells in each row as columns, and none that is always empty', () => {
    const [header, ...rows] = csvParseRows(writeRecordsCsv(ours.corpus));
    expect(rows.every((row) => row.length === header!.length)).toBe(true);
    expect(header!.filter((_, column) => rows.every((row) => row[column] === ''))).toEqual([]);
    expect(header!.slice(0, 5)).toEqual(['record', 'id', 'date', 'title.fr', 'title.en']);
    expect(header).toEqual(
      expect.arrayContaining(['place.name.fr', 'seat.commune', 'relations (json)', 'tags (json)', 'points (json)', 'view.scale', 'title'])
    );
  });
});
