// Words for setting up the room, one list a language. Numbers and measures are put in place of {n}, {a}, {b}, {c} by `fill.ts`.
// A page receives the list of its language with its data: it imports types alone from here.

import type { Locale } from './locale.ts';
import { roomEnglish } from './room-en.ts';
import { roomFrench } from './room-fr.ts';
import { typeset } from './typeset.ts';

const WORDS: Readonly<Record<Locale, typeof roomFrench>> = { fr: roomFrench, en: roomEnglish };

export type RoomWords = typeof roomFrench;

/** Typeset, so that the lists are typed with ordinary spaces. */
export const roomWordsOf = (locale: Locale): RoomWords =>
  Object.fromEntries(Object.entries(WORDS[locale]).map(([key, words]) => [key, typeset(words, locale)])) as RoomWords;
