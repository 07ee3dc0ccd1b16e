// A title in lines: nothing lost, no line too many, as narrow as can be.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureLabel } from './measure.ts';
import { wrap } from './wrap.ts';

const measure = (text: string): number => measureLabel(text, 13, false);
const anyTitle = fc
  .array(fc.constantFrom('la', 'pôles', 'de', 'compétitivité', 'anticonstitutionnellement', 'État', '126', '«', 'x'), { minLength: 1, maxLength: 10 })
  .map((words) => words.join(' '));

/** Every way of cutting words into at most `count` lines. */
function cuts(words: readonly string[], count: number): readonly (readonly string[])[] {
  if (count === 1) return [[words.join(' ')]];
  const firsts = words.slice(1).map((_, index) => index + 1);
  return firsts.flatMap((end) => cuts(words.slice(end), count - 1).map((rest) => [words.slice(0, end).join(' '), ...rest]));
}

describe('a wrapped title', () => {
  it('loses no word and keeps their order', () => {
    fc.assert(
      fc.property(anyTitle, fc.integer({ min: 20, max: 250 }), fc.integer({ min: 1, max: 4 }), (title, target, most) => {
        const { lines, width } = wrap(title, target, most, measure);
        expect(lines.join(' ')).toBe(title);
        expect(lines.length).toBeLessThanOrEqual(most);
        expect(width).toBeCloseTo(Math.max(...lines.map(measure)), 6);
      })
    );
  });

  it('stays on one line when that fits', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        expect(wrap(title, measure(title), 3, measure).lines).toEqual([title]);
      })
    );
  });

  it('is set as narrow as its number of lines allows', () => {
    fc.assert(
      fc.property(anyTitle, fc.integer({ min: 40, max: 200 }), fc.integer({ min: 2, max: 3 }), (title, target, most) => {
        const { lines, width } = wrap(title, target, most, measure);
        const narrowest = Math.min(...cuts(title.split(' '), lines.length).map((way) => Math.max(...way.map(measure))));
        expect(width).toBeCloseTo(narrowest, 4);
        // It sticks out of the target only when every line it may have is used.
        if (width > target) expect(lines.length).toBe(Math.min(most, title.split(' ').length));
      })
    );
  });

  it('never splits a non-breaking space or a long word', () => {
    expect(wrap('71\u00a0pôles de\u00a0compétitivité', 40, 4, measure).lines).toEqual(['71\u00a0pôles', 'de\u00a0compétitivité']);
    expect(wrap('anticonstitutionnellement', 10, 3, measure).lines).toEqual(['anticonstitutionnellement']);
  });
});

describe('a measure', () => {
  it('adds up letter by letter and grows with the size', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), fc.boolean(), (a, b, strong) => {
        expect(measureLabel(a + b, 13, strong)).toBeCloseTo(measureLabel(a, 13, strong) + measureLabel(b, 13, strong), 6);
        expect(measureLabel(a, 26, strong)).toBeCloseTo(2 * measureLabel(a, 13, strong), 6);
      })
    );
  });

  it('knows the letters of both languages', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéèêëàâîïôùûçœÉÈÀÇŒ0123456789’«»“”…–\u00a0,;:!?.%€ᵉʳ'];
    expect(letters.filter((letter) => measureLabel(letter, 1000, false) <= 0)).toEqual([]);
    expect(measureLabel('iiii', 13, false)).toBeLessThan(measureLabel('mmmm', 13, false) / 2);
    expect(measureLabel('pôles', 13, true)).toBeGreaterThan(measureLabel('pôles', 13, false));
  });
});
