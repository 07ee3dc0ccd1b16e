// Records -> an event file in JSON, which our reader reads back as it was. Knows nothing of how events are shown.

import { selfContained } from './cut-corpus.ts';
import type { DocumentRecords } from './document-records.ts';

/** The text of an event file: what says nothing is left out, as are relations to events that are not in it. */
export const writeJson = (records: DocumentRecords): string => `${JSON.stringify(selfContained(records), telling, 2)}\n`;

/** Empty lists and `article: false` are what the reader takes for granted. */
function telling(key: string, value: unknown): unknown {
  const granted = (Array.isArray(value) && value.length === 0 && key !== 'events') || (key === 'article' && value === false);
  return granted ? undefined : value;
}
