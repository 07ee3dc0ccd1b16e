// A lesson whole: it has a title, at least one step, and its steps last what it says it lasts. Each step is
// `check-step.ts`'s affair.

import type { Corpus } from '../corpus/corpus.ts';
import { dense } from '../corpus/gather-values.ts';
import { missing } from '../corpus/issue-words.ts';
import { both, error, warning } from '../corpus/make-problem.ts';
import type { Report } from '../corpus/settle-value.ts';
import { spotOf, type Tree } from '../corpus/tree.ts';
import { checkStep } from './check-step.ts';
import type { Said, WrittenLesson } from './gather-lesson.ts';
import type { Lesson } from './lesson.ts';
import { knownIn } from './lesson-references.ts';

/** Thousandths of a minute that a sum may be away by. */
const TOLERANCE = 10;

/** A sound lesson; undefined when it has no step. */
export function checkLesson({ item, tree, said }: Said<WrittenLesson>, id: string, corpus: Corpus, report: Report): Lesson | undefined {
  if (!said.has('title')) report(error({ at: tree.at, found: '', ...missing('title') }));
  if (item.steps.length === 0) {
    report(noSteps(tree));
    return undefined;
  }
  const known = knownIn(corpus, report);
  const steps = item.steps.map((step, index) => checkStep(step, index + 1, known));
  const sum = Math.round(steps.reduce((total, step) => total + step.minutes, 0) * 1e6) / 1e6;
  const minutes = item.minutes ?? sum;
  if (Math.round(Math.abs(minutes - sum) * 1000) > TOLERANCE) report(wrongSum(minutes, sum, tree));
  return dense({ ...item, id, title: item.title ?? { fr: id }, minutes, steps });
}

const noSteps = (tree: Tree) =>
  error({
    at: spotOf(tree, ['steps']),
    code: 'no-steps',
    found: '',
    expected: both('des étapes : « steps: » puis une liste', 'steps: “steps:” then a list'),
    mend: both(
      'Écrivez au moins une étape, avec « title » ou « event », « window » et « minutes ».',
      'Write at least one step, with “title” or “event”, “window” and “minutes”.'
    )
  });

const wrongSum = (minutes: number, sum: number, tree: Tree) =>
  warning({
    at: spotOf(tree, ['minutes']),
    code: 'minutes-do-not-add-up',
    found: String(minutes),
    expected: both(`${told(sum)}, ce que durent ensemble les étapes lues`, `${told(sum)}, what the steps read last together`),
    mend: both(
      'Corrigez la durée de la séance ou celle d’une étape, ou retirez cette ligne.',
      'Correct the duration of the lesson or of a step, or remove this line.'
    )
  });

const told = (minutes: number): string => String(Math.round(minutes * 100) / 100);
