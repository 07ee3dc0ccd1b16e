// The explorer's view and its events, from the address on: what the picture needs, and nothing of the page around it,
// so that it can begin before the page's own scripts have run (see `first-picture.ts`).

import type { EventTable } from '#lib/core/view/event-table.ts';
import type { ExplorerView } from '#lib/core/view/explorer-view.ts';
import type { Locale } from '#lib/core/words/locale.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { Library } from '#lib/state/library.svelte.ts';

export class Beginning {
  readonly view = new Explorer();
  readonly library = new Library();
  /** Told of each table once the view shows it. */
  ontable: (table: EventTable) => void = () => {};
  readonly #locale: Locale;
  readonly #base: string;

  /** `base`: where the site begins, without a slash at its end. */
  constructor(locale: Locale, base: string) {
    this.#locale = locale;
    this.#base = base;
    this.library.ontable = (table) => {
      this.view.show(table);
      this.ontable(table);
    };
  }

  /** Takes a view, and opens its file unless it is open. */
  open(asked: ExplorerView): 'same-file' | 'other-file' {
    const sameFile = this.view.table !== undefined && this.view.view.src === asked.src;
    this.view.take(asked);
    if (sameFile) return 'same-file';
    this.view.table = undefined;
    if (asked.src === undefined) this.library.openOurs(this.#locale, this.#base);
    else this.library.openFile(new URL(asked.src, location.href), this.#locale, Date.now());
    return 'other-file';
  }
}
