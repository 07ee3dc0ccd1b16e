// From what an event wrote ("Idées et recherches", "idees", "ideas") to the id of a declared thing.

import type { Text } from '../words/locale.ts';
import { guesser, slug } from './fold-words.ts';

type Named = { readonly id: string; readonly name?: Text };

export type Finder = {
  /** The id meant, or undefined. */
  readonly find: (written: string) => string | undefined;
  /** The nearest id, for "did you mean". */
  readonly guess: (written: string) => string | undefined;
};

/** Looks by id first, then by id or name whatever the accents and case. */
export function finder(things: readonly Named[]): Finder {
  const ids = new Set(things.map((thing) => thing.id));
  const names = new Map<string, string>();
  for (const { id, name } of [...things].reverse()) for (const word of [name?.fr, name?.en, id]) if (word && slug(word) !== '') names.set(slug(word), id);
  return { find: (written) => (ids.has(written) ? written : names.get(slug(written))), guess: guesser([...ids]) };
}
