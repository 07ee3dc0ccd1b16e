// The view in the address: read at the start and on Back, written when the view comes to rest.

import { pushState, replaceState } from '$app/navigation';
import { fromAddress, toAddress } from '#lib/core/view/address.ts';
import type { ExplorerView } from '#lib/core/view/explorer-view.ts';

/** Moves write over the last step; a browser refuses more than some hundred such writings in half a minute. */
const LEAST_BETWEEN = 350;

export class ViewHistory {
  #written = '';
  #pending: ReturnType<typeof setTimeout> | undefined;
  /** What of the address could not be understood. */
  ignored = $state.raw<readonly string[]>([]);

  /** The view of an address, and what of it made no sense. */
  read(search: string): ExplorerView {
    this.forget();
    const { view, ignored } = fromAddress(search.replace(/^\?/, ''));
    this.#written = toAddress(view);
    this.ignored = ignored;
    return view;
  }

  /** Whether an address is another view than the one last read or written. */
  isNews(search: string): boolean {
    return search.replace(/^\?/, '') !== this.#written && toAddress(fromAddress(search.replace(/^\?/, '')).view) !== this.#written;
  }

  /** Writes a view: a new step, or quietly over the last one. */
  write(view: ExplorerView, quietly: boolean): void {
    const address = toAddress(view);
    // The same again leaves a writing that waits as it is.
    if (address === this.#written) return;
    clearTimeout(this.#pending);
    this.#written = address;
    const go = (): void => (quietly ? replaceState : pushState)(`?${address}`, { view: address });
    if (quietly) this.#pending = setTimeout(go, LEAST_BETWEEN);
    else go();
  }

  forget(): void {
    clearTimeout(this.#pending);
  }
}
