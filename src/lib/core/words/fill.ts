// Sentences with blanks, filled.

/** A sentence with its blanks filled: {n}, {a}, {b}. */
export const fill = (sentence: string, values: Readonly<Partial<Record<'n' | 'a' | 'b', string | number>>>): string =>
  sentence.replace(/\{([nab])\}/g, (_, name: 'n' | 'a' | 'b') => String(values[name] ?? ''));
