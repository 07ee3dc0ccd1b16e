// What a row can hold is read back as it was, without a problem; what it cannot is left out, and nothing runs.

import { readdirSync, readFileSync } from 'node:fs';
import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCorpus, SMALL } from '../view/fixtures/any-corpus.ts';
import { say, type Text } from '../words/locale.ts';
import type { Corpus, EventRecord } from './corpus.ts';
import { cutCorpus } from './cut-corpus.ts';
import { written } from './document-records.ts';
import { slug } from './fold-words.ts';
import { readCorpus } from './read-corpus.ts';
import { writeCsv } from './write-csv.ts';

const files = readdirSync('data')
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => ({ name, text: readFileSync(`data/${name}`, 'utf8') }));
const ours = readCorpus(files).corpus;

const textOf = (corpus: Corpus): string =>
  writeCsv(
    cutCorpus(
      corpus,
      corpus.events.map(({ id }) => id)
    )
  );
const again = (corpus: Corpus): ReturnType<typeof readCorpus> => readCorpus([{ name: 'again.csv', text: `\ufeff${textOf(corpus)}` }]);

const cellText = (text: Text | undefined): Text | undefined =>
  text && (Object.fromEntries(Object.entries(text).map(([locale, words]) => [locale, words.trim()])) as Text);
const words = (list: readonly string[]): readonly string[] => list.map((word) => word.replace(/\s*[,;]\s*/g, ' - '));

/** The reader knows a source without address by the beginning of its title. */
const toldApart = (title: string): string => slug(title).slice(0, 50);

/** What of an event a row can hold; sources by their titles. */
function held(event: EventRecord, { sources }: Corpus): object {
  const { id, date, lane, kind, instrument, rank, tags, place, people, status, article, checked } = event;
  const titles = event.sources.map((citation) => sources.find((source) => source.id === citation.id)!.title);
  return written({
    ...{ id, date, lane, kind, instrument, rank, status, article, checked, tags: words(tags), people: words(people) },
    ...{ title: cellText(event.title), text: cellText(event.text), comment: cellText(event.comment) },
    place: place && { ...place, name: { fr: say(place.name, 'fr') } },
    titles: [...new Set(titles.map(toldApart))]
  });
}

describe('a history written as CSV', () => {
  it('is read back, as far as rows can hold it: ours', () => {
    const { corpus, problems } = again(ours);
    expect(problems).toEqual([]);
    expect(corpus.events.map((event) => held(event, corpus))).toEqual(ours.events.map((event) => held(event, ours)));
  });

  const texts = fc.oneof(
    fc.constantFrom('=1+1', '-2+3', '+33 1', '@here', '"quoted", he said', 'two\nlines', 'semi;colon', ' spaced ', '-0.5', "l'été", '=cmd|"/c calc"!A0', '＝1'),
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '')
  );
  const anyWordy = fc
    .tuple(anyCorpus(20), fc.array(fc.record({ title: texts, text: texts, en: fc.boolean() }), { minLength: 20, maxLength: 20 }))
    .map(([corpus, more]): Corpus => ({
      ...corpus,
      events: corpus.events.map((event, index) => {
        const { title, text, en } = more[index]!;
        return { ...event, title: en ? { fr: title, en: `${title} (en)` } : { fr: title }, text: { [en ? 'en' : 'fr']: text } };
      })
    }));

  it('is read back, as far as rows can hold it: any', () => {
    fc.assert(
      fc.property(anyWordy, (any) => {
        fc.pre(any.events.length > 0);
        const { corpus, problems } = again(any);
        expect(problems.filter(({ code }) => code !== 'no-source')).toEqual([]);
        const used = (event: EventRecord): object => ({ ...held(event, any) });
        expect(corpus.events.map((event) => held(event, corpus))).toEqual(any.events.map(used));
      }),
      { numRuns: 200 }
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyWordy, (any) => {
        for (const row of csvParseRows(textOf(any)))
          for (const cell of row) if (!/^[-+]?\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t]/);
      }),
      { numRuns: 200 }
    );
  });

  it('gives coordinates and dates before our era as plain numbers', () => {
    const event = { ...SMALL.events[0]!, place: { name: { fr: 'Lima' }, lat: -12.05, lon: -77.04 } };
    expect(textOf({ ...SMALL, events: [event] })).toContain('Lima,-12.05,-77.04');
  });

  it('gives a page only when it holds for all sources of the row, and parts titles where the reader does', () => {
    const source = { ...ours.sources[0]!, id: 'a', title: 'One | two' };
    const other = { ...source, id: 'b', title: 'spl-2004' };
    const citing = (...sources: EventRecord['sources']): readonly string[] =>
      csvParseRows(textOf({ ...SMALL, sources: [source, other], events: [{ ...SMALL.events[0]!, sources }] }))[1]!;
    expect(citing({ id: 'a', page: '12' }, { id: 'b', page: '12' })).toEqual(expect.arrayContaining(['One / two | Source spl-2004', '12']));
    expect(citing({ id: 'a', page: '12' }, { id: 'b', page: '13' })).not.toContain('12');
    expect(citing({ id: 'a', page: '12' }, { id: 'b' })).not.toContain('12');
  });

  it('leaves out columns in which nothing stands, and says French nowhere when all is French', () => {
    expect(textOf(SMALL).split('\n')[0]).toBe('id,date,title,lane,kind,instrument,rank,status');
    expect(textOf(ours).split('\n')[0]).toBe(
      'id,date,title (fr),title (en),text (fr),text (en),comment (fr),comment (en),lane,kind,instrument,rank,tags,place,lat,lon,country,people,source,link,page,status,article,checked'
    );
  });
});
