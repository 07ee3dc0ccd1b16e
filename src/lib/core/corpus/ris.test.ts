// RIS and BibTeX of every source we have, and RIS of the worst a file could hold: every entry whole, nothing lost, nothing blank.

import { readdirSync, readFileSync } from 'node:fs';
import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LOCALES } from '../words/locale.ts';
import { bibtex } from './bibtex.ts';
import { type CslItem, sourceCsl } from './cite-csl.ts';
import { definition } from './definition.ts';
import { written } from './document-records.ts';
import { entriesOf, itemOf, unwrapped, wordsOf } from './field.ts';
import { anyWholeCorpus } from './fixtures/any-whole-corpus.ts';
import { readCorpus } from './read-corpus.ts';
import { ris } from './ris.ts';

// Two busy cores may be slow to write and read the whole of our data.
vi.setConfig({ testTimeout: 120_000 });

const files = readdirSync('data')
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => ({ name, text: readFileSync(`data/${name}`, 'utf8') }));
const { sources } = readCorpus(files).corpus;
const itemsIn = (locale: 'fr' | 'en'): readonly CslItem[] => sources.map((source) => sourceCsl(written(source), locale));

type Entry = ReadonlyMap<string, readonly string[]>;

/** Tags of each entry; throws on a line that is no tag. */
function entriesIn(text: string): readonly Entry[] {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const blocks = text.split(/^ER {2}- \r\n/m);
  expect(blocks.pop()!.trim()).toBe('');
  return blocks.map((block) => {
    const tags = new Map<string, string[]>();
    for (const line of block.split('\r\n').filter((each) => each !== '')) {
      const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (\S.*)$/.exec(line) ?? [];
      expect(value, line).toBeDefined();
      tags.set(tag!, [...(tags.get(tag!) ?? []), value!]);
    }
    expect([...tags.keys()][0]).toBe('TY');
    return tags;
  });
}

const one = async (item: Partial<CslItem>): Promise<Entry> => entriesIn(await ris([{ id: 'a', type: 'webpage', title: 'T', ...item }]))[0]!;
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('our sources in RIS', () => {
  it.each(LOCALES)('are as many entries, each whole (%s)', async (locale) => {
    const items = itemsIn(locale);
    const text = await ris(items, locale);
    expect(text).not.toMatch(/undefined|\[object|NaN|null/);
    const entries = entriesIn(text);
    expect(entries).toHaveLength(items.length);
    for (const [index, entry] of entries.entries()) {
      const item = items[index]!;
      expect(entry.get('ID')).toEqual([item.id]);
      expect(entry.get('TI')).toEqual([line(item.title!)]);
      expect(entry.get('AU')?.length).toBe(item.author?.length);
      expect(entry.get('UR')).toEqual(item.URL && [item.URL]);
      const about = locale === 'fr' ? 'Date de parution approximative ou incertaine.' : 'The date of publication is approximate or uncertain.';
      expect(entry.get('N1') ?? []).toEqual([item.note ? line(item.note) : [], item.issued?.circa ? about : []].flat());
      expect(entry.get('VL')).toEqual(item.volume && [item.volume]);
      expect(entry.get(item.type === 'report' ? 'SN' : 'IS')).toEqual(item.issue && [item.issue]);
      expect([...entry.values()].flat()).toEqual(
        expect.arrayContaining([item['container-title'], item.publisher].flatMap((part) => (part ? [line(part)] : [])))
      );
      expect(entry.get('PY')?.[0]).toBe(item.issued && String(item.issued['date-parts'][0]![0]));
      for (const day of entry.get('DA') ?? []) expect(day).toMatch(/^-?\d+\/(\d\d)?\/(\d\d)?\/$/);
    }
  });

  it('come back from RIS with their titles, their authors and their addresses', async () => {
    const items = itemsIn('fr');
    const back = plugins.input.chain(await ris(items), { generateGraph: false } as Parameters<typeof plugins.input.chain>[1]) as readonly CslItem[];
    expect(back.map(({ URL }) => URL)).toEqual(items.map(({ URL }) => URL));
    expect(back.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
  });

  it('in BibTeX have a key each, and braces that close', async () => {
    for (const locale of LOCALES) {
      const text = await bibtex(itemsIn(locale));
      const keys = [...text.matchAll(/^@\w+\{([^,\s]+),$/gm)].map((match) => match[1]);
      expect(keys).toHaveLength(sources.length);
      expect(new Set(keys).size).toBe(sources.length);
      let depth = 0;
      for (const sign of text) expect((depth += sign === '{' ? 1 : sign === '}' ? -1 : 0)).toBeGreaterThanOrEqual(0);
      expect(depth).toBe(0);
    }
  });
});

describe('our sources in BibTeX', () => {
  it('hold no bare sign of TeX outside their addresses, which are told once', async () => {
    for (const locale of LOCALES) {
      const text = await bibtex(itemsIn(locale));
      const bare = text.split('\n').filter((each) => !/^\s*url = /.test(each) && /(?<!\\)[%&#_]/.test(each));
      expect(bare).toEqual([]);
      expect(text).not.toContain('howpublished');
    }
  });

  it('keep volumes and numbers, and know a thesis', async () => {
    const journal = await bibtex([{ id: 'a', type: 'article-journal', title: 'T', 'container-title': 'R', volume: '3', issue: '16/17' }]);
    expect([journal.includes('volume = {3}'), journal.includes('number = {16/17}')]).toEqual([true, true]);
    const report = await bibtex([{ id: 'a', type: 'report', title: 'T', 'container-title': 'Papers', publisher: 'P', issue: '37' }]);
    expect([report.includes('number = {37}'), report.includes('series = {Papers}')]).toEqual([true, true]);
    expect(await bibtex([{ id: 'a', type: 'thesis', title: 'T', publisher: 'Université' }])).toMatch(/^@phdthesis\{a,/);
  });
});

describe('an entry', () => {
  it('has a type that Zotero takes for what it is', async () => {
    const typeOf = async (type: string, holder?: string): Promise<unknown> =>
      (await one({ type, ...(holder !== undefined && { 'container-title': holder }) })).get('TY')![0];
    expect(await Promise.all(['legislation', 'regulation', 'speech', 'review-book', 'report'].map((type) => typeOf(type)))).toEqual([
      'STAT',
      'STAT',
      'SLIDE',
      'JOUR',
      'RPRT'
    ]);
    expect([await typeOf('interview', 'Inc.'), await typeOf('interview')]).toEqual(['MGZN', 'GEN']);
    const both = [
      { id: 'a', type: 'interview', title: 'T', 'container-title': 'Le Monde' },
      { id: 'b', type: 'article-newspaper', title: 'T', 'container-title': 'Le Monde' }
    ];
    expect(entriesIn(await ris(both)).map((entry) => entry.get('TY')![0])).toEqual(['NEWS', 'NEWS']);
  });

  it('of a page names its site', async () => {
    const entry = await one({ type: 'webpage', publisher: 'axite.fr' });
    expect([entry.get('T2'), entry.get('PB')]).toEqual([['axite.fr'], undefined]);
  });

  it('gives months and days two digits, and no more of a date than is known', async () => {
    const dated = async (...parts: number[]): Promise<readonly unknown[]> => {
      const entry = await one({ issued: { 'date-parts': [parts] } });
      return [entry.get('PY')![0], entry.get('DA')![0]];
    };
    expect(await dated(2004, 5)).toEqual(['2004', '2004/05//']);
    expect(await dated(2004, 5, 3)).toEqual(['2004', '2004/05/03/']);
    expect(await dated(2004)).toEqual(['2004', '2004///']);
  });

  it.each([
    ['12-15', ['12'], ['15']],
    ['S12–S15', ['S12'], ['S15']],
    ['12', ['12'], undefined],
    ['livre IV, chap. X', ['livre IV, chap. X'], undefined],
    ['12-15, 20', ['12-15, 20'], undefined]
  ])('parts a range of pages: %s', async (page, start, end) => {
    for (const type of ['article-journal', 'book', 'webpage', 'speech']) {
      const entry = await one({ type, page });
      expect([entry.get('SP'), entry.get('EP'), entry.get('SE')]).toEqual([start, end, undefined]);
    }
  });

  it('of any type keeps its author, its day, its larger whole, its publisher and its whole address', async () => {
    const type = entriesOf(itemOf(unwrapped(definition.entries.sources))).type!;
    const URL = `https://example.org/${'long/'.repeat(40)}`;
    for (const each of wordsOf(unwrapped(type))) {
      const entry = await one({
        type: String(each),
        author: [{ family: 'F', given: 'G' }, { literal: 'Body' }],
        'container-title': 'Site',
        publisher: 'P',
        issued: { 'date-parts': [[2004, 9, 14]] },
        URL,
        language: 'fr',
        note: 'Note\nof two lines'
      });
      expect(entry.get('AU')).toEqual(['F, G', 'Body']);
      expect(entry.get('DA')).toEqual(['2004/09/14/']);
      expect([entry.get('T2') ?? entry.get('C3'), entry.get('PB'), entry.get('UR'), entry.get('N1')]).toEqual([['Site'], ['P'], [URL], ['Note of two lines']]);
    }
  });

  it('has no blank field', async () => {
    const entry = await one({ publisher: ' ', note: '', author: [{ family: '', given: ' ' }, { family: 'F' }], page: '\n', 'container-title': '\t' });
    expect([...entry.keys()].sort()).toEqual(['AU', 'ID', 'TI', 'TY']);
    expect(entry.get('AU')).toEqual(['F']);
  });

  it('of the worst source is whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyWholeCorpus, async ({ sources: worst }) => {
        const entries = entriesIn(await ris(worst.map((source) => sourceCsl(written(source), 'fr'))));
        expect(entries.map((entry) => entry.get('ID')![0])).toEqual(worst.map(({ id }) => id));
      }),
      { numRuns: 100 }
    );
  });
});
