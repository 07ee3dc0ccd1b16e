// The picture before the page. When another file is asked for, its events are read and drawn by this small script while
// the page's own scripts still take hold; the page then takes the opening over and draws the same picture. Only for
// views that need no more than a window; loaded by the page as a script of its own.

import { composeWindow } from '#lib/core/scene/compose-window.ts';
import { measureLabel } from '#lib/core/scene/measure.ts';
import { paintWindow } from '#lib/core/scene/paint-window.ts';
import { filledPicture, GUTTER } from '#lib/core/scene/picture-size.ts';
import type { WindowScene } from '#lib/core/scene/window-scene.ts';
import { fromAddress } from '#lib/core/view/address.ts';
import { elasticScale, linearScale } from '#lib/core/view/axis-scale.ts';
import { cameraOn, WHOLE } from '#lib/core/view/camera.ts';
import { zoomedAt } from '#lib/core/view/camera-moves.ts';
import type { EventTable } from '#lib/core/view/event-table.ts';
import { type ExplorerView, FIRST_VIEW } from '#lib/core/view/explorer-view.ts';
import { select } from '#lib/core/view/selection.ts';
import { CanvasPen } from '#lib/dom/canvas-pen.ts';
import { readInks } from '#lib/dom/inks.ts';
import { markDrawn } from '#lib/dom/mark-drawn.ts';
import { EarlyOpening, leaveOpening } from '#lib/dom/reading/early.ts';

/** Whether a view is a window on a file and nothing more. */
const isPlain = ({ src, words, filter, event, shape }: ExplorerView): boolean =>
  src !== undefined && words === '' && event === undefined && shape === 'picture' && JSON.stringify(filter) === JSON.stringify(FIRST_VIEW.filter);

function begin(view: ExplorerView): void {
  const address = new URL(view.src!, location.href);
  const locale = document.documentElement.lang === 'en' ? 'en' : 'fr';
  leaveOpening(new EarlyOpening(address, locale, Date.now(), (table) => draw(table, view)));
}

function draw(table: EventTable, view: ExplorerView): void {
  const place = document.querySelector<HTMLElement>('[data-early]');
  const screen = place?.getBoundingClientRect();
  if (!place || !screen || screen.width === 0) return;
  const gutter = matchMedia('(max-width: 599px)').matches ? 0 : GUTTER;
  const picture = filledPicture(screen, gutter);
  const { pieces, domain } = table.ground;
  const scale = view.scale === 'linear' ? linearScale(...domain) : elasticScale(pieces, domain[1]);
  const window = view.window ?? table.ground.window;
  const camera = window ? zoomedAt(cameraOn(scale, ...window), 1, 0.5, scale) : WHOLE;
  const sight = { table, selection: select(table, view.filter), others: view.others, scale, camera, size: picture, magnified: picture.magnified };
  const scene = composeWindow(sight, measureLabel);
  paint(place, scene, gutter, picture.magnified);
  place.append(...linksOf(scene, gutter, picture.magnified));
  markDrawn('events-drawn', () => {});
}

function paint(place: HTMLElement, scene: WindowScene, gutter: number, magnified: number): void {
  const canvas = place.appendChild(document.createElement('canvas'));
  const fineness = magnified * (devicePixelRatio || 1);
  [canvas.width, canvas.height] = [Math.round((scene.width + gutter) * fineness), Math.round(scene.height * fineness)];
  canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%';
  const context = canvas.getContext('2d', { alpha: false });
  const inks = readInks();
  if (context) paintWindow(new CanvasPen(context, inks, fineness), { scene, inks, gutter, bandsName: place.dataset.early ?? '' });
}

/** The events can be followed at once: to themselves, in hand. */
const linksOf = (scene: WindowScene, gutter: number, magnified: number): readonly HTMLElement[] =>
  scene.marks.map((mark) => {
    const link = document.createElement('a');
    link.dataset.event = mark.id;
    link.href = `${location.search}&event=${encodeURIComponent(mark.id)}`;
    link.setAttribute('aria-label', mark.title);
    const { x, y, width, height } = mark.hit;
    link.style.cssText = `position:absolute;left:${(x + gutter) * magnified}px;top:${y * magnified}px;width:${width * magnified}px;height:${height * magnified}px`;
    return link;
  });

const { view } = fromAddress(location.search.slice(1));
if (isPlain(view)) begin(view);
