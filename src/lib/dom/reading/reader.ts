// What the reading worker does with each message, without the worker: reads the file, keeps what was read, answers questions about it.
// One message at a time, in order. Never throws: what cannot be answered is answered by nothing.

import type { Corpus } from '../../core/corpus/corpus.ts';
import { searchDocument, type SearchDocument } from '../../core/corpus/search.ts';
import type { Skimmed } from '../../core/corpus/skim.ts';
import { type SkimmedIndex, skimmedIndex } from '../../core/corpus/skimmed-document.ts';
import { skimmedSearch } from '../../core/corpus/skimmed-search.ts';
import { corpusTable } from '../../core/view/corpus-table.ts';
import { sameTable } from '../../core/view/same-table.ts';
import { skimmedTable } from '../../core/view/skimmed-table.ts';
import type { Locale } from '../../core/words/locale.ts';
import { textOf } from './content-text.ts';
import { type Content, type FromWorker, type Job, movable, type Question, type ToWorker } from './messages.ts';
import { skimText } from './quick-values.ts';
import { type Ask, indexed } from './search-index.ts';

export type Post = (message: FromWorker, move?: readonly ArrayBuffer[]) => void;

/** What was read: a skimmed document, a whole corpus, or texts to search alone. */
type Stock =
  | { readonly sort: 'skimmed'; readonly skimmed: Skimmed; readonly index: () => SkimmedIndex }
  | { readonly sort: 'corpus'; readonly corpus: Corpus }
  | { readonly sort: 'documents'; readonly documents: readonly SearchDocument[] };

/** A function to give each message to; it resolves when the message is dealt with. */
export function makeReader(post: Post): (message: ToWorker) => Promise<void> {
  const reader = new Reader(post);
  let last = Promise.resolve();
  return (message) => (last = last.then(() => reader.take(message)));
}

class Reader {
  readonly #post: Post;
  #stock: Stock | undefined;
  #locale: Locale = 'fr';
  #search: Promise<Ask> | undefined;

  constructor(post: Post) {
    this.#post = post;
  }

  async take(message: ToWorker): Promise<void> {
    if (message.type === 'documents') return this.#keep({ sort: 'documents', documents: message.documents });
    if (message.type === 'open') return this.#open(message.job).catch(() => this.#fail());
    const value = await this.#answer(message.question).catch(() => undefined);
    this.#post({ type: 'answer', number: message.number, value });
  }

  #keep(stock: Stock): void {
    this.#stock = stock;
    this.#search = undefined;
  }

  #fail(): void {
    this.#post({ type: 'failed', failure: { reason: 'unreadable', problems: [] } });
  }

  async #open(job: Job): Promise<void> {
    this.#locale = job.locale;
    const text = textOf(job.content);
    this.#post({ type: 'progress', progress: { stage: 'read', done: 0, total: 0 } });
    const skimmed = await skimText(text, job.name);
    if (skimmed) this.#keepSkimmed(skimmed);
    if (skimmed && job.table) this.#postTable(skimmedTable(skimmed, job.locale, job.now), true, job.content);
    if (!skimmed || job.check) await this.#check(job, text, skimmed);
  }

  #keepSkimmed(skimmed: Skimmed): void {
    let index: SkimmedIndex | undefined;
    this.#keep({ sort: 'skimmed', skimmed, index: () => (index ??= skimmedIndex(skimmed)) });
  }

  #postTable(table: Parameters<typeof movable>[0], quick: boolean, content: Content = ''): void {
    const back = quick && typeof content !== 'string' ? content : [];
    this.#post({ type: 'table', table, quick, ...(quick && { content }) }, [...movable(table), ...back]);
  }

  /** Reads exactly. What was skimmed stays, unless the exact reader sees other events. */
  async #check(job: Job, text: string, skimmed: Skimmed | undefined): Promise<void> {
    this.#post({ type: 'progress', progress: { stage: 'check', done: 0, total: 0 } });
    const { readExactly } = await import('./exact.ts');
    const { corpus, checked, failure } = readExactly(text, job.name, (done, total) =>
      this.#post({ type: 'progress', progress: { stage: 'check', done, total } })
    );
    if (failure) return this.#post({ type: 'failed', failure });
    const table = corpusTable(corpus, job.locale, job.now);
    if (skimmed && sameTable(table, skimmedTable(skimmed, job.locale, job.now))) return this.#post({ type: 'checked', checked });
    this.#keep({ sort: 'corpus', corpus });
    if (!skimmed && job.table) {
      this.#postTable(table, false);
      this.#post({ type: 'checked', checked });
    } else this.#post({ type: 'checked', checked: { ...checked, table } }, movable(table));
  }

  async #answer(question: Question): Promise<unknown> {
    const stock = this.#stock;
    if (!stock) return undefined;
    if (question.sort === 'search') return this.#found(question.words, stock);
    const exact = await import('./exact.ts');
    if (stock.sort === 'documents') return undefined;
    if (question.sort === 'detail')
      return stock.sort === 'skimmed'
        ? exact.detailOfSkimmed(stock.skimmed, stock.index(), question.id, this.#locale)
        : exact.detailOfCorpus(stock.corpus, question.id, this.#locale);
    return stock.sort === 'skimmed' ? exact.recordsOfSkimmed(stock.skimmed, stock.index(), question.ids) : exact.recordsOfCorpus(stock.corpus, question.ids);
  }

  async #found(words: string, stock: Stock): Promise<unknown> {
    const tell = (done: number, total: number): void => this.#post({ type: 'progress', progress: { stage: 'index', done, total } });
    this.#search ??= indexed(documentsOf(stock), countOf(stock), tell);
    return (await this.#search)(words);
  }
}

const countOf = (stock: Stock): number =>
  stock.sort === 'skimmed' ? stock.skimmed.events.length : stock.sort === 'corpus' ? stock.corpus.events.length : stock.documents.length;

/** The i-th text to search. */
function documentsOf(stock: Stock): (index: number) => SearchDocument {
  if (stock.sort === 'documents') return (index) => stock.documents[index]!;
  if (stock.sort === 'corpus') {
    const sources = new Map(stock.corpus.sources.map((source) => [source.id, source]));
    return (index) => searchDocument(stock.corpus.events[index]!, sources);
  }
  const make = skimmedSearch(stock.skimmed);
  return (index) => make(stock.skimmed.events[index]!, index);
}
