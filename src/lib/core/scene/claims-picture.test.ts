// The picture of verdicts: every claim has a sign of its own, at its time, apart from all others.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../corpus/corpus.ts';
import { dateOf, NOW, SMALL } from '../view/fixtures/any-corpus.ts';
import { showCorpus } from '../view/shown.ts';
import { axisStrip } from './axis-strip.ts';
import { claimsPicture, type TimedClaim } from './claims-picture.ts';
import { measureLabel } from './measure.ts';

const shown = showCorpus(SMALL, 'fr', NOW);
const STEPS = { across: 22, up: 18 };
const moment = (year: string): number => dateOf(year).min;
const anyClaims: fc.Arbitrary<readonly TimedClaim[]> = fc
  .array(fc.record({ verdict: fc.constantFrom(...VERDICTS), year: fc.integer({ min: 1000, max: 2030 }) }), { maxLength: 60 })
  .map((all) => all.map(({ verdict, year }, index) => ({ id: `c${index}`, verdict, at: moment(String(year)) })));

describe('the axis as a strip', () => {
  const strip = axisStrip(shown, 460, measureLabel);
  const pixels = (at: number): number => (at * strip.width) / 100;

  it('has years that do not touch, from its start to its end', () => {
    expect(strip.ticks.length).toBeGreaterThan(5);
    strip.ticks.forEach((tick, index) => {
      const before = strip.ticks[index - 1];
      if (before)
        expect(pixels(tick.textAt) - measureLabel(tick.label, 14, true) / 2).toBeGreaterThan(pixels(before.textAt) + measureLabel(before.label, 14, true) / 2);
    });
  });

  it('goes from 0 to 1, never back in time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4e13, max: 4e12 }), fc.nat(1e12), (at, later) => {
        const [first, second] = [strip.place(at), strip.place(at + later)];
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeLessThanOrEqual(1);
        expect(second).toBeGreaterThanOrEqual(first);
      })
    );
  });
});

describe('verdicts in rows', () => {
  it('show every claim once, in the row of its verdict', () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom(300, 560, 900), (claims, width) => {
        const { rows } = claimsPicture(claims, axisStrip(shown, width, measureLabel), STEPS);
        expect(rows.map(({ verdict }) => verdict)).toEqual(VERDICTS);
        for (const { verdict, dots } of rows)
          expect(dots.map(({ id }) => id).sort()).toEqual(
            claims
              .filter((claim) => claim.verdict === verdict)
              .map(({ id }) => id)
              .sort()
          );
      })
    );
  });

  it('keep signs apart, and inside', () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom(300, 560, 900), (claims, width) => {
        for (const { dots, height } of claimsPicture(claims, axisStrip(shown, width, measureLabel), STEPS).rows) {
          const placed = dots.map(({ at, y }) => ({ x: (at * width) / 100, y }));
          for (const { x, y } of placed) {
            // Positions are rounded to a hundredth of a per cent.
            expect(x).toBeGreaterThanOrEqual(STEPS.across / 2 - 0.1);
            expect(x).toBeLessThanOrEqual(width - STEPS.across / 2 + 0.1);
            expect(y).toBeGreaterThanOrEqual(STEPS.up / 2);
            expect(y).toBeLessThanOrEqual(height - STEPS.up / 2);
          }
          placed.forEach((a, index) =>
            placed.slice(index + 1).forEach((b) => expect(Math.abs(a.x - b.x) >= STEPS.across - 0.2 || Math.abs(a.y - b.y) >= STEPS.up - 0.2).toBe(true))
          );
        }
      })
    );
  });
});
