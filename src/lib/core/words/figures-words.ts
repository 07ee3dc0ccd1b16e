// Words of the figures, one list a language; `fill.ts` fills their blanks. They travel in the figures' table, so that
// a page has them with the figures and not before: it imports types alone from here.

import { figuresEnglish } from './figures-en.ts';
import { figuresFrench } from './figures-fr.ts';
import type { Locale } from './locale.ts';

const WORDS: Readonly<Record<Locale, typeof figuresFrench>> = { fr: figuresFrench, en: figuresEnglish };

export type FiguresWords = typeof figuresFrench;

export const figuresWordsOf = (locale: Locale): FiguresWords => WORDS[locale];
