// What a tab keeps of its presentation, so that a reload loses nothing: how things stand, and a lesson opened from a file.

import type { SharedDeck } from '#lib/core/lesson/shared-deck.ts';

export type OwnFile = { readonly name: string; readonly text: string };

export type Kept = {
  /** The lesson it belongs to. */
  readonly lesson: string;
  readonly deck: SharedDeck;
  readonly own?: OwnFile;
};
