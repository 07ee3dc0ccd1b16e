// Records, or a whole corpus -> an event file in JSON, which our reader reads back as it was. Knows nothing of how events are shown.

import type { Corpus } from './corpus.ts';
import { selfContained } from './cut-corpus.ts';
import type { DocumentRecords } from './document-records.ts';
import { withoutGranted } from './take-for-granted.ts';
import { wholeDocument } from './whole-document.ts';

/** The text of an event file: what says nothing is left out, as are relations to events that are not in it. */
export function writeJson(records: DocumentRecords): string {
  const told = withoutGranted(selfContained(records)) as Partial<DocumentRecords>;
  return jsonText({ ...told, events: told.events ?? [] });
}

/** The text of an event file that holds the whole of a corpus. */
export const writeWholeJson = (corpus: Corpus): string => jsonText(wholeDocument(corpus));

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
