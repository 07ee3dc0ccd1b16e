// The page's end of the map worker: one sheet is made at a time, the size wanted last first; of sizes wanted while a window
// is being resized only the last few are made. Where no worker starts, sheets are made on the page.

import type { MapSheet } from '../../core/map/compose-sheet.ts';
import type { Size } from '../../core/map/map-scene.ts';
import type { FromSheetWorker, SheetStuff, ToSheetWorker } from './messages.ts';

/** Sizes that may wait. */
const MOST_WAITING = 6;

export class SheetMaker {
  readonly #stuff: SheetStuff;
  readonly #made: (sheet: MapSheet) => void;
  #waiting: readonly Size[] = [];
  /** The size being made. */
  #making: Size | undefined;
  #worker: Worker | undefined;

  /** `made` hears each sheet once it is there. */
  constructor(stuff: SheetStuff, made: (sheet: MapSheet) => void) {
    this.#stuff = stuff;
    this.#made = made;
    try {
      this.#worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' });
      this.#worker.addEventListener('message', ({ data: { sheet } }: MessageEvent<FromSheetWorker>) =>
        this.#done({ ...sheet, shown: stuff.networks, words: stuff.words })
      );
      this.#worker.addEventListener('error', () => this.#doWithout());
      this.#worker.postMessage({ stuff } satisfies ToSheetWorker);
    } catch {
      this.#doWithout();
    }
  }

  want(size: Size): void {
    const key = keyOf(size);
    if (this.#making && keyOf(this.#making) === key) return;
    this.#waiting = [...this.#waiting.filter((other) => keyOf(other) !== key), size].slice(-MOST_WAITING);
    if (!this.#making) this.#next();
  }

  close(): void {
    this.#worker?.terminate();
  }

  #next(): void {
    const size = this.#waiting.at(-1);
    this.#waiting = this.#waiting.slice(0, -1);
    this.#making = size;
    if (size) this.#make(size);
  }

  #make(size: Size): void {
    if (this.#worker) this.#worker.postMessage({ size } satisfies ToSheetWorker);
    else void this.#makeHere(size);
  }

  #done(sheet: MapSheet): void {
    this.#made(sheet);
    this.#next();
  }

  #doWithout(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    if (this.#making) this.#make(this.#making);
  }

  async #makeHere(size: Size): Promise<void> {
    const [{ composeSheet }, { measureLabel }] = await Promise.all([import('../../core/map/compose-sheet.ts'), import('../../core/scene/measure.ts')]);
    this.#done(composeSheet(this.#stuff.base, this.#stuff.networks, size, this.#stuff.words, measureLabel));
  }
}

export const keyOf = ({ width, height }: Size): string => `${width} ${height}`;
