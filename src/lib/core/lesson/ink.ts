// Ink drawn over a step while teaching. Points are shares of the screen, so that a stroke stays on what it circles when the
// window changes size; times are ms, always given. Ink never enters the data and knows nothing of what lies under it.

/** Tokens of the theme by the names a teacher gives them: `ink` is black on white and white on black. */
export const INK_COLOURS = ['red', 'blue', 'green', 'ink'] as const;
export type InkColour = (typeof INK_COLOURS)[number];

/** Shares of the screen's width and height, 0 to 1. */
export type InkPoint = readonly [x: number, y: number];
/** In px. */
export type InkSize = readonly [width: number, height: number];

export type Stroke = {
  readonly points: readonly InkPoint[];
  readonly colour: InkColour;
  /** Stays until erased; otherwise it fades away. */
  readonly kept: boolean;
  /** When it was finished; infinite while the hand still draws. */
  readonly at: number;
};

/** A stroke not kept stays this long, then takes that long to go. */
const STAYS = 3000;
const FADES = 1500;
/** A point nearer than this to the one before, in px, tells nothing. */
const NEAR = 2.5;

// ——— Drawing one ———

export const begun = (point: InkPoint, colour: InkColour, kept: boolean): Stroke => ({ points: [point], colour, kept, at: Infinity });

/** The stroke led on to a point; the same stroke where the hand has hardly moved. */
export function ledTo(stroke: Stroke, point: InkPoint, size: InkSize): Stroke {
  return distance(inPx(stroke.points.at(-1)!, size), inPx(point, size)) < NEAR ? stroke : { ...stroke, points: [...stroke.points, point] };
}

export const finished = (stroke: Stroke, now: number): Stroke => ({ ...stroke, at: now });

/** SVG path data in a size: the points are the handles of curves that meet half way between them. */
export function pathOf({ points }: Stroke, size: InkSize): string {
  const [first, ...rest] = points.map((point) => inPx(point, size));
  const write = ([x, y]: InkPoint): string => `${tenth(x)},${tenth(y)}`;
  // A round cap makes a dot of it.
  if (rest.length === 0) return `M${write(first!)}h0`;
  const curves = rest.slice(0, -1).map((handle, index) => `Q${write(handle)} ${write(middle(handle, rest[index + 1]!))}`);
  return `M${write(first!)}L${write(middle(first!, rest[0]!))}${curves.join('')}L${write(rest.at(-1)!)}`;
}

// ——— Fading ———

/** 1 while it stays, 0 once it is gone. */
export const opacityOf = ({ kept, at }: Stroke, now: number): number => (kept ? 1 : Math.min(1, Math.max(0, (at + STAYS + FADES - now) / FADES)));

/** What can still be seen of it. */
export const alive = (strokes: readonly Stroke[], now: number): readonly Stroke[] => strokes.filter((stroke) => opacityOf(stroke, now) > 0);

/** Milliseconds until the picture of these strokes is another: 0 while one fades, infinite when none ever will. `abrupt`: they do not fade, they go. */
export function stillFor(strokes: readonly Stroke[], now: number, abrupt: boolean): number {
  const waits = alive(strokes, now).map(({ kept, at }) => (kept ? Infinity : at + STAYS + (abrupt ? FADES : 0) - now));
  return Math.max(0, Math.min(Infinity, ...waits));
}

// ——— Erasing ———

/** Index of the topmost stroke within a radius in px of a point; -1 where there is none to see. */
export function hitBy(strokes: readonly Stroke[], point: InkPoint, size: InkSize, radius: number, now: number): number {
  const at = inPx(point, size);
  return strokes.findLastIndex((stroke) => opacityOf(stroke, now) > 0 && distanceTo(stroke, at, size) <= radius);
}

function distanceTo({ points }: Stroke, from: InkPoint, size: InkSize): number {
  const line = points.map((point) => inPx(point, size));
  return Math.min(...line.map((end, index) => distanceToSegment(from, line[Math.max(0, index - 1)]!, end)));
}

function distanceToSegment(from: InkPoint, a: InkPoint, b: InkPoint): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const squared = dx * dx + dy * dy;
  const part = squared === 0 ? 0 : Math.min(1, Math.max(0, ((from[0] - a[0]) * dx + (from[1] - a[1]) * dy) / squared));
  return distance(from, [a[0] + part * dx, a[1] + part * dy]);
}

const inPx = ([x, y]: InkPoint, [width, height]: InkSize): InkPoint => [x * width, y * height];
const distance = (a: InkPoint, b: InkPoint): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
const middle = (a: InkPoint, b: InkPoint): InkPoint => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
const tenth = (value: number): number => Math.round(value * 10) / 10;

// ——— The ink of a lesson ———

/** What was drawn over each step, by the step's id; a step without ink is not in it. */
export type InkBook = Readonly<Record<string, readonly Stroke[]>>;

export const inkOn = (book: InkBook, step: string): readonly Stroke[] => book[step] ?? NONE;
const NONE: readonly Stroke[] = [];

/** With a stroke more; what has faded away by then is forgotten. */
export const withStroke = (book: InkBook, step: string, stroke: Stroke): InkBook => withInk(book, step, [...alive(inkOn(book, step), stroke.at), stroke]);

/** Without the last stroke that can still be seen. */
export const undone = (book: InkBook, step: string, now: number): InkBook => withInk(book, step, alive(inkOn(book, step), now).slice(0, -1));

export const erased = (book: InkBook, step: string, index: number): InkBook =>
  withInk(
    book,
    step,
    inkOn(book, step).filter((_, other) => other !== index)
  );

export const cleared = (book: InkBook, step: string): InkBook => withInk(book, step, []);

function withInk(book: InkBook, step: string, strokes: readonly Stroke[]): InkBook {
  const { [step]: _, ...others } = book;
  return strokes.length === 0 ? others : { ...others, [step]: strokes };
}
