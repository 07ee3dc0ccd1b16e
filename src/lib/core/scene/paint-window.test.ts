// The painter and its file: what is in the scene is in the picture, and nothing can break out of it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elasticScale } from '../view/axis-scale.ts';
import { corpusTable } from '../view/corpus-table.ts';
import { anyCorpus, NOW, SMALL } from '../view/fixtures/any-corpus.ts';
import { selectAll } from '../view/selection.ts';
import { composeWindow } from './compose-window.ts';
import { measureLabel } from './measure.ts';
import { paintSheet, sheetSize } from './paint-sheet.ts';
import type { Painted } from './painted.ts';
import type { Inks } from './pen.ts';
import { escaped, svgPen } from './svg-pen.ts';

const INKS: Inks = {
  paper: '#fff',
  ink: '#111',
  inkSoft: '#444',
  rule: '#bbb',
  hairline: '#ddd',
  fold: '#f7f7f0',
  accent: '#900',
  hues: Array.from({ length: 6 }, (_, index) => ({ hue: `#0${index}0`, tint: `#f${index}f` }))
};
const WORDS = { title: 'Essai <b> & co', window: '1998 – 2004', foot: ['1 cm ≈ 5 ans', 'Licence CC BY 4.0'] };

function paintedOf(corpus: typeof SMALL): Painted {
  const table = corpusTable(corpus, 'fr', NOW);
  const scale = elasticScale(table.ground.pieces, table.ground.domain[1]);
  const size = { width: 900, height: 600 };
  const scene = composeWindow({ table, selection: selectAll(table), others: 'dimmed', scale, camera: { start: 0, end: 1 }, size }, measureLabel);
  return { scene, inks: INKS, gutter: 96, bandsName: 'Réseaux' };
}

function fileOf(painted: Painted): string {
  const pen = svgPen(INKS);
  paintSheet(pen, painted, WORDS);
  return pen.file(sheetSize(painted, WORDS), WORDS.title, WORDS.foot.join(' '));
}

describe('a view as an SVG file', () => {
  it('writes every label, tick, scale and number of the scene, and the words around it', () => {
    const painted = paintedOf(SMALL);
    const file = fileOf(painted);
    const { marks, axis, gathered } = painted.scene;
    const words = [
      ...marks.flatMap((mark) => mark.label?.lines ?? []),
      ...axis.ticks.flatMap((tick) => tick.label ?? []),
      ...gathered.map((group) => String(group.count)),
      ...WORDS.foot,
      WORDS.window
    ];
    expect(words.length).toBeGreaterThan(20);
    for (const word of words) expect(file).toContain(`>${escaped(word)}</text>`);
    expect(file).toContain('Essai &lt;b&gt; &amp; co');
  });

  it('is well formed, whatever the history: every element closed, every clip and weave defined, no number missing', () => {
    fc.assert(
      fc.property(anyCorpus(60), (corpus) => {
        const file = fileOf(paintedOf(corpus));
        expect(file).not.toMatch(/NaN|undefined|Infinity/);
        const opened = [...file.matchAll(/<([a-zA-Z]+)(?:\s[^>]*)?(?<!\/)>/g)].map((match) => match[1]);
        const closed = [...file.matchAll(/<\/([a-zA-Z]+)>/g)].map((match) => match[1]);
        const count = (names: readonly (string | undefined)[], name: string): number => names.filter((one) => one === name).length;
        for (const name of new Set(opened)) expect([name, count(closed, name!)]).toEqual([name, count(opened, name!)]);
        for (const [, id] of file.matchAll(/url\(#([\w-]+)\)/g)) expect(file).toContain(`id="${id}"`);
      }),
      { numRuns: 60 }
    );
  });
});
