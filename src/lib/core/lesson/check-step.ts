// One step of a lesson, made sound: it points at what is there, its window shows its events, it has a title and a
// duration. Whatever is wrong is told, and the step is kept.

import { dense } from '../corpus/gather-values.ts';
import { missing } from '../corpus/issue-words.ts';
import { both, error, warning } from '../corpus/make-problem.ts';
import type { Report } from '../corpus/settle-value.ts';
import { spotOf, type Tree } from '../corpus/tree.ts';
import { overlaps } from '../time/historic-date.ts';
import type { Text } from '../words/locale.ts';
import { checkMask } from './check-mask.ts';
import { checkScreen } from './check-screen.ts';
import type { Said, WrittenStep } from './gather-lesson.ts';
import type { LessonStep } from './lesson.ts';
import { type Known, type References, settleReferences } from './lesson-references.ts';

/** What a step lasts that does not say it. */
const DEFAULT_MINUTES = 1;

/** A step whose references lead somewhere. `number`: its place in the lesson, from 1. */
export function checkStep(written: Said<WrittenStep>, number: number, known: Known): LessonStep {
  const { item, tree, said } = written;
  const { lost, named, ...references } = settleReferences(item, tree, known);
  if (!said.has('minutes')) known.report(error({ at: tree.at, subject: item.id, found: '', ...missing('minutes') }));
  if (!said.has('title') && !said.has('event')) known.report(nameless(item.id, tree));
  const step: LessonStep = {
    ...item,
    ...references,
    title: item.title ?? (references.event === undefined ? numbered(number) : undefined),
    minutes: item.minutes ?? DEFAULT_MINUTES
  };
  if (step.thread && !said.has('event')) known.report(idleThread(step, tree));
  checkWindow(step, named, known.report);
  checkScreen(step, tree, known.report);
  return dense({ ...step, mask: checkMask(step, { ...written, events: known.events, lost: lost || isRefused(written), report: known.report }) });
}

/** Whether something that a mask rests on is there and could not be read. */
const isRefused = ({ item, said }: Said<WrittenStep>): boolean =>
  (['event', 'thread', 'map', 'question', 'answer'] as const).some((key) => said.has(key) && item[key] === undefined);

const numbered = (number: number): Text => ({ fr: `Étape ${number}`, en: `Step ${number}` });

const nameless = (subject: string, tree: Tree) =>
  error({
    at: tree.at,
    code: 'nameless-step',
    subject,
    found: '',
    expected: both('un titre (« title ») ou un événement (« event »)', 'a title (“title”) or an event (“event”)'),
    mend: both('Ajoutez l’un ou l’autre : c’est ce que la classe lit d’abord.', 'Add one or the other: it is what the class reads first.')
  });

const idleThread = ({ id, thread }: LessonStep, tree: Tree) =>
  warning({
    at: spotOf(tree, ['thread']),
    code: 'idle-thread',
    subject: id,
    found: thread ?? '',
    expected: both('un événement (« event ») d’où part le fil', 'an event (“event”) for the thread to start from'),
    mend: both('Ajoutez l’événement, ou retirez « thread » : rien n’est suivi.', 'Add the event, or remove “thread”: nothing is followed.')
  });

/** What a step names must be seen in its window, at least in part. */
function checkWindow({ id, window }: LessonStep, named: References['named'], report: Report): void {
  for (const { event, at } of named) {
    if (overlaps(event.date, window)) continue;
    report(
      warning({
        at,
        code: 'outside-window',
        subject: id,
        found: `${event.id} (${event.date.edtf})`,
        expected: both(`un événement de la fenêtre ${window.edtf}`, `an event within the window ${window.edtf}`),
        mend: both('Élargissez la fenêtre, ou retirez cet événement de l’étape.', 'Widen the window, or take this event out of the step.')
      })
    );
  }
}
