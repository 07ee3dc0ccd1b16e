// Which thing on the picture the arrow keys lead to: events and gatherings alike, along time and across lanes.

import type { WindowScene } from './window-scene.ts';

export type WalkWay = 'earlier' | 'later' | 'above' | 'below' | 'first' | 'last';
/** `key`: the event's id or the gathering's key. */
export type Item = { readonly key: string; readonly x: number; readonly lane: string };

/** Events and gatherings from left to right. */
export const itemsOf = (scene: WindowScene): readonly Item[] =>
  [...scene.marks.map(({ id, x, lane }) => ({ key: id, x, lane })), ...scene.gathered.map(({ key, x, lane }) => ({ key, x, lane }))].sort(
    (a, b) => a.x - b.x || (a.key < b.key ? -1 : 1)
  );

/** The next thing's key, or undefined at an edge of the window. From an unknown key: the first thing. */
export function walk(scene: WindowScene, key: string | undefined, way: WalkWay): string | undefined {
  const items = itemsOf(scene);
  const at = items.findIndex((item) => item.key === key);
  if (way === 'first' || (at === -1 && way !== 'last')) return items[0]?.key;
  if (way === 'last') return items.at(-1)?.key;
  if (way === 'earlier') return items[at - 1]?.key;
  if (way === 'later') return items[at + 1]?.key;
  return acrossLanes(scene, items, items[at]!, way === 'above' ? -1 : 1);
}

/** The nearest thing in the next lane that holds any. */
function acrossLanes(scene: WindowScene, items: readonly Item[], from: Item, step: -1 | 1): string | undefined {
  for (let lane = scene.lanes.findIndex(({ id }) => id === from.lane) + step; lane >= 0 && lane < scene.lanes.length; lane += step) {
    const inLane = items.filter((item) => item.lane === scene.lanes[lane]!.id);
    const nearest = inLane.reduce<Item | undefined>((best, item) => (!best || Math.abs(item.x - from.x) < Math.abs(best.x - from.x) ? item : best), undefined);
    if (nearest) return nearest.key;
  }
  return undefined;
}
