// The first picture, drawn as soon as the events have come: the page's other scripts wait for it, and the desk then takes
// over what was begun here. A script of its own in the prerendered page, that knows nothing of the framework; asked for
// again by `+page.ts`, it is the same module. Coming from another page there is no place for a picture yet, and nothing begins.

import { stillWindow } from '#lib/core/scene/still-window.ts';
import { fromAddress } from '#lib/core/view/address.ts';
import type { EventTable } from '#lib/core/view/event-table.ts';
import type { ExplorerView } from '#lib/core/view/explorer-view.ts';
import { LOCALES } from '#lib/core/words/locale.ts';
import { CanvasPicture } from '#lib/dom/canvas-picture.ts';
import { isNarrow } from '#lib/dom/narrow.ts';
import { readInks } from '#lib/dom/inks.ts';
import { tellPicture } from '#lib/dom/reading/early-answer.ts';
import { openFile } from '#lib/dom/reading/open-file.ts';
import { bringTable } from '#lib/dom/reading/own-table.ts';
import { Relay } from '#lib/dom/reading/relay.ts';
import { markDrawn } from '#lib/dom/mark-drawn.ts';
import type { BegunFile } from '#lib/state/library.svelte.ts';

export type Begun = {
  /** Another file, or our own table: which of the two, the address said. */
  readonly file?: BegunFile;
  readonly ours?: Promise<EventTable | undefined>;
  /** The table whose picture is drawn, or on its way to the screen. */
  readonly pictured: () => EventTable | undefined;
  /** Once that picture stands. */
  readonly drawn: Promise<void>;
};

function begin(canvas: HTMLCanvasElement): Begun {
  const locale = LOCALES.find((candidate) => candidate === document.documentElement.lang) ?? 'fr';
  const base = new URL(canvas.dataset.base!, location.href).pathname.replace(/\/$/, '');
  const { view } = fromAddress(location.search);
  let pictured: EventTable | undefined;
  let stand = (): void => {};
  const drawn = new Promise<void>((resolve) => (stand = resolve));
  const picture = (table: EventTable): void => {
    if (view.shape !== 'picture') return tellPicture();
    draw(canvas, table, view);
    pictured = table;
    markDrawn('events-drawn', () => {
      tellPicture();
      stand();
    });
  };
  // A canvas does not wait for its faces: they are asked for while the events come.
  for (const face of FACES) void document.fonts.load(face);
  return {
    ...(view.src === undefined ? bringOurs(`${base}/table/${locale}.json`, picture) : { file: bringFile(view.src, locale, picture) }),
    pictured: () => pictured,
    drawn
  };
}

const FACES = ["400 15px 'Frise Labels'", "600 15px 'Frise Labels'"];

function bringOurs(address: string, picture: (table: EventTable) => void): Pick<Begun, 'ours'> {
  const ours = bringTable(address, new AbortController().signal);
  void ours.then((table) => table && picture(table));
  return { ours };
}

function bringFile(src: string, locale: (typeof LOCALES)[number], picture: (table: EventTable) => void): BegunFile {
  const relay = new Relay(picture);
  return { file: openFile(new URL(src, location.href), locale, Date.now(), relay), relay };
}

function draw(canvas: HTMLCanvasElement, table: EventTable, view: ExplorerView): void {
  const { scene, gutter, magnified } = stillWindow(table, view, canvas.getBoundingClientRect(), isNarrow().matches);
  new CanvasPicture(canvas).draw({ scene, gutter, inks: readInks(), bandsName: canvas.dataset.bands!, highlights: { opened: view.event } }, magnified);
}

let begun = ((): Begun | undefined => {
  const canvas = document.querySelector<HTMLCanvasElement>('canvas[data-first-picture]');
  return canvas ? begin(canvas) : undefined;
})();

/** What was begun, for the page that takes it over: once. */
export function takeBegun(): Begun | undefined {
  const taken = begun;
  begun = undefined;
  return taken;
}
