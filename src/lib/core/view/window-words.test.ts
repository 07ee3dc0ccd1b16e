// A window is told as finely as its breadth warrants, in both languages, set as a printer would.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MS_PER_DAY, MS_PER_YEAR, utc } from '../time/historic-date.ts';
import { NBSP, typeset } from '../words/typeset.ts';
import { sayWindow } from './window-words.ts';

const plain = (text: string): string => text.replaceAll(NBSP, ' ');

describe('a window in words', () => {
  it.each([
    ['centuries', utc(1100, 5, 12), utc(2026, 10, 24), '1100 – 2026', '1100–2026'],
    ['some years', utc(1998, 4, 3), utc(2005, 5, 20), 'de mai 1998 à juin 2005', 'from May 1998 to June 2005'],
    ['whole years', utc(1998), utc(2005), '1998 – 2004', '1998–2004'],
    ['one whole year', utc(2004), utc(2005), '2004', '2004'],
    ['a vowel', utc(1999, 3, 3), utc(2005, 9, 20), 'd’avril 1999 à octobre 2005', 'from April 1999 to October 2005'],
    ['months of a year', utc(2004, 1, 3), utc(2004, 8, 20), 'de février à septembre 2004', 'from February to September 2004'],
    ['days of a month', utc(2004, 8, 3), utc(2004, 8, 15), 'du 3 au 14 septembre 2004', 'from 3 to 14 September 2004'],
    ['days of two months', utc(2004, 7, 1) + 5000, utc(2004, 8, 14) + 5000, 'du 1ᵉʳ août au 14 septembre 2004', 'from 1 August to 14 September 2004'],
    ['one day', utc(2004, 8, 14), utc(2004, 8, 15), '14 septembre 2004', '14 September 2004'],
    ['our era’s beginning', utc(-43), utc(15), '44 av. J.-C. – 14', '44 BC – 14']
  ])('tells %s', (_, from, to, french, english) => {
    expect(plain(sayWindow([from, to], 'fr'))).toBe(french);
    expect(plain(sayWindow([from, to], 'en'))).toBe(english);
  });

  it('is typeset, holds no odd word, and names both ends however wide', () => {
    const window = fc.tuple(fc.integer({ min: utc(-3000), max: utc(3000) }), fc.double({ min: 1, max: 900 * MS_PER_YEAR, noNaN: true }));
    fc.assert(
      fc.property(window, fc.constantFrom('fr', 'en'), ([from, breadth], locale) => {
        const words = sayWindow([from, from + breadth], locale);
        expect(words).toBe(typeset(words, locale));
        expect(words).not.toMatch(/undefined|NaN|Invalid| {2}|^\s|\s$/);
        if (breadth < 90 * MS_PER_DAY && breadth > MS_PER_DAY) expect(words).toMatch(/\d.*\d/);
      })
    );
  });

  it('says no more of a wide window when it moves by a day', () => {
    expect(sayWindow([utc(1900), utc(2000)], 'fr')).toBe(sayWindow([utc(1900, 0, 2), utc(1999, 11, 30)], 'fr'));
    expect(plain(sayWindow([utc(2004, 8, 14), utc(2004, 8, 14)], 'fr'))).toBe('14 septembre 2004');
  });
});
