// No half word at the edge of the window, and no jump while the picture is magnified.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { elasticScale } from '../view/axis-scale.ts';
import { anyCorpus, NOW, SMALL } from '../view/fixtures/any-corpus.ts';
import { showCorpus } from '../view/shown.ts';
import { composeStrip } from './compose.ts';
import { cutWords, labelKey } from './cut-words.ts';
import { measureLabel } from './measure.ts';
import { layersAt } from './zoom-layers.ts';

vi.setConfig({ testTimeout: 60_000 });

const place = fc.nat(1_000_000).map((millionths) => millionths / 1_000_000);
const anyScene = anyCorpus(60).map((corpus) => {
  const shown = showCorpus(corpus, 'fr', NOW);
  return composeStrip(shown, elasticScale(shown.pieces, shown.domain[1]), { width: 920, height: 720, total: 4000 }, measureLabel);
});

describe('the words that fall silent', () => {
  it('are those an edge would cut, and no others', () => {
    fc.assert(
      fc.property(anyScene, place, (scene, share) => {
        const [from, to] = [share * 3080, share * 3080 + 920];
        const silent = new Set(cutWords(scene, from, to));
        for (const mark of scene.marks) {
          const { label } = mark;
          if (!label) continue;
          const [left, right] = [Math.min(label.x, mark.x - mark.radius), Math.max(label.x + label.width, mark.x + mark.radius)];
          const across = [from, to].some((edge) => left < edge && edge < right);
          expect([mark.id, silent.has(labelKey(mark))]).toEqual([mark.id, across]);
        }
      }),
      { numRuns: 40 }
    );
  });

  it('are none when the whole strip is in view', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        expect(cutWords(scene, 0, scene.width)).toEqual([]);
      }),
      { numRuns: 30 }
    );
  });

  it('are told apart by keys of their own', () => {
    const shown = showCorpus(SMALL, 'fr', NOW);
    const scene = composeStrip(shown, elasticScale(shown.pieces, shown.domain[1]), { width: 920, height: 720, total: 10_600 }, measureLabel);
    for (let edge = 0; edge < 10_600; edge += 37) {
      const keys = cutWords(scene, edge, edge + 920);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('the two layers of a zoom', () => {
  const anyCamera = fc
    .tuple(place, fc.double({ min: 0.05, max: 1, noNaN: true }))
    .map(([share, breadth]) => ({ start: share * (1 - breadth), end: share * (1 - breadth) + breadth }));

  it('lie on each other: one moment stands at one pixel in both', () => {
    fc.assert(
      fc.property(anyCamera, place, (camera, moment) => {
        const { far, near } = layersAt(camera, 920, 920, 10_600);
        expect(moment * 920 * far.stretch - far.slide).toBeCloseTo(moment * 10_600 * near.stretch - near.slide, 5);
        expect(camera.start * 920 * far.stretch - far.slide).toBeCloseTo(0, 6);
      })
    );
  });

  it('show the far one alone at the opening and the near one alone in the story, and never nothing between', () => {
    expect(layersAt({ start: 0, end: 1 }, 920, 920, 10_600)).toMatchObject({ far: { opacity: 1, stretch: 1 }, near: { opacity: 0 } });
    expect(layersAt({ start: 0.2, end: 0.2 + 920 / 10_600 }, 920, 920, 10_600)).toMatchObject({
      far: { opacity: 0 },
      near: { opacity: 1, stretch: expect.closeTo(1, 9) }
    });
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const { far, near } = layersAt(camera, 920, 920, 10_600);
        for (const { opacity } of [far, near]) expect(opacity >= 0 && opacity <= 1).toBe(true);
        expect(far.opacity + near.opacity).toBeGreaterThan(0.1);
      })
    );
  });
});
