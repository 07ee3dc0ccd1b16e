// Relations as arcs over a window: from cause to consequence or from judgement to what is judged, each with its words,
// led where it crosses the fewest labels; what lies outside the window is pointed at from its edge.

import type { WordedLink } from '../view/link-words.ts';
import { measureLabel } from './measure.ts';
import type { Box } from './scene.ts';
import { tenth } from '../view/tenth.ts';
import type { WindowScene } from './window-scene.ts';

export type RoutedArc = {
  readonly path: string;
  /** The arrow's head, at the far end. */
  readonly head: string;
  readonly type: string;
  readonly fromId: string;
  readonly toId: string;
  readonly label?: { readonly x: number; readonly y: number; readonly text: string; readonly anchor: 'middle' };
  /** Labels that the arc runs over. */
  readonly crossings: number;
};

type Point = readonly [x: number, y: number];
type Curve = readonly [Point, Point, Point, Point];
/** Where an arc ends: on a sign (its radius cleared), on a gathering, or at an edge of the window (`out`: which way). */
type End = { readonly x: number; readonly y: number; readonly clear: number; readonly out?: -1 | 1 };

const SAMPLES = 40;
const LABEL_SIZE = 12;
const NOTE_HEIGHT = 12;
const CRESTS = [0.1, 0.22, 0.4, 0.6, 0.85] as const;
/** How far along it the curve leans out of its start and into its end: upright ends clear the words beside a sign. */
const LEANS = [
  [0, 0],
  [0, 0.25],
  [0.25, 0],
  [0.1, 0.1],
  [0.3, 0.3]
] as const;
const LEAST_RISE = 16;
/** How much a longer way weighs against one label crossed. */
const PER_PIXEL = 0.004;
const EDGE_INSET = 10;
/** Reach of a curve along the axis where it goes out of the window. */
const EDGE_REACH = 70;
/** Between ends that share a sign, and between ends that share an edge. */
const FAN = 3;
const EDGE_FAN = 13;
/** Arcs nearer than this to one another look like one. */
const TOO_NEAR = 7;
const PER_NEIGHBOUR = 0.7;

/**
 * Arcs for links. `placeOf` tells where a row that is drawn no mark would stand, in window pixels; `laneOf`, the id of
 * its lane, so that an arc ends on the gathering that holds it.
 */
export function routeArcs(
  links: readonly WordedLink[],
  scene: WindowScene,
  placeOf: (row: number) => number,
  laneOf?: (row: number) => string | undefined
): readonly RoutedArc[] {
  const marks = new Map(scene.marks.map((mark) => [mark.row, mark]));
  const obstacles: Box[] = scene.marks.flatMap((mark) => (mark.label ? [mark.label] : []));
  /** Words also keep clear of signs, of numbers and of what bands say. */
  const marked: readonly Box[] = [
    ...scene.marks.map(({ x, y, radius }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })),
    ...scene.gathered.map(({ tray }) => tray),
    ...scene.bands.flatMap(({ notes }) => notes.map(({ x, y, width }) => ({ x, y: y - NOTE_HEIGHT, width, height: NOTE_HEIGHT + 3 })))
  ];
  const endOf = (row: number): End => {
    const mark = marks.get(row);
    if (mark && mark.x >= 0 && mark.x <= scene.width) return { x: mark.x, y: mark.y, clear: mark.radius + 1.5 };
    return elsewhere(scene, placeOf(row), laneOf?.(row));
  };
  const taken: Box[] = [];
  const drawn: Curve[] = [];
  const out: RoutedArc[] = [];
  const fan = new Fan();
  for (const link of byReach(links, placeOf)) {
    const ends = [endOf(link.fromRow), endOf(link.toRow)] as const;
    if (sameSpot(...ends)) continue;
    const [from, to] = [fan.spread(ends[0]), fan.spread(ends[1])];
    const { points, crossings } = bestCurve(from, to, scene, [...obstacles, ...taken], drawn);
    const label =
      link.words === '' ? undefined : wordsOn(points, link.words, scene, [...obstacles, ...marked, ...taken], to.out ? LATE : from.out ? EARLY : MIDWAY);
    drawn.push(points);
    if (label) taken.push(label.box);
    out.push({
      path: pathOf(points),
      head: headOf(points),
      type: link.type,
      fromId: link.fromId,
      toId: link.toId,
      ...(label && { label: label.placed }),
      crossings
    });
  }
  return out;
}

/** Both beyond the same edge, or in one gathering: nothing of the arc is to be seen. */
const sameSpot = (from: End, to: End): boolean =>
  (from.out !== undefined && from.out === to.out) || (Math.abs(from.x - to.x) < 1 && Math.abs(from.y - to.y) < 1);

/** Short arcs first: they have the least choice. */
const byReach = (links: readonly WordedLink[], placeOf: (row: number) => number): readonly WordedLink[] => {
  const reach = (link: WordedLink): number => Math.abs(placeOf(link.fromRow) - placeOf(link.toRow));
  return [...links].sort((a, b) => reach(a) - reach(b) || a.fromRow - b.fromRow || a.toRow - b.toRow);
};

/** Sets ends that share a place a little apart: side by side on a sign, one above the other at an edge. */
class Fan {
  readonly #used = new Map<string, number>();

  spread(end: End): End {
    const key = `${end.x},${end.y}`;
    const nth = this.#used.get(key) ?? 0;
    this.#used.set(key, nth + 1);
    const step = (nth % 2 === 0 ? 1 : -1) * Math.ceil(nth / 2);
    return end.out ? { ...end, y: end.y + step * EDGE_FAN } : { ...end, x: end.x + Math.max(-8, Math.min(8, step * FAN)) };
  }
}

/** Beyond an edge, in a gathering, or at a place where nothing is drawn: then at the foot of the picture. */
function elsewhere(scene: WindowScene, x: number, laneId: string | undefined): End {
  const lane = scene.lanes.find(({ id }) => id === laneId);
  const out = x < 0 ? -1 : x > scene.width ? 1 : undefined;
  if (out) return { x: out < 0 ? EDGE_INSET : scene.width - EDGE_INSET, y: lane ? lane.y + lane.height * 0.4 : scene.height * 0.16, clear: 0, out };
  const near = scene.gathered.filter((group) => (!lane || group.lane === lane.id) && x >= group.from - 1 && x <= group.to + 1);
  const group = near.reduce<WindowScene['gathered'][number] | undefined>(
    (best, one) => (!best || Math.abs(one.x - x) < Math.abs(best.x - x) ? one : best),
    undefined
  );
  return group ? { x: group.x, y: group.tray.y, clear: 1 } : { x, y: lane?.ground ?? scene.axis.y, clear: 0 };
}

type Best = { readonly points: Curve; readonly crossings: number };

/** Of a handful of curves the one that crosses the fewest labels and runs along no other arc, and of those the shortest. */
function bestCurve(from: End, to: End, scene: WindowScene, obstacles: readonly Box[], drawn: readonly Curve[]): Best {
  const others = drawn.map(landmarks);
  let best: (Best & { readonly cost: number }) | undefined;
  for (const { points, detour } of candidates(from, to, scene)) {
    if (best && detour * PER_PIXEL >= best.cost) continue;
    const beside = landmarks(points).reduce((sum, point, index) => sum + others.filter((other) => isNear(point, other[index]!)).length, 0);
    const crossings = crossed(points, obstacles, best?.cost ?? Infinity);
    const cost = crossings + beside * PER_NEIGHBOUR + detour * PER_PIXEL;
    if (!best || cost < best.cost) best = { points, crossings, cost };
  }
  return best!;
}

/** Curves over both ends and under both, from flat to high, upright or leaning; `detour`: how far they go out of the way. */
function candidates(from: End, to: End, scene: WindowScene): { readonly points: Curve; readonly detour: number }[] {
  const distance = Math.abs(to.x - from.x);
  const way = Math.sign(to.x - from.x || 1);
  const [top, foot] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  return CRESTS.flatMap((share) => {
    const rise = Math.min(LEAST_RISE + distance * share * 0.5, scene.height * share);
    // Below, a little dearer: what rises is read as an arc at once.
    const crests = [
      { crest: Math.max(8, top - rise), dearer: 0 },
      { crest: Math.min(scene.axis.y - 8, foot + rise), dearer: 60 }
    ];
    return crests.flatMap(({ crest, dearer }) =>
      LEANS.map((leans) => {
        const [leaving, coming] = leans.map((lean) => Math.min(distance * lean, 140) * way) as [number, number];
        const [a, b] = [control(from, leaving, crest), control(to, -coming, crest)];
        return { points: [cleared(from, a), a, b, cleared(to, b)] as const, detour: rise + dearer };
      })
    );
  });
}

/** Clear of the sign, on the side that the curve leaves it by. */
function cleared({ x, y, clear }: End, [cx, cy]: Point): Point {
  const length = Math.hypot(cx - x, cy - y) || 1;
  return [x + ((cx - x) / length) * clear, y + ((cy - y) / length) * clear];
}

/** Upright from a sign, along the axis from an edge. */
const control = (end: End, lean: number, crest: number): Point =>
  end.out ? [end.x - end.out * EDGE_REACH, end.y + (crest - end.y) * 0.15] : [end.x + lean, crest];

const landmarks = (points: Curve): readonly Point[] => [0.25, 0.5, 0.75].map((t) => at(points, t));
const isNear = (a: Point, b: Point): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < TOO_NEAR;

/** A point of the curve, from 0 at its start to 1 at its end. */
function at([a, b, c, d]: Curve, t: number): Point {
  const u = 1 - t;
  const [p, q, r, v] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return [p * a[0] + q * b[0] + r * c[0] + v * d[0], p * a[1] + q * b[1] + r * c[1] + v * d[1]];
}

const XS = new Float64Array(SAMPLES);
const YS = new Float64Array(SAMPLES);

/** How many of the boxes a curve runs over; stops counting past `most`. */
function crossed(points: Curve, obstacles: readonly Box[], most: number): number {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let sample = 0; sample < SAMPLES; sample++) {
    const [x, y] = at(points, (sample + 0.5) / SAMPLES);
    XS[sample] = x;
    YS[sample] = y;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  let count = 0;
  for (const box of obstacles) {
    if (box.x > right || box.x + box.width < left || box.y > bottom || box.y + box.height < top) continue;
    if (isRunOver(box) && ++count > most) break;
  }
  return count;
}

function isRunOver({ x, y, width, height }: Box): boolean {
  for (let sample = 0; sample < SAMPLES; sample++) {
    if (XS[sample]! > x - 1 && XS[sample]! < x + width + 1 && YS[sample]! > y && YS[sample]! < y + height) return true;
  }
  return false;
}

/** Where along an arc its words are tried: near its top, or near the edge that it goes out by. */
const MIDWAY = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
const LATE = [0.85, 0.78, 0.7, 0.6, 0.5, 0.4, 0.3];
const EARLY = LATE.map((t) => 1 - t);

/** Words on the arc where they touch nothing written. */
function wordsOn(
  points: Curve,
  text: string,
  scene: WindowScene,
  obstacles: readonly Box[],
  places: readonly number[]
): { placed: NonNullable<RoutedArc['label']>; box: Box } | undefined {
  const width = measureLabel(text, LABEL_SIZE, false);
  for (const t of places) {
    const [x, y] = at(points, t);
    const box = { x: x - width / 2 - 3, y: y - LABEL_SIZE / 2 - 2, width: width + 6, height: LABEL_SIZE + 4 };
    const inside = box.x >= 2 && box.x + box.width <= scene.width - 2 && box.y >= 2;
    if (inside && !obstacles.some((other) => overlap(box, other)))
      return { placed: { x: tenth(x), y: tenth(y + LABEL_SIZE * 0.35), text, anchor: 'middle' }, box };
  }
  return undefined;
}

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const said = ([x, y]: Point): string => `${tenth(x)},${tenth(y)}`;
const pathOf = ([a, b, c, d]: Curve): string => `M${said(a)}C${said(b)} ${said(c)} ${said(d)}`;

function headOf(points: Curve): string {
  const [end, before] = [points[3], at(points, 0.96)];
  const length = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1;
  const [dx, dy] = [(end[0] - before[0]) / length, (end[1] - before[1]) / length];
  const corner = (side: 1 | -1): Point => [end[0] - dx * 8 - dy * 4 * side, end[1] - dy * 8 + dx * 4 * side];
  return `M${said(end)}L${said(corner(1))}L${said(corner(-1))}Z`;
}
