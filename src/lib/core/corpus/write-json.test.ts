// What is written as JSON is read back as it was, without a problem, whole or in part.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCorpus, SMALL } from '../view/fixtures/any-corpus.ts';
import { sourcesCitedBy } from './cited-by.ts';
import type { Corpus } from './corpus.ts';
import { cutCorpus } from './cut-corpus.ts';
import { written } from './document-records.ts';
import { readCorpus } from './read-corpus.ts';
import { writeJson } from './write-json.ts';

const files = readdirSync('data')
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => ({ name, text: readFileSync(`data/${name}`, 'utf8') }));
const ours = readCorpus(files).corpus;

const idsOf = ({ events }: Corpus): readonly string[] => events.map(({ id }) => id);
const again = (corpus: Corpus, ids = idsOf(corpus)): ReturnType<typeof readCorpus> =>
  readCorpus([{ name: 'again.json', text: writeJson(cutCorpus(corpus, ids)) }]);
const bare = (records: readonly object[]): readonly object[] => records.map(written);

describe('a history written as JSON', () => {
  it('is read back whole: ours', () => {
    const { corpus, problems } = again(ours);
    expect(problems).toEqual([]);
    expect(bare(corpus.events)).toEqual(bare(ours.events));
    const cited = new Set(ours.events.flatMap(sourcesCitedBy));
    expect(bare(corpus.sources)).toEqual(bare(ours.sources.filter(({ id }) => cited.has(id))));
    expect(corpus.lanes).toEqual(ours.lanes);
    expect([corpus.title, corpus.language, corpus.licence]).toEqual([ours.title, ours.language, ours.licence]);
    expect(corpus.instruments).toEqual(ours.instruments.filter(({ id }) => ours.events.some(({ instrument }) => instrument === id)));
  });

  it('is read back whole: any that was read', () => {
    fc.assert(
      fc.property(anyCorpus(25), (any) => {
        const { corpus } = again(any);
        const { corpus: twice, problems } = again(corpus);
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(bare(twice.events)).toEqual(bare(corpus.events));
        // Made corpora also lead to events and instruments that are not there; the reader drops those.
        const unlinked = (records: readonly object[]): readonly object[] => bare(records).map((event) => ({ ...event, relations: [], instrument: '' }));
        expect(unlinked(corpus.events)).toEqual(unlinked(any.events));
      })
    );
  });

  it('in part, stands on its own', () => {
    fc.assert(
      fc.property(fc.subarray(idsOf(ours) as string[]), (ids) => {
        const { corpus, problems } = again(ours, ids);
        expect(problems.filter(({ code }) => code !== 'no-events')).toEqual([]);
        expect(idsOf(corpus)).toEqual(ids);
        const kept = new Set(ids);
        const byId = new Map(ours.events.map((event) => [event.id, event]));
        for (const event of corpus.events) expect(event.relations).toEqual(byId.get(event.id)!.relations.filter(({ target }) => kept.has(target)));
      }),
      { numRuns: 10 }
    );
  });
});

describe('a part of a history', () => {
  it('is cut in the order asked for, and passes over what is not there', () => {
    const records = cutCorpus(SMALL, ['e8', 'nowhere', 'e6']);
    expect(records.events.map(({ id }) => id)).toEqual(['e8', 'e6']);
    expect(records.events[1]!.relations).toEqual([{ type: 'prepares', target: 'e8' }]);
    expect(cutCorpus(SMALL, ['e6']).events[0]!.relations).toEqual([]);
  });
});
