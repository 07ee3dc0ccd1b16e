import { describe, expect, it } from 'vitest';
import { itIsWellDefined } from '../corpus/fixtures/definition-laws.ts';
import { entriesOf, itemOf, notesOf, unwrapped } from '../corpus/field.ts';
import { jsonSchema } from '../corpus/json-schema.ts';
import { lessonDefinition } from './definition-lesson.ts';
import { SAMPLE } from './fixtures/sample-corpus.ts';
import { lessonSchema } from './lesson-schema.ts';
import { readLesson } from './read-lesson.ts';

type Schema = {
  properties: Record<string, Schema>;
  required?: string[];
  allOf?: unknown[];
  enum?: unknown[];
  additionalProperties?: boolean;
  $defs: Record<string, Schema>;
};
const schema = lessonSchema() as Schema;
const step = schema.$defs.step!;

describe('the JSON Schema of a lesson', () => {
  it('asks for what the reader asks for, under any of its names', () => {
    expect(schema.allOf).toEqual([
      { anyOf: [{ required: ['title'] }, { required: ['titre'] }] },
      { anyOf: [{ required: ['steps'] }, { required: ['étapes'] }, { required: ['pas'] }] }
    ]);
    expect(step.allOf).toEqual([
      { anyOf: [{ required: ['window'] }, { required: ['fenêtre'] }, { required: ['période'] }] },
      { anyOf: [{ required: ['minutes'] }, { required: ['durée'] }] }
    ]);
  });

  it('refuses keys the reader does not know, and offers fixed words in both languages', () => {
    expect([schema.additionalProperties, step.additionalProperties]).toEqual([false, false]);
    expect(step.properties.fil!.enum).toEqual(['causes', 'consequences', 'cause', 'conséquences', 'conséquence', 'effets']);
    expect(Object.keys(schema.$defs)).toEqual(['text-in-both', 'step', 'map']);
  });

  it('is not that of an event file', () => {
    expect(JSON.stringify(jsonSchema())).not.toContain('étapes');
  });
});

describe('the definition of a lesson', () => {
  itIsWellDefined(lessonDefinition, 'lesson');

  it('takes every spelling of every fixed word', () => {
    const entries = entriesOf(itemOf(unwrapped(entriesOf(lessonDefinition).steps!)));
    const around = 'event: chartres, map: {at: 1998}, lit: spl-1998, window: 1990/2000, question: Q, answer: A, minutes: 1';
    for (const key of ['scale', 'thread', 'mask'] as const)
      for (const [word, spellings] of Object.entries(notesOf(unwrapped(entries[key]!)).spellings ?? {}))
        for (const spelling of [word, ...spellings, word.toUpperCase()]) {
          const thread = key === 'thread' ? '' : 'thread: causes, ';
          const { lesson } = readLesson({ name: 'a.yaml', text: `title: T\nsteps: [{${thread}${around}, ${key}: ${spelling}}]` }, SAMPLE);
          expect(lesson!.steps[0]![key], spelling).toBe(word);
        }
  });
});
