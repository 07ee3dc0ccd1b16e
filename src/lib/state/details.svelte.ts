// The events told whole, asked for once and kept. The page works without them: titles and dates it has.

import type { Detail } from '#lib/core/view/detail.ts';

export class Details {
  readonly #address: string;
  #entries = $state.raw<Readonly<Record<string, Detail>>>();
  #asked = false;
  failed = $state(false);

  constructor(address: string) {
    this.#address = address;
  }

  of(id: string): Detail | undefined {
    return this.#entries?.[id];
  }

  /** Loads once; a failed try may be tried again by asking again. */
  load(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.failed = false;
    void this.#fetch();
  }

  /** After the first view, when nothing else presses. */
  loadWhenIdle(): void {
    const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 300));
    idle(() => this.load());
  }

  async #fetch(): Promise<void> {
    try {
      const response = await fetch(this.#address);
      if (!response.ok) throw new Error(String(response.status));
      this.#entries = (await response.json()) as Record<string, Detail>;
    } catch {
      this.failed = true;
      this.#asked = false;
    }
  }
}
