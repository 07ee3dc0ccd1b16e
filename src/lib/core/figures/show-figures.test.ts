// The table of figures: what stands together, what tells series apart, until when a number holds.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ourCorpus } from '#lib/data.ts';
import { utc } from '../time/historic-date.ts';
import { dateOf, EMPTY, NOW } from '../view/fixtures/any-corpus.ts';
import { showCorpus } from '../view/shown.ts';
import { figuresWordsOf } from '../words/figures-words.ts';
import { LOCALES } from '../words/locale.ts';
import { anySeries, anyTable, INSTRUMENTS } from './fixtures/any-figures.ts';
import { researched } from './fixtures/researched.ts';
import { valueAt } from './series-values.ts';
import { showFigures } from './show-figures.ts';

const stepOf = (...points: readonly (readonly [date: string, value: number])[]) => ({
  id: 'one',
  measure: 'networks',
  name: { fr: 'Un' },
  drawn: 'step' as const,
  points: points.map(([date, value]) => ({ date: dateOf(date), value, sources: [], rival: false, approximate: false }))
});
const showOne = (...points: readonly (readonly [date: string, value: number])[]) =>
  showFigures({ ...EMPTY, series: [stepOf(...points)] }, 'fr', NOW).series[0]!;

describe('a table of figures', () => {
  it('has a panel a measure, counts together and amounts by their unit', () => {
    const { panels } = showFigures(researched(), 'fr', NOW);
    expect(panels.map(({ id, name, unit, series }) => [id, name, unit, series.length])).toEqual([
      ['networks', 'Réseaux', '', 5],
      ['firms', 'Entreprises', '', 2],
      ['jobs', 'Emplois', '', 2],
      ['money M€', 'Argent public', 'M€', 3]
    ]);
    fc.assert(
      fc.property(anyTable, (table) => {
        expect(table.panels.flatMap(({ series }) => series)).toEqual(table.series.map((_, index) => index));
        for (const { measure, series } of table.panels) expect(series.every((index) => table.series[index]!.measure === measure)).toBe(true);
      })
    );
  });

  it('never gives two series of a panel one texture, and an instrument its own', () => {
    fc.assert(
      fc.property(fc.array(anySeries, { maxLength: 5 }), (series) => {
        const table = showFigures({ ...EMPTY, instruments: INSTRUMENTS, series: series.map((one) => ({ ...one, measure: 'networks' })) }, 'fr', NOW);
        const textures = table.series.map(({ texture }) => texture);
        expect(new Set(textures).size).toBe(textures.length);
        for (const id of INSTRUMENTS.map((instrument) => instrument.id)) {
          const first = table.series.find(({ instrument }) => instrument === id);
          if (first) expect(first.texture).toBe(INSTRUMENTS.findIndex((instrument) => instrument.id === id));
        }
      })
    );
  });

  it('lets a number hold to the next, to now, or to the end of the stretch it is given for', () => {
    const { values } = showOne(['2005/2007', 10], ['2010', 20], ['2012-05-01', 30]);
    expect(values.map(({ from, to }) => [from, to])).toEqual([
      [utc(2005), utc(2008)],
      [utc(2010), utc(2012, 4, 1)],
      [utc(2012, 4, 1), NOW]
    ]);
    expect(valueAt({ values, drawn: 'step' }, utc(2009))).toBeUndefined();
    expect([utc(2005), utc(2011), NOW, NOW + 1].map((moment) => valueAt({ values, drawn: 'step' }, moment))).toEqual([10, 20, 30, undefined]);
  });

  it('of two numbers from one moment on, keeps the later line of the file, as the band does', () => {
    expect(showOne(['2005', 10], ['2005-01-01', 20], ['2006', 5]).values.map(({ value }) => value)).toEqual([20, 5]);
  });

  it('has only finite times, whatever is open', () => {
    fc.assert(
      fc.property(anyTable, ({ series }) => {
        for (const { from, to, own, at } of series.flatMap(({ values, rivals }) => [...values, ...rivals])) {
          expect([from, to, own, at].every(Number.isFinite)).toBe(true);
          expect(from <= to && from <= own && from <= at && at <= Math.max(own, to)).toBe(true);
        }
      })
    );
    expect(showOne(['../2001', 3]).values[0]!.from).toBe(utc(2002));
  });

  it('says the same as the instruments’ bands at every step of ours', () => {
    const { bands } = showCorpus(ourCorpus(), 'fr', NOW);
    const { series } = showFigures(ourCorpus(), 'fr', NOW);
    for (const band of bands) {
      const own = series.find(({ measure, instrument }) => measure === 'networks' && instrument === band.id)!;
      expect(band.steps.map(({ at }) => valueAt(own, at))).toEqual(band.steps.map(({ value }) => value));
    }
    expect(bands.length).toBeGreaterThan(3);
  });

  it('takes each source down once, in few words', () => {
    const { sources } = showFigures(researched(), 'fr', NOW);
    expect(new Set(sources.map(({ whole }) => whole)).size).toBe(sources.length);
    expect(sources.map(({ short }) => short)).toEqual(
      expect.arrayContaining(['Pommier, 2002', 'Sénat, 2009', 'La Gazette des communes, 2005', 'Association française des pôles…, 2024'])
    );
    for (const { short } of sources) expect(short.length).toBeLessThan(45);
  });

  it('has its words in both languages, set as they are read', () => {
    for (const text of LOCALES.flatMap((locale) => Object.values(figuresWordsOf(locale)))) expect(text).not.toMatch(/'|\.\.\.|^\s|\s$/);
  });
});
