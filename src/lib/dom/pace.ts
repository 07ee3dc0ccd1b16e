// How fast frames come while something moves. A machine that cannot lay out and paint within one has its work cut in
// two: laid out in one frame, painted in the next, so that it answers the hand in between.

/** Two refreshes of a 60 Hz screen, less what a clock may err. */
const TOO_LONG = 28;
/** Frames that must all have been short for a machine to be taken for fast. */
const REMEMBERED = 8;
/** A pause between two gestures is no frame. */
const PAUSE = 250;

export class Pace {
  #last = 0;
  /** A machine has to show that it is fast. */
  #since = 0;

  /** Told of each frame in which something moves; `now` in ms. */
  tell(now: number): void {
    const took = now - this.#last;
    this.#last = now;
    if (took < PAUSE) this.#since = took > TOO_LONG ? 0 : this.#since + 1;
  }

  get isSlow(): boolean {
    return this.#since < REMEMBERED;
  }
}
