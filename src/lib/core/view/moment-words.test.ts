// A moment in words is as fine as the pointing and no finer.

import { describe, expect, it } from 'vitest';
import { MS_PER_DAY, utc } from '../time/historic-date.ts';
import { sayMoment } from './moment-words.ts';

describe('a moment that is pointed at', () => {
  it('is a year, a month or a day by the time that a pixel stands for', () => {
    const at = utc(2007, 6, 5) + MS_PER_DAY / 2;
    expect([300, 30, 1].map((days) => sayMoment(at, days * MS_PER_DAY, 'fr'))).toEqual(['2007', 'juillet\u00a02007', '5\u00a0juillet\u00a02007']);
    expect([300, 30, 1].map((days) => sayMoment(at, days * MS_PER_DAY, 'en'))).toEqual(['2007', 'July 2007', '5\u00a0July 2007']);
  });
});
