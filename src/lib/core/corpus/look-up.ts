// References from one record to another, by id or name; strangers are told, with the nearest known id.

import type { Finder } from './find-by-name.ts';
import { type Both, both, error, writeInstead } from './make-problem.ts';
import type { Report } from './settle-value.ts';
import { glimpseText, type Spot } from './tree.ts';

export type Sort = 'lane' | 'instrument' | 'event' | 'source' | 'network' | 'measure';

/** What is said of a reference that leads nowhere. */
export type LostWords = { readonly expected: Both; readonly mend: Both };

/** Where a reference stands, what it should point to, and whose it is; `words` when it is not written in the corpus itself. */
export type Reference = { readonly sort: Sort; readonly at: Spot; readonly subject?: string; readonly words?: LostWords };

const EXPECTED: Readonly<Record<Sort, Both>> = {
  lane: both('un couloir de la liste « lanes »', 'a lane of the list “lanes”'),
  instrument: both('un dispositif de la liste « instruments »', 'an instrument of the list “instruments”'),
  event: both('l’identifiant d’un événement', 'the id of an event'),
  source: both('l’identifiant d’une source de la liste « sources »', 'the id of a source of the list “sources”'),
  network: both('l’identifiant d’un réseau de la liste « networks »', 'the id of a network of the list “networks”'),
  measure: both('la mesure d’une série de la liste « series »', 'the measure of a series of the list “series”')
};

const MEND: Readonly<Record<Sort, Both>> = {
  lane: both('Ajoutez ce couloir à la liste « lanes ».', 'Add this lane to the list “lanes”.'),
  instrument: both('Ajoutez ce dispositif à la liste « instruments ».', 'Add this instrument to the list “instruments”.'),
  event: both('Ajoutez cet événement, ou retirez le renvoi.', 'Add this event, or remove the reference.'),
  source: both('Ajoutez cette source à la liste « sources ».', 'Add this source to the list “sources”.'),
  network: both('Ajoutez ce réseau à la liste « networks », ou retirez le renvoi.', 'Add this network to the list “networks”, or remove the reference.'),
  measure: both('Ajoutez une série qui compte cela, ou retirez cette mesure.', 'Add a series that counts this, or remove this measure.')
};

/** The id meant; told when there is none. */
export function lookUp(written: string, among: Finder, { sort, at, subject, words }: Reference, report: Report): string | undefined {
  const id = among.find(written);
  if (id !== undefined) return id;
  const { expected, mend: otherwise } = words ?? { expected: EXPECTED[sort], mend: MEND[sort] };
  const mend = writeInstead(among.guess(written), otherwise);
  report(error({ at, code: `unknown-${sort}`, found: glimpseText(written), expected, mend, subject }));
  return undefined;
}
