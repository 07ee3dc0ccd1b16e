// Laws of dates over every form EDTF can write, and examples of what each form means.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { anyEdtf, anyInterval, anyMark, anyMonth, anySet, anyStretch, writeYear } from './fixtures/any-edtf.ts';
import { compareDates, covers, type HistoricDate, overlaps, utc } from './historic-date.ts';
import { readDate } from './read-date.ts';

// Two busy cores may be slow; a law that fails does so at once.
vi.setConfig({ testTimeout: 60_000 });

function read(text: string): HistoricDate {
  const result = readDate(text);
  if ('problem' in result) throw new Error(`${text}: ${result.problem}`);
  return result.date;
}

const iso = (moment: number): string => (Number.isFinite(moment) ? new Date(moment).toISOString().slice(0, -14) : String(moment));

describe('a date read', () => {
  it('is a span that begins before it ends', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        const { min, max, edtf } = read(text);
        expect(min).toBeLessThan(max);
        expect(edtf).toBe(text);
      }),
      { numRuns: 250 }
    );
  });

  it('starts and ends at midnight UTC, wherever the reader is', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        const { min, max } = read(text);
        expect([min, max].filter(Number.isFinite).map((moment) => Math.abs(moment % 86_400_000))).toSatisfy((rests: number[]) =>
          rests.every((rest) => rest === 0)
        );
      })
    );
  });

  it('ends where the next of its kind begins: years, months, days, decades, centuries, seasons, quarters, halves', () => {
    fc.assert(
      fc.property(anyStretch, ({ text, next, size }) => {
        const date = read(text);
        expect(date.precision).toBe(size);
        expect(iso(date.max)).toBe(iso(read(next).min));
      }),
      { numRuns: 250 }
    );
  });

  it('covers both ends of an interval', () => {
    fc.assert(
      fc.property(anyInterval, ({ text, ends }) => {
        const whole = read(text);
        expect(ends.every((end) => covers(whole, read(end)))).toBe(true);
        expect([whole.min, whole.max]).toEqual([read(ends[0]).min, read(ends[1]).max]);
      })
    );
  });

  it('covers every member of a set', () => {
    fc.assert(
      fc.property(anySet, ({ text, members }) => {
        const whole = read(text);
        expect(whole.form).toBe(text.startsWith('[') ? 'one-of' : 'all-of');
        expect(members.every((member) => covers(whole, read(member)))).toBe(true);
      })
    );
  });

  it('keeps its mark of doubt, and the same span with it as without', () => {
    fc.assert(
      fc.property(anyStretch, anyMark, ({ text }, mark) => {
        const [bare, marked] = [read(text), read(text + mark)];
        expect([marked.min, marked.max]).toEqual([bare.min, bare.max]);
        expect([marked.approximate, marked.uncertain]).toEqual([mark === '~' || mark === '%', mark === '?' || mark === '%']);
      })
    );
  });

  it('takes its doubt from either end of an interval', () => {
    fc.assert(
      fc.property(anyInterval, ({ text }) => {
        const { approximate, uncertain } = read(text);
        expect([approximate, uncertain]).toEqual([/[~%]/.test(text), /[?%]/.test(text)]);
      })
    );
  });

  it('holds its months within its year', () => {
    fc.assert(
      fc.property(anyMonth, ({ text }) => {
        expect(covers(read(text.slice(0, -3)), read(text))).toBe(true);
      })
    );
  });

  it('is widened to the digits that are significant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 4 }), (year, digits) => {
        const step = 10 ** (4 - digits);
        const first = Math.floor(year / step) * step;
        expect(read(`${year}S${digits}`)).toMatchObject({ min: utc(first), max: utc(first + step) });
      })
    );
  });
});

describe('the order of dates', () => {
  const anyDate = anyEdtf.map(read);
  const sign = (a: HistoricDate, b: HistoricDate): number => Math.sign(compareDates(a, b));

  it('is total: of two dates one comes first, unless they span the same time', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(sign(a, b) + sign(b, a)).toBe(0);
        expect(sign(a, b) === 0).toBe(a.min === b.min && a.max === b.max);
      })
    );
  });

  it('never runs in a circle', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        const [x, y, z] = [a, b, c].sort(compareDates) as [HistoricDate, HistoricDate, HistoricDate];
        expect(Math.max(sign(x, y), sign(y, z), sign(x, z))).toBeLessThanOrEqual(0);
      })
    );
  });

  it('agrees with the spans: what ends before another begins comes first', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        if (a.max <= b.min) expect(sign(a, b)).toBe(-1);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, b)).toBe(!(a.max <= b.min || b.max <= a.min));
      })
    );
  });
});

describe('what is no date', () => {
  const problemOf = (text: string): string | undefined => {
    const result = readDate(text);
    return 'problem' in result ? result.problem : undefined;
  };

  it('never makes the reader throw, whatever the text', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...'0123456789-/XYSE~?%[]{}.,TZ: '), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 250 }), nearly), (text) => {
        const result = readDate(text);
        if ('problem' in result) expect(['syntax', 'reversed', 'impossible']).toContain(result.problem);
        else expect(result.date.min).toBeLessThan(result.date.max);
      }),
      { numRuns: 300 }
    );
  });

  it('is told from a day no calendar has', () => {
    const impossible = fc.oneof(
      fc
        .tuple(fc.integer({ min: 1, max: 2999 }), fc.constantFrom('-13', '-00', '-13-01', '-02-30', '-04-31', '-01-32', '-06-00'))
        .map(([year, rest]) => writeYear(year) + rest),
      fc
        .integer({ min: 1, max: 2999 })
        .filter((year) => year % 4 !== 0)
        .map((year) => `${writeYear(year)}-02-29`)
    );
    fc.assert(
      fc.property(impossible, (text) => {
        expect(problemOf(text)).toBe('impossible');
      })
    );
    expect(['1900-02-29', '2001-02-29/2002', '[2001-02-29,2003]', '2004-13/2005', '2005/2006-06-31?', '2003-02~-29'].map(problemOf)).toEqual(
      Array(6).fill('impossible')
    );
    expect(['2000-02-29', '0004-02-29', '../2004-02-29'].map(problemOf)).toEqual([undefined, undefined, undefined]);
  });

  it('is told from an interval that ends before it begins', () => {
    fc.assert(
      fc.property(anyInterval, ({ ends: [from, to] }) => {
        fc.pre(read(from).min !== read(to).min);
        expect(problemOf(`${to}/${from}`)).toBe('reversed');
      })
    );
  });

  it.each(['', ' ', 'XIX', '..', '/', '../..', '1998-1', '12/05/1998', 'mai 1998', '[]', '{}', '1998/1999/2000', `1998${' '.repeat(3)}x`, '1'.repeat(300)])(
    '%j is not read',
    (text) => {
      expect(problemOf(text)).toBe('syntax');
    }
  );

  it('is a year too far for any calendar', () => {
    expect(['Y171010000', 'Y17E8', 'Y-171010000'].map(problemOf)).toEqual(['impossible', 'impossible', 'impossible']);
  });
});

describe('examples', () => {
  it.each([
    ['1998', '1998-01-01', '1999-01-01', 'year'],
    ['0000', '0000-01-01', '0001-01-01', 'year'],
    ['-0044', '-000044-01-01', '-000043-01-01', 'year'],
    ['11XX', '1100-01-01', '1200-01-01', 'century'],
    ['199X', '1990-01-01', '2000-01-01', 'decade'],
    ['20XX?', '2000-01-01', '2100-01-01', 'century'],
    ['198X~/199X', '1980-01-01', '2000-01-01', 'decade'],
    ['2004-02', '2004-02-01', '2004-03-01', 'month'],
    ['2004-XX', '2004-01-01', '2005-01-01', 'year'],
    ['1999-XX-15', '1999-01-15', '1999-12-16', 'span'],
    ['2001-24', '2001-12-01', '2002-03-01', 'season'],
    ['2001-32', '2001-06-01', '2001-09-01', 'season'],
    ['2001-34', '2001-04-01', '2001-07-01', 'season'],
    ['2001-39', '2001-09-01', '2002-01-01', 'season'],
    ['2004-06-11T23:30:00Z', '2004-06-11', '2004-06-12', 'day'],
    ['1950S2', '1900-01-01', '2000-01-01', 'century'],
    ['2005/2008', '2005-01-01', '2009-01-01', 'year'],
    ['2023/..', '2023-01-01', 'Infinity', 'year'],
    ['../2004', '-Infinity', '2005-01-01', 'year'],
    ['[..1760-12-03]', '-Infinity', '1760-12-04', 'day'],
    ['[1998..2000]', '1998-01-01', '2001-01-01', 'year'],
    ['{1960,1961-12}', '1960-01-01', '1962-01-01', 'year']
  ])('%s spans [%s, %s) and is known to the %s', (text, min, max, precision) => {
    const date = read(text);
    expect([iso(date.min), iso(date.max), date.precision]).toEqual([min, max, precision]);
  });

  it('tell an end that is still open from one that is not known', () => {
    expect(read('2023/..').openEnd).toBe('open');
    expect(read('2023/').openEnd).toBe('unknown');
    expect(read('/2023').openStart).toBe('unknown');
    expect(read('2020/2023').openEnd).toBeUndefined();
  });
});
