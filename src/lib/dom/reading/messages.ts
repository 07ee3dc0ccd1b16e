// What the page and the reading worker say to each other.

import type { SearchDocument } from '../../core/corpus/search.ts';
import type { EventTable } from '../../core/view/event-table.ts';
import type { Locale } from '../../core/words/locale.ts';
import type { Checked, Failure, Progress } from './shelf.ts';

/** A file's text, or its bytes in as many pieces as they came. */
export type Content = readonly ArrayBuffer[] | string;

/** A file to read. `table`: hand over the table; `check`: read it exactly as well. */
export type Job = {
  readonly name: string;
  readonly content: Content;
  readonly locale: Locale;
  /** ms UTC; closes what is still running. */
  readonly now: number;
  readonly table: boolean;
  readonly check: boolean;
};

export type Question =
  | { readonly sort: 'detail'; readonly id: string }
  | { readonly sort: 'search'; readonly words: string }
  | { readonly sort: 'records'; readonly ids: readonly string[] };

export type ToWorker =
  | { readonly type: 'open'; readonly job: Job }
  /** What to search, when it was read elsewhere. */
  | { readonly type: 'documents'; readonly documents: readonly SearchDocument[] }
  | { readonly type: 'ask'; readonly number: number; readonly question: Question };

export type FromWorker =
  | { readonly type: 'progress'; readonly progress: Progress }
  /** `quick`: the exact reader has not seen it yet; `content` is given back for it. */
  | { readonly type: 'table'; readonly table: EventTable; readonly quick: boolean; readonly content?: Content }
  | { readonly type: 'checked'; readonly checked: Checked }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'answer'; readonly number: number; readonly value: unknown };

/** What of a table can be handed over without copying. */
export const movable = (table: EventTable): ArrayBuffer[] =>
  [table.at, table.min, table.max, table.lane, table.kind, table.instrument, table.rank, table.status, table.flags, table.tagStart, table.tagOf]
    .concat([table.ids.ends, table.titles.ends, table.dates.ends, table.whens.ends, table.links.from, table.links.to, table.links.type] as never[])
    .map((column) => column.buffer as ArrayBuffer);
