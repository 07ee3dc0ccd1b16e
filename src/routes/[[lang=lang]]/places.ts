// The map and the numbers that stand beside a chapter: loaded when the reader comes near the first that has them.

import { base } from '$app/paths';
import type { Locale } from '#lib/core/words/locale.ts';
import { Companions } from '#lib/state/companions.svelte.ts';
import { Sheets } from '#lib/state/sheets.svelte.ts';

export { default as ChapterPlaces } from './ChapterPlaces.svelte';
export { default as StoryPlaces } from './StoryPlaces.svelte';

/** The files of both, asked for, and the sheets that will be made of them. */
export function companionsFor(locale: Locale): { readonly companions: Companions; readonly sheets: Sheets } {
  const companions = new Companions(locale, base);
  companions.wantMap();
  companions.wantFigures();
  return { companions, sheets: new Sheets(companions) };
}
