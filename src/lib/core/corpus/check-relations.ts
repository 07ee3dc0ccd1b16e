// Relations between events: each leads to another event that exists, forward ones forward, and nothing
// is a part of its own part. Those that do not are told and dropped.

import type { EventRecord, Relation } from './corpus.ts';
import type { Finder } from './find-by-name.ts';
import type { Found } from './gather.ts';
import { lookUp } from './look-up.ts';
import { both, error, warning } from './make-problem.ts';
import { backEdges, type Edge } from './cycles.ts';
import type { Report } from './settle-value.ts';
import { type Spot, spotOf } from './tree.ts';

/** A relation, still knowing where it was written. */
type Placed = Relation & { readonly at: Spot };
type Linked = Found<EventRecord> & { readonly placed: readonly Placed[] };

/** Events whose relations can be followed without surprise. */
export function checkRelations(events: readonly Found<EventRecord>[], known: Finder, report: Report): readonly EventRecord[] {
  const linked = events.map((event) => ({ ...event, placed: placeRelations(event, known, report) }));
  const byId = new Map(events.map(({ item }) => [item.id, item]));
  for (const event of linked) for (const relation of event.placed) warnIfBackward(event.item, relation, byId.get(relation.target)!, report);
  const loops = findLoops(linked, report);
  return linked.map(({ item, placed }) => ({ ...item, relations: placed.filter((one) => !loops.has(one)).map(({ type, target }) => ({ type, target })) }));
}

function placeRelations({ item, tree }: Found<EventRecord>, known: Finder, report: Report): readonly Placed[] {
  return item.relations.flatMap(({ type, target: written }, index) => {
    const at = spotOf(tree, ['relations', index, 'target']);
    const target = lookUp(written, known, { sort: 'event', at, subject: item.id }, report);
    if (target === item.id) report(toItself(item.id, at));
    return target === undefined || target === item.id ? [] : [{ type, target, at }];
  });
}

const toItself = (id: string, at: Spot) =>
  error({
    at,
    code: 'relation-to-itself',
    subject: id,
    found: id,
    expected: both('un autre événement', 'another event'),
    mend: both('Retirez ce lien ou visez un autre événement.', 'Remove this relation or aim at another event.')
  });

const FORWARD: readonly string[] = ['prepares', 'inspires', 'triggers'];

/** What comes after cannot have been prepared by what comes before it, nor the other way round. */
function warnIfBackward(event: EventRecord, { type, target, at }: Placed, aim: EventRecord, report: Report): void {
  if (!FORWARD.includes(type) || aim.date.max > event.date.min) return;
  report(
    warning({
      at,
      code: 'backward-relation',
      subject: event.id,
      found: `${type} ${target} (${aim.date.edtf})`,
      expected: both(`un événement qui ne soit pas fini avant ${event.date.edtf}`, `an event that is not over before ${event.date.edtf}`),
      mend: both('Écrivez le lien sur l’autre événement, ou vérifiez les dates.', 'Write the relation on the other event, or check the dates.')
    })
  );
}

function findLoops(events: readonly Linked[], report: Report): ReadonlySet<Placed> {
  const edges = events.flatMap(({ item, placed }) =>
    placed.filter(({ type }) => type === 'part-of').map((relation) => ({ from: item.id, to: relation.target, relation }))
  );
  const loops = backEdges(edges);
  for (const loop of loops) report(cyclic(loop));
  return new Set(loops.map(({ relation }) => relation));
}

const cyclic = ({ from, to, relation }: Edge & { readonly relation: Placed }) =>
  error({
    at: relation.at,
    code: 'cyclic-part-of',
    subject: from,
    found: `${from} → ${to}`,
    expected: both('un ensemble plus grand, qui ne soit pas lui-même une partie de cet événement', 'a larger whole that is not itself a part of this event'),
    mend: both('Retirez l’un des liens « part-of » de la boucle.', 'Remove one of the “part-of” relations of the loop.')
  });
