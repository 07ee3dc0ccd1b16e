// Social cards as PNG, at build time: no browser, and none of the machine's own fonts, so that a card is the same
// wherever it is made. Server side only.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { indexedPng } from './indexed-png.ts';

type Cut = { readonly name: string; readonly file: string; readonly axes: Record<string, number>; readonly letters?: string };

const from = (family: string, file: string): string => `node_modules/@fontsource-variable/${family}/files/${family}-${file}.woff2`;
const range = (first: number, last: number): string => String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Western letters, and the signs that typesetting adds. */
const LETTERS = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŒœŸ‘’“”–—…·€−≈';
/** Weights and widths of the site's own faces; raised letters (XIIᵉ, 1ᵉʳ) are absent from both and taken from a sister, as light as the display face. */
const CUTS: readonly Cut[] = [
  { name: 'labels', file: from('archivo', 'latin-standard-normal'), axes: { wdth: 88, wght: 400 } },
  { name: 'labels-strong', file: from('archivo', 'latin-standard-normal'), axes: { wdth: 88, wght: 600 } },
  { name: 'display', file: from('newsreader', 'latin-opsz-normal'), axes: { opsz: 72, wght: 400 } },
  { name: 'raised', file: from('source-serif-4', 'latin-ext-wght-normal'), axes: { wght: 250 }, letters: 'ᵉʳ' }
];
/** Flat inks and their edges: more colours are not told apart. */
const COLOURS = 64;

/** A card as a file of some 25 kB. */
export async function cardPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const card = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...(await cardFonts())] } }).render();
  return indexedPng({ width: card.width, height: card.height, bytes: card.pixels }, COLOURS);
}

let fonts: Promise<readonly string[]> | undefined;

/** Paths of the faces as the renderer reads them: cut once, from the first card on. */
export const cardFonts = (): Promise<readonly string[]> => (fonts ??= Promise.all(CUTS.map(cutFont)));

async function cutFont({ name, file, axes, letters = LETTERS }: Cut): Promise<string> {
  const font = await subsetFont(readFileSync(file), letters, { targetFormat: 'truetype', variationAxes: axes, noLayoutClosure: true });
  try {
    return writeWhole('node_modules/.cache/frise-fonts', `${name}.ttf`, font);
  } catch {
    return writeWhole(join(tmpdir(), 'frise-fonts'), `${name}.ttf`, font);
  }
}

/** Put in place in one go: another build may be reading it. */
function writeWhole(folder: string, name: string, bytes: Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(`${path}.${process.pid}`, bytes);
  renameSync(`${path}.${process.pid}`, path);
  return path;
}
