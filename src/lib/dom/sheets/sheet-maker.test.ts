// The page's end of the map worker, with a worker that answers when told to.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Size } from '../../core/map/map-scene.ts';
import type { ToSheetWorker } from './messages.ts';
import { SheetMaker } from './sheet-maker.ts';

class FakeWorker extends EventTarget {
  static last: FakeWorker;
  readonly asked: number[] = [];
  constructor() {
    super();
    FakeWorker.last = this;
  }
  postMessage(message: ToSheetWorker): void {
    if ('size' in message) this.asked.push(message.size.width);
  }
  terminate(): void {}
  answer(width: number): void {
    this.dispatchEvent(new MessageEvent('message', { data: { sheet: { ground: { size: sized(width) } } } }));
  }
}

const sized = (width: number): Size => ({ width, height: 100 });

describe('the maker of sheets', () => {
  beforeEach(() => vi.stubGlobal('Worker', FakeWorker));
  afterEach(() => vi.unstubAllGlobals());

  const make = () => {
    const made: number[] = [];
    const maker = new SheetMaker({ networks: 'networks', words: 'words' } as never, ({ ground }) => void made.push(ground.size.width));
    return { maker, made, worker: FakeWorker.last };
  };

  it('makes one at a time, the size wanted last first, each once', () => {
    const { maker, made, worker } = make();
    for (const width of [1, 2, 3, 1, 2]) maker.want(sized(width));
    expect(worker.asked).toEqual([1]);
    worker.answer(1);
    worker.answer(2);
    worker.answer(3);
    expect([worker.asked, made]).toEqual([
      [1, 2, 3],
      [1, 2, 3]
    ]);
  });

  it('leaves out sizes that a resized window has long passed, and never the last', () => {
    const { maker, worker } = make();
    for (let width = 1; width <= 40; width++) maker.want(sized(width));
    for (const width of [1, 40, 39, 38, 37, 36, 35]) worker.answer(width);
    expect(worker.asked).toEqual([1, 40, 39, 38, 37, 36, 35]);
  });
});
