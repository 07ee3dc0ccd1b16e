// What an event's detail says of its proof: when it was last verified, what its sources say differently, and what the article
// claims of it. Words only, typeset.

import type { Claim, Corpus, Dispute, EventRecord, Source, Verdict } from '../corpus/corpus.ts';
import { saySourceShortly } from '../corpus/say-source.ts';
import { sayWrittenDate } from '../corpus/say-written-date.ts';
import { type Locale, say, type Text } from '../words/locale.ts';
import { VERDICT_WORDS } from '../words/terms.ts';
import { typeset } from '../words/typeset.ts';

export type Proof = {
  /** The day it was last verified, in words. */
  readonly checked?: string;
  readonly disputes?: readonly DetailDispute[];
  readonly claims?: readonly DetailClaim[];
};

/** What sources say differently, side by side. */
export type DetailDispute = { readonly about: string; readonly versions: readonly DetailVersion[]; readonly why?: string };
export type DetailVersion = { readonly text: string; readonly kept: boolean; readonly sources: readonly DetailVoice[] };
/** Who says it: shortly, with the whole title apart. */
export type DetailVoice = { readonly words: string; readonly title: string; readonly href?: string };
/** What the article says of the event, and whether it is so. */
export type DetailClaim = { readonly id: string; readonly text: string; readonly verdict: Verdict; readonly verdictWords: string };

/** What tells the proof of each event of a corpus. */
export function prover(corpus: Corpus, locale: Locale): (event: EventRecord) => Proof {
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  const claims = claimsByEvent(corpus.claims);
  return ({ id, checked, disputes }) => ({
    ...(checked !== undefined && { checked: sayWrittenDate(checked, locale) }),
    ...(disputes.length > 0 && { disputes: disputes.map((dispute) => showDispute(dispute, sources, locale)) }),
    ...(claims.has(id) && { claims: claims.get(id)!.map((claim) => showClaim(claim, locale)) })
  });
}

function claimsByEvent(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const map = new Map<string, readonly Claim[]>();
  for (const claim of claims) for (const id of claim.events) map.set(id, [...(map.get(id) ?? []), claim]);
  return map;
}

const set = (text: Text, locale: Locale): string => typeset(say(text, locale), locale);

const showDispute = ({ about, versions, why }: Dispute, sources: ReadonlyMap<string, Source>, locale: Locale): DetailDispute => ({
  about: set(about, locale),
  versions: versions.map(({ text, kept, sources: cited }) => ({
    text: set(text, locale),
    kept,
    sources: cited.flatMap(({ id }) => showVoice(sources.get(id), locale))
  })),
  ...(why && { why: set(why, locale) })
});

const showVoice = (source: Source | undefined, locale: Locale): readonly DetailVoice[] =>
  source ? [{ words: saySourceShortly(source, locale), title: typeset(source.title, locale), ...(source.URL && { href: source.URL }) }] : [];

const showClaim = ({ id, text, verdict }: Claim, locale: Locale): DetailClaim => ({
  id,
  text: set(text, locale),
  verdict,
  verdictWords: VERDICT_WORDS[verdict][locale]
});
