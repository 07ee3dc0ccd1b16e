// The exact reader and what is made with it, in one module that is only loaded when it is needed: YAML, EDTF and the
// definition of the file come with it.

import type { Corpus } from '../../core/corpus/corpus.ts';
import { documentRecords, type DocumentRecords } from '../../core/corpus/document-records.ts';
import type { Problem } from '../../core/corpus/problem.ts';
import { readCorpus, type ReadCorpus } from '../../core/corpus/read-corpus.ts';
import type { Skimmed } from '../../core/corpus/skim.ts';
import { neighboursOf, type SkimmedIndex, smallDocument } from '../../core/corpus/skimmed-document.ts';
import { type Detail, showDetails } from '../../core/view/detail.ts';
import type { Locale } from '../../core/words/locale.ts';
import type { Checked, Failure } from './shelf.ts';

const MOST_TOLD = 500;

export type Exact = ReadCorpus & { readonly checked: Checked; readonly failure?: Failure };

/** A file read in full. `failure` when it holds no event. */
export function readExactly(text: string, name: string, onProgress: (done: number, total: number) => void): Exact {
  const read = readCorpus([{ name, text }], onProgress);
  const errors = read.problems.filter(({ severity }) => severity === 'error').length;
  const checked: Checked = { problems: read.problems.slice(0, MOST_TOLD), errors, warnings: read.problems.length - errors };
  return { ...read, checked, ...(read.corpus.events.length === 0 && { failure: failureOf(checked.problems, errors) }) };
}

const failureOf = (problems: readonly Problem[], errors: number): Failure => ({ reason: errors > 0 ? 'unreadable' : 'empty', problems });

const small = (skimmed: Skimmed, rows: readonly number[]): Corpus =>
  readCorpus([{ name: 'detail.json', text: JSON.stringify(smallDocument(skimmed, rows)) }]).corpus;

/** One event of a skimmed document told whole. */
export function detailOfSkimmed(skimmed: Skimmed, index: SkimmedIndex, id: string, locale: Locale): Detail | undefined {
  const row = index.rows.get(id);
  return row === undefined ? undefined : showDetails(small(skimmed, neighboursOf(row, skimmed, index)), locale).get(id);
}

/** One event of a corpus told whole. */
export function detailOfCorpus(corpus: Corpus, id: string, locale: Locale): Detail | undefined {
  const event = corpus.events.find((candidate) => candidate.id === id);
  if (!event) return undefined;
  const linked = new Set([id, ...event.relations.map(({ target }) => target)]);
  const events = corpus.events.filter((other) => linked.has(other.id) || other.relations.some(({ target }) => target === id));
  return showDetails({ ...corpus, events }, locale).get(id);
}

/** Some events of a skimmed document as records. Relations to events that are not asked for are kept. */
export function recordsOfSkimmed(skimmed: Skimmed, index: SkimmedIndex, ids: readonly string[]): DocumentRecords {
  const rows = ids.flatMap((id) => index.rows.get(id) ?? []);
  const corpus = small(skimmed, rows);
  const events = corpus.events.map((event) => ({ ...event, relations: skimmed.events[index.rows.get(event.id)!]!.relations }));
  return documentRecords({ ...corpus, events }, ids);
}

export const recordsOfCorpus = documentRecords;
