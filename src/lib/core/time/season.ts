// ISO 8601-2 divisions of a year, codes 21 to 41, as months. Seasons are meteorological (spring is
// March to May; winter runs into the next year), so that each meets the next without gap or overlap.

/** `first`: month index from January = 0, may be negative or above 11; `months`: how many. */
export function monthsOfSeason(code: number): { readonly first: number; readonly months: number } {
  if (code >= 21 && code <= 24) return { first: 2 + (code - 21) * 3, months: 3 };
  if (code >= 25 && code <= 28) return { first: 2 + (code - 25) * 3, months: 3 };
  if (code >= 29 && code <= 32) return southernSeason(code);
  if (code >= 33 && code <= 36) return { first: (code - 33) * 3, months: 3 };
  if (code >= 37 && code <= 39) return { first: (code - 37) * 4, months: 4 };
  return { first: (code - 40) * 6, months: 6 };
}

/** South of the equator the year's autumn (31) begins in March, and its summer (30) runs into the next year. */
function southernSeason(code: number): { first: number; months: number } {
  return { first: 2 + ((code - 29 + 2) % 4) * 3, months: 3 };
}

/** Which word a code takes, and its number within that word's cycle. */
export function seasonName(code: number): { readonly cycle: 'season' | 'quarter' | 'third' | 'half'; readonly index: number } {
  if (code <= 32) return { cycle: 'season', index: (code - 21) % 4 };
  if (code <= 36) return { cycle: 'quarter', index: code - 33 };
  if (code <= 39) return { cycle: 'third', index: code - 37 };
  return { cycle: 'half', index: code - 40 };
}
