// Plain dates by arithmetic say what the EDTF package says of them, and say nothing of anything else.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { plainDate } from './plain-date.ts';
import { anyEdtf } from './fixtures/any-edtf.ts';
import { readDate, readEdtf } from './read-date.ts';

// Two busy cores may be slow.
vi.setConfig({ testTimeout: 60_000 });

const two = (value: number): string => String(value).padStart(2, '0');
const year = fc
  .oneof(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(1, 4, 99, 100, 400, 1600, 1700, 1900, 2000, 9999))
  .map((value) => String(value).padStart(4, '0'));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, value]) => `${of}-${two(value)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 31 })).map(([of, value]) => `${of}-${two(value)}`);
const point = fc.oneof(year, month, day);
const plain = fc.oneof(
  point,
  fc.tuple(point, point).map(([from, to]) => `${from}/${to}`)
);

describe('a plain date', () => {
  it('is what the EDTF package reads, day for day', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const exact = readEdtf(text);
        expect(plainDate(text)).toEqual('date' in exact ? exact.date : undefined);
      }),
      { numRuns: 3000 }
    );
  });

  it('is never finer or wider than the package when the text is less plain', () => {
    const wild = fc.oneof(anyEdtf, fc.string({ maxLength: 12 }), fc.string({ unit: fc.constantFrom(...'0129-/X~'), maxLength: 12 }));
    fc.assert(
      fc.property(wild, (text) => {
        const found = plainDate(text);
        if (found) expect(readEdtf(text)).toEqual({ date: found });
      }),
      { numRuns: 3000 }
    );
  });

  it.each([
    '',
    '998',
    '0000',
    '2003-02-29',
    '2004-13',
    '2004-00-01',
    '2004-9-1',
    '2004-09-14T10:00',
    '1998~',
    '11XX',
    '2023/..',
    '/1998',
    '1998/',
    '2004/1998',
    '1/2/3',
    ' 1998'
  ])('is not %s', (text) => {
    expect(plainDate(text)).toBeUndefined();
  });

  it('is read first by the one reader of dates, spaces around it left aside', () => {
    expect(readDate(' 2004-02-29 ')).toEqual({ date: plainDate('2004-02-29') });
    expect(plainDate('1998/2004-06')).toMatchObject({ form: 'interval', min: Date.UTC(1998, 0), max: Date.UTC(2004, 6), precision: 'year' });
  });
});
