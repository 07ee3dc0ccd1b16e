// CSV text -> cells, each with its place. d3 reads the values; this module guesses the separator and
// walks the text the way d3 does to know where each cell stands. Knows nothing of columns.

import { dsvFormat } from 'd3';
import { spotter } from './spotter.ts';
import type { Spot } from './tree.ts';

export type Cell = { readonly text: string; readonly at: Spot };
export type Cells = {
  readonly rows: readonly (readonly Cell[])[];
  /** Where a quote opens that nothing closes. */
  readonly unclosed?: Spot;
};

const SEPARATORS = [';', ',', '\t'] as const;

/** The separator used most in the first line, outside quotes. */
export function guessSeparator(text: string): string {
  const header = text.split('\n', 1)[0]!.replace(/"[^"]*"/g, '');
  const count = (sign: string): number => header.split(sign).length - 1;
  return SEPARATORS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Every cell of a text. */
export function readCells(text: string, file: string): Cells {
  const separator = guessSeparator(text);
  const spot = spotter(text, file);
  const { starts, unclosed } = cellStarts(text, separator);
  const values = dsvFormat(separator).parseRows(text);
  const rows = values.map((row, line) => row.map((value, column) => ({ text: value, at: spot(starts[line]?.[column] ?? text.length) })));
  return { rows, unclosed: unclosed === undefined ? undefined : spot(unclosed) };
}

/** Offsets of the cells of each row. */
function cellStarts(text: string, separator: string): { readonly starts: readonly (readonly number[])[]; readonly unclosed?: number } {
  const starts: number[][] = [[]];
  let unclosed: number | undefined;
  for (let at = 0; at <= text.length;) {
    starts.at(-1)!.push(at);
    const closing = text[at] === '"' ? closingQuote(text, at) : at;
    if (closing === -1) unclosed ??= at;
    const end = closing === -1 ? text.length : closing === at ? endOfBare(text, at, separator) : closing + 1;
    const newline = text[end] === '\n' || (text[end] === '\r' && text[end + 1] === '\n');
    if (newline) starts.push([]);
    at = end + (text[end] === '\r' && newline ? 2 : 1);
  }
  return { starts, unclosed };
}

function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

function endOfBare(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && !(text[at] === '\r' && text[at + 1] === '\n')) at++;
  return at;
}
