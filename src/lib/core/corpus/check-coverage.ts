// What a list of networks covers: once for each instrument that exists, and never fewer in all than the list holds.

import { checkCitations } from './check-citations.ts';
import type { Among } from './check-networks.ts';
import type { Coverage, Network } from './corpus.ts';
import type { Found } from './gather.ts';
import { lookUp } from './look-up.ts';
import { both, elsewhere, error, warning } from './make-problem.ts';
import { type Spot, spotOf } from './tree.ts';

/** The first coverage of each instrument. */
export function checkCoverage(all: readonly Found<Coverage>[], networks: readonly Network[], { instruments, sources, report }: Among): readonly Coverage[] {
  const first = new Map<string, Spot>();
  const counts = countByInstrument(networks);
  return all.flatMap(({ item, tree }) => {
    const at = spotOf(tree, ['instrument']);
    const instrument = lookUp(item.instrument, instruments, { sort: 'instrument', at }, report);
    const cited = checkCitations(item.sources, ['sources'], { tree, subject: item.instrument, sources, report });
    if (instrument === undefined) return [];
    const taken = first.get(instrument);
    if (taken) {
      report(again(instrument, at, taken));
      return [];
    }
    first.set(instrument, at);
    const listed = counts.get(instrument) ?? 0;
    if (listed > item.total) report(tooFew(item.total, listed, spotOf(tree, ['total']), instrument));
    return [{ ...item, instrument, sources: cited }];
  });
}

function countByInstrument(networks: readonly Network[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { instrument } of networks) counts.set(instrument, (counts.get(instrument) ?? 0) + 1);
  return counts;
}

function again(instrument: string, at: Spot, first: Spot) {
  const place = elsewhere(first);
  return error({
    at,
    code: 'same-coverage',
    found: instrument,
    expected: both(
      `une seule couverture par dispositif ; celle-ci est déjà dite ${place.fr}`,
      `one coverage for each instrument; this one is already told ${place.en}`
    ),
    mend: both('Gardez une seule des deux ; la première est lue.', 'Keep one of the two; the first one is read.')
  });
}

const tooFew = (total: number, listed: number, at: Spot, subject: string) =>
  warning({
    at,
    code: 'coverage-too-small',
    subject,
    found: String(total),
    expected: both(`au moins ${listed}, le nombre de réseaux de la liste`, `at least ${listed}, the number of networks listed`),
    mend: both('Corrigez le total, ou la liste.', 'Correct the total, or the list.')
  });
