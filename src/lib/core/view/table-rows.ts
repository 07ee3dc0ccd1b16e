// The rows of the table view: which ones, in which order, and what each says.

import { KINDS, type Status, STATUSES } from '../corpus/corpus.ts';
import { inLocale } from '../words/in-locale.ts';
import { KIND_WORDS, STATUS_WORDS } from '../words/terms.ts';
import { type EventTable, idAt, wordAt } from './event-table.ts';
import type { ExplorerView } from './explorer-view.ts';
import { sayWhen } from './say-when.ts';
import type { Selection } from './selection.ts';

/** Rows that pass and share at least a moment with the window, in time order. */
export function rowsShown(table: EventTable, selection: Selection, [from, to]: readonly [number, number]): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < table.count; row++)
    if (selection.passes[row] && table.max[row]! >= from && Math.min(table.min[row]!, table.at[row]!) <= to) rows.push(row);
  return rows;
}

const collator = inLocale((locale) => new Intl.Collator(locale));

/** Rows sorted by a column; rows equal in it stay in time order. `rows` in time order. */
export function sortedRows(table: EventTable, rows: readonly number[], { key, descending }: ExplorerView['sort']): readonly number[] {
  const sorted = key === 'date' ? [...rows] : sortedBy(table, rows, key);
  return descending ? sorted.reverse() : sorted;
}

function sortedBy(table: EventTable, rows: readonly number[], key: Exclude<ExplorerView['sort']['key'], 'date'>): number[] {
  if (key === 'title') {
    const titles = new Map(rows.map((row) => [row, wordAt(table.titles, row)]));
    const { compare } = collator(table.ground.locale);
    return [...rows].sort((a, b) => compare(titles.get(a)!, titles.get(b)!) || a - b);
  }
  const column = table[key];
  return [...rows].sort((a, b) => column[a]! - column[b]! || a - b);
}

/** One row in words. `doubt`: what is not sure of the event, when it is not verified. */
export type BriefRow = {
  readonly id: string;
  readonly when: string;
  readonly title: string;
  readonly lane: string;
  readonly kind: string;
  readonly doubt?: Exclude<Status, 'verified'>;
  readonly status: string;
};

export function briefRow(table: EventTable, row: number): BriefRow {
  const { locale, lanes } = table.ground;
  const kind = KINDS[table.kind[row]! - 1];
  const status = STATUSES[table.status[row]!]!;
  return {
    id: idAt(table, row),
    when: sayWhen(table, row),
    title: wordAt(table.titles, row),
    lane: lanes[table.lane[row]!]?.name ?? '',
    kind: kind ? KIND_WORDS[kind][locale] : '',
    ...(status !== 'verified' && { doubt: status }),
    status: STATUS_WORDS[status][locale]
  };
}
