// Word of a file that is opened before anyone is there to hear it: kept, and told again to whoever comes.

import type { EventTable } from '../../core/view/event-table.ts';
import type { Checked, Failure, OpenHandlers, Progress } from './shelf.ts';

type Told = (handlers: OpenHandlers) => void;

export class Relay implements OpenHandlers {
  readonly #kept: Told[] = [];
  readonly #ontable: (table: EventTable) => void;
  #to: OpenHandlers | undefined;

  /** `ontable` hears of tables as long as nobody has taken over. */
  constructor(ontable: (table: EventTable) => void) {
    this.#ontable = ontable;
  }

  /** From now on others hear, of what was told before as well. */
  to(handlers: OpenHandlers): void {
    this.#to = handlers;
    for (const told of this.#kept.splice(0)) told(handlers);
  }

  progress = (progress: Progress): void => this.#tell((handlers) => handlers.progress(progress));
  checked = (checked: Checked): void => this.#tell((handlers) => handlers.checked(checked));
  failed = (failure: Failure): void => this.#tell((handlers) => handlers.failed(failure));
  table = (table: EventTable): void => {
    if (!this.#to) this.#ontable(table);
    this.#tell((handlers) => handlers.table(table));
  };

  #tell(told: Told): void {
    if (this.#to) told(this.#to);
    else this.#kept.push(told);
  }
}
