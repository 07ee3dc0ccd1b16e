// Where a date stands: the year a moment falls in, and the one moment a date is drawn at.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEdtf, anyYear } from './fixtures/any-edtf.ts';
import { anchorOf, type HistoricDate, isDuration, MS_PER_DAY, utc, yearOf } from './historic-date.ts';
import { readDate } from './read-date.ts';

const read = (text: string): HistoricDate => (readDate(text) as { date: HistoricDate }).date;

describe('a moment', () => {
  it('falls in the year it was made from, even in the first century', () => {
    fc.assert(
      fc.property(anyYear, fc.nat(364), (year, days) => {
        expect(yearOf(utc(year) + days * MS_PER_DAY)).toBe(year);
      })
    );
    expect(new Date(utc(44, 2, 15)).toISOString()).toBe('0044-03-15T00:00:00.000Z');
  });
});

describe('the anchor of a date', () => {
  it('is a moment of the date, or its edge', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        const date = read(text);
        const anchor = anchorOf(date);
        expect(Number.isFinite(anchor)).toBe(true);
        expect(anchor >= date.min && anchor <= date.max).toBe(true);
      })
    );
  });

  it('is the middle of what is vague and the start of what lasts', () => {
    expect(anchorOf(read('11XX'))).toBe((utc(1100) + utc(1200)) / 2);
    expect(anchorOf(read('2005/2008'))).toBe(utc(2005));
    expect(anchorOf(read('2023/..'))).toBe(utc(2023));
    expect(anchorOf(read('../2004'))).toBe(utc(2005));
    expect([isDuration(read('2005/2008')), isDuration(read('20XX'))]).toEqual([true, false]);
  });
});
