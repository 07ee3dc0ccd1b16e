// Arcs of the event in hand, and the signs they go between.

import { describe, expect, it } from 'vitest';
import { KINDS } from '../corpus/corpus.ts';
import { elasticScale } from '../view/axis-scale.ts';
import { NOW, SMALL } from '../view/fixtures/any-corpus.ts';
import { showDetails } from '../view/detail.ts';
import { showCorpus } from '../view/shown.ts';
import { arcsOf } from './arcs.ts';
import { composeStrip } from './compose.ts';
import { measureLabel } from './measure.ts';
import { GUTTER, pictureSize } from './picture-size.ts';
import { signPath } from './sign.ts';

const corpus = showCorpus(SMALL, 'fr', NOW);
const { marks } = composeStrip(corpus, elasticScale(corpus.pieces, corpus.domain[1]), { width: 920, height: 720, total: 920 }, measureLabel);
const details = showDetails(SMALL, 'fr');
const relationsOf = (id: string) => details.get(id)!.relations;
const numbers = (path: string): readonly number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);

describe('arcs', () => {
  it('are those of the relations that touch the event, in both directions', () => {
    expect(arcsOf('e8', relationsOf('e8'), marks, 8).map(({ type, outgoing, other }) => ({ type, outgoing, other }))).toEqual([
      { type: 'prepares', outgoing: false, other: 'e6' },
      { type: 'reacts-to', outgoing: false, other: 'e9' }
    ]);
    expect(arcsOf('e6', relationsOf('e6'), marks, 8)).toMatchObject([{ type: 'prepares', outgoing: true, other: 'e8' }]);
    expect(arcsOf('e0', relationsOf('e0'), marks, 8)).toEqual([]);
  });

  it('go from sign to sign and rise above both, never over the top', () => {
    const [from, to] = ['e6', 'e8'].map((id) => marks.find((mark) => mark.id === id)!);
    for (const top of [8, 60]) {
      const [x0, y0, , crest, , , x1, y1] = numbers(arcsOf('e8', relationsOf('e8'), marks, top)[0]!.path) as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number
      ];
      expect([x0, x1]).toEqual([expect.closeTo(from!.x, 0), expect.closeTo(to!.x, 0)]);
      expect(y0).toBeLessThan(from!.y);
      expect(y1).toBeLessThan(to!.y);
      expect(crest).toBeGreaterThanOrEqual(top - 0.05);
    }
  });

  it('are not drawn to or from an event that is not on the strip', () => {
    const few = marks.filter((mark) => mark.id !== 'e9');
    expect(arcsOf('e8', relationsOf('e8'), few, 8).map(({ other }) => other)).toEqual(['e6']);
    expect(arcsOf('e9', relationsOf('e9'), few, 8)).toEqual([]);
  });
});

describe('signs', () => {
  it('have one shape a kind, within three times the radius', () => {
    const paths = KINDS.map((kind) => signPath(kind, 6));
    expect(new Set(paths).size).toBe(KINDS.length);
    for (const path of paths) expect(Math.max(...numbers(path).map(Math.abs))).toBeLessThanOrEqual(18);
    expect(signPath(undefined, 6)).toContain('A');
  });
});

describe('the picture’s size', () => {
  it('keeps one of two heights and lets the screen magnify it', () => {
    expect(pictureSize({ width: 1200, height: 900 })).toEqual({ width: 960 - GUTTER, height: 720, magnified: 1.25 });
    expect(pictureSize({ width: 1024, height: 600 })).toMatchObject({ height: 560, magnified: 600 / 560 });
    expect(pictureSize({ width: 0, height: 0 })).toEqual({ width: 920, height: 720, magnified: 1 });
  });
});
