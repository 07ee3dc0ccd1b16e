// The first picture, drawn as soon as the events have come: the page's other scripts wait for it, and the desk then takes
// over what was begun here. A script of its own in the prerendered page; asked for again by `+page.ts`, it is the same
// module. Coming from another page there is no place for a picture yet, and nothing begins.

import { fromAddress } from '#lib/core/view/address.ts';
import type { EventTable } from '#lib/core/view/event-table.ts';
import { LOCALES } from '#lib/core/words/locale.ts';
import { CanvasPicture } from '#lib/dom/canvas-picture.ts';
import { isNarrow } from '#lib/dom/narrow.ts';
import { readInks } from '#lib/dom/inks.ts';
import { tellPicture } from '#lib/dom/reading/early-answer.ts';
import { markDrawn } from '#lib/dom/mark-drawn.ts';
import { Beginning } from './beginning.ts';

export type Begun = {
  readonly beginning: Beginning;
  /** The table whose picture is drawn, or on its way to the screen. */
  readonly pictured: () => EventTable | undefined;
  /** Once that picture stands. */
  readonly drawn: Promise<void>;
};

function begin(canvas: HTMLCanvasElement): Begun {
  const locale = LOCALES.find((candidate) => candidate === document.documentElement.lang) ?? 'fr';
  const beginning = new Beginning(locale, new URL(canvas.dataset.base!, location.href).pathname.replace(/\/$/, ''));
  const { view } = beginning;
  let pictured: EventTable | undefined;
  const drawn = new Promise<void>((resolve) => {
    beginning.ontable = (table) => {
      if (!draw(canvas, beginning)) return tellPicture();
      pictured = table;
      markDrawn('events-drawn', () => {
        tellPicture();
        resolve();
      });
    };
  });
  // A canvas does not wait for its faces: they are asked for while the events come.
  for (const face of FACES) void document.fonts.load(face);
  view.narrow = isNarrow().matches;
  beginning.open(fromAddress(location.search).view);
  return { beginning, pictured: () => pictured, drawn };
}

const FACES = ["400 15px 'Frise Labels'", "600 15px 'Frise Labels'"];

/** Whether there was a picture to draw: a table of words has none. */
function draw(canvas: HTMLCanvasElement, { view }: Beginning): boolean {
  const { width, height } = canvas.getBoundingClientRect();
  view.screen = { width, height };
  const painted = view.view.shape === 'picture' ? view.painted(readInks(), canvas.dataset.bands!) : undefined;
  if (painted) new CanvasPicture(canvas).draw(painted, view.picture.magnified);
  return painted !== undefined;
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
