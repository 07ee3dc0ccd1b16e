// One thing that moves by itself at a time: a glide, what is left of a fling. The next one stops the one before.

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Milliseconds in which a fling loses two thirds of its speed. */
const FLING_FADE = 325;
/** Shares of the width a millisecond under which nothing is seen to move. */
const FLING_END = 0.00006;

export class Motion {
  #asked = 0;
  #ended: (() => void) | undefined;

  get running(): boolean {
    return this.#asked !== 0;
  }

  /** Calls `step` at each frame with the part done, 0 to 1, eased; at once with 1 where motion is not wanted. */
  glide(milliseconds: number, step: (amount: number) => void, ended?: () => void): void {
    this.stop();
    if (calm() || milliseconds <= 0) {
      step(1);
      ended?.();
      return;
    }
    let start: number | undefined;
    this.#run((now) => {
      start ??= now;
      const part = Math.min(1, (now - start) / milliseconds);
      step(part * part * (3 - 2 * part));
      return part < 1;
    }, ended);
  }

  /** Goes on from a speed and slows down; `step` is told how far since the last frame. */
  fling(speed: number, step: (by: number) => void, ended?: () => void): void {
    this.stop();
    let left = calm() ? 0 : speed;
    let last: number | undefined;
    if (Math.abs(left) < FLING_END) return void ended?.();
    this.#run((now) => {
      const elapsed = Math.min(64, now - (last ?? now));
      last = now;
      step(left * elapsed);
      left *= Math.exp(-elapsed / FLING_FADE);
      return Math.abs(left) >= FLING_END;
    }, ended);
  }

  /** Stops where it is. */
  stop(): void {
    cancelAnimationFrame(this.#asked);
    this.#asked = 0;
    const ended = this.#ended;
    this.#ended = undefined;
    ended?.();
  }

  #run(frame: (now: number) => boolean, ended: (() => void) | undefined): void {
    this.#ended = ended;
    const next = (now: number): void => {
      this.#asked = 0;
      if (frame(now)) this.#asked = requestAnimationFrame(next);
      else this.stop();
    };
    this.#asked = requestAnimationFrame(next);
  }
}
