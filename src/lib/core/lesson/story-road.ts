// The story's road: from how far one has scrolled to what the camera shows. Chapters are stops;
// between two stops the camera travels on. Pure: the page tells it a progress, it tells a camera.

import type { Chapter, Corpus } from '../corpus/corpus.ts';
import { type Locale, say } from '../words/locale.ts';
import { typeset } from '../words/typeset.ts';
import { type AxisScale, position } from '../view/axis-scale.ts';
import { between, type Camera, keptInside, WHOLE, withBreadth } from '../view/camera.ts';
import { sayDate } from '../time/say-date.ts';

export type ShownChapter = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The chapter's window in words and in ms UTC. */
  readonly when: string;
  readonly from: number;
  readonly to: number;
  readonly lanes: readonly string[];
  readonly lit: readonly string[];
};

/** The corpus's chapters in one language. */
export const showChapters = (corpus: Corpus, locale: Locale): readonly ShownChapter[] => corpus.chapters.map((chapter) => showChapter(chapter, locale));

const showChapter = (chapter: Chapter, locale: Locale): ShownChapter => ({
  id: chapter.id,
  title: typeset(say(chapter.title, locale), locale),
  text: typeset(say(chapter.text, locale), locale),
  when: sayDate(chapter.window, locale),
  from: chapter.window.min,
  to: chapter.window.max,
  lanes: chapter.lanes,
  lit: chapter.lit
});

/**
 * The camera at a progress. Stop 0 is the opening, where the whole axis is seen. Each chapter then has two
 * stops, an arrival and a departure: a window wider than the screen is travelled between them, a
 * narrower one stands still in the middle. `breadth` is the share of the axis that fits the screen.
 */
export function cameraAt(progress: number, chapters: readonly ShownChapter[], scale: AxisScale, breadth: number): Camera {
  const at = Math.min(Math.max(progress, 0), 2 * chapters.length);
  const stop = Math.floor(at);
  const from = stopCamera(stop, chapters, scale, breadth);
  return at === stop ? from : between(from, stopCamera(stop + 1, chapters, scale, breadth), at - stop);
}

function stopCamera(stop: number, chapters: readonly ShownChapter[], scale: AxisScale, breadth: number): Camera {
  const chapter = chapters[chapterAt(stop) - 1];
  if (!chapter) return WHOLE;
  const [start, end] = [position(scale, chapter.from), position(scale, chapter.to)];
  if (end - start <= breadth) return withBreadth({ start, end }, breadth);
  return keptInside(stop % 2 === 1 ? { start, end: start + breadth } : { start: end - breadth, end });
}

/** The chapter a progress belongs to, from 1; 0 for the opening. */
export const chapterAt = (progress: number): number => Math.ceil(Math.round(progress) / 2);

/** The progress at which a moment stands in the middle of the picture: where to scroll to meet an event. */
export function progressOf(moment: number, chapters: readonly ShownChapter[], scale: AxisScale, breadth: number): number {
  const place = position(scale, moment);
  const middles = Array.from({ length: 2 * chapters.length }, (_, index) => {
    const camera = stopCamera(index + 1, chapters, scale, breadth);
    return (camera.start + camera.end) / 2;
  });
  const next = middles.findIndex((middle) => middle >= place);
  if (next <= 0) return next === 0 ? 1 : middles.length;
  const [a, b] = [middles[next - 1]!, middles[next]!];
  return next + (b === a ? 0 : (place - a) / (b - a));
}
