// The dates that a lesson's hand-out lists: those of its events, in the order of time. A date that the class is to guess is
// kept back wherever it would be told, and its event set apart from the rest, whose order would tell it too; an event whose
// place or cause is to be guessed goes by its step's name, for its own may tell.

import type { ShownLesson, ShownStep } from './shown-lesson.ts';

type Steps = Pick<ShownLesson, 'steps'>;

/** `when` is missing where the class has yet to find it. */
export type KeyDate = { readonly id: string; readonly title: string; readonly when?: string };

/** Events whose date one of the steps hides. */
export const guessedEvents = ({ steps }: Steps): ReadonlySet<string> =>
  new Set(steps.flatMap(({ event, mask }) => (event && mask === 'date' ? [event.id] : [])));

/** `told`: hidden dates too. */
export function keyDatesOf(lesson: Steps, told: boolean): readonly KeyDate[] {
  const hidden = told ? new Set<string>() : guessedEvents(lesson);
  const steps = oncePerEvent(lesson);
  return [
    ...steps
      .filter(({ event }) => !hidden.has(event.id))
      .map(({ title, mask, event }) => ({ id: event.id, title: mask && !told ? title : event.title, when: event.when })),
    ...steps.filter(({ event }) => hidden.has(event.id)).map(({ event: { id }, title }) => ({ id, title }))
  ];
}

type EventStep = ShownStep & Required<Pick<ShownStep, 'event'>>;

/** The first step of each event, in the order of time. */
function oncePerEvent({ steps }: Steps): readonly EventStep[] {
  const about = steps.filter((step): step is EventStep => step.event !== undefined);
  const first = about.filter(({ event }, index) => about.findIndex((other) => other.event.id === event.id) === index);
  return first.sort((a, b) => a.event.min - b.event.min || a.event.max - b.event.max);
}
