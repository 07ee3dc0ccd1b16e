// Which of the five inks an instrument takes: the file's order, then round again. Ink itself for anything else.

import type { PlacedBand } from '#lib/core/scene/scene.ts';

const INKS = 5;

/** The hue class number of an instrument in a picture with these bands. */
export function huesOf({ bands }: { readonly bands: readonly PlacedBand[] }): (instrument: string | undefined) => number {
  const hues = new Map(bands.map((band, index) => [band.id, index % INKS]));
  return (instrument) => hues.get(instrument ?? '') ?? INKS;
}
