// A thread runs one way through time, never meets itself, reaches as far as relations lead, and agrees with its branches.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus, RelationType } from '../corpus/corpus.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { yearOf } from '../time/historic-date.ts';
import { corpusTable } from './corpus-table.ts';
import { type EventTable, idAt, rowOf } from './event-table.ts';
import type { Way } from './explorer-view.ts';
import { anyCorpus, dateOf, NOW, SMALL } from './fixtures/any-corpus.ts';
import { branchesAt, threadOf, wholeThread } from './thread.ts';

const RUNS = { numRuns: 300 };
/** Thirty events; in every second table they all last as long, so that their relations often make circles. */
const anyTable = fc
  .tuple(anyCorpus(30), fc.boolean())
  .map(([corpus, together]) =>
    corpusTable(together ? { ...corpus, events: corpus.events.map((event) => ({ ...event, date: dateOf('1990/2020') })) } : corpus, 'fr', NOW)
  );
const anyPlace = fc.tuple(anyTable, fc.nat(), fc.constantFrom<Way>('causes', 'consequences')).filter(([table]) => table.count > 0);

/** Everything that relations lead to, by the definition and step by step. */
function reachable(table: EventTable, start: number, way: Way): ReadonlySet<number> {
  const found = new Set<number>();
  for (const pending = [start]; pending.length > 0;)
    for (const { row } of branchesAt(table, pending.pop()!, way)) if (!found.has(row)) pending.push(found.add(row) && row);
  return found;
}

const linked = (...links: readonly (readonly [from: string, type: RelationType, to: string])[]): EventTable => {
  const names = [...new Set(links.flatMap(([from, , to]) => [from, to]))];
  const events = names.map((id) => ({
    ...SMALL.events[0]!,
    id,
    date: dateOf(id.slice(1)),
    relations: links.filter(([from]) => from === id).map(([, type, target]) => ({ type, target }))
  }));
  return corpusTable({ ...SMALL, events } as Corpus, 'fr', NOW);
};
const ids = (table: EventTable, steps: readonly { readonly row: number }[]): readonly string[] => steps.map(({ row }) => idAt(table, row));
const from = (table: EventTable, id: string, way: Way): readonly string[] => ids(table, threadOf(table, rowOf(table, id)!, way));

describe('a thread', () => {
  it('never meets an event twice, and each step leaves from the one before', () => {
    fc.assert(
      fc.property(anyPlace, ([table, at, way]) => {
        const row = at % table.count;
        const steps = threadOf(table, row, way);
        const rows = [row, ...steps.map((step) => step.row)];
        expect(new Set(rows).size).toBe(rows.length);
        expect(steps.map((step) => step.fromRow)).toEqual(rows.slice(0, -1));
      }),
      RUNS
    );
  });

  it('goes where the first branch goes, and ends where none is left but circles', () => {
    fc.assert(
      fc.property(anyPlace, ([table, at, way]) => {
        const row = at % table.count;
        const steps = threadOf(table, row, way);
        const seen = new Set([row]);
        for (const step of steps) {
          expect(branchesAt(table, step.fromRow!, way)[0]).toEqual(step);
          seen.add(step.row);
        }
        const end = steps.at(-1)?.row ?? row;
        if (branchesAt(table, end, way).length > 0) expect(reachable(table, end, way).has(end)).toBe(true);
      }),
      RUNS
    );
  });

  it('reaches the farthest end there is, when there is no circle', () => {
    fc.assert(
      fc.property(anyPlace, ([table, at, way]) => {
        const row = at % table.count;
        const all = reachable(table, row, way);
        fc.pre([row, ...all].every((each) => !reachable(table, each, way).has(each)));
        const ends = [...all].filter((each) => branchesAt(table, each, way).length === 0).map((each) => table.at[each]!);
        const end = threadOf(table, row, way).at(-1);
        expect(end && table.at[end.row]).toBe(ends.length === 0 ? undefined : way === 'consequences' ? Math.max(...ends) : Math.min(...ends));
      }),
      RUNS
    );
  });

  it('never leads to what was over before its cause began', () => {
    fc.assert(
      fc.property(anyPlace, ([table, at, way]) => {
        for (const { row, fromRow } of threadOf(table, at % table.count, way)) {
          const [cause, effect] = way === 'consequences' ? [fromRow!, row] : [row, fromRow!];
          expect(table.max[effect]!).toBeGreaterThan(table.min[cause]!);
        }
      }),
      RUNS
    );
  });

  it('follows relations from cause to consequence, whichever of the two says them, but not the parts of a whole', () => {
    const table = linked(
      ['e1990', 'prepares', 'e1991'],
      ['e1992', 'succeeds', 'e1991'],
      ['e1993', 'evaluates', 'e1992'],
      ['e1994', 'contests', 'e1993'],
      ['e1995', 'reacts-to', 'e1994'],
      ['e1996', 'part-of', 'e1995'],
      ['e1995', 'part-of', 'e1997']
    );
    expect(from(table, 'e1990', 'consequences')).toEqual(['e1991', 'e1992', 'e1993', 'e1994', 'e1995']);
    expect(from(table, 'e1995', 'causes')).toEqual(['e1994', 'e1993', 'e1992', 'e1991', 'e1990']);
  });

  it('goes to the latest end by the tightest links, then by the most stages', () => {
    const table = linked(
      ['e1990', 'prepares', 'e1991'],
      ['e1990', 'prepares', 'e1995'],
      ['e1991', 'inspires', 'e1995'],
      ['e1994', 'evaluates', 'e1990'],
      ['e1995', 'reacts-to', 'e1994'],
      ['e1990', 'triggers', 'e1993']
    );
    expect(from(table, 'e1990', 'consequences')).toEqual(['e1991', 'e1995']);
    expect(ids(table, branchesAt(table, rowOf(table, 'e1990')!, 'consequences'))).toEqual(['e1991', 'e1995', 'e1994', 'e1993']);
  });

  it('tells of two relations to one event the tighter', () => {
    const table = linked(['e1990', 'inspires', 'e1991'], ['e1991', 'evaluates', 'e1990']);
    expect(branchesAt(table, 0, 'consequences')).toEqual([{ row: 1, type: 'inspires', fromRow: 0 }]);
  });

  it('comes through ten thousand events in a row', () => {
    const count = 10_000;
    const chain = Array.from({ length: count }, (_, index) => index);
    const table = {
      ...linked(['e1990', 'prepares', 'e1991']),
      count,
      at: Float64Array.from(chain),
      min: Float64Array.from(chain),
      max: Float64Array.from(chain, (moment) => moment + 1),
      links: { from: Uint32Array.from(chain.slice(1)), to: Uint32Array.from(chain.slice(0, -1)), type: new Uint8Array(count - 1).fill(3) }
    };
    expect(threadOf(table, 0, 'consequences')).toHaveLength(count - 1);
  });
});

describe('a whole thread', () => {
  it('holds its event once, tells each event once, and each step by its link to the one before', () => {
    fc.assert(
      fc.property(anyPlace, ([table, at]) => {
        const row = at % table.count;
        const steps = wholeThread(table, row);
        const rows = steps.map((step) => step.row);
        expect(new Set(rows).size).toBe(rows.length);
        expect(rows).toContain(row);
        expect(steps.map((step) => step.fromRow)).toEqual([undefined, ...rows.slice(0, -1)]);
        expect(steps.map((step) => step.type !== undefined)).toEqual(rows.map((_, index) => index > 0));
        for (const { row: effect, fromRow: cause, type } of steps.slice(1))
          expect(branchesAt(table, cause!, 'consequences')).toContainEqual({ row: effect, type, fromRow: cause });
      }),
      RUNS
    );
  });
});

describe('a circle', () => {
  it('is told once round', () => {
    const table = linked(['e1990/2000', 'prepares', 'e1991/2001'], ['e1991/2001', 'prepares', 'e1992/2002'], ['e1992/2002', 'prepares', 'e1990/2000']);
    for (let row = 0; row < 3; row++) {
      const rows = wholeThread(table, row).map((step) => step.row);
      expect([...rows].sort()).toEqual([0, 1, 2]);
      expect(branchesAt(table, row, 'consequences')).toHaveLength(1);
    }
  });

  it('is told once when both ways lead round it', () => {
    const table = linked(['c1990/2020', 'evaluates', 'a1990/2020'], ['b1990/2020', 'prepares', 'c1990/2020'], ['c1990/2020', 'prepares', 'b1990/2020']);
    expect(ids(table, wholeThread(table, rowOf(table, 'c1990/2020')!))).toEqual(['b1990/2020', 'c1990/2020']);
  });
});

describe('our own history', () => {
  const files = readdirSync('data')
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`data/${name}`, 'utf8') }));
  const table = corpusTable(readCorpus(files).corpus, 'fr', NOW);
  const ends = (id: string, way: Way): number => yearOf(table.at[threadOf(table, rowOf(table, id)!, way).at(-1)!.row]!);

  it('leads from Marshall to the present clusters, through districts, SPL and pôles', () => {
    const path = from(table, 'marshall-1890-principles', 'consequences');
    expect(ends('marshall-1890-principles', 'consequences')).toBeGreaterThanOrEqual(2020);
    for (const stage of ['becattini-1979', 'courlet-spl-1994', 'appel-spl-1998', 'ciadt-2004-09-14', 'labels-67-2005-07-12', 'poles-phase3'])
      expect(path).toContain(stage);
  });

  it('leads back from the labels of 2005 to Marshall', () => {
    expect(from(table, 'labels-67-2005-07-12', 'causes')).toContain('marshall-1890-principles');
  });

  it('leads from Porter back to Marshall, and on', () => {
    expect(from(table, 'porter-competitive-advantage-1990', 'causes')).toContain('marshall-1890-principles');
    expect(ends('porter-competitive-advantage-1990', 'consequences')).toBeGreaterThanOrEqual(2007);
  });
});
