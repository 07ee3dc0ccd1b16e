// A correction stays within bounds, can be taken back, and is nothing when it is plain.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, filterOf, isPlain, nextTheme, PLAIN, THEMES, type CorrectionAct } from './projector.ts';

const anyAct = fc.constantFrom<CorrectionAct>('brighter', 'darker', 'more-contrast', 'less-contrast', 'invert', 'plain');
const anyCorrection = fc.array(anyAct, { maxLength: 40 }).map((acts) => acts.reduce(changed, PLAIN));

describe('a correction', () => {
  it('stays between 50 and 200 per cent in steps of ten', () => {
    fc.assert(
      fc.property(anyCorrection, ({ brightness, contrast }) => {
        for (const percent of [brightness, contrast]) {
          expect(percent % 10).toBe(0);
          expect(percent).toBeGreaterThanOrEqual(50);
          expect(percent).toBeLessThanOrEqual(200);
        }
      })
    );
  });

  it('is taken back by its contrary, except at the ends, and whole by plain', () => {
    fc.assert(
      fc.property(anyCorrection, (correction) => {
        expect(changed(changed(correction, 'invert'), 'invert')).toEqual(correction);
        if (correction.brightness < 200) expect(changed(changed(correction, 'brighter'), 'darker')).toEqual(correction);
        if (correction.contrast > 50) expect(changed(changed(correction, 'less-contrast'), 'more-contrast')).toEqual(correction);
        expect(changed(correction, 'plain')).toEqual(PLAIN);
      })
    );
  });

  it('is no filter exactly when it is plain', () => {
    fc.assert(
      fc.property(anyCorrection, (correction) => {
        expect(filterOf(correction) === 'none').toBe(isPlain(correction));
      })
    );
  });

  it('is written as CSS wants it', () => {
    expect(filterOf({ brightness: 110, contrast: 100, invert: false })).toBe('brightness(1.1)');
    expect(filterOf({ brightness: 90, contrast: 140, invert: true })).toBe('invert(1) hue-rotate(180deg) brightness(0.9) contrast(1.4)');
  });
});

describe('the themes', () => {
  it('come round after all of them', () => {
    for (const theme of THEMES) expect(THEMES.reduce(nextTheme, theme)).toBe(theme);
    expect(new Set(THEMES.map(nextTheme)).size).toBe(THEMES.length);
  });
});
