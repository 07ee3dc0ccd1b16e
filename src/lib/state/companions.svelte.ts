// What stands with the picture under the same cursor: the files of the map and of the figures, asked for when first
// wanted, and kept.

import type { FiguresTable } from '#lib/core/figures/figures-table.ts';
import type { TurningPoint } from '#lib/core/lesson/turning-points.ts';
import type { MapBase } from '#lib/core/map/map-base.ts';
import type { PlacesFile } from '#lib/core/map/places-file.ts';
import type { Locale } from '#lib/core/words/locale.ts';

type FiguresFile = { readonly table: FiguresTable; readonly turns: readonly TurningPoint[] };

export class Companions {
  base = $state.raw<MapBase>();
  places = $state.raw<PlacesFile>();
  figures = $state.raw<FiguresFile>();
  failed = $state(false);
  readonly #site: string;
  readonly #locale: Locale;
  readonly #asked = new Set<string>();

  /** `site`: where the site begins, without a slash at its end. */
  constructor(locale: Locale, site: string) {
    this.#locale = locale;
    this.#site = site;
  }

  wantMap(): void {
    void this.#bring<MapBase>('map/base.json', (file) => (this.base = file));
    void this.#bring<PlacesFile>(`map/${this.#locale}.json`, (file) => (this.places = file));
  }

  wantFigures(): Promise<void> {
    return this.#bring<FiguresFile>(`figures/${this.#locale}.json`, (file) => (this.figures = file));
  }

  /** Asked for once; asked again after a failure, when wanted again. */
  async #bring<T>(path: string, take: (file: T) => void): Promise<void> {
    if (this.#asked.has(path)) return;
    this.#asked.add(path);
    try {
      const response = await fetch(`${this.#site}/${path}`, { credentials: 'same-origin' });
      if (!response.ok) throw new Error(String(response.status));
      take((await response.json()) as T);
      this.failed = false;
    } catch {
      this.#asked.delete(path);
      this.failed = true;
    }
  }
}
