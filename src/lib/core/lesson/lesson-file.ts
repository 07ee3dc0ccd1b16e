// Lesson or event file: told by what a file holds, never by where it lies. And the id of a lesson, which is its file's
// name. Knows nothing of what is right or wrong in either.

import type { CorpusFile } from '../corpus/read-corpus.ts';
import { definition, eventDefinition } from '../corpus/definition.ts';
import { type Entries, entriesOf, itemOf, unwrapped } from '../corpus/field.ts';
import { kindOf } from '../corpus/file-kind.ts';
import { fold, slug } from '../corpus/fold-words.ts';
import { glanceAt } from '../corpus/read-format.ts';
import { isId } from '../corpus/record-id.ts';
import { namesOf } from '../corpus/settle-tree.ts';
import type { Tree } from '../corpus/tree.ts';
import { lessonDefinition } from './definition-lesson.ts';

export type SortOfFile = 'lesson' | 'events';

/** Whether a file is a lesson: it has steps, under any of their names. Never throws. */
export const isLessonFile = ({ name, text }: CorpusFile): boolean => kindOf(name, text) !== 'csv' && sortOfFile(glanceAt(text, name)) === 'lesson';

/** What a file is, by its own keys or, when it is one list, by those of its first item; undefined when they do not tell. */
export function sortOfFile(tree: Tree | undefined): SortOfFile | undefined {
  if (tree?.kind === 'list') return sortOfItem(tree.items[0]);
  if (has(tree, LESSON, ['steps'])) return 'lesson';
  return has(tree, EVENTS, LISTS) ? 'events' : undefined;
}

function sortOfItem(item: Tree | undefined): SortOfFile | undefined {
  if (has(item, STEP, ['window'])) return 'lesson';
  return has(item, eventDefinition.entries, ['date']) ? 'events' : undefined;
}

const LESSON = entriesOf(lessonDefinition);
const STEP = entriesOf(itemOf(unwrapped(LESSON.steps!)));
const EVENTS = entriesOf(definition);
/** What only an event file lists. */
const LISTS = Object.keys(EVENTS).filter((key) => unwrapped(EVENTS[key]!).type === 'array');

/** Whether one of some keys is there, under any of its names. */
function has(tree: Tree | undefined, schemas: Entries, keys: readonly string[]): boolean {
  const names = namesOf(schemas);
  return tree?.kind === 'map' && tree.entries.some(({ key }) => keys.includes(names.get(fold(key)) ?? ''));
}

/** "data/lessons/Dix minutes.yaml" -> "dix-minutes". */
export function lessonId(fileName: string): string {
  const base = fileName.replace(/^.*[/\\]/s, '').replace(/\.[a-z]{1,5}$/i, '');
  const plain = slug(base);
  return isId(plain) ? plain : plain === '' ? 'lesson' : `${plain}-1`;
}
