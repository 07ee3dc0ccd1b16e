import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backEdges, type Edge } from './cycles.ts';

const edges = (...pairs: readonly string[]): readonly Edge[] => pairs.map((pair) => ({ from: pair[0]!, to: pair[1]! }));

describe('loops', () => {
  it('are opened by leaving out one edge each', () => {
    expect(backEdges(edges('ab', 'bc', 'ca'))).toEqual(edges('ca'));
    expect(backEdges(edges('ab', 'ba', 'cd', 'dc'))).toEqual(edges('ba', 'dc'));
    expect(backEdges(edges('aa'))).toEqual(edges('aa'));
  });

  it('are not found where there is none', () => {
    expect(backEdges(edges('ab', 'ac', 'bd', 'cd'))).toEqual([]);
  });

  it('are found at the end of any chain', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => ({ from: `${index}`, to: `${(index + 1) % 50_000}` }));
    expect(backEdges(chain)).toHaveLength(1);
  });

  it('are all gone when the edges found are', () => {
    const pair = fc.tuple(fc.constantFrom(...'abcde'), fc.constantFrom(...'abcde')).map(([from, to]) => ({ from, to }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (all) => {
        const loops = new Set(backEdges(all));
        expect(backEdges(all.filter((edge) => !loops.has(edge)))).toEqual([]);
      })
    );
  });
});
