// The search index, built at the first question, slice by slice, so that progress can be told.

import { isQuestion, QUESTION, SEARCH_OPTIONS, type SearchDocument } from '../../core/corpus/search.ts';
import type { Hit } from './shelf.ts';

export type Ask = (words: string) => readonly Hit[];

const SLICE = 1000;

/** A function that finds events by words. `documentAt` gives the i-th of `count`. */
export async function indexed(documentAt: (index: number) => SearchDocument, count: number, tell: (done: number, total: number) => void): Promise<Ask> {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch<SearchDocument>(SEARCH_OPTIONS);
  for (let from = 0; from < count; from += SLICE) {
    tell(from, count);
    for (let at = from; at < Math.min(count, from + SLICE); at++) index.add(documentAt(at));
  }
  tell(count, count);
  return (words) => (isQuestion(words) ? index.search(words, QUESTION).map(({ id, score }) => ({ id: id as string, score })) : []);
}
