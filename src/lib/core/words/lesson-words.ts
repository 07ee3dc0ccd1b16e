// Words of the lessons, one list a language. Numbers and names are put in place of {n}, {a}, {b} by `fill.ts`.
// A page receives the list of its language with its data: it imports types alone from here.

import { lessonEnglish } from './lesson-en.ts';
import { lessonFrench } from './lesson-fr.ts';
import type { Locale } from './locale.ts';
import { typeset } from './typeset.ts';

const WORDS: Readonly<Record<Locale, typeof lessonFrench>> = { fr: lessonFrench, en: lessonEnglish };

export type LessonWords = typeof lessonFrench;

/** Typeset, so that the lists are typed with ordinary spaces. */
export const lessonWordsOf = (locale: Locale): LessonWords =>
  Object.fromEntries(Object.entries(WORDS[locale]).map(([key, words]) => [key, typeset(words, locale)])) as LessonWords;
