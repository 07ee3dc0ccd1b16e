// A part of a history that stands on its own: some events, the sources they cite, lanes and instruments, and of their
// relations those that stay among them. Knows no file format.

import type { Corpus } from './corpus.ts';
import { type DocumentRecords, documentRecords } from './document-records.ts';

/** The records of some events of a corpus, in the order asked for; ids it does not have are passed over. */
export const cutCorpus = (corpus: Corpus, ids: readonly string[]): DocumentRecords => selfContained(documentRecords(corpus, ids));

/** Records without the relations that lead out of them: a file would be told of each that its target is missing. */
export function selfContained(records: DocumentRecords): DocumentRecords {
  const ids = new Set(records.events.map(({ id }) => id));
  return {
    ...records,
    events: records.events.map((event) => ({ ...event, relations: event.relations.filter(({ target }) => ids.has(target)) }))
  };
}
