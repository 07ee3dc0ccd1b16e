// The detail card stays on the stage, and off what it tells of when it can.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './scene.ts';
import { placeCard } from './place-card.ts';

const size = (min: number, max: number) => fc.record({ width: fc.integer({ min, max }), height: fc.integer({ min, max }) });
const anyStage = size(320, 2000);
const anyCard = size(100, 420);
const anyTold: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -100, max: 2000 }),
  y: fc.integer({ min: 0, max: 1900 }),
  width: fc.integer({ min: 10, max: 260 }),
  height: fc.integer({ min: 10, max: 40 })
});

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('a card', () => {
  it('lies whole inside the stage whenever it fits', () => {
    fc.assert(
      fc.property(anyTold, anyCard, anyStage, (told, card, stage) => {
        fc.pre(card.width <= stage.width - 20 && card.height <= stage.height - 20);
        const { x, y } = placeCard(told, card, stage);
        expect([x >= 0, y >= 0, x + card.width <= stage.width, y + card.height <= stage.height]).toEqual([true, true, true, true]);
      }),
      { numRuns: 500 }
    );
  });

  it('does not cover its sign and label where any side has room', () => {
    fc.assert(
      fc.property(anyTold, anyCard, anyStage, (told, card, stage) => {
        fc.pre(card.width <= stage.width - 20 && card.height <= stage.height - 20);
        const AWAY = 16;
        const room =
          told.x + told.width + AWAY + card.width <= stage.width ||
          told.x - AWAY - card.width >= 0 ||
          told.y + told.height + AWAY + card.height <= stage.height ||
          told.y - AWAY - card.height >= 0;
        fc.pre(room && told.x >= 0 && told.x <= stage.width && told.y <= stage.height);
        expect(overlap({ ...placeCard(told, card, stage), ...card }, told)).toBe(false);
      }),
      { numRuns: 500 }
    );
  });

  it('shows its beginning when larger than the stage', () => {
    expect(placeCard({ x: 100, y: 100, width: 50, height: 20 }, { width: 900, height: 900 }, { width: 400, height: 400 })).toEqual({ x: 10, y: 10 });
  });

  it('goes to the right first, then to the left', () => {
    const [card, stage] = [
      { width: 300, height: 200 },
      { width: 1000, height: 600 }
    ];
    expect(placeCard({ x: 100, y: 300, width: 100, height: 20 }, card, stage).x).toBe(216);
    expect(placeCard({ x: 800, y: 300, width: 100, height: 20 }, card, stage).x).toBe(484);
  });
});
