// What the components prerender: no style attribute for the policy to refuse, and everything said in words too.

import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { composeFigures, heightOf } from '#lib/core/figures/compose-figures.ts';
import { figuresList } from '#lib/core/figures/figures-list.ts';
import { researched } from '#lib/core/figures/fixtures/researched.ts';
import { readFigures, sayReading } from '#lib/core/figures/read-figures.ts';
import { showFigures } from '#lib/core/figures/show-figures.ts';
import { measureLabel } from '#lib/core/scene/measure.ts';
import { utc } from '#lib/core/time/historic-date.ts';
import { linearScale } from '#lib/core/view/axis-scale.ts';
import { WHOLE } from '#lib/core/view/camera.ts';
import FiguresDrawing from './FiguresDrawing.svelte';
import FiguresList from './FiguresList.svelte';
import FiguresTable from './FiguresTable.svelte';
import { explorerWordsOf } from '../../core/words/explorer-words.ts';
import PlayButton from './PlayButton.svelte';

const NOW = utc(2026, 10, 23);
const table = showFigures(researched(), 'fr', NOW);
const scale = linearScale(utc(1990), utc(2027));
const moment = utc(2012);
const readings = readFigures(table, moment);
const valueText = sayReading(table, readings, '2012');
const scene = composeFigures({ table, scale, camera: WHOLE, size: { width: 1000, height: heightOf(table) } }, measureLabel);
const nothing = (): void => undefined;

const drawing = render(FiguresDrawing, {
  props: { table, scene, scale, camera: WHOLE, moment, valueText, ticks: [{ at: 10 }, { at: 20 }], onmoment: nothing }
}).body;
const values = render(FiguresTable, { props: { table, readings, when: '2012' } }).body;
const list = render(FiguresList, { props: { panels: figuresList(table), words: table.words } }).body;
const play = (playing: boolean): string => render(PlayButton, { props: { words: explorerWordsOf('fr'), playing, onplay: nothing } }).body;
const plain = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');

describe('the components of the figures', () => {
  it('prerender without a style attribute', () => {
    for (const html of [drawing, values, list, play(true)]) expect(html).not.toMatch(/\sstyle=/);
  });

  it('make the picture one slider that says what it reads', () => {
    expect(drawing).toContain('data-figures');
    expect(drawing.match(/role="slider"/g)).toHaveLength(1);
    expect(drawing).toContain(`aria-valuetext="${valueText}"`);
    expect(drawing.match(/class="[^"]*cursor[^"]*"/g)).toHaveLength(1);
  });

  it('draw no cursor before one has pointed', () => {
    const still = render(FiguresDrawing, { props: { table, scene, scale, camera: WHOLE, valueText: '', onmoment: nothing } }).body;
    expect(still).not.toMatch(/class="cursor/);
  });

  it('give each number at the cursor with its source, and rivals side by side', () => {
    expect(plain(values)).toMatch(/71 \(Sénat, 2009\) · autre source 72, 12 mai 2010 \(Jouanne, 2010\)/);
    expect(values.match(/data-reading/g)).toHaveLength(table.series.length);
    expect(values).toContain('rel="noopener noreferrer external"');
  });

  it('list every number for paper and for ears', () => {
    expect(list.match(/<tr/g)!.length).toBe(table.series.reduce((sum, { values: own, rivals }) => sum + own.length + rivals.length + 1, 0));
  });

  it('keep one name for Play, pressed or not', () => {
    expect([play(true), play(false)].map((html) => [/aria-pressed="(\w+)"/.exec(html)![1], plain(html).trim()])).toEqual([
      ['true', 'Dérouler le temps'],
      ['false', 'Dérouler le temps']
    ]);
  });
});
