// The definition as JSON Schema, for editors: types, fixed words, help in both languages, French names
// beside English ones. A little stricter than the reader, which also forgives accents and case.

import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { definition, parts } from './definition.ts';
import { type AnySchema, entriesOf, isOptional, notesOf, unwrapped } from './field.ts';

/** What a schema is made from: a whole file, the parts of it named once and referred to, what it is called. */
export type Described = {
  readonly definition: AnySchema;
  readonly parts: Readonly<Record<string, AnySchema>>;
  readonly title: string;
  readonly description: string;
};

/** The JSON Schema of an event file. */
export const jsonSchema = (): object =>
  schemaOf({ definition, parts, title: 'Frise', description: 'Un fichier d’événements de Frise. / An event file of Frise.' });

/** The JSON Schema of any format that has a definition. */
export function schemaOf({ definition: whole, parts: named, title, description }: Described): object {
  const options: ConversionConfig = { typeMode: 'input', definitions: named, ignoreActions: ['metadata', 'check', 'finite'], overrideSchema: withNotes };
  const schema = toJsonSchema(whole, options);
  return { ...schema, title, description, properties: { $schema: { type: 'string' }, ...schema.properties } };
}

type Override = NonNullable<ConversionConfig['overrideSchema']>;

/** Objects with what only the notes of their fields know: help, spellings, French names. */
const withNotes: Override = ({ valibotSchema, jsonSchema: plain }) =>
  valibotSchema.type === 'strict_object' && plain.properties ? inFrenchToo(plain, valibotSchema as AnySchema) : undefined;

/** French names as properties of their own; a required key may come under any of its names. */
function inFrenchToo(plain: JsonSchema, schema: AnySchema): JsonSchema {
  const fields = Object.entries(entriesOf(schema)).map(([key, field]) => ({ key, field, names: [key, ...otherNames(schema, field)] }));
  const properties = Object.fromEntries(fields.flatMap(({ key, field, names }) => names.map((name) => [name, described(plain.properties![key]!, field)])));
  const required = fields.filter(({ field }) => !isOptional(field) || notesOf(unwrapped(field)).needed).map(({ names }) => names);
  const either = required.filter((names) => names.length > 1).map((names) => ({ anyOf: names.map((name) => ({ required: [name] })) }));
  const named = { ...plain, properties, required: required.filter((names) => names.length === 1).flat() };
  return either.length === 0 ? named : { ...named, allOf: either };
}

/** Other names of a field, but those that are a key of their own. */
function otherNames(schema: AnySchema, field: AnySchema): readonly string[] {
  return (notesOf(unwrapped(field)).names ?? []).filter((name) => !(name in entriesOf(schema)));
}

/** A field with its help, and all that may be written in it. */
function described(plain: JsonSchema | boolean, field: AnySchema): JsonSchema {
  const { help, role, spellings } = notesOf(unwrapped(field));
  const base = typeof plain === 'boolean' ? {} : plain;
  const worded = spellings ? { ...base, enum: [...(base.enum ?? []), ...Object.values(spellings).flat()] } : base;
  const open = role === 'words' ? { anyOf: [worded, { type: 'string' as const }] } : worded;
  return help ? { description: `${help.fr} / ${help.en}`, ...open } : open;
}
