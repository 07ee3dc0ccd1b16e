// The picture of a view that nobody has moved yet: what the explorer shows first. The same scene as `Explorer` makes of it
// in `state`, without anything that remembers.

import { elasticScale, linearScale, type AxisScale } from '../view/axis-scale.ts';
import { type Camera, WHOLE } from '../view/camera.ts';
import { restingCamera } from '../view/camera-moves.ts';
import { type EventTable, type Ground, rowOf } from '../view/event-table.ts';
import type { ExplorerView } from '../view/explorer-view.ts';
import { select } from '../view/selection.ts';
import { composeWindow } from './compose-window.ts';
import { measureLabel } from './measure.ts';
import { filledPicture, GUTTER } from './picture-size.ts';
import type { Size } from './scene.ts';
import type { WindowScene } from './window-scene.ts';

/** Without a margin for the lanes' names where the screen is narrow. */
export const gutterOf = (narrow: boolean): number => (narrow ? 0 : GUTTER);

export function scaleOf({ pieces, domain }: Ground, scale: ExplorerView['scale']): AxisScale {
  return scale === 'linear' ? linearScale(...domain) : elasticScale(pieces, domain[1]);
}

/** The window the view asks for, else the one the file asks for, else the whole axis. */
export function firstCamera(ground: Ground, view: ExplorerView): Camera {
  const window = view.window ?? ground.window;
  return window ? restingCamera(scaleOf(ground, view.scale), window) : WHOLE;
}

export type StillWindow = { readonly scene: WindowScene; readonly gutter: number; readonly magnified: number };

/** `screen` in CSS pixels. A search takes its time and is not in it. */
export function stillWindow(table: EventTable, view: ExplorerView, screen: Size, narrow: boolean): StillWindow {
  const gutter = gutterOf(narrow);
  const size = filledPicture(screen, gutter);
  const hand = view.event === undefined ? undefined : rowOf(table, view.event);
  const sight = {
    table,
    selection: select(table, view.filter),
    others: view.others,
    scale: scaleOf(table.ground, view.scale),
    camera: firstCamera(table.ground, view),
    size,
    magnified: size.magnified,
    kept: hand === undefined ? [] : [hand],
    namesInside: gutter === 0,
    steady: false
  };
  return { scene: composeWindow(sight, measureLabel), gutter, magnified: size.magnified };
}
