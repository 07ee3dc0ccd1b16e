// A checked lesson document -> its records, each with the place it was read at: dates become spans, texts know their
// language, steps get their ids. What they point at is still as written: `check-step.ts` settles it.

import type { Checked } from '../corpus/check-tree.ts';
import type { Found } from '../corpus/gather.ts';
import { dateOf, dense, type Say, sayIn } from '../corpus/gather-values.ts';
import type { Report } from '../corpus/settle-value.ts';
import { child, follow, type Spot, type Tree } from '../corpus/tree.ts';
import type { DocumentLesson, DocumentStep } from './definition-lesson.ts';
import type { Lesson, LessonStep } from './lesson.ts';
import { stepIds } from './step-ids.ts';

/** A step as written, its minutes not yet sure to be there. */
export type WrittenStep = Omit<LessonStep, 'minutes'> & { readonly minutes?: number };

/** A part of a lesson, its place, and the keys it has, even those whose value was refused: one fault is told once. */
export type Said<T> = Found<T> & { readonly said: ReadonlySet<string> };
export type WrittenLesson = Partial<Omit<Lesson, 'id' | 'steps'>> & { readonly steps: readonly Said<WrittenStep>[] };

/** The records of a lesson. */
export function gatherLesson({ content, tree, whole }: Checked<DocumentLesson>, report: Report): Said<WrittenLesson> {
  const say = sayIn(content.language ?? 'fr');
  const saidAt = keysBySpot(child(whole, 'steps'));
  const written = (content.steps ?? []).map((step, index) => ({ step, tree: follow(tree, ['steps', index])! }));
  const ids = stepIds(written, report);
  const steps = written.map(({ step, tree: place }, index) => ({
    item: stepOf(step, ids[index]!, say),
    tree: place,
    said: saidAt.get(place.at) ?? NO_KEYS
  }));
  return {
    item: dense({ title: say(content.title), level: say(content.level), about: say(content.about), minutes: content.minutes, steps }),
    tree,
    said: keysOf(whole)
  };
}

const NO_KEYS: ReadonlySet<string> = new Set();
const keysOf = (tree: Tree): ReadonlySet<string> => (tree.kind === 'map' ? new Set(tree.entries.map(({ key }) => key)) : NO_KEYS);

/** Taking something out of a record leaves it where it stood. */
const keysBySpot = (list: Tree | undefined): ReadonlyMap<Spot, ReadonlySet<string>> =>
  new Map(list?.kind === 'list' ? list.items.map((item) => [item.at, keysOf(item)]) : []);

const stepOf = (step: DocumentStep, id: string, say: Say): WrittenStep =>
  dense({
    id,
    title: say(step.title),
    event: step.event,
    window: dateOf(step.window),
    scale: step.scale ?? 'elastic',
    lanes: step.lanes ?? [],
    lit: step.lit ?? [],
    thread: step.thread,
    map: step.map && { at: dateOf(step.map.at), layer: step.map.layer ?? 'networks' },
    figures: step.figures ?? [],
    say: say(step.say),
    notes: say(step.notes),
    question: say(step.question),
    answer: say(step.answer),
    mask: step.mask,
    reveals: (step.reveals ?? []).map((line) => say(line)),
    minutes: step.minutes
  });
