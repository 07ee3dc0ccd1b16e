// The signs of a moment as a few paths: all signs drawn alike are one. Time moves the map often, and a browser is far
// quicker with a few long paths than with hundreds of short ones.

import type { MapPoint, MapScene } from './map-scene.ts';
import { networkSign } from './network-sign.ts';

/** Signs drawn alike. `strokes` is empty for shapes without. */
export type SignRun = {
  readonly key: string;
  readonly ink: number;
  readonly full: boolean;
  readonly vague: boolean;
  readonly faded: boolean;
  readonly body: string;
  readonly strokes: string;
};
/** Lines from signs that moved aside to their true places. */
export type LeaderRun = { readonly key: string; readonly faded: boolean; readonly lines: string; readonly origins: string };

/** Every sign is in one run, in the order of the instruments. */
export function signRuns({ points, faded, ground }: Pick<MapScene, 'points' | 'faded' | 'ground'>): readonly SignRun[] {
  const runs = new Map<string, SignRun>();
  for (const { id, ink, vague, x, y } of points) {
    const pale = faded.has(id);
    const key = `${ink}${vague ? ' vague' : ''}${pale ? ' faded' : ''}`;
    const { body, strokes = '', full } = networkSign(ink, ground.radius, x, y);
    const run = runs.get(key);
    runs.set(key, { key, ink, full, vague, faded: pale, body: (run?.body ?? '') + body, strokes: (run?.strokes ?? '') + strokes });
  }
  return [...runs.values()].sort((a, b) => a.ink - b.ink || a.key.localeCompare(b.key));
}

export function leaderRuns({ points, faded }: Pick<MapScene, 'points' | 'faded'>): readonly LeaderRun[] {
  const moved = points.filter(({ leader }) => leader !== undefined);
  return [true, false].flatMap((pale) => {
    const own = moved.filter(({ id }) => faded.has(id) === pale);
    return own.length === 0 ? [] : [{ key: String(pale), faded: pale, lines: own.map(({ leader }) => leader).join(''), origins: own.map(originOf).join('') }];
  });
}

/** A dot where the place truly is. */
const originOf = ({ trueX, trueY }: MapPoint): string => `M${trueX},${trueY}h0`;
