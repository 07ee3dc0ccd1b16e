// A selection is what its filter says, whatever the table; counts tell what each other choice would leave.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, STATUSES } from '../corpus/corpus.ts';
import { corpusTable } from './corpus-table.ts';
import { type EventTable, eventAt, IN_ARTICLE } from './event-table.ts';
import { type Filter, FIRST_VIEW, NO_FILTER } from './explorer-view.ts';
import { anyCorpus, NOW, SMALL } from './fixtures/any-corpus.ts';
import { facetCounts, isNarrow, select, selectAll } from './selection.ts';

const RUNS = { numRuns: 200 };
const TAGS = ['textile', 'SPL', 'Italie', 'droit'];

const anyTable: fc.Arbitrary<EventTable> = fc
  .tuple(anyCorpus(40), fc.array(fc.tuple(fc.subarray(TAGS), fc.boolean()), { minLength: 40, maxLength: 40 }))
  .map(([corpus, more]) =>
    corpusTable({ ...corpus, events: corpus.events.map((event, index) => ({ ...event, tags: more[index]![0], article: more[index]![1] })) }, 'fr', NOW)
  );

const anyFilter: fc.Arbitrary<Filter> = fc
  .record(
    {
      lanes: fc.subarray(['models', 'ideas', 'state', 'nowhere']),
      kinds: fc.subarray([...KINDS]),
      instruments: fc.subarray(['districts', 'spl', 'poles']),
      statuses: fc.subarray([...STATUSES]),
      tags: fc.subarray(TAGS),
      period: fc
        .tuple(fc.integer({ min: 1100, max: 2026 }), fc.integer({ min: 1, max: 200 }))
        .map(([year, length]) => [Date.UTC(year), Date.UTC(year + length)] as const),
      article: fc.boolean()
    },
    { requiredKeys: [] }
  )
  .map((filter) => ({ ...NO_FILTER, ...filter }));

const anyHits = fc.option(
  fc.array(fc.nat(40), { maxLength: 30 }).map((rows) => new Set(rows)),
  { nil: undefined }
);

const tagsAt = (table: EventTable, row: number): readonly string[] =>
  [...table.tagOf.subarray(table.tagStart[row], table.tagStart[row + 1])].map((tag) => table.ground.tags[tag]!);

/** The definition, row by row and slow. */
function passes(table: EventTable, row: number, filter: Filter, hits: ReadonlySet<number> | undefined): boolean {
  const { lane, kind, instrument, status, min, max } = eventAt(table, row);
  const among = (list: readonly string[], value: string | undefined): boolean => list.length === 0 || (value !== undefined && list.includes(value));
  return (
    among(filter.lanes, lane) &&
    among(filter.kinds, kind) &&
    among(filter.instruments, instrument) &&
    among(filter.statuses, status) &&
    (filter.tags.length === 0 || tagsAt(table, row).some((tag) => filter.tags.includes(tag))) &&
    (!filter.period || (min < filter.period[1] && max > filter.period[0])) &&
    (!filter.article || (table.flags[row]! & IN_ARTICLE) !== 0) &&
    (!hits || hits.has(row))
  );
}

describe('a selection', () => {
  it('holds the rows that satisfy every facet, and counts them', () => {
    fc.assert(
      fc.property(anyTable, anyFilter, anyHits, (table, filter, hits) => {
        const selection = select(table, filter, hits);
        const wanted = Array.from({ length: table.count }, (_, row) => (passes(table, row, filter, hits) ? 1 : 0));
        expect([...selection.passes]).toEqual(wanted);
        expect(selection.count).toBe(wanted.filter((each) => each === 1).length);
      }),
      RUNS
    );
  });

  it('is everything without a filter', () => {
    fc.assert(
      fc.property(anyTable, (table) => void expect(select(table, NO_FILTER)).toEqual(selectAll(table))),
      RUNS
    );
  });

  it('never grows when one facet more is used, nor shrinks when one value more is chosen', () => {
    fc.assert(
      fc.property(anyTable, anyFilter, anyHits, fc.constantFrom(...TAGS), (table, filter, hits, tag) => {
        const { count } = select(table, filter, hits);
        expect(select(table, { ...filter, article: true }, hits).count).toBeLessThanOrEqual(count);
        expect(select(table, filter, new Set([0, 3, 5].filter((row) => hits?.has(row) ?? true))).count).toBeLessThanOrEqual(count);
        if (filter.tags.length > 0) expect(select(table, { ...filter, tags: [...filter.tags, tag] }, hits).count).toBeGreaterThanOrEqual(count);
      }),
      RUNS
    );
  });

  it('takes what overlaps the period, its end left out', () => {
    const table = corpusTable(SMALL, 'fr', NOW);
    const during = (from: number, to: number): number => select(table, { ...NO_FILTER, period: [Date.UTC(from), Date.UTC(to)] }).count;
    expect(during(1950, 1951)).toBe(1);
    expect(during(1400, 1500)).toBe(0);
    // The century of Prato ends where this begins, and that of 1890 begins where this ends.
    expect(during(1200, 1201)).toBe(0);
    expect(during(1889, 1890)).toBe(0);
    expect(during(1889, 1891)).toBe(1);
  });
});

describe('the counts of the facets', () => {
  it('say what each value would leave if it alone were chosen', () => {
    fc.assert(
      fc.property(anyTable, anyFilter, anyHits, (table, filter, hits) => {
        const counts = facetCounts(table, filter, hits);
        const left = (part: Partial<Filter>): number => select(table, { ...filter, ...part }, hits).count;
        const { lanes, instruments, tags } = table.ground;
        expect(counts).toEqual({
          lanes: lanes.map(({ id }) => left({ lanes: [id] })),
          kinds: KINDS.map((kind) => left({ kinds: [kind] })),
          instruments: instruments.map(({ id }) => left({ instruments: [id] })),
          statuses: STATUSES.map((status) => left({ statuses: [status] })),
          tags: tags.map((tag) => left({ tags: [tag] })),
          article: left({ article: true })
        });
      }),
      RUNS
    );
  });

  it('of lanes and statuses sum to what passes the other facets', () => {
    fc.assert(
      fc.property(anyTable, anyFilter, (table, filter) => {
        const counts = facetCounts(table, filter);
        const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0);
        expect(sum(counts.lanes)).toBe(select(table, { ...filter, lanes: [] }).count);
        expect(sum(counts.statuses)).toBe(select(table, { ...filter, statuses: [] }).count);
      }),
      RUNS
    );
  });
});

describe('a narrow view', () => {
  it('searches or filters', () => {
    expect(isNarrow(FIRST_VIEW)).toBe(false);
    expect(isNarrow({ ...FIRST_VIEW, words: '  ' })).toBe(false);
    expect(isNarrow({ ...FIRST_VIEW, words: 'a' })).toBe(true);
    const parts: readonly Partial<Filter>[] = [
      { lanes: ['a'] },
      { kinds: ['idea'] },
      { instruments: ['a'] },
      { statuses: ['verified'] },
      { tags: ['a'] },
      { period: [0, 1] },
      { article: true }
    ];
    for (const part of parts) expect(isNarrow({ words: '', filter: { ...NO_FILTER, ...part } })).toBe(true);
  });
});
