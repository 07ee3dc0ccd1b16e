// Typographic setting of plain text: the writer types ordinary spaces, straight
// apostrophes and "XIIe siècle"; the reader gets what a French printer would set.
// Rules from the Imprimerie nationale's Lexique. Idempotent: setting twice changes nothing.

import type { Locale } from './locale.ts';

/** U+00A0: the page's fonts carry it; they do not carry the narrow U+202F. */
export const NBSP = '\u00a0';

/** Also the first of two centuries: "XVIIe-XXe siècle". */
const ROMAN_CENTURY = /\b([IVX]+)(?:e|ème|è)(?=(?:[-–][IVX]+(?:e|ème|è))?[\s\u00a0]+siècles?\b)/g;
const FIRST = /\b1er\b/g;
const FIRST_FEMININE = /\b1(?:ère|re)\b/g;

/** French: non-breaking spaces, raised ordinals, typographic apostrophes and suspension points. */
function typesetFrench(text: string): string {
  return text
    .replace(/'/g, '’')
    .replace(/\.{3}/g, '…')
    .replace(ROMAN_CENTURY, '$1ᵉ')
    .replace(FIRST, '1ᵉʳ')
    .replace(FIRST_FEMININE, '1ʳᵉ')
    .replace(/[ \u202f]+([;:!?»%€])/g, `${NBSP}$1`)
    .replace(/«[ \u202f]+/g, `«${NBSP}`)
    .replace(/(\d)[ \u202f](?=\d{3}(?!\d))/g, `$1${NBSP}`)
    .replace(/(\d) (?=(?:millions?|milliards?|euros?|ans?|pôles?|grappes?|SPL|clusters?)\b)/g, `$1${NBSP}`)
    .replace(/\b([IVX]+ᵉ) (?=siècle)/g, `$1${NBSP}`)
    .replace(/\b(\d{1,2}|1ᵉʳ) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)/g, `$1${NBSP}`)
    .replace(/\b(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (?=\d{4}\b)/g, `$1${NBSP}`);
}

/** English: curly apostrophes and quotes, unbreakable sums. */
function typesetEnglish(text: string): string {
  return text
    .replace(/(^|[\s([—–])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/(^|[\s([—–])"(?=\S)/g, '$1“')
    .replace(/"/g, '”')
    .replace(/\.{3}/g, '…')
    .replace(/(€?\d[\d.,]*) (?=(?:million|billion)\b)/g, `$1${NBSP}`);
}

/** Plain text set for reading in its language. */
export function typeset(text: string, locale: Locale): string {
  return locale === 'fr' ? typesetFrench(text) : typesetEnglish(text);
}
