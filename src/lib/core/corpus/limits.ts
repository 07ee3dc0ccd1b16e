// How much the reader takes before it refuses or cuts: generous for a history, small for an attack.

export const LONGEST_TITLE = 300;
export const LONGEST_TEXT = 10_000;
export const LONGEST_STRING = 20_000;
/** Characters of a file: some 50,000 events. */
export const LARGEST_FILE = 18_000_000;
/** Values within values. */
export const DEEPEST = 64;
/** YAML tokens of a file: some 50,000 events. */
export const MOST_TOKENS = 4_000_000;
/** Rows of a CSV file. */
export const MOST_ROWS = 60_000;
/** Values repeated by YAML aliases. */
export const MOST_ALIASED = 10_000;
/** Problems told of one file; the rest is only counted. */
export const MOST_PROBLEMS = 500;
