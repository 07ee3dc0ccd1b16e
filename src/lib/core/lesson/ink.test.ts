// Ink stays on what it circles, fades in its time, and each step has its own.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alive,
  begun,
  cleared,
  erased,
  finished,
  hitBy,
  INK_COLOURS,
  inkOn,
  ledTo,
  opacityOf,
  pathOf,
  stillFor,
  undone,
  withStroke,
  type InkBook,
  type InkPoint,
  type InkSize,
  type Stroke
} from './ink.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyPoint: fc.Arbitrary<InkPoint> = fc.tuple(share, share);
const anySize: fc.Arbitrary<InkSize> = fc.tuple(fc.integer({ min: 300, max: 4000 }), fc.integer({ min: 300, max: 3000 }));
const anyMoment = fc.integer({ min: 0, max: 20_000 });
const anyStroke: fc.Arbitrary<Stroke> = fc.record({
  points: fc.array(anyPoint, { minLength: 1, maxLength: 12 }),
  colour: fc.constantFrom(...INK_COLOURS),
  kept: fc.boolean(),
  at: anyMoment
});
const anyStrokes = fc.array(anyStroke, { maxLength: 6 });
const anyBook: fc.Arbitrary<InkBook> = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.array(anyStroke, { minLength: 1, maxLength: 4 }));

const drawn = (points: readonly InkPoint[], size: InkSize): Stroke =>
  points.slice(1).reduce((stroke, point) => ledTo(stroke, point, size), begun(points[0]!, 'red', true));
const px = ([x, y]: InkPoint, [width, height]: InkSize): InkPoint => [x * width, y * height];
const apart = (a: InkPoint, b: InkPoint): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
/** Every pair of coordinates a path is made of. */
const pairs = (path: string): readonly InkPoint[] => [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('a stroke', () => {
  it('starts where the pen is put down and keeps no two points that are one', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 30 }), anySize, (points, size) => {
        const stroke = drawn(points, size);
        expect(stroke.points[0]).toEqual(points[0]);
        stroke.points.slice(1).forEach((point, index) => expect(apart(px(point, size), px(stroke.points[index]!, size))).toBeGreaterThanOrEqual(2.5));
      })
    );
  });

  it('is drawn from its first point to its last, and never leaves the box its points are in', () => {
    fc.assert(
      fc.property(anyStroke, anySize, (stroke, size) => {
        const path = pairs(pathOf(stroke, size));
        const points = stroke.points.map((point) => px(point, size));
        expect(apart(path[0]!, points[0]!)).toBeLessThan(0.1);
        expect(apart(path.at(-1)!, points.at(-1)!)).toBeLessThan(0.1);
        for (const axis of [0, 1] as const) {
          const inside = points.map((point) => point[axis]);
          for (const pair of path) expect(pair[axis]).toBeGreaterThanOrEqual(Math.min(...inside) - 0.1);
          for (const pair of path) expect(pair[axis]).toBeLessThanOrEqual(Math.max(...inside) + 0.1);
        }
      })
    );
  });

  it('grows with the screen: twice the size, twice the path', () => {
    fc.assert(
      fc.property(anyStroke, anySize, (stroke, size) => {
        const once = pairs(pathOf(stroke, size));
        pairs(pathOf(stroke, [size[0] * 2, size[1] * 2])).forEach(([x, y], index) => {
          expect(Math.abs(x - 2 * once[index]![0])).toBeLessThan(0.25);
          expect(Math.abs(y - 2 * once[index]![1])).toBeLessThan(0.25);
        });
      })
    );
  });

  it.each([
    [[[0.5, 0.5]], 'M50,50h0'],
    [
      [
        [0, 0],
        [1, 1]
      ],
      'M0,0L50,50L100,100'
    ],
    [
      [
        [0, 0],
        [1, 0],
        [1, 1]
      ],
      'M0,0L50,0Q100,0 100,50L100,100'
    ]
  ] as [InkPoint[], string][])('of %j is %s', (points, path) => {
    expect(pathOf({ points, colour: 'ink', kept: true, at: 0 }, [100, 100])).toBe(path);
  });
});

describe('fading', () => {
  it('never comes back: opacity falls from 1 to 0 and stays', () => {
    fc.assert(
      fc.property(anyStroke, anyMoment, anyMoment, (stroke, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)].map((now) => opacityOf(stroke, now));
        expect(early).toBeGreaterThanOrEqual(late!);
        expect(early).toBeLessThanOrEqual(1);
        expect(late).toBeGreaterThanOrEqual(0);
      })
    );
  });

  it('takes three seconds, then one and a half; what is kept or still being drawn stays', () => {
    const stroke = finished(begun([0, 0], 'red', false), 1000);
    expect([1000, 4000, 4750, 5500, 9999].map((now) => opacityOf(stroke, now))).toEqual([1, 1, 0.5, 0, 0]);
    expect(opacityOf({ ...stroke, kept: true }, 1e9)).toBe(1);
    expect(opacityOf(begun([0, 0], 'red', false), 1e9)).toBe(1);
  });

  it('says how long nothing changes: until then every opacity is as it was', () => {
    fc.assert(
      fc.property(anyStrokes, anyMoment, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (strokes, now, part, abrupt) => {
        const wait = stillFor(strokes, now, abrupt);
        const seen = (at: number): readonly number[] => strokes.map((stroke) => (abrupt ? Math.ceil(opacityOf(stroke, at)) : opacityOf(stroke, at)));
        const later = wait === Infinity ? now + 1e9 : now + wait * part * 0.999;
        expect(seen(later)).toEqual(seen(now));
      })
    );
  });

  it('needs no clock when nothing fades, and one at once while something does', () => {
    const kept = finished(begun([0, 0], 'red', true), 0);
    const fading = { ...kept, kept: false };
    expect(stillFor([], 5, false)).toBe(Infinity);
    expect(stillFor([kept, begun([0, 0], 'red', false)], 5, false)).toBe(Infinity);
    expect([1000, 3000, 4000, 4500].map((now) => stillFor([kept, fading], now, false))).toEqual([2000, 0, 0, Infinity]);
    expect([1000, 4000, 4500].map((now) => stillFor([fading], now, true))).toEqual([3500, 500, Infinity]);
  });
});

describe('the eraser', () => {
  it('finds a stroke from any of its points, and the topmost of several', () => {
    fc.assert(
      fc.property(anyStrokes, anyStroke, fc.nat(), anySize, (strokes, last, pick, size) => {
        const point = last.points[pick % last.points.length]!;
        expect(hitBy([...strokes, { ...last, kept: true }], point, size, 1, 0)).toBe(strokes.length);
      })
    );
  });

  it('finds between two points, within its radius in px of the screen, and no further', () => {
    const line: Stroke = {
      points: [
        [0.1, 0.5],
        [0.9, 0.5]
      ],
      colour: 'red',
      kept: true,
      at: 0
    };
    const size: InkSize = [1000, 500];
    expect([0.5, 0.51, 0.53].map((y) => hitBy([line], [0.5, y], size, 10, 0))).toEqual([0, 0, -1]);
    expect([0.905, 0.92].map((x) => hitBy([line], [x, 0.5], size, 10, 0))).toEqual([0, -1]);
  });

  it('cannot take what has faded away', () => {
    const gone: Stroke = { points: [[0.5, 0.5]], colour: 'red', kept: false, at: 0 };
    expect([4499, 4500].map((now) => hitBy([gone], [0.5, 0.5], [100, 100], 5, now))).toEqual([0, -1]);
  });
});

describe('the ink of a lesson', () => {
  const step = fc.constantFrom('a', 'b', 'd');

  it('is each step’s own: whatever is done to one, the others keep theirs', () => {
    fc.assert(
      fc.property(anyBook, step, anyStroke, fc.nat(5), (book, id, stroke, index) => {
        const before = structuredClone(book);
        for (const after of [withStroke(book, id, stroke), undone(book, id, stroke.at), erased(book, id, index), cleared(book, id)])
          for (const other of Object.keys(book).filter((key) => key !== id)) expect(after[other]).toBe(book[other]);
        expect(book).toEqual(before);
      })
    );
  });

  it('undoes what was added', () => {
    fc.assert(
      fc.property(anyBook, step, anyStroke, (book, id, stroke) => {
        expect(inkOn(undone(withStroke(book, id, stroke), id, stroke.at), id)).toEqual(alive(inkOn(book, id), stroke.at));
      })
    );
  });

  it('loses one stroke to the eraser, all to the cloth', () => {
    fc.assert(
      fc.property(anyBook, step, fc.nat(5), (book, id, index) => {
        const strokes = inkOn(book, id);
        expect(inkOn(erased(book, id, index), id)).toEqual([...strokes.slice(0, index), ...strokes.slice(index + 1)]);
        expect(cleared(book, id)).not.toHaveProperty(id);
      })
    );
  });

  it('forgets what has faded when more is drawn, and undo takes what can be seen', () => {
    const at = (moment: number, kept: boolean): Stroke => ({ points: [[0, 0]], colour: 'red', kept, at: moment });
    const book = [at(0, true), at(10, false), at(9000, false)].reduce<InkBook>((ink, stroke) => withStroke(ink, 'a', stroke), {});
    expect(inkOn(book, 'a').map((stroke) => stroke.at)).toEqual([0, 9000]);
    expect(inkOn(undone(book, 'a', 20_000), 'a')).toEqual([]);
    expect(undone({}, 'a', 0)).toEqual({});
  });
});
