import { dsvFormat } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessSeparator, readCells } from './csv-cells.ts';

const cells = (text: string) => readCells(text, 'x.csv').rows.map((row) => row.map((cell) => `${cell.text}@${cell.at.line}:${cell.at.column}`));

describe('cells', () => {
  it('know where they stand, quotes and line ends included', () => {
    expect(cells('a;b;c\r\n"d ""e""\nf";g;\nh')).toEqual([['a@1:1', 'b@1:3', 'c@1:5'], ['d "e"\nf@2:1', 'g@3:4', '@3:6'], ['h@4:1']]);
  });

  it('are as many as d3 reads, and each stands before its own text', () => {
    const text = fc.array(fc.constantFrom('a', 'bc', ',', '\n', '\r\n', '""', '"x"', '"x,\ny"', 'é', ' '), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (csv) => {
        const { rows } = readCells(csv, 'x.csv');
        expect(rows.map((row) => row.map((cell) => cell.text))).toEqual(dsvFormat(guessSeparator(csv)).parseRows(csv));
        const lines = csv.split('\n');
        for (const { text: value, at } of rows.flat()) {
          const here = lines
            .slice(at.line - 1)
            .join('\n')
            .slice(at.column - 1);
          if (value !== '' && !here.startsWith('"')) expect(here.startsWith(value)).toBe(true);
        }
      }),
      { numRuns: 1000 }
    );
  });

  it('tell of a quote that nothing closes', () => {
    expect(readCells('a,b\n1,"2\n3,4', 'x.csv').unclosed).toEqual({ file: 'x.csv', line: 2, column: 3 });
    expect(readCells('a,b\n1,"2""3"', 'x.csv').unclosed).toBeUndefined();
  });
});

describe('the separator', () => {
  it('is the one used most in the first line, outside quotes', () => {
    expect(guessSeparator('a;b;c\n1,2,3,4,5')).toBe(';');
    expect(guessSeparator('"a;b;c;d",e')).toBe(',');
    expect(guessSeparator('a\tb')).toBe('\t');
  });
});
