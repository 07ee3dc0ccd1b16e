// The proof: claims held against the record, the bibliography, what can be downloaded, what changed.

import { axisStrip } from '#lib/core/scene/axis-strip.ts';
import { claimsPicture } from '#lib/core/scene/claims-picture.ts';
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

/** What the two pictures of verdicts are laid out for, in pixels: a desk's and a phone's. */
const PICTURES = { wide: { width: 940, step: 22 }, narrow: { width: 344, step: 22 } };
const STRIPS = { wide: 480, narrow: 344 };

export const load: PageServerLoad = async ({ parent }) => {
  const { locale } = await parent();
  const corpus = ourCorpus();
  const shown = showCorpus(corpus, locale, NOW);
  const claims = showClaims(corpus, locale);
  return {
    proof: proofWordsOf(locale),
    claims: claims.map((claim) => ({ ...claim, events: claim.events.map((event) => ({ ...event, hue: hueOf(corpus.instruments, event.instrument) })) })),
    pictures: { wide: pictureOf(claims, shown, PICTURES.wide), narrow: pictureOf(claims, shown, PICTURES.narrow) },
    strip: stripOf(claims, shown),
    verdicts: verdictWordsOf(locale),
    bibliography: showBibliography(corpus, locale),
    files: await filesOf(locale),
    changes: showChanges(ourChanges(), corpus, locale)
  };
};

const hueOf = (instruments: readonly { readonly id: string }[], id: string | undefined): number => {
  const index = instruments.findIndex((instrument) => instrument.id === id);
  return index === -1 ? 5 : index % 5;
};

/** Claims at the time of the first event they are about; with the years of the axis under them. */
function pictureOf(claims: readonly ShownClaim[], shown: ShownCorpus, { width, step }: { readonly width: number; readonly step: number }) {
  const strip = axisStrip(shown, width, measureLabel);
  const timed = claims.flatMap(({ id, verdict, events }) => (events[0] ? [{ id, verdict, at: events[0].at }] : []));
  return { ...claimsPicture(timed, strip, step), ticks: strip.ticks };
}

/** The axis that stands by each claim, and where its events are on it. */
function stripOf(claims: readonly ShownClaim[], shown: ShownCorpus) {
  const [{ place, ...wide }, { place: _, ...narrow }] = [axisStrip(shown, STRIPS.wide, measureLabel), axisStrip(shown, STRIPS.narrow, measureLabel)];
  const places = Object.fromEntries(claims.flatMap(({ events }) => events.map(({ id, at }) => [id, place(at)])));
  return { wide, narrow, places };
}

const filesOf = (locale: Locale) =>
  Promise.all(
    downloads().map(async ({ name, make }) => {
      const kilobytes = Math.max(1, Math.round(new TextEncoder().encode(await make()).length / 1000));
      return { name, holds: sayDownload(name, locale), size: setNumber(kilobytes, locale) };
    })
  );
