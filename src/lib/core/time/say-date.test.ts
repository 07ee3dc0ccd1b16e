// A date in words: exact words by example, and the law that words never know more than the date.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Locale } from '../words/locale.ts';
import { anyEdtf, anyInterval, anyMonth, anyPoint, anySeason, anyStretch, anyYearAD } from './fixtures/any-edtf.ts';
import type { HistoricDate } from './historic-date.ts';
import { readDate } from './read-date.ts';
import { sayDate } from './say-date.ts';

// Two busy cores may be slow; a law that fails does so at once.
vi.setConfig({ testTimeout: 60_000 });

function read(text: string): HistoricDate {
  const result = readDate(text);
  if ('problem' in result) throw new Error(`${text}: ${result.problem}`);
  return result.date;
}

/** With ordinary spaces, as one would type it. */
const words = (text: string, locale: Locale): string => sayDate(read(text), locale).replace(/\u00a0/g, ' ');

describe('dates in words', () => {
  it.each([
    ['1998', '1998', '1998'],
    ['2000~', 'vers 2000', 'about 2000'],
    ['1720?', '1720 (date incertaine)', '1720 (date uncertain)'],
    ['1720%', 'vers 1720 (date incertaine)', 'about 1720 (date uncertain)'],
    ['11XX', 'XIIᵉ siècle', '12th century'],
    ['00XX', 'Iᵉʳ siècle', '1st century'],
    ['20XX', 'XXIᵉ siècle', '21st century'],
    ['18XX~', 'vers le XIXᵉ siècle', 'about the 19th century'],
    ['-0044', '45 av. J.-C.', '45 BC'],
    ['0000', '1 av. J.-C.', '1 BC'],
    ['-0044-21', 'printemps 45 av. J.-C.', 'spring 45 BC'],
    ['197X', 'années 1970', '1970s'],
    ['199X~', 'vers les années 1990', 'about the 1990s'],
    ['1959-01-01', '1ᵉʳ janvier 1959', '1 January 1959'],
    ['2004-09-14', '14 septembre 2004', '14 September 2004'],
    ['2004-09-14~', 'vers le 14 septembre 2004', 'about 14 September 2004'],
    ['2005-08', 'août 2005', 'August 2005'],
    ['2005-08?', 'août 2005 (date incertaine)', 'August 2005 (date uncertain)'],
    ['2006-21', 'printemps 2006', 'spring 2006'],
    ['2006-22~', 'vers l’été 2006', 'about summer 2006'],
    ['2006-24', 'hiver 2006', 'winter 2006'],
    ['2006-33', '1ᵉʳ trimestre 2006', 'first quarter of 2006'],
    ['2006-38', '2ᵉ quadrimestre 2006', 'second four-month term of 2006'],
    ['2006-41', '2ᵉ semestre 2006', 'second half of 2006'],
    ['156X-12-25', 'entre 1560 et 1569', 'between 1560 and 1569'],
    ['156X-12-25~', 'entre 1560 et 1569 (date approximative)', 'between 1560 and 1569 (date approximate)'],
    ['1999-XX-15', '1999', '1999'],
    ['2005/2008', 'de 2005 à 2008', 'from 2005 to 2008'],
    ['1945~/1975~', 'd’environ 1945 à environ 1975', 'from about 1945 to about 1975'],
    ['1998~/2004?', 'd’environ 1998 à 2004 (dates incertaines)', 'from about 1998 to 2004 (dates uncertain)'],
    ['2003-04/2004-10', 'd’avril 2003 à octobre 2004', 'from April 2003 to October 2004'],
    ['2004-06/2004-08', 'de juin à août 2004', 'from June to August 2004'],
    ['2001-01-23/2001-01-24', 'du 23 au 24 janvier 2001', 'from 23 to 24 January 2001'],
    ['2005-05-03/2005-07-01', 'du 3 mai au 1ᵉʳ juillet 2005', 'from 3 May to 1 July 2005'],
    ['2004-12-30/2005-01-02', 'du 30 décembre 2004 au 2 janvier 2005', 'from 30 December 2004 to 2 January 2005'],
    ['17XX/18XX', 'du XVIIIᵉ au XIXᵉ siècle', 'from the 18th century to the 19th century'],
    ['197X/198X', 'des années 1970 aux années 1980', 'from the 1970s to the 1980s'],
    ['2001-22/2001-23', 'de l’été 2001 à l’automne 2001', 'from summer 2001 to autumn 2001'],
    ['2023/..', 'depuis 2023', 'since 2023'],
    ['2023~/..', 'depuis environ 2023', 'since about 2023'],
    ['2023-03-27/..', 'depuis le 27 mars 2023', 'since 27 March 2023'],
    ['199X/..', 'depuis les années 1990', 'since the 1990s'],
    ['2001-22/..', 'depuis l’été 2001', 'since summer 2001'],
    ['2023/', 'depuis 2023, fin inconnue', 'since 2023, end unknown'],
    ['../2004', 'jusqu’en 2004', 'until 2004'],
    ['/2004-05', 'jusqu’en mai 2004, début inconnu', 'until May 2004, start unknown'],
    ['../2004-05-03', 'jusqu’au 3 mai 2004', 'until 3 May 2004'],
    ['../2004~', 'jusque vers 2004', 'until about 2004'],
    ['1998/1998?', '1998 (date incertaine)', '1998 (date uncertain)'],
    ['[1998..2000]', 'entre 1998 et 2000', 'between 1998 and 2000'],
    ['[1998,1999,2000]', '1998, 1999 ou 2000', '1998, 1999 or 2000'],
    ['{1960,1961-12}', '1960 et décembre 1961', '1960 and December 1961'],
    ['[1667,1668,1670..1672]', '1667, 1668 ou de 1670 à 1672', '1667, 1668 or from 1670 to 1672'],
    ['[..1760-12-03]', 'au plus tard le 3 décembre 1760', '3 December 1760 or earlier'],
    ['[1760-12..]', 'au plus tôt en décembre 1760', 'December 1760 or later']
  ])('%s is « %s » and “%s”', (edtf, fr, en) => {
    expect([words(edtf, 'fr'), words(edtf, 'en')]).toEqual([fr, en]);
  });

  it('keep number and noun on one line', () => {
    expect(sayDate(read('11XX'), 'fr')).toBe('XIIᵉ\u00a0siècle');
    expect(sayDate(read('1959-01-01'), 'fr')).toBe('1ᵉʳ\u00a0janvier 1959');
    expect(sayDate(read('2004-09-14'), 'en')).toBe('14\u00a0September 2004');
  });
});

const MONTHS = {
  fr: /janvier|février|mars|avril|\bmai\b|juin|juillet|août|septembre|octobre|novembre|décembre/,
  en: /January|February|March|April|\bMay\b|June|July|August|September|October|November|December/
};
const SEASONS = { fr: /printemps|été|automne|hiver|mestre/, en: /spring|summer|autumn|winter|quarter|term|half/ };
const FINENESS = ['day', 'month', 'season', 'year', 'decade', 'century', 'span'] as const;

/** The finest precision of the date or of anything it is made of. */
const finest = (date: HistoricDate): number => Math.min(FINENESS.indexOf(date.precision), ...(date.parts ?? []).map(finest));
const locales = fc.constantFrom<Locale>('fr', 'en');

describe('words never claim more than the date', () => {
  it('name no month or season when none is known', () => {
    fc.assert(
      fc.property(anyEdtf, locales, (text, locale) => {
        const said = words(text, locale);
        if (finest(read(text)) > FINENESS.indexOf('month')) expect(said).not.toMatch(MONTHS[locale]);
        if (finest(read(text)) > FINENESS.indexOf('season')) expect(said).not.toMatch(SEASONS[locale]);
      }),
      { numRuns: 250 }
    );
  });

  it('give no day to a month, and no year to a century', () => {
    const numbers = (said: string): readonly string[] => said.match(/\d+/g) ?? [];
    fc.assert(
      fc.property(anyYearAD, anyMonth, locales, (year, { text }, locale) => {
        expect(numbers(words(`${year}-${text.slice(-2)}`, locale))).toEqual([String(year)]);
        const century = Math.floor(year / 100);
        expect(numbers(words(`${century}XX`, locale))).toEqual(locale === 'fr' ? [] : [String(century + 1)]);
        expect(numbers(words(`${Math.floor(year / 10)}X`, locale))).toEqual([`${Math.floor(year / 10)}0`]);
      })
    );
  });

  it('always name the year of a year, a month, a day or a season', () => {
    fc.assert(
      fc.property(fc.oneof(anyMonth, anySeason), locales, ({ text }, locale) => {
        const year = Number.parseInt(text, 10);
        expect(words(text, locale)).toContain(year > 0 ? String(year) : `${1 - year} ${locale === 'fr' ? 'av. J.-C.' : 'BC'}`);
      })
    );
  });

  it('always say that a date is approximate or uncertain, and never when it is not', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyPoint,
          anyInterval.map(({ text }) => text)
        ),
        locales,
        (text, locale) => {
          const date = read(text);
          const said = words(text, locale);
          expect(/vers |environ|approximative|about /.test(said)).toBe(date.approximate);
          expect(/incertaine|uncertain/.test(said)).toBe(date.uncertain);
        }
      ),
      { numRuns: 250 }
    );
  });

  it('tell two neighbouring dates apart', () => {
    fc.assert(
      fc.property(anyStretch, locales, ({ text, next }, locale) => {
        expect(words(text, locale)).not.toBe(words(next, locale));
      })
    );
  });

  it('exist for whatever was read, and hold no hole', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...'0123456789-/XYS~?%[]{}.,'), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(anyEdtf, nearly), locales, (text, locale) => {
        const result = readDate(text);
        if ('problem' in result) return;
        const said = sayDate(result.date, locale);
        expect(said).not.toMatch(/undefined|NaN|null|Infinity/);
        expect(said.trim().length).toBeGreaterThan(0);
      }),
      { numRuns: 300 }
    );
  });
});
