// What a page asks of the events it shows, wherever they were read: one event told whole, a search, records to
// write out. Types only, so that our own corpus and another file's answer alike.

import type { EventTable } from '../../core/view/event-table.ts';
import type { Detail } from '../../core/view/detail.ts';
import type { Problem } from '../../core/corpus/problem.ts';
import type { DocumentRecords } from '../../core/corpus/document-records.ts';

export type Hit = { readonly id: string; readonly score: number };

export type Shelf = {
  /** One event told whole; undefined when there is none of that name, or when it cannot be had. */
  readonly detail: (id: string) => Promise<Detail | undefined>;
  /** Events that hold all the words, the best first. */
  readonly search: (words: string) => Promise<readonly Hit[]>;
  /** The records of some events as their file has them, dates in EDTF, in the order asked for. */
  readonly records: (ids: readonly string[]) => Promise<DocumentRecords>;
  /** Ends what runs in the background. */
  readonly close: () => void;
};

/** What a file is going through: brought over the network, read, checked in full, made ready to be searched. */
export type Stage = 'fetch' | 'read' | 'check' | 'index';
/** `total` 0: not known. Bytes for `fetch`, events otherwise. */
export type Progress = { readonly stage: Stage; readonly done: number; readonly total: number };

/** `elsewhere`: another site's; `not-a-file`: a page came back; `empty`: no event in it. */
export type FailureReason = 'elsewhere' | 'not-found' | 'not-a-file' | 'unreadable' | 'empty' | 'network';
export type Failure = { readonly reason: FailureReason; readonly status?: number; readonly problems: readonly Problem[] };

/** What the exact reader says of a file: at most 500 problems, how many of each sort, and its table when it differs from the first. */
export type Checked = { readonly problems: readonly Problem[]; readonly errors: number; readonly warnings: number; readonly table?: EventTable };

export type OpenHandlers = {
  readonly progress: (progress: Progress) => void;
  readonly table: (table: EventTable) => void;
  readonly checked: (checked: Checked) => void;
  readonly failed: (failure: Failure) => void;
};

/** A file being opened: a shelf at once, that answers when the file is read. */
export type OpenedFile = Shelf & { readonly cancel: () => void };
