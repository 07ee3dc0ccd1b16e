// The events a page shows, ours or another file's: how far they are opened, what the reader says of them, the ones
// told whole, what a search finds. Asks the shelf, keeps what it answers.

import type { Detail } from '#lib/core/view/detail.ts';
import { type EventTable, rowOf } from '#lib/core/view/event-table.ts';
import type { Locale } from '#lib/core/words/locale.ts';
import { openFile } from '#lib/dom/reading/open-file.ts';
import { ownShelf } from '#lib/dom/reading/own-shelf.ts';
import type { Relay } from '#lib/dom/reading/relay.ts';
import { bringTable } from '#lib/dom/reading/own-table.ts';
import type { Checked, Failure, OpenedFile, OpenHandlers, Progress, Shelf } from '#lib/dom/reading/shelf.ts';

/** Opening that takes no longer than this needs no progress shown. */
const PATIENCE = 500;
/** A search waits for a pause in typing. */
const PAUSE = 110;

/** A file that is being opened, and what it has to tell. */
export type BegunFile = { readonly file: OpenedFile; readonly relay: Relay };

export class Library {
  table = $state.raw<EventTable>();
  progress = $state.raw<Progress>();
  checked = $state.raw<Checked>();
  failure = $state.raw<Failure | { readonly reason: 'cancelled'; readonly problems: readonly [] }>();
  unchecked = $state(false);
  /** Opening has gone on long enough to be told. */
  slow = $state(false);

  #shelf: Shelf | undefined;
  #bringing: AbortController | undefined;
  #opened: OpenedFile | undefined;
  #details = $state.raw<ReadonlyMap<string, Detail>>(new Map());
  #asked = new Set<string>();
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #question = 0;
  /** Told of each table, the first and any better one. */
  ontable: (table: EventTable) => void = () => {};

  /** Our own events, on their way or to be asked for, in the language of the page. What tells them whole comes after they are drawn. */
  async openOurs(locale: Locale, base: string, coming?: Promise<EventTable | undefined>): Promise<void> {
    this.#reset();
    const stop = (this.#bringing = new AbortController());
    const table = await (coming ?? bringTable(`${base}/table/${locale}.json`, stop.signal));
    if (stop.signal.aborted) return;
    if (!table) return void (this.failure = { reason: 'network', problems: [] });
    const addresses = { details: `${base}/details/${locale}.json`, events: `${base}/events.json` };
    this.#shelf = ownShelf(addresses, table, (progress) => (this.progress = progress));
    this.#take(table);
    this.#warm();
  }

  /** Another file; `begun` when it is being opened already. */
  openFile(address: URL, locale: Locale, now: number, begun?: BegunFile): void {
    this.#reset();
    this.#waiting = setTimeout(() => (this.slow = true), PATIENCE);
    const handlers: OpenHandlers = {
      progress: (progress) => (this.progress = progress),
      table: (table) => this.#take(table),
      checked: (checked) => {
        this.#done();
        this.checked = checked;
        if (checked.table) this.#take(checked.table);
      },
      failed: (failure) => {
        this.#done();
        this.failure = failure;
      }
    };
    this.#shelf = this.#opened = begun?.file ?? openFile(address, locale, now, handlers);
    begun?.relay.to(handlers);
  }

  #take(table: EventTable): void {
    this.table = table;
    this.ontable(table);
  }

  #done(): void {
    clearTimeout(this.#waiting);
    this.slow = false;
    this.progress = undefined;
  }

  #reset(): void {
    this.close();
    this.#done();
    this.failure = this.checked = this.table = undefined;
    this.unchecked = false;
    this.#details = new Map();
    this.#asked = new Set();
  }

  /** Stops the opening: before anything is drawn nothing is shown, after it only the check is given up. */
  cancel(): void {
    this.#opened?.cancel();
    this.#done();
    if (this.table) this.unchecked = true;
    else this.failure = { reason: 'cancelled', problems: [] };
  }

  close(): void {
    clearTimeout(this.#typing);
    this.#bringing?.abort();
    this.#shelf?.close();
    this.#shelf = this.#opened = undefined;
  }

  /** Has what details need brought while nothing else presses. */
  #warm(): void {
    const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 300));
    const shelf = this.#shelf;
    idle(() => void (shelf === this.#shelf && shelf?.detail('')));
  }

  /** The event told whole, or undefined until it has come; asks for it at the first question. */
  detail(id: string): Detail | undefined {
    return this.#details.get(id);
  }

  async ask(id: string): Promise<void> {
    const shelf = this.#shelf;
    // Before there is one, who wants an event asks again when its table has come.
    if (!shelf || this.#asked.has(id)) return;
    this.#asked.add(id);
    const detail = await shelf.detail(id);
    if (shelf !== this.#shelf) return;
    if (detail) this.#details = new Map([...this.#details, [id, detail]]);
    else this.#asked.delete(id);
  }

  /** Rows that hold the words, the best first; undefined for no words. Answers to old questions are dropped. */
  search(words: string, answer: (rows: readonly number[] | undefined) => void, at: 'once' | 'pause' = 'pause'): void {
    clearTimeout(this.#typing);
    const question = ++this.#question;
    if (words.trim() === '') {
      return answer(undefined);
    }
    const run = async (): Promise<void> => {
      const hits = (await this.#shelf?.search(words)) ?? [];
      if (question !== this.#question || !this.table) return;
      answer(hits.map((hit) => rowOf(this.table!, hit.id)).filter((row) => row !== undefined));
    };
    this.#typing = setTimeout(() => void run(), at === 'once' ? 0 : PAUSE);
  }

  async records(ids: readonly string[]): ReturnType<Shelf['records']> {
    if (!this.#shelf) throw new Error('no file is open');
    return this.#shelf.records(ids);
  }
}
