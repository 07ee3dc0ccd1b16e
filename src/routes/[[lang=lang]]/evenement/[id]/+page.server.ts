// One event, told whole on a page of its own: what it says, where and when, what stands before and after, how to cite it.

import { error } from '@sveltejs/kit';
import { citeEvent } from '#lib/core/corpus/cite.ts';
import { cutCorpus } from '#lib/core/corpus/cut-corpus.ts';
import type { EventRecord } from '#lib/core/corpus/corpus.ts';
import { locate } from '#lib/core/map/locator.ts';
import { type AxisStrip, axisStrip } from '#lib/core/scene/axis-strip.ts';
import { hueIn } from '#lib/core/scene/hue.ts';
import { measureLabel } from '#lib/core/scene/measure.ts';
import { anchorOf, compareDates } from '#lib/core/time/historic-date.ts';
import { type Detail, showDetails } from '#lib/core/view/detail.ts';
import { chapterOf } from '#lib/core/lesson/story-road.ts';
import { showChapters } from '#lib/core/lesson/show-chapters.ts';
import { type ShownCorpus, showCorpus } from '#lib/core/view/shown.ts';
import type { Locale } from '#lib/core/words/locale.ts';
import { proofWordsOf } from '#lib/core/words/proof-words.ts';
import { NOW, ourCorpus } from '#lib/data.ts';
import { BOTH_LANGUAGES, pathIn, SITE } from '#lib/publish/site.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => BOTH_LANGUAGES.flatMap((language) => ourCorpus().events.map(({ id }) => ({ ...language, id })));

/** What is the same for every event of a language: made once a build. */
type Shelf = {
  readonly ordered: readonly EventRecord[];
  readonly details: ReadonlyMap<string, Detail>;
  readonly shown: ShownCorpus;
  readonly strips: readonly AxisStrip[];
  readonly chapters: ReturnType<typeof showChapters>;
};
const shelves = new Map<Locale, Shelf>();
/** Pixels the axis is laid out for. */
const STRIPS = [900, 460, 300];

function shelfOf(locale: Locale): Shelf {
  const before = shelves.get(locale);
  if (before) return before;
  const corpus = ourCorpus();
  const shown = showCorpus(corpus, locale, NOW);
  const shelf = {
    ordered: [...corpus.events].sort((a, b) => compareDates(a.date, b.date)),
    details: showDetails(corpus, locale),
    shown,
    strips: STRIPS.map((width) => axisStrip(shown, width, measureLabel)),
    chapters: showChapters(corpus, locale)
  };
  shelves.set(locale, shelf);
  return shelf;
}

/** An event as a link to it tells it. */
export type Neighbour = Pick<Detail, 'id' | 'when' | 'title'>;

function neighbour(event: EventRecord | undefined, { details }: Shelf): Neighbour | undefined {
  if (!event) return undefined;
  const { id, when, title } = details.get(event.id)!;
  return { id, when, title };
}

export const load: PageServerLoad = async ({ params, parent }) => {
  const { locale, words } = await parent();
  const corpus = ourCorpus();
  const shelf = shelfOf(locale);
  const place = shelf.ordered.findIndex(({ id }) => id === params.id);
  const event = shelf.ordered[place];
  if (!event) error(404);
  const { events, sources } = cutCorpus(corpus, [event.id]);
  const path = pathIn(locale, `evenement/${event.id}/`);
  const { lat, lon } = event.place ?? {};
  return {
    proof: proofWordsOf(locale),
    detail: shelf.details.get(event.id)!,
    earlier: neighbour(shelf.ordered[place - 1], shelf),
    later: neighbour(shelf.ordered[place + 1], shelf),
    ...(lat !== undefined && lon !== undefined && { located: locate(lat, lon) }),
    strips: shelf.strips.map(({ width, ticks }) => ({ width, ticks })),
    mark: { id: event.id, place: shelf.strips[0]!.place(anchorOf(event.date)), kind: event.kind, hue: hueIn(corpus.instruments, event.instrument) },
    chapter: chapterOf(anchorOf(event.date), shelf.chapters),
    records: { events, sources },
    // Whole only where the build knows where it goes; in the browser the page knows its address.
    cited: SITE === '' ? undefined : citeEvent(events[0]!, { site: words.siteTitle, address: `${SITE}/${path}`, accessed: '' }, locale)
  };
};
