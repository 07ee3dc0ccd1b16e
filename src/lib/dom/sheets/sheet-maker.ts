// The page's end of the map worker: asks for each size once. Where no worker starts, sheets are made on the page.

import type { MapSheet } from '../../core/map/compose-sheet.ts';
import type { Size } from '../../core/map/map-scene.ts';
import type { FromSheetWorker, SheetStuff, ToSheetWorker } from './messages.ts';

export class SheetMaker {
  readonly #stuff: SheetStuff;
  readonly #made: (sheet: MapSheet) => void;
  readonly #asked = new Map<string, Size>();
  #worker: Worker | undefined;

  /** `made` hears each sheet once it is there, in no promised order. */
  constructor(stuff: SheetStuff, made: (sheet: MapSheet) => void) {
    this.#stuff = stuff;
    this.#made = made;
    try {
      this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      this.#worker.addEventListener('message', ({ data: { size, sheet } }: MessageEvent<FromSheetWorker>) => {
        this.#asked.delete(keyOf(size));
        made({ ...sheet, shown: stuff.networks, words: stuff.words });
      });
      this.#worker.addEventListener('error', () => this.#doWithout());
      this.#worker.postMessage({ stuff } satisfies ToSheetWorker);
    } catch {
      this.#doWithout();
    }
  }

  want(size: Size): void {
    if (this.#asked.has(keyOf(size))) return;
    this.#asked.set(keyOf(size), size);
    if (this.#worker) this.#worker.postMessage({ size } satisfies ToSheetWorker);
    else void this.#makeHere(size);
  }

  close(): void {
    this.#worker?.terminate();
  }

  #doWithout(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const size of this.#asked.values()) void this.#makeHere(size);
  }

  async #makeHere(size: Size): Promise<void> {
    const [{ composeSheet }, { measureLabel }] = await Promise.all([import('../../core/map/compose-sheet.ts'), import('../../core/scene/measure.ts')]);
    this.#asked.delete(keyOf(size));
    this.#made(composeSheet(this.#stuff.base, this.#stuff.networks, size, this.#stuff.words, measureLabel));
  }
}

export const keyOf = ({ width, height }: Size): string => `${width} ${height}`;
