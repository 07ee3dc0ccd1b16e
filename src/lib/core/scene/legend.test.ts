// The legend tells every sign that the pictures draw, in both languages, each once.

import { describe, expect, it } from 'vitest';
import { KINDS, STATUSES } from '../corpus/corpus.ts';
import { wordsOf } from '../words/interface.ts';
import { LOCALES } from '../words/locale.ts';
import { kindWordsOf } from '../words/terms.ts';
import { legendOf } from './legend.ts';
import { signPath, standingPath } from './sign.ts';

describe('the legend', () => {
  it('has the sign of every kind and of every standing that is not plain', () => {
    const paths = legendOf(wordsOf('fr'), kindWordsOf('fr')).flatMap(({ signs }) => signs.map(({ path }) => path));
    for (const kind of KINDS) expect(paths).toContain(signPath(kind, 6));
    for (const status of STATUSES) if (status !== 'verified') expect(paths).toContain(standingPath(status));
  });

  it('says each thing once, in words, in both languages', () => {
    for (const locale of LOCALES) {
      const parts = legendOf(wordsOf(locale), kindWordsOf(locale));
      const told = parts.flatMap(({ title, signs }) => [title, ...signs.map((sign) => sign.told)]);
      expect(told.filter((words) => !words)).toEqual([]);
      expect(new Set(told).size).toBe(told.length);
    }
  });
});
