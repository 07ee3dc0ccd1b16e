// The map and the numbers that stand beside a chapter: loaded when the reader comes near the first that has them.

import { base } from '$app/paths';
import type { Locale } from '#lib/core/words/locale.ts';
import { Companions } from '#lib/state/companions.svelte.ts';

export { default as ChapterPlaces } from './ChapterPlaces.svelte';
export { default as StoryPlaces } from './StoryPlaces.svelte';

/** The files of both, asked for. */
export function companionsFor(locale: Locale): Companions {
  const companions = new Companions(locale, base);
  companions.wantMap();
  companions.wantFigures();
  return companions;
}
