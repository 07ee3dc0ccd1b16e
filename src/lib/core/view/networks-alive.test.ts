import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../corpus/corpus.ts';
import { MS_PER_DAY, utc } from '../time/historic-date.ts';
import { anyNetworks, dateOf } from './fixtures/any-corpus.ts';
import { networksAlive } from './networks-alive.ts';

const network = (id: string, label: string): Network => ({
  id,
  name: { fr: id },
  instrument: 'poles',
  seat: { basis: 'unknown' },
  label: dateOf(label),
  into: [],
  from: [],
  sources: [],
  status: 'verified',
  origin: { file: 'a.yaml', line: 1 }
});
const idsAt = (networks: readonly Network[], moment: number): readonly string[] => networksAlive(networks, moment).map(({ id }) => id);
const moments = fc.integer({ min: utc(990), max: utc(2070) });
const RUNS = { numRuns: 300 };

describe('the networks alive at a moment', () => {
  it('are some of those given, in their order, each within its label', () => {
    fc.assert(
      fc.property(anyNetworks(12), moments, (networks, moment) => {
        const alive = new Set(networksAlive(networks, moment));
        expect([...alive]).toEqual(networks.filter((one) => alive.has(one)));
        for (const one of networks) expect(alive.has(one)).toBe(moment >= one.label.min && !(moment >= one.label.max));
      }),
      RUNS
    );
  });

  it('are those of each part of a list, put end to end', () => {
    fc.assert(
      fc.property(anyNetworks(12), fc.nat(12), moments, (networks, cut, moment) => {
        const parts = [networks.slice(0, cut), networks.slice(cut)];
        expect(networksAlive(networks, moment)).toEqual(parts.flatMap((part) => networksAlive(part, moment)));
      }),
      RUNS
    );
  });

  it('change only where a label starts or ends', () => {
    fc.assert(
      fc.property(anyNetworks(12), moments, moments, (networks, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const turns = networks.flatMap(({ label }) => [label.min, label.max]).filter((turn) => from < turn && turn <= to);
        fc.pre(turns.length === 0);
        expect(networksAlive(networks, to)).toEqual(networksAlive(networks, from));
      }),
      RUNS
    );
  });

  it('begin at the first instant of a label and end after its last day', () => {
    const ended = [network('ended', '2005-07-12/2019-02-04')];
    expect([utc(2005, 6, 12) - 1, utc(2005, 6, 12), utc(2019, 1, 5) - 1, utc(2019, 1, 5)].map((moment) => idsAt(ended, moment).length)).toEqual([0, 1, 1, 0]);
  });

  it('pass from one to the next without a moment of both or of none', () => {
    const pair = [network('before', '2005-07-12/2019-02-04'), network('after', '2019-02-05/..')];
    for (const day of [-2, -1, 0, 1]) expect(idsAt(pair, utc(2019, 1, 5) + day * MS_PER_DAY)).toEqual([day < 0 ? 'before' : 'after']);
  });

  it('last for ever when the label does, and through a whole year known no better', () => {
    expect(idsAt([network('open', '2023-03-27/..')], utc(9000))).toEqual(['open']);
    const vague = [network('vague', '2002~/2010~')];
    expect([utc(2001, 11, 31), utc(2002), utc(2010, 11, 31), utc(2011)].map((moment) => idsAt(vague, moment).length)).toEqual([0, 1, 1, 0]);
  });
});
