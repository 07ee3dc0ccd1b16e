// CSV text -> the plain values `skim` takes, one row an event, when its columns are plainly keys of an event and its rows are all
// as long as the first. Anything else is for the exact reader.

import { dsvFormat } from 'd3';
import { guessSeparator } from './csv-cells.ts';
import { MOST_ROWS } from './limits.ts';
import type { Values } from './skim-values.ts';

const COLUMNS: ReadonlySet<string> = new Set([
  'id',
  'date',
  'title',
  'text',
  'comment',
  'lane',
  'kind',
  'instrument',
  'rank',
  'tags',
  'people',
  'status',
  'article',
  'checked'
]);
const ENDS = /^\ufeff/;

/** A document of a CSV text; undefined when in doubt. */
export function csvValues(raw: string): Values | undefined {
  const text = raw.replace(ENDS, '');
  const separator = guessSeparator(text);
  const rows = dsvFormat(separator).parseRows(text);
  const header = rows[0]?.map((name) => name.trim().toLowerCase()) ?? [];
  const plain = header.every((name) => COLUMNS.has(name)) && new Set(header).size === header.length;
  if (!plain || !header.includes('date') || !header.includes('title') || rows.length - 1 > MOST_ROWS || hasLooseReturn(text) || isUnclosed(text))
    return undefined;
  const filled = rows.slice(1).filter((row) => row.some((cell) => cell.trim() !== ''));
  if (filled.some((row) => row.length > header.length)) return undefined;
  return { events: filled.map((row) => eventOf(row, header)) };
}

/** An empty cell says nothing. */
function eventOf(row: readonly string[], header: readonly string[]): Values {
  const event: Record<string, string> = {};
  for (let column = 0; column < row.length; column++) {
    const cell = row[column]!.trim();
    if (cell !== '') event[header[column]!] = cell;
  }
  return event;
}

const hasLooseReturn = (text: string): boolean => text.includes('\r') && /\r(?!\n)/.test(text);

/** Whether quotes do not come in pairs. */
function isUnclosed(text: string): boolean {
  let odd = false;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) odd = !odd;
  return odd;
}
