// The table's rows: those of the window that pass, in the order asked for.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusTable } from './corpus-table.ts';
import { SORT_KEYS } from './explorer-view.ts';
import { anyCorpus, NOW, SMALL } from './fixtures/any-corpus.ts';
import { selectAll } from './selection.ts';
import { briefRow, rowsShown, sortedRows } from './table-rows.ts';

describe('the rows of the table', () => {
  it('are those that share a moment with the window', () => {
    fc.assert(
      fc.property(anyCorpus(60), fc.integer({ min: 1000, max: 2020 }), fc.integer({ min: 1, max: 300 }), (corpus, year, length) => {
        const table = corpusTable(corpus, 'fr', NOW);
        const [from, to] = [Date.UTC(year, 0), Date.UTC(year + length, 0)];
        const shown = new Set(rowsShown(table, selectAll(table), [from, to]));
        for (let row = 0; row < table.count; row++) {
          if (table.min[row]! < to && table.max[row]! > from) expect(shown.has(row)).toBe(true);
          if (table.max[row]! < from || table.min[row]! > to) expect(shown.has(row)).toBe(false);
        }
      })
    );
  });

  it('are sorted, whichever column, and turned round when asked', () => {
    fc.assert(
      fc.property(anyCorpus(60), fc.constantFrom(...SORT_KEYS), (corpus, key) => {
        const table = corpusTable(corpus, 'fr', NOW);
        const rows = rowsShown(table, selectAll(table), table.ground.domain);
        const up = sortedRows(table, rows, { key, descending: false });
        expect([...up].sort((a, b) => a - b)).toEqual([...rows]);
        expect(sortedRows(table, rows, { key, descending: true })).toEqual([...up].reverse());
        const titles = up.map((row) => briefRow(table, row).title);
        if (key === 'title') expect(titles).toEqual([...titles].sort(new Intl.Collator('fr').compare));
      })
    );
  });

  it('say what they are', () => {
    const table = corpusTable(SMALL, 'fr', NOW);
    expect(briefRow(table, rowsShown(table, selectAll(table), table.ground.domain)[0]!)).toEqual({
      id: 'e0',
      when: 'XIIᵉ\u00a0siècle',
      title: 'Prato se met au travail de la laine',
      lane: 'Couloir models',
      kind: 'exemple',
      status: 'vérifié'
    });
  });
});
