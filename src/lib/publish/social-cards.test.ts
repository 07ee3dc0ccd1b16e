// A card as a PNG: of the right size, not blank, and set in faces that have every letter and are as wide as we measure.

import { readdirSync, readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { describe, expect, it, vi } from 'vitest';
import { readCorpus } from '../core/corpus/read-corpus.ts';
import { showDetails } from '../core/view/detail.ts';
import { measureDisplay, socialCard } from '../core/scene/social-card.ts';
import { LOCALES } from '../core/words/locale.ts';
import { cardFonts, cardPng } from './social-cards.ts';

vi.setConfig({ testTimeout: 60_000 });

const files = readdirSync('data')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name: `data/${name}`, text: readFileSync(`data/${name}`, 'utf8') }));
const { corpus } = readCorpus(files);
const NOW = Date.UTC(2026, 10, 23);

describe('a social card as a PNG', () => {
  it('is 1200 by 630, not blank, under 40 kB, and the same when made again', async () => {
    const svg = socialCard(corpus, 'ciadt-2004-09-14', 'fr', NOW);
    const png = Buffer.from(await cardPng(svg));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.subarray(12, 16).toString('latin1'), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['IHDR', 1200, 630]);
    expect(png.length).toBeGreaterThan(5000);
    expect(png.length).toBeLessThan(40_000);
    expect(png.equals(Buffer.from(await cardPng(svg)))).toBe(true);
  });
});

describe('the faces of the cards', () => {
  const told = LOCALES.flatMap((locale) => [...showDetails(corpus, locale).values()]);

  it('have every letter of our titles, dates and places', async () => {
    const fonts = (await cardFonts()).map((path) => fontkit.create(readFileSync(path)));
    const letters = new Set(told.flatMap(({ title, when, lane, place }) => [...`${title}${when}${lane}${place ?? ''}`]));
    expect([...letters].filter((letter) => fonts.every((font) => !drawn(font, letter)))).toEqual([]);
  });

  it('set no title wider than it is measured', async () => {
    const path = (await cardFonts()).find((one) => one.endsWith('display.ttf'))!;
    const display = fontkit.create(readFileSync(path));
    const width = (text: string): number => [...text].reduce((sum, letter) => sum + display.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth, 0);
    expect(told.filter(({ title }) => width(title) / display.unitsPerEm > measureDisplay(title, 1)).map(({ title }) => title)).toEqual([]);
  });
});

/** Spaces are drawn by their width alone. */
const drawn = (font: fontkit.Font, letter: string): boolean =>
  font.glyphForCodePoint(letter.codePointAt(0)!) !== font.glyphForCodePoint(0xffff) && font.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth > 0;
