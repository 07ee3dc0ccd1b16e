// The proof: claims held against the record, the bibliography, what can be downloaded, what changed.

import { axisStrip } from '#lib/core/scene/axis-strip.ts';
import { claimsPicture } from '#lib/core/scene/claims-picture.ts';
import { hueIn } from '#lib/core/scene/hue.ts';
import { measureLabel } from '#lib/core/scene/measure.ts';
import { showBibliography } from '#lib/core/view/show-bibliography.ts';
import { showChanges } from '#lib/core/view/show-changes.ts';
import { type ShownClaim, showClaims } from '#lib/core/view/show-claims.ts';
import { type ShownCorpus, showCorpus } from '#lib/core/view/shown.ts';
import { sayDownload } from '#lib/core/words/download-words.ts';
import type { Locale } from '#lib/core/words/locale.ts';
import { setNumber } from '#lib/core/words/number.ts';
import { proofWordsOf } from '#lib/core/words/proof-words.ts';
import { verdictWordsOf } from '#lib/core/words/terms.ts';
import { NOW, ourChanges, ourCorpus } from '#lib/data.ts';
import { downloads } from '#lib/publish/downloads.ts';
import { BOTH_LANGUAGES } from '#lib/publish/site.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [...BOTH_LANGUAGES];

/** What the pictures of verdicts and the axes by the claims are laid out for, in pixels, the widest first. */
const PICTURES = [900, 560, 300];
const STRIPS = [460, 300];
const STEPS = { across: 22, up: 18 };

export const load: PageServerLoad = async ({ parent }) => {
  const { locale } = await parent();
  const corpus = ourCorpus();
  const shown = showCorpus(corpus, locale, NOW);
  const claims = showClaims(corpus, locale);
  return {
    proof: proofWordsOf(locale),
    claims: claims.map((claim) => ({ ...claim, events: claim.events.map((event) => ({ ...event, hue: hueIn(corpus.instruments, event.instrument) })) })),
    pictures: PICTURES.map((width) => pictureOf(claims, shown, width)),
    strip: stripOf(claims, shown),
    verdicts: verdictWordsOf(locale),
    bibliography: showBibliography(corpus, locale),
    files: await filesOf(locale),
    changes: showChanges(ourChanges(), corpus, locale)
  };
};

/** Claims at the time of the first event they are about; with the years of the axis under them. */
function pictureOf(claims: readonly ShownClaim[], shown: ShownCorpus, width: number) {
  const strip = axisStrip(shown, width, measureLabel);
  const timed = claims.flatMap(({ id, verdict, events }) => (events[0] ? [{ id, verdict, at: events[0].at }] : []));
  return { width, ticks: strip.ticks, ...claimsPicture(timed, strip, STEPS) };
}

/** The axis that stands by each claim, and where its events are on it. */
function stripOf(claims: readonly ShownClaim[], shown: ShownCorpus) {
  const laid = STRIPS.map((width) => axisStrip(shown, width, measureLabel));
  const places = Object.fromEntries(claims.flatMap(({ events }) => events.map(({ id, at }) => [id, laid[0]!.place(at)])));
  return { strips: laid.map(({ width, ticks }) => ({ width, ticks })), places };
}

const filesOf = (locale: Locale) =>
  Promise.all(
    downloads().map(async ({ name, make }) => {
      const kilobytes = Math.max(1, Math.round(new TextEncoder().encode(await make()).length / 1000));
      return { name, holds: sayDownload(name, locale), size: setNumber(kilobytes, locale) };
    })
  );
