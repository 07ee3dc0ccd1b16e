// Claims held against the record: each of a document that is listed, about events that exist, on sources that exist. A verdict
// that rests on nothing is told.

import { checkCitations } from './check-citations.ts';
import type { Claim } from './corpus.ts';
import type { Finder } from './find-by-name.ts';
import type { Found } from './gather.ts';
import { lookUp } from './look-up.ts';
import { both, warning } from './make-problem.ts';
import type { Report } from './settle-value.ts';
import { type Spot, spotOf } from './tree.ts';

type Among = { readonly events: Finder; readonly sources: Finder; readonly report: Report };

/** A claim whose references lead somewhere. */
export function checkClaim({ item, tree }: Found<Claim>, { events, sources, report }: Among): Claim {
  const { of: written, ...claim } = item;
  const of = written === undefined ? undefined : lookUp(written, sources, { sort: 'source', at: spotOf(tree, ['of']), subject: item.id }, report);
  const about = item.events.map((id, index) => lookUp(id, events, { sort: 'event', at: spotOf(tree, ['events', index]), subject: item.id }, report));
  if (item.verdict !== 'unverifiable' && item.sources.length === 0) report(noProof(item.id, spotOf(tree, ['verdict'])));
  return {
    ...claim,
    ...(of !== undefined && { of }),
    events: [...new Set(about.filter((id) => id !== undefined))],
    sources: checkCitations(item.sources, ['sources'], { tree, subject: item.id, sources, report })
  };
}

const noProof = (subject: string, at: Spot) =>
  warning({
    at,
    code: 'no-proof',
    subject,
    found: subject,
    expected: both('au moins une source pour ce verdict, ou « invérifiable »', 'at least one source for this verdict, or “unverifiable”'),
    mend: both('Ajoutez « sources: » avec ce qui confirme ou contredit.', 'Add “sources:” with what confirms or contradicts.')
  });
