// A whole corpus -> one CSV, one row a record of any kind, from which our reader makes the same corpus again. Columns come from
// the definition (`record-columns.ts`); those that no record fills are left out. Of spaces around a text it keeps none, and of
// a text that is empty nothing, as the reader does everywhere; a carriage return alone comes back as a new line.

import { csvFormatRows } from 'd3';
import type { Corpus } from './corpus.ts';
import { harmless } from './harmless-cell.ts';
import { type FieldColumn, fieldColumns, headerOf, KIND_COLUMN } from './record-columns.ts';
import { RECORD_KINDS, type RecordKind } from './record-kinds.ts';
import { type PlainRecord, recordsOf, wholeDocument } from './whole-document.ts';

type Cells = ReadonlyMap<string, string>;

/** The text of a CSV file, separated by commas. */
export function writeRecordsCsv(corpus: Corpus): string {
  const document = wholeDocument(corpus);
  const rows = RECORD_KINDS.flatMap((kind) => recordsOf(document, kind).map((record) => ({ kind, cells: cellsOf(record, kind) })));
  const filled = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const headers = HEADERS.filter((header) => filled.has(header));
  return csvFormatRows([
    [KIND_COLUMN, ...headers],
    ...rows.map(({ kind, cells }) => [kind.name, ...headers.map((header) => harmless(cells.get(header) ?? ''))])
  ]);
}

const COLUMNS: ReadonlyMap<RecordKind, readonly FieldColumn[]> = new Map(RECORD_KINDS.map((kind) => [kind, fieldColumns(kind.entries)]));

/** Every column there can be: first those of events, which are most of the rows. */
const HEADERS: readonly string[] = [
  ...new Set([...RECORD_KINDS].sort((a, b) => Number(b.list === 'events') - Number(a.list === 'events')).flatMap((kind) => COLUMNS.get(kind)!.map(headerOf)))
];

/** What a record has to say, by column. */
function cellsOf(record: PlainRecord, kind: RecordKind): Cells {
  return new Map(
    COLUMNS.get(kind)!.flatMap((column) => {
      const value = valueAt(record, column.path);
      return value === undefined ? [] : [[headerOf(column), column.json ? JSON.stringify(value) : String(value)] as const];
    })
  );
}

const valueAt = (record: PlainRecord, path: readonly string[]): unknown =>
  path.reduce<unknown>((here, key) => (here as PlainRecord | undefined)?.[key], record);
