// The files to download, made of our own data: all there, none empty, each what its name and its type say.

import { csvParseRows } from 'd3';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { written } from '../core/corpus/document-records.ts';
import { readCorpus } from '../core/corpus/read-corpus.ts';
import { sayDownload } from '../core/words/download-words.ts';
import { ourCorpus } from '../data.ts';
import { downloads } from './downloads.ts';

// Two busy cores may be slow to write and read the whole of our data.
vi.setConfig({ testTimeout: 120_000 });

const NAMES = [
  ...['frise.yaml', 'frise.json', 'frise.csv', 'evenements.csv'],
  ...['timelinejs-fr.json', 'timelinejs-en.json', 'timelinejs-fr.csv', 'timelinejs-en.csv'],
  ...['reseaux.csv', 'lieux.csv', 'series.csv'],
  ...['bibliographie.bib', 'bibliographie.ris', 'bibliographie.json']
];
const PROSE = ['LISEZMOI.md', 'CHANGELOG.md'];

describe('the downloads', () => {
  it('have the names that were promised; prose when it is written', () => {
    const names = downloads().map(({ name }) => name);
    expect(names.filter((name) => !PROSE.includes(name))).toEqual(NAMES);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are each said in words, in both languages', () => {
    for (const { name } of downloads()) for (const locale of ['fr', 'en'] as const) expect(sayDownload(name, locale)).not.toBe(name);
  });

  it('are made once', () => {
    expect(downloads()).toBe(downloads());
    expect(downloads()[13]!.make()).toBe(downloads()[13]!.make());
  });

  it.each(downloads())('$name is what its type says', async ({ name, type, make }) => {
    const text = await make();
    expect(text.length).toBeGreaterThan(100);
    expect(text.endsWith('\n') || /\.csv$/.test(name)).toBe(true);
    expect(type).toMatch(/^(application|text)\/[\w.+-]+; charset=utf-8$/);
    if (name.endsWith('.json')) expect(() => JSON.parse(text) as unknown).not.toThrow();
    if (name.endsWith('.csv')) expect(new Set(csvParseRows(text).map((row) => row.length)).size).toBe(1);
    if (name.endsWith('.yaml')) expect(parse(text)).toHaveProperty('events');
    if (/\.(yaml|bib)$/.test(name)) expect(text.split('\n')[0]).toMatch(/^[#%] .*CC BY 4\.0 : https:\/\/creativecommons\.org\//);
  });

  it.each(['frise.yaml', 'frise.json', 'frise.csv'])('%s is the whole corpus', async (name) => {
    const { make } = downloads().find((file) => file.name === name)!;
    const { corpus, problems } = readCorpus([{ name, text: await make() }]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(written(corpus)).toEqual(written(ourCorpus()));
  });
});
