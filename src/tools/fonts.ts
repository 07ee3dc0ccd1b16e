// Makes the site's font subsets and the table of letter widths the layout measures with.
// Run by hand (`npm run fonts`) when the alphabet or a family changes; its results are committed,
// so that neither a build nor a page depends on it.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';

const PRINTABLE_ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
/** What our pages use: fetched with the first view. */
const COMMON = [...new Set(PRINTABLE_ASCII.replace(/[#$<>@[\\\]^`{|}~*+=_]/g, '') + 'àâçéèêëîïíôœùûóáÀÂÉÎ' + '«»“”‘’–—…·°€≈−\u00a0')].join('');
/** What a teacher's file may add: a second file of the same face, fetched when such a letter is met. */
const RARE = [...new Set(PRINTABLE_ASCII + 'äæìöúüÿñòãõßøåÇÈÊËÏÔŒÙÛÜÅÄÆÖÑÓÁÍÚ×©' + '‹›•£ªº²³¹½÷±§†')].filter((letter) => !COMMON.includes(letter)).join('');
const ALPHABET = COMMON + RARE;
/** Raised letters of ordinals (XIIᵉ, 1ᵉʳ, 1ʳᵉ): absent from both families, taken from sisters. */
const RAISED = 'ᵉʳ';

type AxisRange = number | { min: number; max: number; default: number };
type Job = { face: string; name: string; file: string; text: string; axes: Record<string, AxisRange>; weight: string; display: 'optional' | 'swap' };

const from = (family: string, file: string) => `node_modules/@fontsource-variable/${family}/files/${family}-${file}.woff2`;

const ARCHIVO = { file: from('archivo', 'latin-standard-normal'), axes: { wdth: 88, wght: { min: 400, max: 650, default: 400 } }, weight: '400 650' };
const TEXT = { file: from('newsreader', 'latin-opsz-normal'), axes: { opsz: 18, wght: 400 }, weight: '400' };
const LARGE = { ...TEXT, axes: { opsz: 72, wght: 400 } };
const SISTER_SANS = { file: from('source-sans-3', 'latin-ext-wght-normal'), axes: { wght: 450 }, weight: '400 650' };
const SISTER_SERIF = { file: from('source-serif-4', 'latin-ext-wght-normal'), axes: { wght: 400 }, weight: '400' };

/** `optional`: a first view without its faces keeps its fallback, so that no text moves. `swap`: for a few late letters. */
const JOBS: Job[] = [
  { face: 'Frise Labels', name: 'labels', text: COMMON, display: 'optional', ...ARCHIVO },
  { face: 'Frise Reading', name: 'reading', text: COMMON, display: 'optional', ...TEXT },
  { face: 'Frise Display', name: 'display', text: COMMON, display: 'optional', ...LARGE },
  { face: 'Frise Labels', name: 'labels-rare', text: RARE, display: 'swap', ...ARCHIVO },
  { face: 'Frise Reading', name: 'reading-rare', text: RARE, display: 'swap', ...TEXT },
  { face: 'Frise Labels', name: 'labels-raised', text: RAISED, display: 'swap', ...SISTER_SANS },
  { face: 'Frise Reading', name: 'reading-raised', text: RAISED, display: 'swap', ...SISTER_SERIF }
];

/** "U+20-22, U+24": the letters of a subset, as CSS wants them. */
function unicodeRange(text: string): string {
  const codes = [...text].map((letter) => letter.codePointAt(0)!).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(', ');
}

const faceRule = (job: Job): string => `@font-face {
  font-family: '${job.face}';
  src: url('./${job.name}.woff2') format('woff2');
  font-weight: ${job.weight};
  font-display: ${job.display};
  unicode-range: ${unicodeRange(job.text)};
}
`;

/** Advance widths in thousandths of the font size, at one weight. */
async function widthsOf(file: string, axes: Record<string, number>, characters: string): Promise<Record<string, number>> {
  const pinned = await subsetFont(readFileSync(file), characters, { targetFormat: 'truetype', variationAxes: axes });
  const font = fontkit.create(pinned) as fontkit.Font;
  return Object.fromEntries(
    [...characters].map((letter) => {
      const glyph = font.glyphForCodePoint(letter.codePointAt(0)!);
      return [letter, Math.round((glyph.advanceWidth / font.unitsPerEm) * 1000)];
    })
  );
}

/** Letters grouped by width, to keep the table small: { "512": "abde…" }. */
function byWidth(widths: Record<string, number>): Record<string, string> {
  const groups: Record<string, string> = {};
  for (const [letter, width] of Object.entries(widths)) groups[width] = (groups[width] ?? '') + letter;
  return groups;
}

async function main(): Promise<void> {
  mkdirSync('src/fonts', { recursive: true });
  for (const job of JOBS) {
    const woff2 = await subsetFont(readFileSync(job.file), job.text, { targetFormat: 'woff2', variationAxes: job.axes, noLayoutClosure: true });
    writeFileSync(`src/fonts/${job.name}.woff2`, woff2);
    console.log(`${job.name}.woff2  ${woff2.length} bytes`);
  }
  writeFileSync('src/fonts/faces.css', `/* Made by \`npm run fonts\`. Do not edit. */\n\n${JOBS.map(faceRule).join('')}`);
  const raised = await widthsOf(SISTER_SANS.file, SISTER_SANS.axes, RAISED);
  const table = {
    regular: byWidth({ ...(await widthsOf(ARCHIVO.file, { wdth: 88, wght: 400 }, ALPHABET)), ...raised }),
    strong: byWidth({ ...(await widthsOf(ARCHIVO.file, { wdth: 88, wght: 600 }, ALPHABET)), ...raised })
  };
  const header = '// Made by `npm run fonts`: advance widths of the label face, in thousandths of the font size. Do not edit.\n\n';
  writeFileSync('src/lib/core/scene/label-widths.ts', `${header}export const LABEL_WIDTHS = ${JSON.stringify(table, null, 2)} as const;\n`);
}

await main();
