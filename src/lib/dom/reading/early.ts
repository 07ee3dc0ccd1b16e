// A file whose opening began before the page was its own: what has been told of it so far waits here until the page
// takes it over. One module, one memory: the early script and the page share it.

import { openFile } from './open-file.ts';
import type { OpenedFile, OpenHandlers } from './shelf.ts';
import type { Locale } from '../../core/words/locale.ts';

type Told = (handlers: OpenHandlers) => void;

export class EarlyOpening {
  readonly address: string;
  readonly opened: OpenedFile;
  #handlers: OpenHandlers | undefined;
  #told: Told[] = [];

  constructor(address: URL, locale: Locale, now: number, ontable: OpenHandlers['table']) {
    this.address = address.href;
    this.opened = openFile(address, locale, now, {
      progress: (progress) => this.#tell((handlers) => handlers.progress(progress)),
      table: (table) => {
        if (!this.#handlers) ontable(table);
        this.#tell((handlers) => handlers.table(table));
      },
      checked: (checked) => this.#tell((handlers) => handlers.checked(checked)),
      failed: (failure) => this.#tell((handlers) => handlers.failed(failure))
    });
  }

  #tell(told: Told): void {
    if (this.#handlers) told(this.#handlers);
    else this.#told.push(told);
  }

  /** The page's own handlers hear all that was told before, and all that will be. */
  adopt(handlers: OpenHandlers): OpenedFile {
    this.#handlers = handlers;
    for (const told of this.#told) told(handlers);
    this.#told = [];
    return this.opened;
  }
}

let waiting: EarlyOpening | undefined;

export const leaveOpening = (opening: EarlyOpening): void => void (waiting = opening);

/** The opening of an address that is under way, once. */
export function takeOpening(address: URL): EarlyOpening | undefined {
  const taken = waiting?.address === address.href ? waiting : undefined;
  if (taken) waiting = undefined;
  return taken;
}
