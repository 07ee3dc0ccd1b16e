// Where a detail card stands beside the sign it tells of: right, left, under or over it, inside the stage,
// off the sign and its label wherever there is room.

import type { Box, Size } from './scene.ts';

const AWAY = 16;
const MARGIN = 10;

/** Top left corner for a card beside `told` (the sign with its label), all in the stage's pixels. */
export function placeCard(told: Box, card: Size, stage: Size): Pick<Box, 'x' | 'y'> {
  const level = clamp(told.y + told.height / 2 - card.height / 3, MARGIN, stage.height - card.height - MARGIN);
  const middle = clamp(told.x + told.width / 2 - card.width / 2, MARGIN, stage.width - card.width - MARGIN);
  const places = [
    { x: told.x + told.width + AWAY, y: level },
    { x: told.x - AWAY - card.width, y: level },
    { x: middle, y: told.y + told.height + AWAY },
    { x: middle, y: told.y - AWAY - card.height }
  ];
  const inside = places.find(({ x, y }) => x >= 0 && y >= 0 && x + card.width <= stage.width && y + card.height <= stage.height);
  const roomier = stage.width - told.x - told.width > told.x ? places[0]! : places[1]!;
  return inside ?? { x: clamp(roomier.x, MARGIN, stage.width - card.width - MARGIN), y: level };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, Math.max(least, most)));
