// The quick road and the exact one give the same table, or the quick one declines.

import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { madeHistory } from '../../../tools/bench/made-events.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { documentRecords, written } from '../corpus/document-records.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { skim } from '../corpus/skim.ts';
import { csvValues } from '../corpus/skim-csv.ts';
import type { ReadVague } from '../corpus/skim-values.ts';
import { readWrittenDate } from '../corpus/written-date.ts';
import { sayDate } from '../time/say-date.ts';
import { LOCALES } from '../words/locale.ts';
import { typeset } from '../words/typeset.ts';
import { corpusTable } from './corpus-table.ts';
import { rowOf, wordAt } from './event-table.ts';
import { anyCorpus, dateOf, NOW, SMALL } from './fixtures/any-corpus.ts';
import { sameTable } from './same-table.ts';
import { sayWhen } from './say-when.ts';
import { showCorpus } from './shown.ts';
import { set, skimmedTable } from './skimmed-table.ts';

// Two busy cores may be slow.
vi.setConfig({ testTimeout: 60_000 });

const readVague: ReadVague = (text) => {
  const read = readWrittenDate(text);
  return 'date' in read ? read.date : undefined;
};

const exactly = (text: string, name = 'x.json'): Corpus => readCorpus([{ name, text }]).corpus;

/** Skims plain values, which must be accepted, and compares with the exact reader's table of the text. */
function expectSame(values: unknown, text: string, name = 'x.json'): void {
  const skimmed = skim(values, readVague);
  if (!skimmed || skimmed === 'vague') throw new Error(`declined: ${text.slice(0, 300)}`);
  const corpus = exactly(text, name);
  for (const locale of LOCALES) {
    const quick = skimmedTable(skimmed, locale, NOW);
    const exact = corpusTable(corpus, locale, NOW);
    expect(quick).toEqual(exact);
    expect(sameTable(quick, exact)).toBe(true);
  }
}

const expectSameJson = (value: unknown): void => {
  const text = JSON.stringify(value);
  expectSame(JSON.parse(text), text);
};

const ours = (): Corpus => {
  const files = readdirSync('data')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, text: readFileSync(`data/${name}`, 'utf8') }));
  return readCorpus(files).corpus;
};

describe('a skimmed document', () => {
  it('gives the table of the exact reader, for any corpus in the shape of /events.json', () => {
    fc.assert(
      fc.property(anyCorpus(30), (corpus) => expectSameJson(corpus)),
      { numRuns: 150 }
    );
  });

  it('gives the table of the exact reader, for any corpus as a person writes it', () => {
    fc.assert(
      fc.property(anyCorpus(30), fc.boolean(), fc.boolean(), (corpus, withLanes, withIds) => {
        const { lanes, events, ...rest } = written(corpus) as unknown as Record<'lanes' | 'events', readonly Record<string, unknown>[]>;
        expectSameJson({ ...rest, ...(withLanes && { lanes }), events: withIds ? events : events.map(({ id: _, ...event }) => event) });
      }),
      { numRuns: 150 }
    );
  });

  it('gives the same for our own corpus, and for a small one', { timeout: 30_000 }, () => {
    expectSameJson(SMALL);
    expectSameJson(ours());
  });

  it('gives the same for made histories, in JSON and in CSV', { timeout: 30_000 }, () => {
    const history = madeHistory(700);
    expectSameJson(history);
    const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const keys = ['id', 'date', 'title', 'text', 'lane', 'kind', 'rank', 'tags'] as const;
    const csv = [keys.join(','), ...history.events.map((event) => keys.map((key) => quoted(String(event[key]))).join(','))].join('\n');
    expectSame(csvValues(csv), csv, 'x.csv');
  });

  it('takes French words for fixed ones, and lists written as words', () => {
    expectSameJson({
      language: 'français',
      view: { window: '1990/..', scale: 'élastique' },
      events: [
        {
          id: 'a',
          date: 1998,
          title: 'Un : d’abord',
          kind: 'Idée',
          status: 'vérifié',
          rank: '2',
          tags: 'un, deux ; trois',
          article: 'oui',
          lane: 'Idées',
          sources: 's'
        },
        {
          id: 'b',
          date: ' 11XX ',
          title: { fr: 'Deux', en: 'Two' },
          relations: [
            { type: 'fait partie de', target: 'a' },
            { type: 'inspire', target: 'b' }
          ],
          lane: 'idees',
          sources: ['s']
        },
        { id: 'c', date: '1998/1998', title: '  Trois  ', relations: [{ type: 'part-of', target: 'A' }], instrument: 'SPL', text: null }
      ]
    });
  });
});

describe('what is not plainly sound', () => {
  const event = { id: 'a', date: '1998', title: 'Un' };
  it.each([
    ['another key', { events: [{ ...event, titre: 'x' }] }],
    ['a French key', { événements: [event] }],
    ['two events of one id', { events: [event, event] }],
    ['an id that must be mended', { events: [{ ...event, id: 'é t é' }] }],
    ['a date that is none', { events: [{ ...event, date: 'hier' }] }],
    ['a year of three digits', { events: [{ ...event, date: 800 }] }],
    ['an empty title', { events: [{ ...event, title: ' ' }] }],
    ['a title that must be cut', { events: [{ ...event, title: 'x'.repeat(301) }] }],
    ['a control character', { events: [{ ...event, title: 'a\u0000b' }] }],
    ['a mark that turns the text round', { events: [{ ...event, title: 'a\u202eb' }] }],
    ['a kind nobody knows', { events: [{ ...event, kind: 'fête' }] }],
    ['a rank of five', { events: [{ ...event, rank: 5 }] }],
    ['values within values without end', { events: [{ ...event, text: [[[[[[[['x']]]]]]]] }] }],
    ['a list of texts', ['x']],
    ['a number', 3],
    ['a prototype', JSON.parse('{"events": [], "__proto__": {"x": 1}}')]
  ])('is declined: %s', (_, value) => {
    expect(skim(value, readVague)).toBeUndefined();
  });

  it('asks for a reader of dates when only dates are in doubt', () => {
    const value = { events: [{ ...event, date: '1720?' }] };
    expect(skim(value)).toBe('vague');
    expect(skim(value, readVague)).toMatchObject({ events: [{ date: { uncertain: true } }] });
  });
});

describe('our own /events.json', () => {
  it('is read without an error, as the corpus it was written from', { timeout: 30_000 }, () => {
    const corpus = ours();
    const { corpus: again, problems } = readCorpus([{ name: 'events.json', text: JSON.stringify(corpus) }]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const bare = (one: Corpus): unknown =>
      JSON.parse(
        JSON.stringify({
          ...one,
          events: one.events.map(written),
          sources: one.sources.map(written),
          networks: one.networks.map(written),
          claims: one.claims.map(written)
        })
      );
    expect(bare(again)).toEqual(bare(corpus));
  });

  it('gives records that are read back', () => {
    const { events } = documentRecords(SMALL, ['e8', 'e0']);
    expect(events.map(({ id, date }) => `${id} ${date}`)).toEqual(['e8 2004-09-14', 'e0 11XX']);
    expect(exactly(JSON.stringify(documentRecords(SMALL, ['e0']))).events[0]).toMatchObject({ id: 'e0', date: dateOf('11XX') });
  });
});

describe('the words of a table', () => {
  it('say each date as the corpus shown whole does', () => {
    fc.assert(
      fc.property(anyCorpus(20), fc.constantFrom(...LOCALES), (corpus, locale) => {
        const table = corpusTable(corpus, locale, NOW);
        for (const event of showCorpus(corpus, locale, NOW).events) expect(sayWhen(table, rowOf(table, event.id)!)).toBe(event.when);
        for (const event of corpus.events) expect(sayWhen(table, rowOf(table, event.id)!)).toBe(sayDate(event.date, locale));
      })
    );
  });

  it('carry no words for plain dates', () => {
    const table = corpusTable(SMALL, 'fr', NOW);
    expect(wordAt(table.whens, rowOf(table, 'e8')!)).toBe('');
    expect(wordAt(table.whens, rowOf(table, 'e0')!)).toBe('XIIᵉ\u00a0siècle');
  });

  it('are set as `typeset` sets them', () => {
    const signs = fc.constantFrom(
      ...' \u202f\u00a0\'"’«»;:!?%€.…12XIVeème siècle rersmaiSPLans'.split(''),
      'siècle',
      '...',
      '1er',
      'XIIe siècle',
      ' mai 2004',
      '3 000',
      '5 ans',
      '2 billion'
    );
    const texts = fc.array(signs, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.constantFrom(...LOCALES), (text, locale) => void expect(set(text, locale)).toBe(typeset(text, locale))),
      { numRuns: 3000 }
    );
  });
});
