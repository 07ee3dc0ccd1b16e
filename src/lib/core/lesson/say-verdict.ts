// A guess's verdict in words: right, or how much too early or too late.

import { fill } from '../words/fill.ts';
import type { PresenterWords } from '../words/presenter-words.ts';
import type { Verdict } from './guess.ts';

type Words = Pick<PresenterWords, 'guessRight' | 'guessSooner' | 'guessLater' | 'guessNear' | 'oneYear' | 'years'>;

export function sayVerdict(verdict: Verdict, words: Words): string {
  if (verdict.right) return words.guessRight;
  const { sooner, years } = verdict;
  const off = years === 0 ? words.guessNear : years === 1 ? words.oneYear : fill(words.years, { n: years });
  return fill(sooner ? words.guessSooner : words.guessLater, { n: off });
}
