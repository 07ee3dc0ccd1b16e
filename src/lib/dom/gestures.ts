// Wheel, drag, pinch and double click told as what they ask of a camera. Knows no scale and draws nothing:
// places are shares of the plot's width, from its left edge.

export type GestureHandlers = {
  /** Nearer (over 1) or further (under 1) around a place. */
  readonly zoom: (factor: number, at: number) => void;
  /** Along by a share of the width; positive shows what comes later. */
  readonly pan: (share: number) => void;
  /** A drag let go while moving: shares of the width a millisecond. */
  readonly fling: (speed: number) => void;
  /** A finger or button is down: whatever still moves must stop. */
  readonly hold: () => void;
  readonly doubled: (at: number, away: boolean) => void;
};

/** The plot's left edge and width on screen, in CSS pixels. */
export type Plot = { readonly left: number; readonly width: number };

/** Farther than this is a drag, not a click. */
const SLACK = 4;
/** Wheel steps of a mouse and of a trackpad come in very unlike sizes: none may zoom more than this at once. */
const MOST_WHEEL = 120;
const WHEEL_ZOOM = 0.0022;
const LINE = 18;
const PAGE = 300;
/** Speed is taken over the last moments before letting go. */
const SPEED_OVER = 90;
const DOUBLE_TAP = 320;
/** Fingers nearer than this along the axis tell no ratio; taps nearer than this are at one place. */
const LEAST_GAP = 40;

type Spot = { x: number; y: number };

/** Watches gestures on a node. Returns how to stop. */
export function watchGestures(node: HTMLElement, plot: () => Plot, handlers: GestureHandlers): () => void {
  const hand = new Hand(node, plot, handlers);
  const stopping = new AbortController();
  const { signal } = stopping;
  node.addEventListener('wheel', hand.wheel, { passive: false, signal });
  node.addEventListener('pointerdown', hand.down, { signal });
  node.addEventListener('pointermove', hand.move, { signal });
  for (const end of ['pointerup', 'pointercancel'] as const) node.addEventListener(end, hand.up, { signal });
  node.addEventListener('click', hand.click, { capture: true, signal });
  node.addEventListener('dblclick', hand.doubled, { signal });
  // Links are draggable by nature: the drag would be theirs.
  node.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  return () => stopping.abort();
}

/** The fingers on the picture, or the one button of a mouse, from the first touch to the last letting go. */
class Hand {
  readonly #node: HTMLElement;
  readonly #plot: () => Plot;
  readonly #handlers: GestureHandlers;
  readonly #fingers = new Map<number, Spot>();
  #dragged = false;
  #start: Spot = { x: 0, y: 0 };
  #trail: readonly { readonly x: number; readonly time: number }[] = [];
  #lastTap = { time: -Infinity, x: 0 };

  constructor(node: HTMLElement, plot: () => Plot, handlers: GestureHandlers) {
    this.#node = node;
    this.#plot = plot;
    this.#handlers = handlers;
  }

  #at = (x: number): number => (x - this.#plot().left) / this.#plot().width;

  wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? LINE : event.deltaMode === 2 ? PAGE : 1;
    const [dx, dy] = event.shiftKey && event.deltaX === 0 ? [event.deltaY * unit, 0] : [event.deltaX * unit, event.deltaY * unit];
    this.#handlers.hold();
    if (Math.abs(dx) > Math.abs(dy)) return this.#handlers.pan(dx / this.#plot().width);
    const step = Math.max(-MOST_WHEEL, Math.min(MOST_WHEEL, dy));
    // A pinch on a trackpad comes as small wheel steps with ctrl.
    this.#handlers.zoom(Math.exp(-step * WHEEL_ZOOM * (event.ctrlKey ? 4 : 1)), this.#at(event.clientX));
  };

  down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#handlers.hold();
    this.#fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.#fingers.size > 1) return;
    this.#dragged = false;
    this.#start = { x: event.clientX, y: event.clientY };
    this.#trail = [{ x: event.clientX, time: event.timeStamp }];
  };

  move = (event: PointerEvent): void => {
    const before = this.#fingers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    if (this.#fingers.size === 2) this.#pinch(event.pointerId, before, now);
    else if (this.#fingers.size === 1) this.#drag(event, before, now);
    if (this.#dragged) this.#fingers.set(event.pointerId, now);
  };

  #drag(event: PointerEvent, before: Spot, now: Spot): void {
    if (!this.#dragged) {
      if (Math.hypot(now.x - this.#start.x, now.y - this.#start.y) < SLACK) return;
      this.#dragged = true;
      this.#node.setPointerCapture(event.pointerId);
    }
    this.#handlers.pan((before.x - now.x) / this.#plot().width);
    this.#trail = [...this.#trail, { x: now.x, time: event.timeStamp }].filter(({ time }) => event.timeStamp - time < SPEED_OVER);
  }

  /** What lay under each finger stays under it. */
  #pinch(moved: number, before: Spot, now: Spot): void {
    this.#dragged = true;
    const other = [...this.#fingers].find(([id]) => id !== moved)![1];
    const [gap, wider] = [Math.abs(before.x - other.x), Math.abs(now.x - other.x)];
    const spread = Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
    this.#handlers.zoom(gap > LEAST_GAP && wider > LEAST_GAP ? wider / gap : spread, this.#at((before.x + other.x) / 2));
    this.#handlers.pan((before.x - now.x) / 2 / this.#plot().width);
  }

  up = (event: PointerEvent): void => {
    const trail = this.#trail;
    if (!this.#fingers.delete(event.pointerId) || this.#fingers.size > 0) {
      this.#trail = [];
      return;
    }
    const [first, last] = [trail[0], trail.at(-1)];
    if (this.#dragged && first && last && event.timeStamp - last.time < SPEED_OVER && last.time > first.time)
      this.#handlers.fling((first.x - last.x) / (last.time - first.time) / this.#plot().width);
    if (!this.#dragged && event.pointerType === 'touch' && event.type === 'pointerup') this.#tap(event);
  };

  #tap(event: PointerEvent): void {
    const again = event.timeStamp - this.#lastTap.time < DOUBLE_TAP && Math.abs(event.clientX - this.#lastTap.x) < LEAST_GAP;
    if (again) this.#handlers.doubled(this.#at(event.clientX), false);
    this.#lastTap = again ? { time: -Infinity, x: 0 } : { time: event.timeStamp, x: event.clientX };
  }

  /** Letting go of a drag over an event does not open it. */
  click = (event: MouseEvent): void => {
    if (!this.#dragged) return;
    this.#dragged = false;
    event.preventDefault();
    event.stopPropagation();
  };

  doubled = (event: MouseEvent): void => {
    if ((event as PointerEvent).pointerType === 'touch') return;
    event.preventDefault();
    this.#handlers.doubled(this.#at(event.clientX), event.shiftKey);
  };
}
