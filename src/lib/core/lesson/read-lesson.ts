// A lesson file in, a lesson and every problem out: the same reading, the same limits and the same quality of problems as an
// event file. The one door to lessons, ours and anyone's. Never throws.

import type { Corpus } from '../corpus/corpus.ts';
import { kindOf } from '../corpus/file-kind.ts';
import { both, error } from '../corpus/make-problem.ts';
import type { Problem } from '../corpus/problem.ts';
import type { CorpusFile } from '../corpus/read-corpus.ts';
import { type Format, plainTree, readFormat } from '../corpus/read-format.ts';
import { glimpse, glimpseText, type Spot } from '../corpus/tree.ts';
import { checkLesson } from './check-lesson.ts';
import { lessonDefinition } from './definition-lesson.ts';
import { gatherLesson } from './gather-lesson.ts';
import type { Lesson } from './lesson.ts';
import { lessonId, sortOfFile } from './lesson-file.ts';

export type ReadLesson = { readonly lesson?: Lesson; readonly problems: readonly Problem[] };

/** Reads a lesson, YAML or JSON, that speaks of a corpus. */
export function readLesson({ name, text }: CorpusFile, corpus: Corpus): ReadLesson {
  if (kindOf(name, text) === 'csv') return { problems: [eventFile({ file: name, line: 1, column: 1 }, text.slice(0, SAMPLE).split('\n', 1)[0]!)] };
  const { made, problems } = readFormat(lessonFormat(lessonId(name), corpus), plainTree, text, name);
  return { ...(made && { lesson: made }), problems };
}

const SAMPLE = 200;

const lessonFormat = (id: string, corpus: Corpus): Format<typeof lessonDefinition, Lesson> => ({
  definition: lessonDefinition,
  list: 'steps',
  nothing: (tree, at) => nothing(tree?.at ?? at, glimpse(tree)),
  foreign: (whole) => (sortOfFile(whole) === 'events' ? eventFile(whole.at, glimpse(whole)) : undefined),
  make: (document, report) => checkLesson(gatherLesson(document, report), id, corpus, report)
});

const nothing = (at: Spot, found: string): Problem =>
  error({
    at,
    code: 'no-lesson',
    found,
    expected: both('une séance : « title: », puis « steps: » et une liste', 'a lesson: “title:”, then “steps:” and a list'),
    mend: both('Voyez un exemple dans le dossier data/lessons.', 'See an example in the folder data/lessons.')
  });

const eventFile = (at: Spot, found: string): Problem =>
  error({
    at,
    code: 'event-file',
    found: glimpseText(found),
    expected: both('une séance : « steps: » puis une liste d’étapes', 'a lesson: “steps:” then a list of steps'),
    mend: both(
      'C’est un fichier d’événements : ouvrez-le dans l’explorateur (/explorer/?src=…) ou dans l’atelier.',
      'This is an event file: open it in the explorer (/explorer/?src=…) or in the workshop (/atelier/).'
    )
  });
