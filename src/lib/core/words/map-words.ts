// Words of the map, one list a language. Numbers and names are put in place of {n}, {a}, {b} by `fill.ts`.
// A page receives the list of its language with its data: it imports types alone from here.

import type { Locale } from './locale.ts';
import { mapEnglish } from './map-en.ts';
import { mapFrench } from './map-fr.ts';
import { typeset } from './typeset.ts';

const WORDS: Readonly<Record<Locale, typeof mapFrench>> = { fr: mapFrench, en: mapEnglish };

export type MapWords = typeof mapFrench;

/** Typeset, so that the lists are typed with ordinary spaces. */
export const mapWordsOf = (locale: Locale): MapWords =>
  Object.fromEntries(Object.entries(WORDS[locale]).map(([key, words]) => [key, typeset(words, locale)])) as MapWords;
