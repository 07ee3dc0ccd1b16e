// Sentences with blanks, filled.

type Blank = 'n' | 'a' | 'b' | 'c';

/** A sentence with its blanks filled: {n}, {a}, {b}, {c}. */
export const fill = (sentence: string, values: Readonly<Partial<Record<Blank, string | number>>>): string =>
  sentence.replace(/\{([nabc])\}/g, (_, name: Blank) => String(values[name] ?? ''));
