// What changes between two dates: nothing is lost from the count, and mergers keep who they were.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, sayChanges } from './changes.ts';
import { shownSample, WORDS } from './fixtures/sample-networks.ts';
import { isAlive } from './life.ts';

const { networks } = shownSample('fr');
const aliveAt = (moment: number): readonly string[] =>
  networks
    .filter((network) => isAlive(network, moment))
    .map(({ id }) => id)
    .sort();
const anyMoment = fc.integer({ min: Date.UTC(1998, 0, 1), max: Date.UTC(2026, 11, 31) });

describe('changes between two dates', () => {
  it('lead from those alive at one to those alive at the other, forwards and backwards', () => {
    fc.assert(
      fc.property(anyMoment, anyMoment, (from, to) => {
        const { appear, disappear, merge, split } = changesBetween(networks, from, to);
        const gone = new Set([...disappear, ...merge.flatMap((merger) => merger.from), ...split.map(({ into }) => into)]);
        const come = [...appear, ...merge.map(({ into }) => into), ...split.flatMap((merger) => merger.from)];
        const kept = aliveAt(from).filter((id) => !gone.has(id));
        const after = new Set([...kept, ...come, ...split.map(({ into }) => into).filter((id) => aliveAt(to).includes(id))]);
        expect([...after].sort()).toEqual(aliveAt(to));
        const told = [
          ...appear,
          ...disappear,
          ...merge.flatMap((merger) => [merger.into, ...merger.from]),
          ...split.flatMap((merger) => [merger.into, ...merger.from])
        ];
        expect(new Set(told).size, 'each network told once').toBe(told.length);
        for (const { into } of merge) expect(aliveAt(to)).toContain(into);
      })
    );
  });

  it('on 5 February 2019: five joint labels, each made of those that ended', () => {
    const { merge, disappear } = changesBetween(networks, Date.UTC(2019, 1, 4), Date.UTC(2019, 1, 5));
    const into = Object.fromEntries(merge.map((merger) => [merger.into, [...merger.from].sort()]));
    expect(into.cimes).toEqual(['arve-industries', 'viameca']);
    expect(into['vegepolys-valley']).toEqual(['cereales-vallee', 'vegepolys']);
    expect(into['france-water-team']).toEqual(['dream', 'eau', 'hydreos']);
    expect(disappear).toEqual([]);
  });

  it('follow a merger of mergers to the one still alive, and a ring of mergers nowhere', () => {
    const [one] = networks;
    const link = (id: string, from: number, to: number | null, ...into: string[]) => ({ ...one!, id, from, to, into });
    expect(changesBetween([link('a', 0, 10, 'b'), link('b', 10, 20, 'c'), link('c', 20, null)], 5, 25).merge).toEqual([{ into: 'c', from: ['a'] }]);
    expect(changesBetween([link('a', 0, 10, 'b'), link('b', 0, 10, 'a')], 5, 25).disappear).toEqual(['a', 'b']);
  });

  it('are said by name when few, by number when many', () => {
    const said = (from: number, to: number): readonly string[] => sayChanges(changesBetween(networks, from, to), networks, WORDS.fr);
    expect(said(Date.UTC(2015, 11, 17), Date.UTC(2015, 11, 19)).join(' ')).toMatch(/Fusion\s: .* → SAFE Cluster\./);
    expect(said(Date.UTC(2005, 6, 11), Date.UTC(2005, 6, 13))).toEqual(['66 réseaux apparaissent.']);
    expect(said(Date.UTC(2012, 0, 1), Date.UTC(2012, 0, 2))).toEqual([]);
  });
});
