// Where the focus is on the explorer's page, and where it goes when what had it is gone. Remembers nothing of the view.

import { tick } from 'svelte';

/** Frames that a place for the focus is waited for. */
const TURNS = 20;

export class DeskFocus {
  /** The place nearest to whatever was done. */
  readonly #nearest: () => HTMLElement | null;
  #beforeSearch: Element | null = null;

  constructor(nearest: () => HTMLElement | null) {
    this.#nearest = nearest;
  }

  /**
   * What has the focus may soon be gone, or act no more: then `wanted`, a selector, takes it, else the nearest place.
   * `leaves`: what the panel tells is let go, so that the focus leaves it even where it could stay.
   */
  async keep(wanted?: string, leaves = false): Promise<void> {
    const before = document.activeElement;
    const left = leaves && this.isInPanel;
    // Pages and dialogs settle within two turns; what is brought for the first time takes some more.
    await tick();
    for (let turn = 0; turn < TURNS; turn++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const lost = left || document.activeElement === document.body || (before instanceof HTMLButtonElement && before.disabled);
      if (!lost || before === document.body) return;
      const place = wanted === undefined ? this.#nearest() : document.querySelector<HTMLElement>(wanted);
      if (place) return place.focus({ preventScroll: true });
    }
    this.toNearest();
  }

  get isInPanel(): boolean {
    return (document.activeElement?.closest('[data-panel]') ?? null) !== null;
  }

  toNearest(): void {
    this.#nearest()?.focus({ preventScroll: true });
  }

  async toPanel(): Promise<void> {
    await tick();
    document.querySelector<HTMLElement>('[data-panel-body]')?.focus();
  }

  /** An event's or a gathering's link on the picture, by its key; else the one that Tab stops at. */
  async toThing(key: string): Promise<void> {
    await tick();
    const quoted = CSS.escape(key);
    const thing = document.querySelector<HTMLElement>(`[data-stage] :is([data-event="${quoted}"], [data-gathered="${quoted}"])`);
    (thing ?? document.querySelector<HTMLElement>('[data-stage] [tabindex="0"]'))?.focus({ preventScroll: true });
  }

  async toTab(id: string): Promise<void> {
    await tick();
    document.getElementById(id)?.focus();
  }

  searchBegins(): void {
    this.#beforeSearch = document.activeElement;
  }

  /** Back to where one was before the search was asked for. */
  searchEnds(): void {
    const before = this.#beforeSearch;
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
    else this.toNearest();
  }
}

/** The event's id or the gathering's key that an element on the picture stands for. */
export const keyOfTarget = (target: EventTarget | null): string | undefined => {
  const thing = target instanceof Element ? target.closest('[data-stage] :is([data-event], [data-gathered])') : null;
  return thing?.getAttribute('data-event') ?? thing?.getAttribute('data-gathered') ?? undefined;
};

export const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable]');

/** Arrows scroll a panel, change a choice; they move the picture only from the picture or from nowhere. */
export const movesPicture = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof Element && target.closest('[data-stage]') !== null);
