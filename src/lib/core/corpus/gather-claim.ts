// A checked claim or dispute -> its record. Who is cited, and which events are meant, is looked up later, in `check-claims.ts`
// and `check-citations.ts`.

import type { Claim, Dispute } from './corpus.ts';
import type { DocumentClaim, DocumentDispute } from './definition-claim.ts';
import { citationOf, dense, type Say } from './gather-values.ts';
import type { Tree } from './tree.ts';

export const claimOf = (claim: DocumentClaim, say: Say, { at }: Tree): Claim =>
  dense({
    id: claim.id,
    of: claim.of,
    part: say(claim.part),
    text: say(claim.text),
    verdict: claim.verdict,
    why: say(claim.why),
    events: claim.events ?? [],
    sources: (claim.sources ?? []).map(citationOf),
    origin: { file: at.file, line: at.line }
  });

export const disputeOf = (dispute: DocumentDispute, say: Say): Dispute =>
  dense({
    about: say(dispute.about),
    versions: dispute.versions.map(({ text, sources, kept }) => ({ text: say(text), sources: (sources ?? []).map(citationOf), kept: kept ?? false })),
    why: say(dispute.why)
  });
