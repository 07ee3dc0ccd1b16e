// What a field of a file carries besides its type: its French names, its help in both
// languages, how its value is read. Kept as valibot metadata, so that one definition says it all.

import * as v from 'valibot';
import type { Both } from './make-problem.ts';

export type AnySchema = v.GenericSchema;
/** How a value is understood before it is checked; see `settle-value.ts`. */
export type Role = 'date' | 'title' | 'text' | 'id' | 'words' | 'coordinate';

export type FieldNotes = {
  /** French names first, then other spellings; accents, case and hyphens do not count. */
  readonly names?: readonly string[];
  readonly help?: Both;
  readonly role?: Role;
  /** For a list of fixed words: what else may be written for each. */
  readonly spellings?: Readonly<Record<string, readonly string[]>>;
  /** Should be there, but what lacks it is kept: a check of its own tells of it. */
  readonly needed?: true;
};

/** A schema with its notes. */
export function noted<const T extends AnySchema>(schema: T, notes: FieldNotes): v.SchemaWithPipe<readonly [T, v.MetadataAction<v.InferOutput<T>, FieldNotes>]> {
  return v.pipe(schema, v.metadata(notes)) as never;
}

/** A required field: its schema, other names (French first, separated by commas), help in French and English. */
export const field = <const T extends AnySchema>(schema: T, names: string, fr: string, en: string) =>
  noted(schema, { names: names.split(',').filter(Boolean), help: { fr, en } });

/** The same, when the field may be left out. */
export const maybe = <const T extends AnySchema>(schema: T, names: string, fr: string, en: string) => v.optional(field(schema, names, fr, en));

/** A field that should be there, and whose absence costs nothing around it. */
export const needed = <const T extends AnySchema>(schema: T, names: string, fr: string, en: string) =>
  v.optional(noted(field(schema, names, fr, en), { needed: true }));

/** The notes of a schema, those of the field winning over those of its type. */
export const notesOf = (schema: AnySchema): FieldNotes => v.getMetadata(schema as never) as FieldNotes;

type Shape = AnySchema & { readonly wrapped?: AnySchema; readonly options?: readonly unknown[]; readonly item?: AnySchema; readonly entries?: Entries };
export type Entries = Readonly<Record<string, AnySchema>>;

/** The schema under `optional`. */
export const unwrapped = (schema: AnySchema): AnySchema => (schema as Shape).wrapped ?? schema;

/** The alternatives of a union; a schema that is no union is its own only one. */
export const alternatives = (schema: AnySchema): readonly AnySchema[] =>
  schema.type === 'union' ? ((schema as Shape).options as readonly AnySchema[]) : [schema];

/** The fixed words of a picklist. */
export const wordsOf = (schema: AnySchema): readonly (string | number)[] =>
  schema.type === 'picklist' ? ((schema as Shape).options as readonly string[]) : [];

export const entriesOf = (schema: AnySchema): Entries => (schema as Shape).entries ?? {};
export const itemOf = (schema: AnySchema): AnySchema => (schema as Shape).item!;

/** Whether the field may be left out. */
export const isOptional = (schema: AnySchema): boolean => schema.type === 'optional';
