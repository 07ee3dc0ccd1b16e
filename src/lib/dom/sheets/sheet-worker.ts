// The map worker: makes sheets, so that a page which scrolls or zooms is never held up by one.

import { composeSheet } from '../../core/map/compose-sheet.ts';
import { measureLabel } from '../../core/scene/measure.ts';
import type { FromSheetWorker, SheetStuff, ToSheetWorker } from './messages.ts';

let stuff: SheetStuff;

self.addEventListener('message', ({ data }: MessageEvent<ToSheetWorker>) => {
  if ('stuff' in data) {
    stuff = data.stuff;
    return;
  }
  const { shown: _shown, words: _words, ...sheet } = composeSheet(stuff.base, stuff.networks, data.size, stuff.words, measureLabel);
  self.postMessage({ sheet } satisfies FromSheetWorker);
});
