// A lesson -> a lesson file in YAML, which `read-lesson.ts` reads back as it was: what goes without saying is left out, lists
// of ids stand on one line, steps are set apart. Knows nothing of the corpus.

import { Document, isCollection, isPair, isScalar, isSeq, visit } from 'yaml';
import { type Locale, otherLocale, type Text } from '../words/locale.ts';
import type { Lesson, LessonStep } from './lesson.ts';

/** The text of a lesson file. Texts in `language` alone are written bare, the others under their language. */
export function writeLesson(lesson: Lesson, language: Locale): string {
  const set: SetText = (text) => (text?.[otherLocale(language)] === undefined ? text?.[language] : text);
  const document = new Document(
    told({
      title: set(lesson.title),
      language,
      level: set(lesson.level),
      about: set(lesson.about),
      minutes: lesson.minutes,
      steps: lesson.steps.map((step) => told(stepOf(step, set)))
    }),
    { aliasDuplicateObjects: false }
  );
  layOut(document);
  return document.toString({ lineWidth: WIDTH });
}

const WIDTH = 120;

/** A text as the file writes it. */
type SetText = (text: Text | undefined) => string | Text | undefined;

const stepOf = ({ window, map, ...step }: LessonStep, set: SetText): Record<string, unknown> => ({
  id: step.id,
  title: set(step.title),
  event: step.event,
  window: window.edtf,
  scale: step.scale === 'elastic' ? undefined : step.scale,
  lanes: step.lanes,
  lit: step.lit,
  thread: step.thread,
  map: map && { at: map.at.edtf, layer: map.layer },
  figures: step.figures,
  say: set(step.say),
  notes: set(step.notes),
  question: set(step.question),
  answer: set(step.answer),
  mask: step.mask,
  reveals: step.reveals.map(set),
  minutes: step.minutes
});

/** Without what says nothing. */
const told = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([key, value]) => value !== undefined && !(key !== 'steps' && Array.isArray(value) && value.length === 0)));

/** Lists of ids and the map on one line each; a blank line before the steps and between them. */
const ON_ONE_LINE: readonly unknown[] = ['lanes', 'lit', 'figures', 'map'];

function layOut(document: Document): void {
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.value === 'steps') key.spaceBefore = true;
      if (isScalar(key) && ON_ONE_LINE.includes(key.value) && isCollection(value)) value.flow = true;
    },
    Map: (index, map, path) => {
      const [list, pair] = [path.at(-1), path.at(-2)];
      if (index !== 0 && isSeq(list) && isPair(pair) && isScalar(pair.key) && pair.key.value === 'steps') map.spaceBefore = true;
    }
  });
}
