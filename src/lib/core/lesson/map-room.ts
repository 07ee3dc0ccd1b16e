// The map's place beside the picture: how wide, and so how much of the picture's window it covers. The camera keeps what a
// chapter lights out of there.

import type { ChapterMap } from '../corpus/corpus.ts';

type Screen = { readonly width: number };

const SMALL = { share: 0.3, least: 272 };
const LARGE = { share: 0.42, least: 384 };
/** The picture keeps about half of its room. */
const MOST = 0.52;

/** Width of a chapter's map on a screen, both in CSS pixels; 0 without a map. */
export function mapRoom(map: ChapterMap | undefined, { width }: Screen): number {
  if (!map) return 0;
  const { share, least } = map.large ? LARGE : SMALL;
  return Math.round(Math.min(Math.max(share * width, least), MOST * width));
}
