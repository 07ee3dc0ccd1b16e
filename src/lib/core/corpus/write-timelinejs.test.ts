// What TimelineJS is given: numbers as fine as the date is known, words for the rest, and no text that could run.

import { readdirSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { describe, expect, it, vi } from 'vitest';
import { yearOf } from '../time/historic-date.ts';
import { dateOf, SMALL } from '../view/fixtures/any-corpus.ts';
import { LOCALES } from '../words/locale.ts';
import type { Corpus } from './corpus.ts';
import { readCorpus } from './read-corpus.ts';
import { timelineDates } from './timelinejs-dates.ts';
import { timelineCsv, timelineJson } from './write-timelinejs.ts';

// Two busy cores may be slow to write and read the whole of our data.
vi.setConfig({ testTimeout: 120_000 });

const files = readdirSync('data')
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => ({ name, text: readFileSync(`data/${name}`, 'utf8') }));
const ours = readCorpus(files).corpus;

type Slide = {
  start_date: Record<string, number>;
  end_date?: Record<string, number>;
  display_date?: string;
  text: { headline: string; text: string };
  group: string;
  unique_id: string;
};
const slides = (corpus: Corpus, locale: 'fr' | 'en' = 'fr'): readonly Slide[] => (JSON.parse(timelineJson(corpus, locale)) as { events: Slide[] }).events;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replace(/\u00a0/g, ' '));

describe('the dates of a slide', () => {
  it.each([
    ['2004-09-14', { start: { year: 2004, month: 9, day: 14 } }],
    ['2004-09', { start: { year: 2004, month: 9 } }],
    ['1998', { start: { year: 1998 } }],
    ['1998~', { start: { year: 1998 }, words: 'vers 1998' }],
    ['1720?', { start: { year: 1720 }, words: '1720 (date incertaine)' }],
    ['11XX', { start: { year: 1100 }, end: { year: 1199 }, words: 'XIIᵉ siècle' }],
    ['198X', { start: { year: 1980 }, end: { year: 1989 }, words: 'années 1980' }],
    ['2006-21', { start: { year: 2006, month: 3 }, end: { year: 2006, month: 5 }, words: 'printemps 2006' }],
    ['2005/2008', { start: { year: 2005 }, end: { year: 2008 }, words: 'de 2005 à 2008' }],
    ['2005-07-12/2008', { start: { year: 2005, month: 7, day: 12 }, end: { year: 2008 }, words: 'du 12 juillet 2005 à 2008' }],
    ['2023/..', { start: { year: 2023 }, words: 'depuis 2023' }],
    ['../1900', { start: { year: 1900 }, words: 'jusqu’en 1900' }],
    ['[1997..1999]', { start: { year: 1997 }, end: { year: 1999 }, words: 'entre 1997 et 1999' }],
    ['1998/1998', { start: { year: 1998 }, words: '1998' }],
    ['-0043', { start: { year: -44 } }],
    ['0000', { start: { year: -1 } }],
    ['-0043-03-15', { start: { year: -44, month: 3, day: 15 } }]
  ])('of %s', (edtf, expected) => {
    expect(plain(timelineDates(dateOf(edtf), 'fr'))).toEqual(expected);
  });
});

describe('a TimelineJS file', () => {
  it('opens with the title and tells a century, an interval and a day', () => {
    const telling = ['prato-wool-12th-century', 'ciadt-2004-09-14'];
    const lasting = ours.events.find(({ date }) => date.form === 'interval' && !date.openEnd)!.id;
    const told = slides(ours).filter(({ unique_id: id }) => [...telling, lasting].includes(id));
    expect(told.map(({ text: _, ...slide }) => plain(slide))).toMatchInlineSnapshot(`
      [
        {
          "display_date": "XIIᵉ siècle",
          "end_date": {
            "year": 1199,
          },
          "group": "Modèles d’ailleurs",
          "start_date": {
            "year": 1100,
          },
          "unique_id": "prato-wool-12th-century",
        },
        {
          "display_date": "de 1848 à 1849",
          "end_date": {
            "year": 1849,
          },
          "group": "Entreprises et territoires",
          "start_date": {
            "year": 1848,
          },
          "unique_id": "cluses-watch-school-1848",
        },
        {
          "group": "L’État décide",
          "start_date": {
            "day": 14,
            "month": 9,
            "year": 2004,
          },
          "unique_id": "ciadt-2004-09-14",
        },
      ]
    `);
    expect(plain((JSON.parse(timelineJson(ours, 'en')) as { title: unknown }).title)).toMatchInlineSnapshot(`
      {
        "text": {
          "headline": "Frise, or how France came to organise firms into networks",
          "text": "<p>CC BY 4.0</p>",
        },
      }
    `);
  });

  it.each(LOCALES)('has a slide for each event, in the order of time, and no media (%s)', (locale) => {
    const all = slides(ours, locale);
    expect(all.map(({ unique_id: id }) => id).sort()).toEqual(ours.events.map(({ id }) => id).sort());
    expect(new Set(all.map(({ group }) => group)).size).toBe(ours.lanes.length);
    for (const { start_date: start, end_date: end, text } of all) {
      for (const part of Object.values({ ...start, ...end })) expect(Number.isInteger(part)).toBe(true);
      expect(end).not.toEqual(start);
      expect(text.headline && text.text).not.toMatch(/undefined|\[object/);
    }
    expect(timelineJson(ours, locale)).not.toContain('"media"');
  });

  it.each(LOCALES)('as CSV is read by our reader as the same events at the same years (%s)', (locale) => {
    const { corpus, problems } = readCorpus([{ name: 'timelinejs.csv', text: timelineCsv(ours, locale) }]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const years = (all: Corpus['events']): readonly number[] =>
      all.map(({ date }) => yearOf(isFinite(date.min) ? date.min : date.max - 1)).sort((a, b) => a - b);
    expect(years(corpus.events)).toEqual(years(ours.events));
  });

  it('keeps years before our era through its CSV', () => {
    const event = { ...SMALL.events[0]!, date: dateOf('-0043-03-15') };
    const { corpus } = readCorpus([{ name: 'a.csv', text: timelineCsv({ ...SMALL, events: [event] }, 'fr') }]);
    expect(corpus.events[0]!.date.edtf).toBe('-0043-03-15');
  });

  it('has the header TimelineJS wants, and a title row without a year', () => {
    const rows = csvParse(timelineCsv(ours, 'fr'));
    expect(rows.columns).toEqual(
      'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background'.split(
        ','
      )
    );
    expect(rows.filter(({ Type }) => Type === 'title').map(({ Year, Headline }) => [Year, Headline])).toEqual([['', ours.title!.fr]]);
    expect(rows).toHaveLength(ours.events.length + 1);
    expect(new Set(rows.flatMap(({ Media, Background }) => [Media, Background]))).toEqual(new Set(['']));
  });

  it('lets nothing run, whatever a title, a text or a lane holds', () => {
    const evil = '<script>alert(1)</script> "x" & \'y\' <img src=x onerror=alert(1)>';
    const event = { ...SMALL.events[0]!, title: { fr: evil }, text: { fr: evil }, comment: { fr: `${evil}\n\n=1+1` }, sources: [{ id: 's', page: evil }] };
    const source = { id: 's', type: 'webpage', title: evil, author: [{ literal: evil }], publisher: evil, seen: 'full' as const, origin: event.origin };
    const corpus: Corpus = {
      ...SMALL,
      title: { fr: evil },
      licence: evil,
      lanes: SMALL.lanes.map((lane) => ({ ...lane, name: { fr: evil } })),
      events: [event],
      sources: [source]
    };
    for (const text of [timelineJson(corpus, 'fr'), timelineCsv(corpus, 'fr')]) {
      const tags = [...text.matchAll(/<[^>]*>?/g)].map(([tag]) => tag);
      expect(new Set(tags)).toEqual(new Set(['<p>', '</p>', '<br>']));
    }
  });
});
