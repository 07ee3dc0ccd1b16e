// Work that follows something quick at a slower pace: at once when first told, then at most once in a while, and always
// once more at the end.

export class Paced {
  readonly #every: number;
  readonly #act: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = false;

  /** `every`: ms between two acts. */
  constructor(every: number, act: () => void) {
    this.#every = every;
    this.#act = act;
  }

  tell(): void {
    this.#told = true;
    if (this.#timer === undefined) this.#go();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#told = false;
  }

  readonly #go = (): void => {
    this.#timer = undefined;
    if (!this.#told) return;
    this.#told = false;
    this.#timer = setTimeout(this.#go, this.#every);
    this.#act();
  };
}
