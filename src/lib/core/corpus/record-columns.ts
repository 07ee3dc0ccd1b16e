// What a table of all records has for columns: a field that holds one word or number is a column, those of a map are columns
// with dotted names, a list is a column of JSON. Made from the definition, both ways: names to write, and names read.

import { type AnySchema, alternatives, type Entries, entriesOf, unwrapped } from './field.ts';
import { fold } from './fold-words.ts';
import { namesOf } from './settle-tree.ts';

/** The column that says of which kind a row is, in English and French. */
export const KIND_COLUMN = 'record';
const KIND_COLUMNS: readonly string[] = [KIND_COLUMN, 'fiche'];

export const isKindColumn = (header: string): boolean => KIND_COLUMNS.includes(fold(header));

/** Where a column's cells stand in a record; `json`: they are lists, written as JSON. */
export type FieldColumn = { readonly path: readonly string[]; readonly json: boolean };

/** The columns of a kind of record, in the definition's order. */
export const fieldColumns = (entries: Entries): readonly FieldColumn[] => Object.entries(entries).flatMap(([key, schema]) => columnsOf([key], schema));

function columnsOf(path: readonly string[], schema: AnySchema): readonly FieldColumn[] {
  const options = alternatives(unwrapped(schema));
  const map = options.find(({ type }) => type === 'strict_object');
  if (!map) return [{ path, json: options.some(({ type }) => type === 'array') }];
  return Object.entries(entriesOf(map)).flatMap(([key, inner]) => columnsOf([...path, key], inner));
}

/** "place.name.fr", "relations (json)". */
export const headerOf = ({ path, json }: FieldColumn): string => `${path.join('.')}${json ? ' (json)' : ''}`;

/** What a header names, in whatever language and spelling; `title (en)` is `title.en`. */
export function readHeader(header: string): FieldColumn {
  const [, name, json] = /^(.*?)(\(json\))?$/is.exec(header.trim())!;
  const dotted = name!.trim().replace(/\s*\((fr|en)\)$/i, '.$1');
  return { path: dotted.split('.').map((word) => word.trim()), json: json !== undefined };
}

/** A path under its English names; undefined when it leads nowhere in a record of these entries. */
export function pathIn(entries: Entries, [word, ...rest]: readonly string[]): readonly string[] | undefined {
  const key = word === undefined ? undefined : namesOf(entries).get(fold(word));
  if (key === undefined) return undefined;
  if (rest.length === 0) return [key];
  const map = alternatives(unwrapped(entries[key]!)).find(({ type }) => type === 'strict_object');
  const deeper = map && pathIn(entriesOf(map), rest);
  return deeper && [key, ...deeper];
}
