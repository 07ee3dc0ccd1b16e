// The moment that map and figures tell of beside a chapter, as far as one has come in it.

import { type AxisScale, momentAt, position } from '../view/axis-scale.ts';
import type { Camera } from '../view/camera.ts';
import { arrivalAt, chapterAt, type ShownChapter } from './story-road.ts';

/** How far into what a chapter lights the moment told is on arrival; and on departure, when the last of it has come. */
const ON_ARRIVAL = 0.6;
const ON_DEPARTURE = 1.06;

/**
 * The moment that map and figures tell of: well into what the chapter lights when it is reached, just past the last of
 * it when it is left. The same on every screen, unless that moment is out of its sight: then the nearest that is seen.
 */
export function momentOf(progress: number, seen: Camera, chapter: ShownChapter, scale: AxisScale): number {
  const part = Math.min(Math.max(progress - arrivalAt(chapterAt(progress) - 1), 0), 1);
  const [first, last] = [position(scale, chapter.litFrom), position(scale, chapter.litTo)];
  const place = first + (ON_ARRIVAL + (ON_DEPARTURE - ON_ARRIVAL) * part) * (last - first);
  const moment = momentAt(scale, Math.min(Math.max(place, seen.start), seen.end));
  return Math.min(Math.max(moment, chapter.from), chapter.to - 1);
}
