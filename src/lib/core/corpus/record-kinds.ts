// The kinds of record that an event file lists, and what one of each is called where records stand in rows. Made from the
// definition: a list added there must be named here to compile. Knows no file format.

import { type Document, definition } from './definition.ts';
import { type AnySchema, type Entries, entriesOf, itemOf, unwrapped } from './field.ts';
import { fold } from './fold-words.ts';

/** The keys of a document that hold lists of records. */
export type ListKey = { [K in keyof Document]-?: NonNullable<Document[K]> extends readonly unknown[] ? K : never }[keyof Document];

/** `list` is where its records stand in a document; without one, it is the document itself. */
export type RecordKind = { readonly name: string; readonly french: string; readonly list?: ListKey; readonly entries: Entries };

/** One record of each list, in English and French. */
const NAMES: Readonly<Record<ListKey, readonly [english: string, french: string]>> = {
  lanes: ['lane', 'couloir'],
  instruments: ['instrument', 'dispositif'],
  events: ['event', 'événement'],
  sources: ['source', 'source'],
  series: ['series', 'série'],
  handovers: ['handover', 'passage'],
  networks: ['network', 'réseau'],
  coverage: ['coverage', 'couverture'],
  claims: ['claim', 'affirmation'],
  chapters: ['chapter', 'chapitre']
};

const isList = (key: string): key is ListKey => Object.hasOwn(NAMES, key);

const WHOLE: RecordKind = {
  name: 'document',
  french: 'document',
  entries: Object.fromEntries(Object.entries(definition.entries).filter(([key]) => !isList(key)))
};

/** The document first, then its lists in the definition's order. */
export const RECORD_KINDS: readonly RecordKind[] = [
  WHOLE,
  ...Object.entries(definition.entries).flatMap(([key, schema]) =>
    isList(key) ? [{ name: NAMES[key][0], french: NAMES[key][1], list: key, entries: entriesOf(itemOf(unwrapped(schema as AnySchema))) }] : []
  )
];

/** Every word that names a kind. */
export const KIND_NAMES: readonly string[] = [...new Set(RECORD_KINDS.flatMap(({ name, french }) => [name, french]))];

const BY_NAME = new Map(RECORD_KINDS.flatMap((kind) => [kind.french, kind.name].map((name) => [fold(name), kind] as const)));

/** The kind a word names, whatever its accents and case. */
export const kindNamed = (word: string): RecordKind | undefined => BY_NAME.get(fold(word));
