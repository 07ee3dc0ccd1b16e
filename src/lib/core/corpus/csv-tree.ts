// CSV text -> the same raw tree YAML gives: one row an event, the sources beside, or one row a record of any kind when a column says
// which (`csv-records.ts`). Tells of columns not read, rows too long, quotes never closed. What the cells say is settled later, as in YAML.

import { cleanText } from './clean-text.ts';
import { type Cell, readCells } from './csv-cells.ts';
import { type Column, columnOf, unusedColumn } from './csv-columns.ts';
import { noColumns, tooManyCells, unclosedQuote } from './csv-faults.ts';
import { kindColumn, recordsTree } from './csv-records.ts';
import { branch, entry, type Row, rowTrees, type RowTrees } from './csv-row.ts';
import { MOST_ROWS } from './limits.ts';
import type { Problem } from './problem.ts';
import type { Report } from './settle-value.ts';
import { type Branch, leaf, type Spot, type Tree } from './tree.ts';
import { tooBig } from './yaml-faults.ts';

/** The tree of a CSV text; undefined when it holds no row, or no column that could date or name one. */
export function csvTree(text: string, file: string): { readonly tree?: Tree; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const { rows, unclosed } = readCells(text, file);
  if (unclosed) report(unclosedQuote(unclosed));
  const [header, ...body] = rows;
  const filled = body.filter((row) => row.some((cell) => cell.text.trim() !== ''));
  if (!header || filled.length === 0) return { problems };
  if (filled.length > MOST_ROWS) return { problems: [tooBig(filled[MOST_ROWS]![0]!.at, 'many')] };
  const kindAt = kindColumn(header, filled);
  const tree = kindAt === -1 ? eventsTree(header, filled, report) : recordsTree(header, filled, kindAt, report);
  if (tree) for (const row of filled) tellBeyond(row, header.length, report);
  return { tree, problems };
}

/** One row an event; undefined when no column could date or name one. */
function eventsTree(header: readonly Cell[], filled: readonly (readonly Cell[])[], report: Report): Branch | undefined {
  const columns = header.map((cell) => columnOf(cell.text));
  if (!canTell(columns)) {
    report(noColumns(header));
    return undefined;
  }
  for (const [index, cell] of header.entries()) if (!columns[index] && filled.some((row) => row[index]?.text.trim())) report(unusedColumn(cell));
  const read = filled.map((cells) => ({ at: cells[0]!.at, row: rowOf(cells, columns, report) }));
  return documentOf(read, header[0]!.at);
}

function canTell(columns: readonly (Column | undefined)[]): boolean {
  const has = (...keys: readonly string[]): boolean => columns.some((column) => column && keys.includes(column.key));
  return has('title') && has('date', 'year');
}

function tellBeyond(cells: readonly Cell[], width: number, report: Report): void {
  const beyond = cells.slice(width).find((cell) => cell.text.trim() !== '');
  if (beyond) report(tooManyCells(beyond, cells.length, width));
}

/** The filled cells of a row under their columns; the first of two columns of one name wins. */
function rowOf(cells: readonly Cell[], columns: readonly (Column | undefined)[], report: Report): Row {
  const row = new Map<string, Cell>();
  for (const [index, cell] of cells.entries()) {
    const column = columns[index];
    const key = column && (column.language ? `${column.key}.${column.language}` : column.key);
    const text = key === undefined || row.has(key) ? '' : cleanText(cell.text.trim(), () => cell.at, report);
    if (text !== '') row.set(key!, { ...cell, text });
  }
  return row;
}

type Placed = { readonly at: Spot; readonly row: Row };

/** TimelineJS: the first row of type "title" names the whole, "era" rows are stretches of time. */
function documentOf(rows: readonly Placed[], at: Spot): Branch {
  const naming = rows.find(({ row }) => isTitle(row));
  const trees = rows.filter((one) => one !== naming || one.row.has('year')).map(({ row, at: start }) => rowTrees(withKind(row), start));
  const title = naming?.row.get('title');
  return branch(at, [
    ...(title ? [entry('title', leaf(title.at, title.text))] : []),
    entry('events', { kind: 'list', at, items: trees.map(({ event }) => event) }),
    entry('sources', { kind: 'list', at, items: firstOfEach(trees) })
  ]);
}

const typeOf = (row: Row): string => row.get('type')?.text.toLowerCase() ?? '';
const isTitle = (row: Row): boolean => typeOf(row) === 'title' || typeOf(row) === 'titre';

/** The column Type is TimelineJS's or, when it says something else, our `kind`. */
function withKind(row: Row): Row {
  const type = row.get('type');
  if (!type || row.has('kind') || isTitle(row)) return row;
  return new Map([...row, ['kind', typeOf(row) === 'era' ? { ...type, text: 'context' } : type]]);
}

/** Rows that cite the same page bring the same source: once is enough. */
function firstOfEach(trees: readonly RowTrees[]): readonly Branch[] {
  const byId = new Map<string, Branch>();
  for (const source of trees.flatMap(({ sources }) => sources)) {
    const id = source.entries[0]!.value;
    const key = id.kind === 'leaf' ? id.written : '';
    if (!byId.has(key)) byId.set(key, source);
  }
  return [...byId.values()];
}
