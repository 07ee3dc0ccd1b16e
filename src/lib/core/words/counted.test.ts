// Counts and minutes, as they are read.

import { describe, expect, it } from 'vitest';
import { isSingular, sayCounted, sayMinutes } from './counted.ts';

describe('a count', () => {
  it('is singular below two in French, and for one alone in English', () => {
    expect([0, 1, 1.5, 2, 8].map((count) => isSingular(count, 'fr'))).toEqual([true, true, true, false, false]);
    expect([0, 1, 1.5, 2, 8].map((count) => isSingular(count, 'en'))).toEqual([false, true, false, false, false]);
  });

  it('is set with its word, never parted from it', () => {
    expect(sayCounted(0, 'étape', 'étapes', 'fr')).toBe('0\u00a0étape');
    expect(sayCounted(8, 'étape', 'étapes', 'fr')).toBe('8\u00a0étapes');
    expect(sayCounted(1.5, 'minute', 'minutes', 'fr')).toBe('1,5\u00a0minute');
    expect(sayCounted(1.5, 'minute', 'minutes', 'en')).toBe('1.5\u00a0minutes');
  });
});

describe('minutes', () => {
  it('are written with seconds where there are any', () => {
    expect([0, 0.75, 1, 2.5, 50, 1 / 3].map((minutes) => sayMinutes(minutes).replaceAll('\u00a0', ' '))).toEqual([
      '0 min',
      '45 s',
      '1 min',
      '2 min 30 s',
      '50 min',
      '20 s'
    ]);
  });

  it('take no error from sums of fractions', () => {
    expect(sayMinutes(0.1 + 0.2 + 0.7)).toBe('1\u00a0min');
    expect(sayMinutes(2.9999999)).toBe('3\u00a0min');
  });
});
