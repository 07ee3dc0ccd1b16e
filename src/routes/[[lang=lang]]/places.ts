// The map and the numbers that stand beside a chapter: loaded at the first sign of a hand.

import { base } from '$app/paths';
import type { Locale } from '#lib/core/words/locale.ts';
import { Companions } from '#lib/state/companions.svelte.ts';
import { Sheets } from '#lib/state/sheets.svelte.ts';

export { default as ChapterPlaces } from './ChapterPlaces.svelte';
export { default as StoryPlaces } from './StoryPlaces.svelte';

/** The sheets of the map, with the files of both asked for. */
export function sheetsFor(locale: Locale): Sheets {
  const companions = new Companions(locale, base);
  companions.wantMap();
  companions.wantFigures();
  return new Sheets(companions);
}
