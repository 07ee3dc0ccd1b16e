// What the presenter shows, in its address and back: the lesson, the step from 1, how much of it is out. A reload, a pupil's
// phone and Back find the same place. What makes no sense is left out; nothing throws.

import { type DeckPlace, START } from './deck.ts';

export type PresenterAddress = {
  /** Undefined: the list of lessons. */
  readonly lesson?: string;
  /** Undefined: the lesson's own page. */
  readonly place?: DeckPlace;
  /** The teacher's window. */
  readonly speaker?: true;
};

/** A lesson opened from a file of the teacher's own: no other device has it. */
export const OWN_LESSON = '@';

const count = (text: string | null): number | undefined => (text !== null && /^\d{1,4}$/.test(text) ? Number(text) : undefined);

/** `search`: with or without its question mark. */
export function readPresenter(search: string): PresenterAddress {
  const asked = new URLSearchParams(search);
  const lesson = asked.get('lesson');
  if (!lesson) return {};
  const step = count(asked.get('step'));
  const out = count(asked.get('out')) ?? 0;
  return {
    lesson,
    ...(step !== undefined && step > 0 && { place: { ...START, step: step - 1, out } }),
    ...(asked.get('window') === 'speaker' && { speaker: true as const })
  };
}

/** Without a question mark; empty for the list. Black and white are of the moment: no address says them. */
export function writePresenter({ lesson, place, speaker }: PresenterAddress): string {
  if (!lesson) return '';
  const asked = new URLSearchParams({ lesson });
  if (place) asked.set('step', String(place.step + 1));
  if (place && place.out > 0) asked.set('out', String(place.out));
  if (speaker) asked.set('window', 'speaker');
  return asked.toString();
}
