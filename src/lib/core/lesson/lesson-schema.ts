// The JSON Schema of a lesson file, for editors: made from the definition that the reader checks with.

import { schemaOf } from '../corpus/json-schema.ts';
import { lessonDefinition, lessonParts } from './definition-lesson.ts';

/** The JSON Schema of a lesson file. */
export const lessonSchema = (): object =>
  schemaOf({
    definition: lessonDefinition,
    parts: lessonParts,
    title: 'Frise, séance',
    description: 'Une séance de Frise : une suite d’étapes à montrer en classe. / A lesson of Frise: a sequence of steps to show to a class.'
  });
