// The map's sheets of the sizes a page has asked for, as they come.

import type { MapSheet } from '#lib/core/map/compose-sheet.ts';
import type { Size } from '#lib/core/map/map-scene.ts';
import { keyOf, SheetMaker } from '#lib/dom/sheets/sheet-maker.ts';
import type { Companions } from './companions.svelte.ts';

/** A window being resized asks for many: the last few are kept. */
const KEPT = 6;

export class Sheets {
  #sheets = $state.raw<ReadonlyMap<string, MapSheet>>(new Map());
  /** The files they are made of. */
  readonly companions: Companions;
  #maker: SheetMaker | undefined;

  constructor(companions: Companions) {
    this.companions = companions;
  }

  /** The sheet of a size, if it is there. */
  of(size: Size): MapSheet | undefined {
    return this.#sheets.get(keyOf(size));
  }

  /** Has one made if there is none, once there is what it is made of: in an effect, it is asked again then. */
  want(size: Size): void {
    if (size.width >= 1 && size.height >= 1 && !this.of(size)) this.#ready()?.want(size);
  }

  /** Has what makes sheets loaded before the first is wanted: in an effect, as above. */
  prepare(): void {
    this.#ready();
  }

  #ready(): SheetMaker | undefined {
    const { base, places } = this.companions;
    if (base && places) this.#maker ??= new SheetMaker({ base, networks: places.networks, words: places.words }, this.#keep);
    return this.#maker;
  }

  readonly #keep = (sheet: MapSheet): void => {
    this.#sheets = new Map([...[...this.#sheets].slice(1 - KEPT), [keyOf(sheet.ground.size), sheet]]);
  };

  close(): void {
    this.#maker?.close();
  }
}
