// The story's road: from how far one has scrolled to what the camera shows. Chapters are stops;
// between two stops the camera travels on. Pure: the page tells it a progress, it tells a camera.

import type { ChapterMap } from '../corpus/corpus.ts';
import { type AxisScale, position } from '../view/axis-scale.ts';
import { between, type Camera, WHOLE } from '../view/camera.ts';

export type ShownChapter = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The chapter's window in words and in ms UTC. */
  readonly when: string;
  readonly from: number;
  readonly to: number;
  /** First and last moments of what is lit: what the screen must hold when the chapter is read. */
  readonly litFrom: number;
  readonly litTo: number;
  readonly lanes: readonly string[];
  readonly lit: readonly string[];
  readonly map?: ChapterMap;
  /** Series whose numbers are told beside the picture, by id. */
  readonly figures: readonly string[];
};

/** The share of the window that a chapter's map covers, at its right. */
export type Cover = (chapter: ShownChapter) => number;
const OPEN: Cover = () => 0;

/**
 * The camera at a progress. Stop 0 is the opening, where the whole axis is seen. Each chapter then has two
 * stops, an arrival and a departure. What is lit stays on the screen from one to the other while the picture
 * drifts a little; lit events that do not fit together are travelled from the first to the last.
 * `breadth` is the share of the axis that fits the screen; where a map covers some of it, the camera may reach past
 * the end of the axis under it.
 */
export function cameraAt(progress: number, chapters: readonly ShownChapter[], scale: AxisScale, breadth: number, cover = OPEN): Camera {
  const at = Math.min(Math.max(progress, 0), 2 * chapters.length);
  const stop = Math.floor(at);
  const whole = (one: number): Camera => {
    const { start, end } = stopCamera(one, chapters, scale, breadth, cover);
    return { start, end: Math.max(end, startingAt(start, breadth).end) };
  };
  return at === stop ? whole(stop) : between(whole(stop), whole(stop + 1), at - stop);
}

/** What of a camera is not under the map of the chapter told. */
export function seenOf(camera: Camera, chapter: ShownChapter | undefined, cover: Cover): Camera {
  return { start: camera.start, end: Math.min(1, camera.end - (chapter ? cover(chapter) : 0) * (camera.end - camera.start)) };
}

/** Room kept on the right of the last lit sign, for its words, in shares of the screen; and on the left of the first. */
const WORDS_ROOM = 0.24;
const SIGN_ROOM = 0.05;
/** Half a sign at the very end of the axis. */
const LAST_SIGN = 0.014;
/** How far the picture drifts while a chapter is read, in shares of the screen. */
const DRIFT = 0.04;

/** What is seen at a stop. */
function stopCamera(stop: number, chapters: readonly ShownChapter[], scale: AxisScale, breadth: number, cover: Cover): Camera {
  const chapter = chapters[chapterAt(stop) - 1];
  if (!chapter) return WHOLE;
  const arriving = stop % 2 === 1;
  const start = position(scale, chapter.litFrom) - SIGN_ROOM * breadth;
  const end = position(scale, chapter.litTo) + WORDS_ROOM * breadth;
  const covered = cover(chapter);
  const seen = breadth * (1 - covered);
  // The map would cut the last sign of all in two.
  const most = 1 + (covered > 0 ? LAST_SIGN * breadth : 0);
  const from = (start: number): Camera => startingAt(Math.min(Math.max(start, 0), Math.max(most - seen, 0)), seen);
  const spare = seen - (end - start);
  if (spare < 0) return from(arriving ? start : end - seen);
  const drift = Math.min(DRIFT * breadth, spare / 2) * (arriving ? -1 : 1);
  return from((start + end) / 2 + drift - seen / 2);
}

const startingAt = (start: number, breadth: number): Camera => ({ start, end: start + Math.min(breadth, 1) });

/** The chapter a progress belongs to, from 1; 0 for the opening. */
export const chapterAt = (progress: number): number => Math.ceil(Math.round(progress) / 2);

/** The stop at which a chapter is reached, by its place in the list. */
export const arrivalAt = (index: number): number => 2 * index + 1;

/** The chapter a moment is told in: the last one begun by then. */
export const chapterOf = (moment: number, chapters: readonly ShownChapter[]): string | undefined =>
  (chapters.filter((chapter) => chapter.from <= moment).at(-1) ?? chapters[0])?.id;

/** The progress at which a moment stands in the middle of the picture: where to scroll to meet an event. */
export function progressOf(moment: number, chapters: readonly ShownChapter[], scale: AxisScale, breadth: number, cover = OPEN): number {
  const place = position(scale, moment);
  const middles = Array.from({ length: 2 * chapters.length }, (_, index) => {
    const camera = stopCamera(index + 1, chapters, scale, breadth, cover);
    return (camera.start + camera.end) / 2;
  });
  const next = middles.findIndex((middle) => middle >= place);
  if (next <= 0) return stopInSight(place, next === 0 ? 1 : middles.length, chapters, scale, breadth, cover);
  const [a, b] = [middles[next - 1]!, middles[next]!];
  return next + (b === a ? 0 : (place - a) / (b - a));
}

/** The first or last stop when it shows the place, else the opening, which shows all. */
function stopInSight(place: number, stop: number, chapters: readonly ShownChapter[], scale: AxisScale, breadth: number, cover: Cover): number {
  const { start, end } = stopCamera(stop, chapters, scale, breadth, cover);
  return place >= start && place <= end ? stop : 0;
}
