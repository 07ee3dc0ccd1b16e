// Time that runs by itself: the clock of a play. What is shown at which moment comes from the core.

import type { Halt, PlayPlan, PlayWish } from '#lib/core/lesson/play.ts';

/** A frame that took longer was no frame: the page was away. */
const LONGEST_STEP = 250;

export class Play {
  playing = $state(false);
  /** The halt one is at. */
  halt = $state.raw<Halt>();
  #plan: PlayPlan | undefined;
  #elapsed = 0;
  #last = 0;
  #frame = 0;

  /** Runs from the moment shown on; from the beginning when it is at the end. `calm`: from year to year. */
  async start(wish: PlayWish<Halt>, moment: number, calm: boolean, show: (moment: number) => void): Promise<void> {
    this.stop();
    const { elapsedAt, jumpPlan, playAt, playPlan } = await import('#lib/core/lesson/play.ts');
    this.#plan = calm ? jumpPlan(wish) : playPlan(wish);
    this.#elapsed = elapsedAt(this.#plan, moment);
    this.playing = true;
    this.#last = performance.now();
    const step = (now: number): void => {
      this.#elapsed += Math.min(LONGEST_STEP, Math.max(0, now - this.#last));
      this.#last = now;
      const { moment: at, stop, ended } = playAt(this.#plan!, this.#elapsed);
      this.halt = stop;
      if (ended) this.stop();
      else this.#frame = requestAnimationFrame(step);
      show(at);
    };
    this.#frame = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.playing = false;
    this.halt = undefined;
  }
}
