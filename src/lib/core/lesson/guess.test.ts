// The class's guesses, judged by what is known and no more finely.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ourCorpus } from '#lib/data.ts';
import { utc } from '../time/historic-date.ts';
import { presenterWordsOf } from '../words/presenter-words.ts';
import { judge } from './guess.ts';
import { sayVerdict } from './say-verdict.ts';

const year = (number: number): { min: number; max: number } => ({ min: utc(number), max: utc(number + 1) });

describe('a guess', () => {
  it('is right anywhere within what is known of the date, and nowhere else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ourCorpus().events), fc.integer({ min: 1000, max: 2030 }), ({ date }, guessed) => {
        const { min, max } = year(guessed);
        expect(judge({ min, max }, date).right).toBe(min < date.max && date.min < max);
      })
    );
  });

  it('is told how far off it is, and on which side', () => {
    expect(judge(year(1994), year(1998))).toEqual({ right: false, sooner: true, years: 3 });
    expect(judge(year(2001), year(1998))).toEqual({ right: false, sooner: false, years: 2 });
    expect(judge({ min: utc(1998, 5), max: utc(1998, 6) }, { min: utc(1998, 3), max: utc(1998, 4) })).toEqual({ right: false, sooner: false, years: 0 });
  });

  it('is told in words', () => {
    const say = (guessed: number, locale: 'fr' | 'en'): string => sayVerdict(judge(year(guessed), year(1998)), presenterWordsOf(locale));
    expect([1998, 1996, 1990, 2005].map((guessed) => say(guessed, 'fr'))).toEqual(['juste', 'un an trop tôt', '7\u00a0ans trop tôt', '6\u00a0ans trop tard']);
    expect([1999, 2000].map((guessed) => say(guessed, 'en'))).toEqual(['less than a year too late', 'a year too late']);
  });
});
