// Tables for those who count: one row a thing, the same number of cells in each, nothing that a spreadsheet would run.

import { readdirSync, readFileSync } from 'node:fs';
import { csvParse, csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { anyWholeCorpus } from './fixtures/any-whole-corpus.ts';
import { readCorpus } from './read-corpus.ts';
import { eventPlacesCsv, placesCsv, seriesCsv } from './write-tables.ts';

// Two busy cores may be slow to write and read the whole of our data.
vi.setConfig({ testTimeout: 120_000 });

const files = readdirSync('data')
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => ({ name, text: readFileSync(`data/${name}`, 'utf8') }));
const ours = readCorpus(files).corpus;
const ALL = { placesCsv, seriesCsv, eventPlacesCsv };

describe('the table of networks', () => {
  const rows = csvParse(placesCsv(ours));

  it('has one row a network, at its seat, with both ends of its label', () => {
    expect(rows.columns.join()).toBe(
      'id,name_fr,name_en,instrument,sector_fr,sector_en,commune,department,lat,lon,basis,label_start,label_end,label,into,from,status,sources'
    );
    expect(rows.map(({ id, lat }) => [id, lat])).toEqual(ours.networks.map(({ id, seat }) => [id, String(seat.lat ?? '')]));
    const ends = new Map(rows.map(({ label, label_start, label_end }) => [label, [label_start, label_end]]));
    expect(ends.get('2002~/2010~')).toEqual(['2002~', '2010~']);
    expect(ends.get('2005-07-12/..')).toEqual(['2005-07-12', '']);
  });

  it('names mergers and sources by ids that are there', () => {
    const ids = new Set(rows.map(({ id }) => id));
    const sources = new Set(ours.sources.map(({ id }) => id));
    const words = (cell: string | undefined): readonly string[] => (cell ?? '').split(' ').filter((word) => word !== '');
    for (const row of rows) {
      for (const id of [...words(row.into), ...words(row.from)]) expect(ids).toContain(id);
      for (const id of words(row.sources)) expect(sources).toContain(id);
    }
    expect(rows.some(({ into }) => into)).toBe(true);
  });
});

describe('the table of values', () => {
  it('has one row a value, rival counts said to be so', () => {
    const rows = csvParse(seriesCsv(ours));
    expect(rows.columns.join()).toBe('series,measure,instrument,name_fr,name_en,unit_fr,unit_en,date,value,bound,rival,approximate,note_fr,note_en,sources');
    const points = ours.series.flatMap(({ id, points: all }) =>
      all.map((point) => [id, point.date.edtf, point.approximate && point.value === 0 ? '' : String(point.value), String(point.rival)])
    );
    expect(rows.map(({ series, date, value, rival }) => [series, date, value, rival])).toEqual(points);
  });

  it('tells the edge of a band and a count of nothing apart', () => {
    const rows = csvParse(seriesCsv(ours));
    expect(rows.filter(({ value, bound }) => (value === '') !== (bound !== ''))).toEqual([]);
    expect(rows.filter(({ bound }) => bound).map(({ series, date, bound }) => [series, date, bound])).toEqual([
      ['networks-districts', '1951', 'start'],
      ['networks-spl', '1998', 'start'],
      ['networks-clusters', '2009-05-12', 'start']
    ]);
    const points = [5, 0].map((value, index) => `{ date: '200${index}', value: ${value}, approximate: true }`).join();
    const { corpus } = readCorpus([{ name: 'a.yaml', text: `series: [{ id: s, measure: jobs, name: S, points: [${points}] }]` }]);
    expect(csvParse(seriesCsv(corpus)).map(({ value, bound }) => [value, bound])).toEqual([
      ['5', ''],
      ['', 'end']
    ]);
  });
});

describe('the table of places', () => {
  it('has one row for each event that has a place', () => {
    const rows = csvParse(eventPlacesCsv(ours));
    expect(rows.columns.join()).toBe('id,date,title_fr,title_en,place_fr,place_en,lat,lon,country');
    const placed = ours.events.filter(({ place }) => place);
    expect(rows.map(({ id, date, lat }) => [id, date, lat])).toEqual(placed.map(({ id, date, place }) => [id, date.edtf, String(place!.lat ?? '')]));
  });
});

describe('any table of any corpus', () => {
  it('has as many cells in each row, and none that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyWholeCorpus, fc.constantFrom(...Object.values(ALL)), (corpus, write) => {
        const rows = csvParseRows(write(corpus));
        for (const row of rows) {
          expect(row.length).toBe(rows[0]!.length);
          for (const cell of row) {
            if (!/^[-+]?\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t]/);
            expect(cell).not.toMatch(/^(undefined|NaN|\[object)/);
          }
        }
      })
    );
  });
});
