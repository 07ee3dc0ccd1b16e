import { describe, expect, it } from 'vitest';
import { itIsWellDefined } from './fixtures/definition-laws.ts';
import { definition, eventDefinition } from './definition.ts';
import { type AnySchema, notesOf, unwrapped } from './field.ts';
import { jsonSchema } from './json-schema.ts';
import { readCorpus } from './read-corpus.ts';

type Schema = {
  properties: Record<string, Schema>;
  items: Schema;
  required?: string[];
  allOf?: unknown[];
  enum?: unknown[];
  description?: string;
  additionalProperties?: boolean;
  $ref?: string;
  $defs: Record<string, Schema>;
};
const schema = jsonSchema() as Schema;
const event = schema.$defs.event!;

describe('the JSON Schema', () => {
  it('is the same at each build, and can be written as JSON', () => {
    expect(JSON.stringify(jsonSchema())).toBe(JSON.stringify(jsonSchema()));
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('refuses keys the reader does not know', () => {
    expect(schema.additionalProperties).toBe(false);
    expect(event.additionalProperties).toBe(false);
    expect(event.properties).not.toHaveProperty('titel');
  });

  it('knows French names, and asks for a required field under any of its names', () => {
    expect(event.properties.titre).toEqual(event.properties.title);
    expect(event.allOf).toContainEqual({ anyOf: [{ required: ['title'] }, { required: ['titre'] }] });
  });

  it('offers fixed words in both languages', () => {
    expect(event.properties.status!.enum).toEqual(expect.arrayContaining(['verified', 'vérifié', 'à vérifier']));
  });

  it('has every key of an event', () => {
    expect(Object.keys(event.properties)).toEqual(expect.arrayContaining(Object.keys(eventDefinition.entries)));
  });
});

describe('the definition', () => {
  itIsWellDefined(definition, 'document');

  it('takes every spelling of every fixed word', () => {
    for (const key of ['kind', 'status'] as const) {
      const words = Object.entries(notesOf(unwrapped(eventDefinition.entries[key] as AnySchema)).spellings ?? {});
      for (const [word, spellings] of words)
        for (const spelling of [word, ...spellings, word.toUpperCase()]) {
          const { corpus } = readCorpus([{ name: 'a.yaml', text: `events: [{id: a, date: 1998, title: T, ${key}: "${spelling}"}]` }]);
          expect(corpus.events[0]![key]).toBe(word);
        }
    }
  });
});
