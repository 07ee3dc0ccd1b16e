// Claims held against the record, told in one language: what a document says, the verdict, why, after whom, and the events
// concerned. Knows nothing of pages.

import { sourceReference } from '../corpus/cite.ts';
import type { Claim, Corpus, EventRecord, Kind, Source, Verdict } from '../corpus/corpus.ts';
import { dense } from '../corpus/gather-values.ts';
import { written } from '../corpus/document-records.ts';
import { sayHost } from '../corpus/say-host.ts';
import { anchorOf } from '../time/historic-date.ts';
import { sayDate } from '../time/say-date.ts';
import type { Locale } from '../words/locale.ts';
import { setText } from '../words/set-text.ts';
import { VERDICT_WORDS } from '../words/terms.ts';

/** An event a claim is about; `at`: ms UTC. */
export type ClaimEvent = {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly at: number;
  readonly kind?: Kind;
  readonly instrument?: string;
};

/** What a verdict rests on: the reference without its address, and the address apart. */
export type ClaimSource = { readonly id: string; readonly text: string; readonly language?: string; readonly href?: string; readonly host?: string };

export type ShownClaim = {
  readonly id: string;
  readonly part?: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly verdictWords: string;
  readonly why: string;
  readonly events: readonly ClaimEvent[];
  readonly sources: readonly ClaimSource[];
};

/** All claims of a corpus, in the order of the document they are taken from. */
export function showClaims(corpus: Corpus, locale: Locale): readonly ShownClaim[] {
  const events = new Map(corpus.events.map((event) => [event.id, event]));
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  return corpus.claims.map((claim) => showClaim(claim, { events, sources, locale }));
}

type Shelf = { readonly events: ReadonlyMap<string, EventRecord>; readonly sources: ReadonlyMap<string, Source>; readonly locale: Locale };

const showClaim = (claim: Claim, { events, sources, locale }: Shelf): ShownClaim =>
  dense({
    id: claim.id,
    part: claim.part && setText(claim.part, locale),
    text: setText(claim.text, locale),
    verdict: claim.verdict,
    verdictWords: VERDICT_WORDS[claim.verdict][locale],
    why: setText(claim.why, locale),
    events: claim.events.flatMap((id) => showEvent(events.get(id), locale)),
    sources: claim.sources.flatMap(({ id, page }) => showSource(sources.get(id), page, locale))
  });

const showEvent = (event: EventRecord | undefined, locale: Locale): readonly ClaimEvent[] =>
  event
    ? [
        dense({
          id: event.id,
          title: setText(event.title, locale),
          when: sayDate(event.date, locale),
          at: anchorOf(event.date),
          kind: event.kind,
          instrument: event.instrument
        })
      ]
    : [];

function showSource(source: Source | undefined, page: string | undefined, locale: Locale): readonly ClaimSource[] {
  if (!source) return [];
  const { URL: href } = source;
  return [
    dense({ id: source.id, text: sourceReference(written(source), locale, page ?? source.page), language: source.language, href, host: href && sayHost(href) })
  ];
}
