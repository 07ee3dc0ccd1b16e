// One record an id. The first stays; a later one that says the same goes without a word, one that says
// something else is told with both places.

import { both, elsewhere, error } from './make-problem.ts';
import type { Found } from './gather.ts';
import type { Report } from './settle-value.ts';
import { glimpseText, type Path, spotOf } from './tree.ts';

type Named = { readonly id: string };

/** How copies are met: events are each their own, lists of sources are often copied from file to file. */
export type Copies = 'refused' | 'welcome';

/** The first record of each id, in order. */
export function distinct<T extends Named>(records: readonly Found<T>[], copies: Copies, report: Report): readonly Found<T>[] {
  const kept = new Map<string, Found<T>>();
  for (const record of records) {
    const first = kept.get(record.item.id);
    if (!first) kept.set(record.item.id, record);
    else if (copies === 'refused' || content(first.item) !== content(record.item)) report(sameId(record, first));
  }
  return [...kept.values()];
}

/** What a record says, wherever it was read. Its keys are in the definition's order, whatever the file's. */
const content = (item: object): string => JSON.stringify({ ...item, origin: undefined });

const ID: Path = ['id'];

function sameId<T extends Named>(record: Found<T>, first: Found<T>) {
  const place = elsewhere(spotOf(first.tree, ID));
  return error({
    at: spotOf(record.tree, ID),
    code: 'same-id',
    subject: record.item.id,
    found: glimpseText(record.item.id),
    expected: both(`un identifiant qui ne sert qu’une fois ; celui-ci est déjà pris ${place.fr}`, `an id used once; this one is already taken ${place.en}`),
    mend: both(
      'Changez l’un des deux identifiants, ou gardez un seul des deux textes ; le premier est lu.',
      'Change one of the two ids, or keep one of the two; the first one is read.'
    )
  });
}
