// A corpus -> the whole of it as an event file says it: every list, plain values, dates in EDTF, keys in the definition's order,
// and nothing that the reader takes for granted. Knows no file format.

import type { Corpus } from './corpus.ts';
import { type Document, definition } from './definition.ts';
import { written } from './document-records.ts';
import { type AnySchema, alternatives, entriesOf, itemOf, unwrapped } from './field.ts';
import type { RecordKind } from './record-kinds.ts';
import { withoutGranted } from './take-for-granted.ts';

export type PlainRecord = Readonly<Record<string, unknown>>;

/** The document that reads back as this corpus. */
export const wholeDocument = (corpus: Corpus): Document => inOrder(withoutGranted(written(corpus)), definition) as Document;

/** The records of one kind in a document: the document itself is the only one of its own. */
export const recordsOf = (document: Document, { list }: RecordKind): readonly PlainRecord[] =>
  list === undefined ? [document as PlainRecord] : ((document[list] ?? []) as readonly PlainRecord[]);

/** A value whose maps have the keys of their definition, in its order, however deep. */
function inOrder(value: unknown, schema: AnySchema): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const options = alternatives(unwrapped(schema));
  if (Array.isArray(value)) return value.map((item) => inOrder(item, itemOf(options.find(({ type }) => type === 'array')!)));
  const entries = Object.entries(entriesOf(options.find(({ type }) => type === 'strict_object')!));
  const record = value as PlainRecord;
  return Object.fromEntries(entries.flatMap(([key, inner]) => (record[key] === undefined ? [] : [[key, inOrder(record[key], inner)]])));
}
