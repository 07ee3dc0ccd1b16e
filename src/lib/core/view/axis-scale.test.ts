// Laws of the scale that every picture shares.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utc } from '../time/historic-date.ts';
import { type AxisScale, blendScale, domainOf, elasticScale, linearScale, momentAt, pieceAt, position, type ScaleKnot, yearsPerUnit } from './axis-scale.ts';
import { fairPieces } from './fair-pieces.ts';

const anyKnots: fc.Arbitrary<{ readonly knots: readonly ScaleKnot[]; readonly end: number }> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: -500, max: 2020 }), { minLength: 1, maxLength: 8 }),
    fc.array(fc.double({ min: 0.05, max: 4, noNaN: true }), { minLength: 8, maxLength: 8 }),
    fc.integer({ min: 1, max: 80 })
  )
  .map(([years, shares, more]) => ({ knots: years.map((year, index) => ({ from: utc(year), share: shares[index]! })), end: utc(Math.max(...years) + more) }));

const anyScale: fc.Arbitrary<AxisScale> = anyKnots.map(({ knots, end }) => elasticScale(knots, end));
const part = fc.nat(1_000_000).map((millionths) => millionths / 1_000_000);
const momentIn = (scale: AxisScale, share: number): number => {
  const [from, to] = domainOf(scale);
  return from + (to - from) * share;
};

describe('an elastic scale', () => {
  it('goes from 0 to 1 over its domain', () => {
    fc.assert(
      fc.property(anyKnots, ({ knots, end }) => {
        const scale = elasticScale(knots, end);
        const first = Math.min(...knots.map((knot) => knot.from));
        expect(domainOf(scale)).toEqual([first, end]);
        expect([position(scale, first), position(scale, end)]).toEqual([0, expect.closeTo(1, 9)]);
      })
    );
  });

  it('finds again the moment of a position, and the position of a moment', () => {
    fc.assert(
      fc.property(anyScale, part, (scale, share) => {
        const moment = momentIn(scale, share);
        const [from, to] = domainOf(scale);
        expect(Math.abs(momentAt(scale, position(scale, moment)) - moment) / (to - from)).toBeLessThan(1e-9);
        expect(position(scale, momentAt(scale, share))).toBeCloseTo(share, 9);
      })
    );
  });

  it('never runs back in time', () => {
    fc.assert(
      fc.property(anyScale, part, part, (scale, a, b) => {
        fc.pre(Math.abs(a - b) > 1e-9);
        expect(Math.sign(position(scale, momentIn(scale, a)) - position(scale, momentIn(scale, b)))).toBe(Math.sign(a - b));
        expect(Math.sign(momentAt(scale, a) - momentAt(scale, b))).toBe(Math.sign(a - b));
      })
    );
  });

  it('gives each piece its share of the width, and leaves no gap', () => {
    fc.assert(
      fc.property(anyKnots, ({ knots, end }) => {
        const { pieces } = elasticScale(knots, end);
        const total = knots.reduce((sum, knot) => sum + knot.share, 0);
        expect(pieces).toHaveLength(knots.length);
        pieces.forEach((piece, index) => {
          const knot = knots.find(({ from }) => from === piece.from)!;
          expect(piece.end - piece.start).toBeCloseTo(knot.share / total, 9);
          expect([piece.to, piece.end]).toEqual(pieces[index + 1] ? [pieces[index + 1]!.from, pieces[index + 1]!.start] : [end, expect.closeTo(1, 9)]);
        });
      })
    );
  });

  it('does not depend on the order of its knots, and leaves out what lies beyond its end', () => {
    fc.assert(
      fc.property(anyKnots, ({ knots, end }) => {
        expect(elasticScale([...knots].reverse(), end)).toEqual(elasticScale(knots, end));
        expect(elasticScale([...knots, { from: end, share: 1 }, { from: knots[0]!.from, share: 0 }], end)).toEqual(elasticScale(knots, end));
      })
    );
  });

  it('goes on straight outside its domain, and stops open ends at its edges', () => {
    const scale = elasticScale(
      [
        { from: utc(1900), share: 1 },
        { from: utc(2000), share: 3 }
      ],
      utc(2010)
    );
    expect(position(scale, utc(1800))).toBeCloseTo(-0.25, 3);
    expect(position(scale, utc(2020))).toBeCloseTo(1.75, 3);
    expect([position(scale, -Infinity), position(scale, Infinity)]).toEqual([0, 1]);
    expect(pieceAt(scale, utc(2000)).from).toBe(utc(2000));
    expect(yearsPerUnit(scale.pieces[0]!)).toBeCloseTo(400, 0);
  });
});

describe('a linear scale', () => {
  it('gives equal widths to equal times', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 1900 }), fc.integer({ min: 1, max: 900 }), part, (year, length, share) => {
        const scale = linearScale(utc(year), utc(year + length));
        expect(position(scale, momentIn(scale, share))).toBeCloseTo(share, 9);
      })
    );
  });
});

describe('a scale between two', () => {
  const anyPair = anyKnots.map(({ knots, end }) => [elasticScale(knots, end), linearScale(Math.min(...knots.map(({ from }) => from)), end)] as const);

  it('is the first at 0 and the second at 1, and puts each moment that part of the way between', () => {
    fc.assert(
      fc.property(anyPair, part, part, ([elastic, linear], amount, share) => {
        expect([blendScale(elastic, linear, 0), blendScale(elastic, linear, 1)]).toEqual([elastic, linear]);
        const moment = momentIn(elastic, share);
        const expected = position(elastic, moment) * (1 - amount) + position(linear, moment) * amount;
        expect(position(blendScale(elastic, linear, amount), moment)).toBeCloseTo(expected, 9);
      })
    );
  });

  it('never runs back in time, leaves no gap, and keeps the domain', () => {
    fc.assert(
      fc.property(anyPair, part, ([elastic, linear], amount) => {
        const scale = blendScale(elastic, linear, amount);
        for (const piece of scale.pieces) expect([piece.to > piece.from, piece.end > piece.start]).toEqual([true, true]);
        scale.pieces.slice(1).forEach((piece, index) => expect([piece.from, piece.start]).toEqual([scale.pieces[index]!.to, scale.pieces[index]!.end]));
        expect(domainOf(scale)).toEqual(domainOf(elastic));
      })
    );
  });

  it('finds again the moment of a position on the way', () => {
    fc.assert(
      fc.property(anyPair, part, part, ([elastic, linear], amount, share) => {
        const scale = blendScale(elastic, linear, amount);
        expect(position(scale, momentAt(scale, share))).toBeCloseTo(share, 9);
      })
    );
  });
});

describe('fair pieces', () => {
  const anyMoments = fc.array(
    fc.integer({ min: 1000, max: 2025 }).map((year) => utc(year, 5)),
    { maxLength: 200 }
  );

  it('are in order, within the domain, at round years, and each of some width', () => {
    fc.assert(
      fc.property(anyMoments, (moments) => {
        const [from, to] = [utc(1000), utc(2026)];
        const pieces = fairPieces(moments, from, to);
        expect(pieces[0]!.from).toBe(from);
        expect(pieces.length).toBeLessThanOrEqual(7);
        pieces.forEach((piece, index) => {
          expect(piece.share).toBeGreaterThanOrEqual(0.5);
          expect(piece.share).toBeLessThanOrEqual(2);
          expect(new Date(piece.from).toISOString()).toMatch(/-01-01T00:00:00.000Z$/);
          expect(piece.from).toBeGreaterThan(index === 0 ? -Infinity : pieces[index - 1]!.from);
          expect(piece.from).toBeLessThan(to);
        });
      })
    );
  });

  it('give more width to a crowded age than to an empty one', () => {
    const crowded = Array.from({ length: 120 }, (_, index) => utc(1990 + (index % 30)));
    const scale = elasticScale(fairPieces([utc(1100), utc(1500), ...crowded], utc(1100), utc(2026)), utc(2026));
    expect(position(scale, utc(1990))).toBeLessThan(0.5);
    expect(position(linearScale(utc(1100), utc(2026)), utc(1990))).toBeGreaterThan(0.9);
  });
});
