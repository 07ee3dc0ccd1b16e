// The words that an edge of the window would cut: better silent than cut. A few keys, so that a page
// has something to do only when a word meets an edge, not at every frame.

import type { BandNote, Mark, PlacedBand, Reminder, Scene, Tick } from './scene.ts';

/** Half the widest year or month, in pixels. */
const HALF_YEAR = 16;

export const labelKey = (mark: Pick<Mark, 'id'>): string => mark.id;
export const tickKey = (tick: Pick<Tick, 'at'>): string => `tick ${tick.at}`;
export const noteKey = (band: Pick<PlacedBand, 'id'>, note: Pick<BandNote, 'x'>): string => `note ${band.id} ${note.x}`;
export const reminderKey = (reminder: Pick<Reminder, 'x' | 'y'>): string => `reminder ${reminder.x} ${reminder.y}`;

/** Keys of the words that stand across `from` or `to`, in the strip's pixels. */
export function cutWords(scene: Scene, from: number, to: number): readonly string[] {
  const cut = (start: number, end: number): boolean => (start < from && end > from) || (start < to && end > to);
  const keys: string[] = [];
  for (const mark of scene.marks) {
    if (mark.label && cut(...reach(mark))) keys.push(labelKey(mark));
    for (const reminder of mark.reminders ?? []) if (cut(reminder.x, reminder.x + reminder.width)) keys.push(reminderKey(reminder));
  }
  for (const tick of scene.axis.ticks) if (tick.textAt !== undefined && cut(tick.textAt - HALF_YEAR, tick.textAt + HALF_YEAR)) keys.push(tickKey(tick));
  for (const band of scene.bands) for (const note of band.notes) if (cut(note.x, note.x + note.width)) keys.push(noteKey(band, note));
  return keys;
}

/** A label counts with its sign: words without their sign would belong to nothing. */
function reach({ label, x, radius }: Mark): [number, number] {
  return [Math.min(label!.x, x - radius), Math.max(label!.x + label!.width, x + radius)];
}
