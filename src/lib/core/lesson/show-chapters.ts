// The corpus's chapters as one reader sees them. Made when the site is built: the page that travels them needs no dates in words.

import type { Chapter, Corpus } from '../corpus/corpus.ts';
import { anchorOf } from '../time/historic-date.ts';
import { sayDate } from '../time/say-date.ts';
import { type Locale, say } from '../words/locale.ts';
import { typeset } from '../words/typeset.ts';
import type { ShownChapter } from './story-road.ts';

/** The corpus's chapters in one language. */
export const showChapters = (corpus: Corpus, locale: Locale): readonly ShownChapter[] => corpus.chapters.map((chapter) => showChapter(corpus, chapter, locale));

function showChapter(corpus: Corpus, chapter: Chapter, locale: Locale): ShownChapter {
  const { min, max } = chapter.window;
  const lit = corpus.events.filter((event) => chapter.lit.includes(event.id)).map((event) => Math.min(Math.max(anchorOf(event.date), min), max));
  return {
    id: chapter.id,
    title: typeset(say(chapter.title, locale), locale),
    text: typeset(say(chapter.text, locale), locale),
    when: sayDate(chapter.window, locale),
    from: min,
    to: max,
    // A chapter that lights nothing shows its whole window.
    litFrom: lit.length > 0 ? Math.min(...lit) : min,
    litTo: lit.length > 0 ? Math.max(...lit) : max,
    lanes: chapter.lanes,
    lit: chapter.lit,
    ...(chapter.map && { map: chapter.map }),
    figures: seriesTold(corpus, chapter)
  };
}

/** Of the measures a chapter asks for: the series of the instrument it is about, and those of none. */
function seriesTold({ series, events }: Corpus, { lit, figures }: Chapter): readonly string[] {
  const about = mostOf(events.filter(({ id }) => lit.includes(id)).flatMap(({ instrument }) => instrument ?? []));
  const told = (measure: string) => series.filter((one) => one.measure === measure && (one.instrument ?? about) === about);
  return figures.flatMap((measure) => told(measure).map(({ id }) => id));
}

/** The word that comes most often; of equals, the first. */
function mostOf(words: readonly string[]): string | undefined {
  const count = (word: string): number => words.filter((other) => other === word).length;
  return words.reduce<string | undefined>((most, word) => (most === undefined || count(word) > count(most) ? word : most), undefined);
}
