// Words of the explorer, one list a language. Numbers and names are put in place of {n}, {a}, {b} by `fill.ts`.
// A page receives the list of its language with its data: it imports types alone from here.

import { explorerEnglish } from './explorer-en.ts';
import { explorerFrench } from './explorer-fr.ts';
import type { Locale } from './locale.ts';

const WORDS: Readonly<Record<Locale, typeof explorerFrench>> = { fr: explorerFrench, en: explorerEnglish };

export type ExplorerWords = typeof explorerFrench;

export const explorerWordsOf = (locale: Locale): ExplorerWords => WORDS[locale];
