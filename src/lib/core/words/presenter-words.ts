// Words of the presenter, one list a language. Numbers and names are put in place of {n}, {a} by `fill.ts`. A page receives
// the list of its language with its data: it imports types alone from here.

import type { Locale } from './locale.ts';
import { presenterEnglish } from './presenter-en.ts';
import { presenterFrench } from './presenter-fr.ts';
import { typeset } from './typeset.ts';

const WORDS: Readonly<Record<Locale, typeof presenterFrench>> = { fr: presenterFrench, en: presenterEnglish };

export type PresenterWords = typeof presenterFrench;

/** Typeset, so that the lists are typed with ordinary spaces. */
export const presenterWordsOf = (locale: Locale): PresenterWords =>
  Object.fromEntries(Object.entries(WORDS[locale]).map(([key, words]) => [key, typeset(words, locale)])) as PresenterWords;
