// What a step hides for the class to guess: there must be something to hide, a question to ask, an answer to uncover it.
// A mask that could not be lifted, or that would hide nothing, is told and dropped.

import type { EventRecord } from '../corpus/corpus.ts';
import { type Both, both, error } from '../corpus/make-problem.ts';
import type { Report } from '../corpus/settle-value.ts';
import { spotOf, type Tree } from '../corpus/tree.ts';
import type { Said } from './gather-lesson.ts';
import type { LessonStep, Mask } from './lesson.ts';

/** `lost`: something of the step was told of and is not there; what that leaves unmasked is not worth a second problem. */
type Around = Pick<Said<unknown>, 'tree' | 'said'> & { readonly events: ReadonlyMap<string, EventRecord>; readonly lost: boolean; readonly report: Report };

/** The mask of a step, if it can be put on and taken off. A question without an answer is told of, mask or not. */
export function checkMask(step: LessonStep, { tree, said, events, lost, report }: Around): Mask | undefined {
  const { id, mask, question, answer } = step;
  const unanswered = question !== undefined && !said.has('answer');
  if (unanswered) report(noAnswer(id, tree));
  if (mask === undefined) return undefined;
  const hides = hidesSomething(mask, step, step.event === undefined ? undefined : events.get(step.event));
  if (!hides && !lost) report(idle(id, mask, NEEDS[mask], tree));
  const guessed = question !== undefined && answer !== undefined;
  if (!guessed && !unanswered && !lost) report(idle(id, mask, GUESSED, tree));
  return hides && guessed ? mask : undefined;
}

function hidesSomething(mask: Mask, { map, thread, lit }: LessonStep, event: EventRecord | undefined): boolean {
  if (event === undefined) return false;
  if (mask === 'place') return map !== undefined && event.place?.lat !== undefined && event.place.lon !== undefined;
  return mask === 'date' || (thread === 'causes' && lit.length > 0);
}

const NEEDS: Readonly<Record<Mask, Both>> = {
  date: both('un événement (« event ») dont la date est à deviner', 'an event (“event”) whose date is to be guessed'),
  place: both(
    'une carte (« map ») et un événement dont le lieu a une latitude et une longitude',
    'a map (“map”) and an event whose place has a latitude and a longitude'
  ),
  cause: both(
    'un événement, le fil de ses causes (« thread: causes ») et au moins un événement éclairé (« lit »)',
    'an event, the thread of its causes (“thread: causes”) and at least one event brought forward (“lit”)'
  )
};
const GUESSED = both('une question et une réponse, que l’on devine puis que l’on montre', 'a question and an answer, to guess and then to show');

const idle = (subject: string, mask: Mask, expected: Both, tree: Tree) =>
  error({
    at: spotOf(tree, ['mask']),
    code: 'idle-mask',
    subject,
    found: mask,
    expected,
    mend: both('Ajoutez ce qui manque, ou retirez « mask » : rien n’est caché.', 'Add what is missing, or remove “mask”: nothing is hidden.')
  });

const noAnswer = (subject: string, tree: Tree) =>
  error({
    at: spotOf(tree, ['question']),
    code: 'no-answer',
    subject,
    found: '',
    expected: both('une réponse (« answer ») à la question', 'an answer (“answer”) to the question'),
    mend: both('Ajoutez une ligne « answer: … », ou retirez la question.', 'Add a line “answer: …”, or remove the question.')
  });
