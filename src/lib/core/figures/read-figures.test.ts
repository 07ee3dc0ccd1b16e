// What the cursor reads, at dates one can check by hand, and laws for any table.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utc } from '../time/historic-date.ts';
import { NOW } from '../view/fixtures/any-corpus.ts';
import { NBSP } from '../words/typeset.ts';
import { anyTable } from './fixtures/any-figures.ts';
import { researched } from './fixtures/researched.ts';
import { figuresList } from './figures-list.ts';
import { readFigures, sayReading } from './read-figures.ts';
import { valueAt } from './series-values.ts';
import { showFigures } from './show-figures.ts';

const [FR, EN] = (['fr', 'en'] as const).map((locale) => showFigures(researched(), locale, NOW)) as [
  ReturnType<typeof showFigures>,
  ReturnType<typeof showFigures>
];
const read = (id: string, moment: number, table = FR) => readFigures(table, moment).find(({ index }) => table.series[index]!.id === id)!;

describe('the reading of a moment', () => {
  it('says a number, since when it holds and who says so', () => {
    const { state, value, spoken, when, sources } = read('networks-poles', utc(2008));
    expect({ state, value, spoken, when }).toEqual({ state: 'told', value: '71', spoken: `71${NBSP}pôles`, when: `depuis le 5${NBSP}juillet${NBSP}2007` });
    expect(sources.map(({ short }) => short)).toEqual(['competitivite.gouv.fr, 2007']);
    expect(read('networks-poles', utc(2008), EN).when).toBe(`since 5${NBSP}July 2007`);
  });

  it('puts a rival number beside the one it contests, for as long as that one holds', () => {
    const { rivals, note } = read('networks-poles', utc(2012));
    expect(rivals.map(({ value, when, sources }) => [value, when, sources[0]!.short])).toEqual([['72', `12${NBSP}mai${NBSP}2010`, 'Jouanne, 2010']]);
    expect(note).toBe('Six sortants et six entrants.');
    expect(read('networks-poles', utc(2016)).rivals).toEqual([]);
    expect(read('networks-poles', utc(2010, 4, 11)).rivals).toEqual([]);
  });

  it('says an estimate as such, and only a range between two counts', () => {
    expect(read('networks-spl', utc(2002, 5))).toMatchObject({ state: 'estimated', value: `≈${NBSP}96`, when: 'depuis 2002, estimation' });
    expect(read('networks-spl', utc(2000))).toMatchObject({
      state: 'between',
      value: `≈${NBSP}0 à 96`,
      when: 'estimé entre deux comptes, 0 (1998) et 96 (2002)'
    });
    expect(read('networks-districts', utc(2020))).toMatchObject({ state: 'estimated', value: `≈${NBSP}141`, when: 'depuis 2011, estimation' });
  });

  it('says that nothing is known, and what is known before and after', () => {
    expect(read('firms-poles', utc(2013))).toMatchObject({
      state: 'unknown',
      value: '',
      when: `pas de valeur connue à cette date${NBSP}: dernière connue 7${NBSP}500 (2011), prochaine 8${NBSP}500 (2014)`
    });
    expect(read('firms-poles', utc(2013), EN).when).toBe('no value known at this date: last known 7,500 (2011), next 8,500 (2014)');
    expect(read('networks-poles', utc(2000)).when).toBe(`pas de valeur connue à cette date${NBSP}: première connue 67 (12${NBSP}juillet${NBSP}2005)`);
  });

  it('says a sum for the stretch of time it is for', () => {
    expect(read('money-announced', utc(2010))).toMatchObject({ state: 'told', value: `1${NBSP}500`, when: 'de 2009 à 2011' });
    // Two envelopes overlap: the one begun last speaks.
    expect(read('money-announced', utc(2007)).when).toBe('de 2006 à 2008');
  });

  it('says 0 for what has ended, with the date of its end', () => {
    expect(read('networks-grappes', utc(2020))).toMatchObject({ state: 'told', value: '0', when: `depuis le 1ᵉʳ${NBSP}janvier${NBSP}2015` });
  });

  it('is one sentence for the ear', () => {
    const said = sayReading(FR, readFigures(FR, utc(2012)), '2012', ['networks']);
    expect(said).toBe(
      `2012, Districts industriels en Italie ≈${NBSP}141${NBSP}districts${NBSP}; Systèmes productifs locaux 0${NBSP}SPL${NBSP}; Pôles de compétitivité labellisés 71${NBSP}pôles (autre source 72)${NBSP}; Grappes d’entreprises 126${NBSP}grappes${NBSP}; Membres de France Clusters 100${NBSP}clusters`
    );
    expect(sayReading(EN, readFigures(EN, utc(1980)), '1980')).toBe('1980, no value known at this date');
  });

  it('agrees with the line drawn, in any table: a number where there is a line, none in a gap', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: utc(1980), max: utc(2030) }), (table, moment) => {
        const readings = readFigures(table, moment);
        expect(readings.map(({ index }) => index)).toEqual(table.series.map((_, index) => index));
        for (const { index, state, value, when, rivals } of readings) {
          expect(state === 'unknown').toBe(valueAt(table.series[index]!, moment) === undefined);
          expect(value === '').toBe(state === 'unknown');
          expect(when).not.toMatch(/undefined|\u202f|'|\{/);
          for (const rival of rivals) expect(table.series[index]!.rivals.map(({ text }) => text)).toContain(rival.value);
        }
      }),
      { numRuns: 300 }
    );
  });
});

describe('the list of figures', () => {
  it('has every number once, rivals named as such, each with its sources', () => {
    const rows = figuresList(FR).flatMap(({ series }) => series.flatMap((one) => one.rows));
    expect(rows).toHaveLength(researched().series.reduce((sum, { points }) => sum + points.length, 0));
    expect(rows.every(({ sources }) => sources.length > 0)).toBe(true);
    const poles = figuresList(FR)[0]!.series.find(({ id }) => id === 'networks-poles')!;
    expect(poles.rows.filter(({ rival }) => rival).map(({ value, standing }) => [value, standing])).toEqual([
      [`72${NBSP}pôles`, 'autre source'],
      [`57${NBSP}pôles`, 'autre source']
    ]);
  });

  it('is in time order, with the series’ own number before its rivals of the same date', () => {
    const [, spl] = figuresList(EN)[0]!.series;
    expect(spl!.rows.map(({ when, value }) => `${when} ${value}`)).toEqual([
      `1998 ≈${NBSP}0${NBSP}SPL`,
      `2002 ≈${NBSP}96${NBSP}SPL`,
      `2002 98${NBSP}SPL`,
      `2002 99${NBSP}SPL`,
      `12${NBSP}May 2009 70${NBSP}SPL`,
      `November 2009 ≈${NBSP}100${NBSP}SPL`,
      `4${NBSP}May 2010 0${NBSP}SPL`
    ]);
  });
});
