// Words of the proof, one list a language, and what each download holds. A page receives the list of its language with its
// data: it imports types alone from here.

import type { Locale } from './locale.ts';
import { proofEnglish } from './proof-en.ts';
import { proofFrench } from './proof-fr.ts';
import { typeset } from './typeset.ts';

const WORDS: Readonly<Record<Locale, typeof proofFrench>> = { fr: proofFrench, en: proofEnglish };

export type ProofWords = typeof proofFrench;

/** Typeset, so that the lists are typed with ordinary spaces. */
export const proofWordsOf = (locale: Locale): ProofWords =>
  Object.fromEntries(Object.entries(WORDS[locale]).map(([key, words]) => [key, typeset(words, locale)])) as ProofWords;
