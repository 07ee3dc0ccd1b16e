// Two windows of one browser that show the same lesson, told of each other's acts by a channel of the site itself: no
// server hears of it. Also keeps the presentation for this tab alone, so that a reload finds it again.

/** `hello`: a window that has just come asks how things stand. */
type Message<Shared> =
  | { readonly kind: 'hello'; readonly lesson: string }
  | { readonly kind: 'shared'; readonly lesson: string; readonly shared: Shared }
  | { readonly kind: 'bye'; readonly lesson: string };

export type LinkHears<Shared> = {
  readonly onshared: (shared: Shared) => void;
  /** Another window has come, or gone. */
  readonly onother: (here: boolean) => void;
  /** How things stand here, for one that asks. */
  readonly state: () => Shared | undefined;
};

const NAME = 'frise-presenter';

export class DeckLink<Shared> {
  readonly #channel: BroadcastChannel | undefined;
  readonly #lesson: string;

  constructor(lesson: string, { onshared, onother, state }: LinkHears<Shared>) {
    this.#lesson = lesson;
    try {
      this.#channel = new BroadcastChannel(NAME);
    } catch {
      return;
    }
    this.#channel.onmessage = ({ data }: MessageEvent<Message<Shared>>) => {
      if (data.lesson !== lesson) return;
      onother(data.kind !== 'bye');
      const shared = state();
      if (data.kind === 'hello' && shared) this.tell(shared);
      if (data.kind === 'shared') onshared(data.shared);
    };
    this.#channel.postMessage({ kind: 'hello', lesson });
    addEventListener('pagehide', this.#leave);
  }

  tell(shared: Shared): void {
    this.#channel?.postMessage({ kind: 'shared', lesson: this.#lesson, shared });
  }

  readonly #leave = (): void => this.#channel?.postMessage({ kind: 'bye', lesson: this.#lesson });

  close(): void {
    removeEventListener('pagehide', this.#leave);
    this.#leave();
    this.#channel?.close();
  }
}

const KEPT = 'presentation';

/** Kept as long as the tab, for a reload; a browser that refuses keeps nothing, and the address still has the place. */
export function keepInTab(kept: unknown): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
  } catch {
    // A private window, or a lesson too long.
  }
}

export function keptInTab<T>(): T | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as T | null) ?? undefined;
  } catch {
    return undefined;
  }
}
