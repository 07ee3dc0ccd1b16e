// Opening another event file of the same site: brought over the network, drawn as soon as it is skimmed, then checked in full by the exact
// reader in a worker. Small files are skimmed here and at once, for a worker takes longer to start than they to read.
// Never throws: what goes wrong is told once, through `failed`.

import type { DocumentRecords } from '../../core/corpus/document-records.ts';
import type { Detail } from '../../core/view/detail.ts';
import { skimmedTable } from '../../core/view/skimmed-table.ts';
import type { Locale } from '../../core/words/locale.ts';
import { textOf } from './content-text.ts';
import { fetchFile } from './fetch-file.ts';
import { skimText } from './quick-values.ts';
import type { Content } from './messages.ts';
import { ReadingDesk } from './reading-desk.ts';
import type { Checked, Failure, Hit, OpenedFile, OpenHandlers } from './shelf.ts';

/** Bytes over which a file is read off the page's own thread. */
const LARGE = 400_000;
/** Time for the page to draw before the worker takes a share of the machine, ms. */
const AFTER_DRAWING = 300;

/** Opens a file; `now` (ms UTC) closes what is still running. */
export function openFile(address: URL, locale: Locale, now: number, handlers: OpenHandlers): OpenedFile {
  return new Opening(address, locale, now, handlers);
}

const nameOf = (address: URL): string => decodeURIComponent(address.pathname.split('/').at(-1) ?? '');

/** What is drawn stays drawn, even if the exact reader could not go to the end. */
const uncheckable = ({ problems }: Failure): Checked => ({ problems, errors: problems.length, warnings: 0 });

class Opening implements OpenedFile {
  readonly #desk: ReadingDesk;
  readonly #stop = new AbortController();
  readonly #job: { readonly name: string; readonly locale: Locale; readonly now: number };
  readonly #handlers: OpenHandlers;
  #checker: ReadingDesk | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #over = false;

  constructor(address: URL, locale: Locale, now: number, handlers: OpenHandlers) {
    this.#handlers = handlers;
    this.#job = { name: nameOf(address), locale, now };
    this.#desk = new ReadingDesk((message) => {
      if (message.type === 'progress') handlers.progress(message.progress);
      else if (message.type === 'failed') this.#fail(message.failure);
      else if (message.type === 'checked') handlers.checked(message.checked);
      else if (message.type === 'table') {
        handlers.table(message.table);
        if (message.quick && message.content !== undefined) this.#later(() => this.#checkApart(message.content!));
      }
    });
    void this.#open(address).catch(() => this.#fail({ reason: 'network', problems: [] }));
  }

  detail = (id: string): Promise<Detail | undefined> => this.#desk.ask<Detail | undefined>({ sort: 'detail', id }, undefined);
  search = (words: string): Promise<readonly Hit[]> => this.#desk.ask<readonly Hit[]>({ sort: 'search', words }, []);
  records = (ids: readonly string[]): Promise<DocumentRecords> => this.#desk.ask<DocumentRecords>({ sort: 'records', ids }, this.#none());

  close = (): void => {
    this.#over = true;
    this.#stop.abort();
    clearTimeout(this.#timer);
    this.#desk.close();
    this.#checker?.close();
  };
  cancel = this.close;

  #none = (): DocumentRecords => ({ language: this.#job.locale, lanes: [], instruments: [], events: [], sources: [] });

  async #open(address: URL): Promise<void> {
    const fetched = await fetchFile(address, this.#stop.signal, {
      progress: (done, total) => this.#handlers.progress({ stage: 'fetch', done, total }),
      // The worker starts while the rest of a large file comes.
      large: () => this.#desk.start(),
      over: LARGE
    });
    if (this.#over) return;
    if ('reason' in fetched) return this.#fail(fetched);
    if (fetched.length > LARGE) this.#desk.open({ ...this.#job, content: fetched.pieces, table: true, check: false });
    else await this.#openSmall(textOf(fetched.pieces));
  }

  async #openSmall(text: string): Promise<void> {
    if (/^\s*<(!doctype|html)\b/i.test(text)) return this.#fail({ reason: 'not-a-file', problems: [] });
    const skimmed = await skimText(text, this.#job.name);
    if (this.#over) return;
    const job = { ...this.#job, content: text, check: true };
    if (!skimmed) return this.#desk.open({ ...job, table: true });
    this.#handlers.table(skimmedTable(skimmed, this.#job.locale, this.#job.now));
    this.#later(() => this.#desk.open({ ...job, table: false }));
  }

  /** A large file is checked in a worker of its own, which ends with what it took: questions need not wait for it. */
  #checkApart(content: Content): void {
    const checker = new ReadingDesk((message) => {
      if (message.type === 'progress' && message.progress.stage === 'check') this.#handlers.progress(message.progress);
      if (message.type === 'checked') {
        this.#handlers.checked(message.checked);
        // The exact reader saw other events: it answers from now on.
        if (message.checked.table) this.#desk.replaceBy(checker);
        else checker.close();
      }
      if (message.type === 'failed') this.#handlers.checked(uncheckable(message.failure));
    });
    this.#checker = checker;
    checker.open({ ...this.#job, content, table: false, check: true });
  }

  #later(run: () => void): void {
    this.#timer = setTimeout(run, AFTER_DRAWING);
  }

  #fail(failure: Failure): void {
    if (this.#over) return;
    this.close();
    this.#handlers.failed(failure);
  }
}
