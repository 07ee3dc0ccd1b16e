// Laws of the fans: no two signs of one time touch, nobody moves, whoever is left out had no room.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { liveTogether, seatAll, type Seated, type Sitter, spacingOf } from './seats.ts';

vi.setConfig({ testTimeout: 60_000 });

const BOX = { x: 10, y: 20, width: 300, height: 260 };
const TINY = { x: 0, y: 0, width: 30, height: 30 };
const RADIUS = 5;

const anySitter = (box = BOX): fc.Arbitrary<Omit<Sitter, 'id'>> =>
  fc
    .record({
      // A few communes, so that many share one.
      x: fc.constantFrom(0, 0.5, 0.52, 0.6, 1),
      y: fc.constantFrom(0, 0.5, 0.53, 1),
      from: fc.integer({ min: 1998, max: 2026 }),
      years: fc.integer({ min: 1, max: 20 })
    })
    .map(({ x, y, from, years }) => ({ x: box.x + x * box.width, y: box.y + y * box.height, box, from, to: from + years }));

const anySitters = (box = BOX, most = 90): fc.Arbitrary<readonly Sitter[]> =>
  fc
    .array(anySitter(box), { maxLength: most })
    .map((sitters) => sitters.sort((a, b) => a.from - b.from).map((sitter, index) => ({ ...sitter, id: `n${index}` })));

const touching = (seated: readonly Seated[]): readonly string[] =>
  seated.flatMap((a, index) =>
    seated
      .slice(index + 1)
      .filter((b) => liveTogether(a, b) && Math.hypot(a.seatX - b.seatX, a.seatY - b.seatY) < 2 * RADIUS)
      .map((b) => `${a.id} ${b.id}`)
  );

describe('seats', () => {
  it('never let two signs of one time touch, nor leave the box', () => {
    fc.assert(
      fc.property(anySitters(), (sitters) => {
        const seated = seatAll(sitters, RADIUS);
        expect(touching(seated)).toEqual([]);
        for (const { seatX, seatY, box } of seated) {
          expect(Math.min(seatX - box.x, box.x + box.width - seatX, seatY - box.y, box.y + box.height - seatY)).toBeGreaterThanOrEqual(RADIUS - 1e-9);
        }
        expect(seated).toHaveLength(sitters.length);
      }),
      { numRuns: 60 }
    );
  });

  it('are kept for life: whoever comes later moves nobody', () => {
    fc.assert(
      fc.property(anySitters(), fc.nat(90), (sitters, count) => {
        const all = seatAll(sitters, RADIUS);
        expect(all.slice(0, count)).toEqual(seatAll(sitters.slice(0, count), RADIUS));
      }),
      { numRuns: 40 }
    );
  });

  it('leave out only those whose box has no room', () => {
    fc.assert(
      fc.property(anySitters(TINY, 30), (sitters) => {
        const seated = seatAll(sitters, RADIUS);
        expect(touching(seated)).toEqual([]);
        const out = sitters.filter(({ id }) => !seated.some((seat) => seat.id === id));
        for (const sitter of out) expect(seated.filter((other) => liveTogether(other, sitter)).length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 60 }
    );
  });

  it('give the true place to the first born, and a free one again after a death', () => {
    const at = (id: string, from: number, to: number): Sitter => ({ id, x: 100, y: 100, box: BOX, from, to });
    const [first, second, third] = seatAll([at('a', 1, 5), at('b', 2, 9), at('c', 5, 9)], RADIUS);
    expect([first!.seatX, first!.seatY]).toEqual([100, 100]);
    expect(Math.hypot(second!.seatX - 100, second!.seatY - 100)).toBeCloseTo(spacingOf(RADIUS));
    expect([third!.seatX, third!.seatY]).toEqual([100, 100]);
  });
});
