// Networks: each of an instrument that exists, with a seat that holds together and sources that are there; mergers lead to other
// networks and are known on both sides. What does not is told and dropped; a merger told on one side is known on both.

import type { Network } from './corpus.ts';
import { checkCitations, noSource, saysItIsSure } from './check-citations.ts';
import { checkSeat } from './check-seat.ts';
import { backEdges, type Edge } from './cycles.ts';
import { type Finder, finder } from './find-by-name.ts';
import type { Found } from './gather.ts';
import { lookUp } from './look-up.ts';
import { both, error, warning } from './make-problem.ts';
import type { Report } from './settle-value.ts';
import { type Spot, spotOf } from './tree.ts';

export type Among = { readonly instruments: Finder; readonly sources: Finder; readonly report: Report };
/** One network went into another, as one of the two says it. */
type Merger = Edge & { readonly said: 'into' | 'from'; readonly at: Spot };

/** Networks whose mergers can be followed, either way. */
export function checkNetworks(networks: readonly Found<Network>[], among: Among): readonly Network[] {
  const known = finder(networks.map(({ item: { id } }) => ({ id })));
  const kept = networks.flatMap((network) => settled(network, among));
  const byId = new Map(kept.map(({ item }) => [item.id, item]));
  const said = kept.flatMap((network) => mergersOf(network, known, among.report)).filter(({ from, to }) => byId.has(from) && byId.has(to));
  const mergers = withoutLoops(said, among.report);
  const sides = new Set(mergers.map(sideOf));
  for (const merger of mergers) tellIfOdd(merger, sides, byId, among.report);
  const [into, from] = [targets(mergers, 'into'), targets(mergers, 'from')];
  return kept.map(({ item }) => ({ ...item, into: [...(into.get(item.id) ?? [])], from: [...(from.get(item.id) ?? [])] }));
}

/** A network of an instrument that does not exist is nothing. */
function settled(network: Found<Network>, { instruments, sources, report }: Among): readonly Found<Network>[] {
  const { item, tree } = network;
  if (item.sources.length === 0 && saysItIsSure(item, tree)) report(noSource(item, tree));
  const cited = checkCitations(item.sources, ['sources'], { tree, subject: item.id, sources, report });
  const seat = checkSeat(network, report);
  const instrument = lookUp(item.instrument, instruments, { sort: 'instrument', at: spotOf(tree, ['instrument']), subject: item.id }, report);
  return instrument === undefined ? [] : [{ tree, item: { ...item, instrument, seat, sources: cited } }];
}

function mergersOf({ item, tree }: Found<Network>, known: Finder, report: Report): readonly Merger[] {
  return (['into', 'from'] as const).flatMap((said) =>
    item[said].flatMap((written, index) => {
      const at = spotOf(tree, [said, index]);
      const other = lookUp(written, known, { sort: 'network', at, subject: item.id }, report);
      if (other === item.id) report(withItself(item.id, at));
      if (other === undefined || other === item.id) return [];
      return [said === 'into' ? { said, at, from: item.id, to: other } : { said, at, from: other, to: item.id }];
    })
  );
}

const pairOf = ({ from, to }: Edge): string => `${from} → ${to}`;
const sideOf = (merger: Merger): string => `${merger.said} ${pairOf(merger)}`;
const OTHER = { into: 'from', from: 'into' } as const;

function withoutLoops(said: readonly Merger[], report: Report): readonly Merger[] {
  const once = new Map<string, Merger>();
  for (const merger of said) if (!once.has(pairOf(merger))) once.set(pairOf(merger), merger);
  const loops = new Map(backEdges([...once.values()]).map((merger) => [pairOf(merger), merger]));
  for (const merger of loops.values()) report(cyclic(merger));
  return said.filter((merger) => !loops.has(pairOf(merger)));
}

/** Told on one side only, or against the order of time. */
function tellIfOdd(merger: Merger, sides: ReadonlySet<string>, byId: ReadonlyMap<string, Network>, report: Report): void {
  if (!sides.has(sideOf({ ...merger, said: OTHER[merger.said] }))) report(oneSided(merger));
  const [before, after] = [byId.get(merger.from)!, byId.get(merger.to)!];
  if (merger.said === 'into' && after.label.max <= before.label.min) report(backward(merger, before, after));
}

/** Under each network the others on one side of its mergers: first those it names itself. */
function targets(mergers: readonly Merger[], said: Merger['said']): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const merger of [...mergers.filter((one) => one.said === said), ...mergers.filter((one) => one.said !== said)]) {
    const [id, other] = said === 'into' ? [merger.from, merger.to] : [merger.to, merger.from];
    const others = found.get(id) ?? new Set();
    found.set(id, others.add(other));
  }
  return found;
}

const withItself = (id: string, at: Spot) =>
  error({
    at,
    code: 'merger-with-itself',
    subject: id,
    found: id,
    expected: both('un autre réseau', 'another network'),
    mend: both('Retirez ce renvoi ou visez un autre réseau.', 'Remove this reference or aim at another network.')
  });

const cyclic = (merger: Merger) =>
  error({
    at: merger.at,
    code: 'cyclic-merger',
    found: pairOf(merger),
    expected: both('un réseau qui ne soit pas lui-même entré dans celui-ci', 'a network that did not itself go into this one'),
    mend: both('Retirez l’une des fusions de la boucle.', 'Remove one of the mergers of the loop.')
  });

function oneSided(merger: Merger) {
  const { from, to, said, at } = merger;
  const [other, key, id] = said === 'into' ? [to, 'from', from] : [from, 'into', to];
  return warning({
    at,
    code: 'one-sided-merger',
    subject: said === 'into' ? from : to,
    found: pairOf(merger),
    expected: both(`la même fusion dite par « ${other} »`, `the same merger told by “${other}”`),
    mend: both(`Ajoutez « ${id} » sous « ${key} » de « ${other} », ou retirez-le ici.`, `Add “${id}” under “${key}” of “${other}”, or remove it here.`)
  });
}

const backward = ({ at, from, to }: Merger, before: Network, after: Network) =>
  warning({
    at,
    code: 'backward-merger',
    subject: from,
    found: `${to} (${after.label.edtf})`,
    expected: both(`un réseau dont le label ne soit pas fini avant ${before.label.edtf}`, `a network whose label is not over before ${before.label.edtf}`),
    mend: both('Échangez « into » et « from », ou vérifiez les dates.', 'Swap “into” and “from”, or check the dates.')
  });
