// The back row reads what the rule says it reads, and the advice given, once followed, is enough.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legibilityOf, metresOf, type Room } from './legibility.ts';

const metres = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const anyRoom: fc.Arbitrary<Room> = fc
  .record({
    depth: metres(1, 40),
    imageWidth: metres(0.5, 8),
    screen: fc.record({ width: fc.integer({ min: 640, max: 3840 }), height: fc.integer({ min: 480, max: 2160 }) }),
    base: metres(14, 90),
    enlarged: fc.constantFrom(1, 1.05, 1.2, 1.5, 1.75)
  })
  .map(({ base, ...room }) => ({ ...room, textSize: base * room.enlarged }));
/** The same room with the deck at another enlargement. */
const at = (room: Room, enlarged: number): Room => ({ ...room, enlarged, textSize: (room.textSize / room.enlarged) * enlarged });

describe('legibility', () => {
  it('is 3.5 cm of capitals at 10 m, in proportion', () => {
    const room: Room = { depth: 10, imageWidth: 2, screen: { width: 1920, height: 1080 }, textSize: 40, enlarged: 1 };
    const told = legibilityOf(room);
    expect(told.needed).toBeCloseTo(3.5);
    expect(told.capitals).toBeCloseTo(40 * 0.686 * (200 / 1920));
    expect([told.enough, told.factor]).toEqual([false, 1.25]);
    expect(legibilityOf({ ...room, depth: 8 }).enough).toBe(true);
  });

  it('does not depend on how many pixels make the same picture', () => {
    fc.assert(
      fc.property(anyRoom, fc.integer({ min: 2, max: 4 }), (room, times) => {
        const { width, height } = room.screen;
        const finer = legibilityOf({ ...room, screen: { width: width * times, height: height * times }, textSize: room.textSize * times });
        expect(finer.capitals).toBeCloseTo(legibilityOf(room).capitals, 9);
      })
    );
  });

  it('asks for an enlargement that is enough, in steps of 0.05, and for none smaller', () => {
    fc.assert(
      fc.property(anyRoom, (room) => {
        const { factor } = legibilityOf(room);
        fc.pre(factor !== undefined);
        expect(Math.round(factor! * 20)).toBeCloseTo(factor! * 20, 9);
        expect(legibilityOf(at(room, factor!)).enough).toBe(true);
        if (factor! > 1) expect(legibilityOf(at(room, factor! - 0.05)).enough).toBe(false);
        expect(factor!).toBeLessThanOrEqual(1.75);
      })
    );
  });

  it('asks the same whatever the deck is enlarged by already, and is enough from there on', () => {
    fc.assert(
      fc.property(anyRoom, fc.constantFrom(1, 1.3, 1.75), (room, enlarged) => {
        const { factor } = legibilityOf(room);
        const there = legibilityOf(at(room, enlarged));
        expect(there.factor).toBe(factor);
        expect(there.enough).toBe(factor !== undefined && enlarged >= factor - 1e-9 ? true : there.enough);
        if (there.enough) expect(there.readTo).toBeGreaterThanOrEqual(room.depth - 1e-6);
      })
    );
  });

  it('says what would be enough where no enlargement is', () => {
    fc.assert(
      fc.property(anyRoom, (room) => {
        const told = legibilityOf(room);
        fc.pre(told.factor === undefined);
        expect(told.sitWithin).toBeLessThan(room.depth);
        expect(told.widen).toBeGreaterThan(room.imageWidth);
        const largest = at(room, 1.75);
        expect(legibilityOf({ ...largest, depth: told.sitWithin * 0.999 }).enough).toBe(true);
        expect(legibilityOf({ ...largest, imageWidth: told.widen * 1.001 }).enough).toBe(true);
      })
    );
  });
});

describe('metres', () => {
  it.each([
    ['7,5', 7.5],
    ['7.5', 7.5],
    [' 8 m ', 8],
    ['12\u00a0m', 12],
    ['2,', 2],
    [',9', 0.9],
    ['2,4 mètres', 2.4]
  ])('%j is %d', (typed, value) => {
    expect(metresOf(typed)).toBe(value);
  });

  it.each(['', '0', 'huit', '-3', '8 pieds', '1e9', '450', '1,2,3', ','])('%j is no length of a room', (typed) => {
    expect(metresOf(typed)).toBeUndefined();
  });
});
