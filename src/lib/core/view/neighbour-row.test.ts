// Walking from row to row meets every event that passes, once, in order, and stops at the ends.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusTable } from './corpus-table.ts';
import { idAt, rowOf } from './event-table.ts';
import { NO_FILTER } from './explorer-view.ts';
import { anyCorpus, NOW, SMALL } from './fixtures/any-corpus.ts';
import { neighbourRow, type NeighbourWay } from './neighbour-row.ts';
import { select } from './selection.ts';

const anyTable = anyCorpus(30).map((corpus) => corpusTable(corpus, 'fr', NOW));

describe('a walk through time', () => {
  it.each([
    ['later', 'first'],
    ['earlier', 'last']
  ] as const)('%s meets every row that passes, once, in order', (way, start) => {
    fc.assert(
      fc.property(anyTable, fc.boolean(), (table, all) => {
        const selection = all ? undefined : select(table, { ...NO_FILTER, lanes: ['models'] });
        const met: number[] = [];
        for (let row = neighbourRow(table, selection, undefined, way); row !== undefined; row = neighbourRow(table, selection, row, way)) met.push(row);
        const wanted = Array.from({ length: table.count }, (_, row) => row).filter((row) => !selection || selection.passes[row]);
        expect(met).toEqual(way === 'later' ? wanted : wanted.reverse());
        expect(neighbourRow(table, selection, 3, start)).toBe(met[0]);
      })
    );
  });

  it('starts as well from an event that does not pass', () => {
    const table = corpusTable(SMALL, 'fr', NOW);
    const selection = select(table, { ...NO_FILTER, lanes: ['ideas'] });
    const from = rowOf(table, 'e6');
    expect([neighbourRow(table, selection, from, 'earlier'), neighbourRow(table, selection, from, 'later')].map((row) => idAt(table, row!))).toEqual([
      'e4',
      'e7'
    ]);
  });
});

describe('a walk through lanes', () => {
  it('reaches the nearest lane that holds an event, and there the nearest in time', () => {
    fc.assert(
      fc.property(anyTable, fc.nat(29), fc.constantFrom('above', 'below'), (table, from, way) => {
        fc.pre(from < table.count);
        const row = neighbourRow(table, undefined, from, way);
        const beyond = (other: number): number => (way === 'above' ? table.lane[from]! - table.lane[other]! : table.lane[other]! - table.lane[from]!);
        const candidates = Array.from({ length: table.count }, (_, other) => other).filter((other) => beyond(other) > 0);
        if (row === undefined) return void expect(candidates).toEqual([]);
        const far = (other: number): number => Math.abs(table.at[other]! - table.at[from]!);
        expect(beyond(row)).toBe(Math.min(...candidates.map(beyond)));
        expect(far(row)).toBe(Math.min(...candidates.filter((other) => beyond(other) === beyond(row)).map(far)));
      })
    );
  });

  it.each<[NeighbourWay, string]>([
    ['above', 'e7'],
    ['below', 'e9']
  ])('%s goes by what the eye sees', (way, id) => {
    const table = corpusTable(SMALL, 'fr', NOW);
    expect(idAt(table, neighbourRow(table, undefined, rowOf(table, 'e8'), way)!)).toBe(id);
  });
});
