// A CSV whose rows are records of any kind -> the same raw tree that YAML gives of them: dotted columns become maps, JSON in a
// cell becomes a list. What the values mean is settled later, as in YAML; so are fields a kind of record does not have.

import { cleanText } from './clean-text.ts';
import type { Cell } from './csv-cells.ts';
import { unusedColumn } from './csv-columns.ts';
import { unknownKind, unreadableJson } from './csv-faults.ts';
import { branch, entry } from './csv-row.ts';
import { jsonTree } from './json-tree.ts';
import { type FieldColumn, isKindColumn, pathIn, readHeader } from './record-columns.ts';
import { kindNamed, RECORD_KINDS, type RecordKind } from './record-kinds.ts';
import type { Report } from './settle-value.ts';
import { type Branch, type Entry, leaf, type Spot, type Tree } from './tree.ts';

/** Which column says of what kind each row is, if any row says so; -1 when none does. */
export function kindColumn(header: readonly Cell[], rows: readonly (readonly Cell[])[]): number {
  const at = header.findIndex(({ text }) => isKindColumn(text));
  return at !== -1 && rows.some((row) => kindNamed(row[at]?.text ?? '')) ? at : -1;
}

type Row = { readonly kind: RecordKind; readonly record: Branch };

/** The tree of all rows; those of an unknown kind are told and left out. */
export function recordsTree(header: readonly Cell[], rows: readonly (readonly Cell[])[], kindAt: number, report: Report): Branch {
  const columns = header.map((cell, index) =>
    index === kindAt
      ? undefined
      : columnOf(
          cell,
          rows.some((row) => row[index]?.text.trim()),
          report
        )
  );
  const read = rows.flatMap((cells): readonly Row[] => {
    const kind = kindNamed(cells[kindAt]?.text ?? '');
    if (!kind) report(unknownKind(cells[kindAt] ?? { ...cells[0]!, text: '' }));
    return kind ? [{ kind, record: recordOf(cells, columns, kind, report) }] : [];
  });
  return branch(
    header[0]!.at,
    RECORD_KINDS.flatMap((kind) =>
      entriesOfKind(
        kind,
        read.filter((row) => row.kind === kind).map(({ record }) => record)
      )
    )
  );
}

/** What a column holds; told when that is nothing any record has. */
function columnOf(cell: Cell, isFilled: boolean, report: Report): FieldColumn | undefined {
  const column = readHeader(cell.text);
  if (RECORD_KINDS.some(({ entries }) => pathIn(entries, column.path))) return column;
  if (isFilled) report(unusedColumn(cell));
  return undefined;
}

/** Rows of the document are its own fields, all others items of a list. */
function entriesOfKind({ list }: RecordKind, records: readonly Branch[]): readonly Entry[] {
  if (list === undefined) return records.flatMap(({ entries }) => entries);
  return records.length === 0 ? [] : [entry(list, { kind: 'list', at: records[0]!.at, items: records })];
}

type Placed = { readonly path: readonly string[]; readonly value: Tree };

function recordOf(cells: readonly Cell[], columns: readonly (FieldColumn | undefined)[], { entries }: RecordKind, report: Report): Branch {
  const placed = cells.flatMap((cell, index): readonly Placed[] => {
    const column = columns[index];
    const value = column && cell.text.trim() !== '' ? valueOf(cell, column.json, report) : undefined;
    return value ? [{ path: pathIn(entries, column!.path) ?? column!.path, value }] : [];
  });
  return nested(cells[0]!.at, placed);
}

/** Values under the first word of their paths; those that share it stand in one map. */
function nested(at: Spot, placed: readonly Placed[]): Branch {
  const keys = [...new Set(placed.map(({ path }) => path[0]!))];
  return branch(
    at,
    keys.flatMap((key) => {
      const all = placed.filter(({ path }) => path[0] === key);
      const deeper = all.filter(({ path }) => path.length > 1).map(({ path, value }) => ({ path: path.slice(1), value }));
      const here = all.filter(({ path }) => path.length === 1).map(({ value }) => entry(key, value));
      return deeper.length === 0 ? here : [...here, entry(key, nested(deeper[0]!.value.at, deeper))];
    })
  );
}

/** A number written with an exponent is one: the rest of a cell's text is settled by its field. */
const EXPONENT = /^-?\d+(\.\d+)?e[-+]?\d+$/i;

function valueOf({ text: raw, at }: Cell, json: boolean, report: Report): Tree | undefined {
  if (json && /^\s*[[{]/.test(raw)) return jsonValue(raw, at, report);
  const text = cleanText(raw.trim(), () => at, report);
  if (text === '') return undefined;
  return leaf(at, EXPONENT.test(text) ? Number(text) : text, text);
}

/** All that stands in a cell stands where the cell does. */
function jsonValue(text: string, at: Spot, report: Report): Tree | undefined {
  const read = jsonTree(text, at.file);
  if (!read) report(unreadableJson({ text, at }));
  for (const problem of read?.problems ?? []) report({ ...problem, line: at.line, column: at.column });
  return read && movedTo(at, read.tree);
}

function movedTo(at: Spot, tree: Tree): Tree {
  if (tree.kind === 'leaf') return { ...tree, at };
  if (tree.kind === 'list') return { ...tree, at, items: tree.items.map((item) => movedTo(at, item)) };
  return { ...tree, at, entries: tree.entries.map(({ key, value }) => ({ key, at, value: movedTo(at, value) })) };
}
