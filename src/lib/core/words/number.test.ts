// A number is read back as itself, and set with spaces the fonts have.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from './locale.ts';
import { setNumber, withUnit } from './number.ts';
import { NBSP } from './typeset.ts';

describe('a number', () => {
  it('is read back as itself, whatever the language', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(...LOCALES), (hundredths, locale) => {
        const set = setNumber(hundredths / 100, locale);
        const plain = locale === 'fr' ? set.replaceAll(NBSP, '').replace(',', '.') : set.replaceAll(',', '');
        expect(Number(plain)).toBe(hundredths / 100);
        expect(set).not.toMatch(/[\u202f ]/);
      })
    );
  });

  it('is set with its unit as its language does', () => {
    expect(withUnit(setNumber(1500, 'fr'), 'M€', 'fr')).toBe(`1${NBSP}500${NBSP}M€`);
    expect([withUnit('83', '%', 'fr'), withUnit('83', '%', 'en'), withUnit('83', '', 'en')]).toEqual([`83${NBSP}%`, '83%', '83']);
    expect([setNumber(20000, 'en'), setNumber(25.5, 'fr'), setNumber(25.5, 'en')]).toEqual(['20,000', '25,5', '25.5']);
  });
});
