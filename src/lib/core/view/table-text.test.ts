// A table survives being written as a text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusTable } from './corpus-table.ts';
import { anyCorpus, NOW } from './fixtures/any-corpus.ts';
import { tableOf, tableText } from './table-text.ts';

describe('a table as a text', () => {
  it('comes back the same', () => {
    fc.assert(
      fc.property(anyCorpus(40), fc.constantFrom('fr' as const, 'en' as const), (corpus, locale) => {
        const table = corpusTable(corpus, locale, NOW);
        expect(tableOf(tableText(table))).toEqual(table);
      }),
      { numRuns: 60 }
    );
  });
});
