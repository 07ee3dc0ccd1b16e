// The page's end of a reading worker: starts it when first needed, numbers the questions and brings back the answers.
// A question asked before there is anything to read waits; one that can no longer be answered gets the answer for none.

import { takeEarlyWorker } from './early-answer.ts';
import type { FromWorker, Job, Question, ToWorker } from './messages.ts';
import type { SearchDocument } from '../../core/corpus/search.ts';

type Waiting = { readonly settle: (value: unknown) => void; readonly none: unknown };
type Told = Exclude<FromWorker, { readonly type: 'answer' }>;

export class ReadingDesk {
  readonly #told: (message: Told) => void;
  readonly #waiting = new Map<number, Waiting>();
  /** Questions asked before the worker was given anything. */
  #early: ToWorker[] | undefined = [];
  #worker: Worker | undefined;
  #asked = 0;
  #closed = false;

  constructor(told: (message: Told) => void) {
    this.#told = told;
  }

  /** Starts the worker, if it is not. */
  start(): void {
    if (this.#worker || this.#closed) return;
    this.#worker = takeEarlyWorker() ?? new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#hear(data));
    this.#worker.addEventListener('error', () => this.#told({ type: 'failed', failure: { reason: 'unreadable', problems: [] } }));
  }

  /** Gives the worker a file to read. Bytes are handed over. */
  open(job: Job): void {
    this.#give({ type: 'open', job }, typeof job.content === 'string' ? [] : job.content);
  }

  /** Gives the worker texts to search. */
  keep(documents: readonly SearchDocument[]): void {
    this.#give({ type: 'documents', documents }, []);
  }

  #give(message: ToWorker, move: readonly ArrayBuffer[]): void {
    if (this.#closed) return;
    this.start();
    this.#worker!.postMessage(message, [...move]);
    for (const early of this.#early ?? []) this.#worker!.postMessage(early);
    this.#early = undefined;
  }

  /** The answer to a question; `none` when there is not, or no longer, anyone to give it. */
  ask<T>(question: Question, none: T): Promise<T> {
    if (this.#closed) return Promise.resolve(none);
    const message: ToWorker = { type: 'ask', number: ++this.#asked, question };
    return new Promise((settle) => {
      this.#waiting.set(message.number, { settle: settle as (value: unknown) => void, none });
      if (this.#early) this.#early.push(message);
      else this.#worker!.postMessage(message);
    });
  }

  /** From now on another desk's worker answers. What was asked of the first is answered by nothing. */
  replaceBy(other: ReadingDesk): void {
    this.#release();
    this.#worker?.terminate();
    this.#worker = other.#worker;
    this.#early = undefined;
    this.#worker?.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => data.type === 'answer' && this.#hear(data));
  }

  #hear(message: FromWorker): void {
    if (message.type !== 'answer') return this.#told(message);
    const waiting = this.#waiting.get(message.number);
    this.#waiting.delete(message.number);
    waiting?.settle(message.value ?? waiting.none);
  }

  #release(): void {
    for (const { settle, none } of this.#waiting.values()) settle(none);
    this.#waiting.clear();
  }

  close(): void {
    this.#closed = true;
    this.#worker?.terminate();
    this.#release();
  }
}
