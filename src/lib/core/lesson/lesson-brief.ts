// A lesson in a few lines, as a list of lessons offers it.

import type { Locale } from '../words/locale.ts';
import type { Lesson } from './lesson.ts';
import type { ShownLesson } from './shown-lesson.ts';

export type LessonBrief = {
  readonly id: string;
  readonly title: string;
  readonly level?: string;
  readonly about?: string;
  readonly minutes: number;
  /** How many. */
  readonly steps: number;
  /** What it can be taught in, not only what this brief is written in. */
  readonly language: Locale | 'both';
};

/** `language`: where the lesson's file has more than the one it is shown in. */
export function briefOf({ id, title, level, about, minutes, steps, locale }: ShownLesson, language: LessonBrief['language'] = locale): LessonBrief {
  return { id, title, ...(level && { level }), ...(about && { about }), minutes, steps: steps.length, language };
}

/** What a lesson can be taught in, by its title. */
export function languageOf({ title }: Pick<Lesson, 'title'>): LessonBrief['language'] {
  if (title.fr !== undefined && title.en !== undefined) return 'both';
  return title.fr === undefined ? 'en' : 'fr';
}
