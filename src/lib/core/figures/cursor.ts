// The moment being read: where keys take it, and where it meets the lines of the picture.

import type { AxisScale } from '../view/axis-scale.ts';
import { type Camera, windowOf } from '../view/camera.ts';
import { across } from './across.ts';
import type { FiguresTable } from './figures-table.ts';
import type { FiguresScene } from './figures-scene.ts';
import { valueAt } from './series-values.ts';
import { tenth } from '../view/tenth.ts';

/** One arrow is so much of the window. */
const ARROW = 1 / 60;

/** What of a table is under the cursor's keys. */
export type CursorGround = { readonly table: FiguresTable; readonly scale: AxisScale; readonly camera: Camera; readonly measures?: readonly string[] };

/** Where a key takes the cursor; undefined for keys that are not its own. */
export function cursorAfter(key: string, moment: number, { table, scale, camera, measures }: CursorGround): number | undefined {
  const [from, to] = windowOf(scale, camera);
  const { toX, toMoment } = across(scale, camera, 1);
  const kept = (wanted: number): number => Math.min(Math.max(wanted, from), to);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return kept(toMoment(toX(moment) - ARROW));
    case 'ArrowRight':
    case 'ArrowUp':
      return kept(toMoment(toX(moment) + ARROW));
    case 'PageUp':
      return neighbour(table, moment, -1, measures) ?? moment;
    case 'PageDown':
      return neighbour(table, moment, 1, measures) ?? moment;
    case 'Home':
      return from;
    case 'End':
      return to;
    default:
      return undefined;
  }
}

/** The moment of the number before or after. */
function neighbour(table: FiguresTable, moment: number, direction: 1 | -1, measures?: readonly string[]): number | undefined {
  const beyond = table.series
    .filter((series) => !measures || measures.includes(series.measure))
    .flatMap(({ values, rivals }) => [...values, ...rivals])
    .map(({ at }) => at)
    .filter((at) => (at - moment) * direction > 0);
  return beyond.length === 0 ? undefined : beyond.reduce((near, at) => ((at - near) * direction < 0 ? at : near));
}

export type CursorMark = { readonly y: number; readonly hue: number; readonly texture: number; readonly id: string };

/** Where the cursor meets each line. */
export function cursorMarks(table: FiguresTable, scene: FiguresScene, moment: number): readonly CursorMark[] {
  return scene.panels.flatMap(({ base, top, scale: [least, most], series }) =>
    series.flatMap(({ index, id, hue, texture }) => {
      const value = valueAt(table.series[index]!, moment);
      return value === undefined ? [] : [{ y: tenth(base - ((value - least) / (most - least)) * (base - top)), hue, texture, id }];
    })
  );
}
