// Words compared as people mean them: accents, case, hyphens and spaces ignored; the nearest
// known word for "did you mean"; short addresses (slugs) from titles. Knows no field of the file.

import { distance } from 'fastest-levenshtein';
import { remember } from './remember.ts';

const LONGEST_GUESSED = 60;
const MOST_GUESSES = 200;

const unaccented = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae');

/** "Mots-clés", "mots cles" and "MOTS_CLÉS" are one word. */
export const fold = remember((word) => unaccented(word).replace(/[^\p{L}\p{N}]+/gu, ''));

/** "Réunion du Ciadt" -> "reunion-du-ciadt"; empty when no Latin letter or digit is left. */
export function slug(text: string): string {
  const words = unaccented(text).replace(/[^a-z0-9]+/g, '-');
  return words.slice(0, 60).replace(/^-+|-+$/g, '');
}

/** How many slips of the finger a word of some length may hold and still be recognised. */
function slipsIn(length: number): number {
  if (length <= 3) return 1;
  return length <= 11 ? 2 : Math.floor(length / 5);
}

/** Two letters swapped are one slip: "slp" for "spl". */
const sameLetters = (a: string, b: string): boolean => a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/** The candidate a slip of the fingers away from the word, if any. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const sought = fold(word.slice(0, LONGEST_GUESSED + 1));
  if (sought === '' || sought.length > LONGEST_GUESSED) return undefined;
  let best: string | undefined;
  let smallest = slipsIn(sought.length) + 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - sought.length) >= smallest) continue;
    const steps = sameLetters(sought, folded) ? 1 : distance(sought, folded);
    if (steps < smallest) [best, smallest] = [candidate, steps];
  }
  return best;
}

/** `nearest` over one list, giving up after many questions so that a hostile file cannot keep us busy. */
export function guesser(candidates: readonly string[]): (word: string) => string | undefined {
  let asked = 0;
  return (word) => (asked++ < MOST_GUESSES ? nearest(word, candidates) : undefined);
}
