// Arrow keys on the picture: everything drawn can be reached, and one comes back the way one went.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elasticScale } from '../view/axis-scale.ts';
import { corpusTable } from '../view/corpus-table.ts';
import { anyCorpus, NOW } from '../view/fixtures/any-corpus.ts';
import { selectAll } from '../view/selection.ts';
import { composeWindow } from './compose-window.ts';
import { measureLabel } from './measure.ts';
import { overviewOf } from './overview.ts';
import { itemsOf, walk } from './walk.ts';

const anyScene = anyCorpus(120).map((corpus) => {
  const table = corpusTable(corpus, 'fr', NOW);
  const scale = elasticScale(table.ground.pieces, table.ground.domain[1]);
  const selection = selectAll(table);
  const camera = { start: 0, end: 1 };
  return {
    table,
    scale,
    selection,
    scene: composeWindow({ table, selection, others: 'dimmed', scale, camera, size: { width: 900, height: 600 } }, measureLabel)
  };
});

describe('walking over the picture', () => {
  it('reaches everything drawn from the first to the last, and back', () => {
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        const there: string[] = [];
        for (let key = walk(scene, undefined, 'first'); key !== undefined; key = walk(scene, key, 'later')) there.push(key);
        expect(there.sort()).toEqual([...scene.marks.map(({ id }) => id), ...scene.gathered.map(({ key }) => key)].sort());
        for (const { key } of itemsOf(scene)) {
          const next = walk(scene, key, 'later');
          if (next !== undefined) expect(walk(scene, next, 'earlier')).toBe(key);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('changes lanes up and down, and never stays in the same one', () => {
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        const lanes = scene.lanes.map(({ id }) => id);
        const items = new Map(itemsOf(scene).map((item) => [item.key, lanes.indexOf(item.lane)]));
        for (const [key, lane] of items) {
          const [above, below] = [walk(scene, key, 'above'), walk(scene, key, 'below')];
          if (above !== undefined) expect(items.get(above)!).toBeLessThan(lane);
          if (below !== undefined) expect(items.get(below)!).toBeGreaterThan(lane);
        }
      }),
      { numRuns: 40 }
    );
  });
});

describe('the overview', () => {
  it('counts every event once', () => {
    fc.assert(
      fc.property(anyScene, fc.integer({ min: 1, max: 900 }), ({ table, scale, selection }, bins) => {
        const { all, passing, most } = overviewOf(table, selection, scale, bins);
        const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
        expect([sum(all), sum(passing)]).toEqual([table.count, selection.count]);
        expect(Math.max(0, ...all)).toBe(most);
      }),
      { numRuns: 60 }
    );
  });
});
