// An id for each step of a lesson, no two alike: the one written, else one made from its title or its event. Two steps of
// one id are both kept; the second is told and gets another.

import { slug } from '../corpus/fold-words.ts';
import { both, elsewhere, error } from '../corpus/make-problem.ts';
import { isId } from '../corpus/record-id.ts';
import type { Report } from '../corpus/settle-value.ts';
import { spotOf, type Tree } from '../corpus/tree.ts';
import type { DocumentStep } from './definition-lesson.ts';

type Placed = { readonly step: Pick<DocumentStep, 'id' | 'title' | 'event'>; readonly tree: Tree };

/** The ids of steps, in their order. */
export function stepIds(steps: readonly Placed[], report: Report): readonly string[] {
  const next = idMaker(new Set(steps.map(({ step }) => step.id)));
  const holders = new Map<string, Tree>();
  return steps.map(({ step, tree }) => {
    const written = step.id;
    if (written !== undefined && !holders.has(written)) {
      holders.set(written, tree);
      return written;
    }
    const id = next(written ?? baseOf(step));
    if (written !== undefined) report(sameId(written, id, tree, holders.get(written)!));
    return id;
  });
}

function baseOf({ title, event }: Placed['step']): string {
  const words = typeof title === 'string' ? title : (title?.fr ?? title?.en ?? '');
  return slug(slug(words).slice(0, LONGEST_BASE)) || slug(event ?? '') || 'step';
}

const LONGEST_BASE = 40;

/** Gives each base itself, or the first number after it that is free. */
function idMaker(taken: Set<string | undefined>): (base: string) => string {
  const copies = new Map<string, number>();
  return (base) => {
    let copy = copies.get(base) ?? 1;
    const id = (): string => (copy === 1 ? base : `${base.slice(0, LONGEST_NUMBERED)}-${copy}`);
    while (taken.has(id()) || !isId(id())) copy++;
    copies.set(base, copy);
    taken.add(id());
    return id();
  };
}

/** An id has 120 signs at most. */
const LONGEST_NUMBERED = 100;

function sameId(written: string, id: string, tree: Tree, first: Tree) {
  const place = elsewhere(spotOf(first, ['id']));
  return error({
    at: spotOf(tree, ['id']),
    code: 'same-id',
    subject: written,
    found: written,
    expected: both(`un identifiant qui ne sert qu’une fois ; celui-ci est déjà pris ${place.fr}`, `an id used once; this one is already taken ${place.en}`),
    mend: both(`Changez l’un des deux ; cette étape est lue comme « ${id} ».`, `Change one of the two; this step is read as “${id}”.`)
  });
}
