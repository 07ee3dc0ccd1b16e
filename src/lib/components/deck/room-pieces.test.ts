// What the pieces for the room prerender: no style attribute for the policy to refuse, and all of it said in both languages.

import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { PLAIN } from '#lib/core/lesson/projector.ts';
import { LOCALES } from '#lib/core/words/locale.ts';
import { roomWordsOf } from '#lib/core/words/room-words.ts';
import { NBSP } from '#lib/core/words/typeset.ts';
import InkLayer from './InkLayer.svelte';
import LaserPoint from './LaserPoint.svelte';
import RoomCheck from './RoomCheck.svelte';
import TestCard from './TestCard.svelte';

const nothing = (): void => undefined;
const words = roomWordsOf('fr');
const screen = { width: 1920, height: 1080 };

const check = (depth: string, imageWidth: string, enlarged = 1): string =>
  render(RoomCheck, {
    props: { words, locale: 'fr', screen, textSize: 40 * enlarged, enlarged, depth, imageWidth, onenlarge: nothing, onclose: nothing }
  }).body;
const card = (invert: boolean): string =>
  render(TestCard, {
    props: {
      words,
      locale: 'fr',
      correction: invert ? { brightness: 120, contrast: 90, invert } : PLAIN,
      instruments: [
        { id: 'spl', name: 'SPL' },
        { id: 'poles', name: 'Pôles' }
      ],
      keys: [{ keys: ['Maj + ↑'], meaning: words.brighter }],
      onclose: nothing
    }
  }).body;
const ink = render(InkLayer, {
  props: {
    strokes: [{ points: [[0.5, 0.5]], colour: 'red', kept: true, at: 0 }],
    tool: 'pen',
    colour: 'red',
    kept: true,
    onstroke: nothing,
    onerase: nothing
  }
}).body;
const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/[^\S\u00a0]+/g, ' ');

describe('the pieces for the room', () => {
  it('prerender without a style attribute', () => {
    for (const html of [check('8', '2,4'), card(true), ink, render(LaserPoint, { props: { on: true } }).body]) expect(html).not.toMatch(/\sstyle=/);
  });

  it('say whether the last row reads, and what to do', () => {
    expect(plain(check('', '2'))).toContain(words.roomWanting);
    expect(plain(check('huit', '2'))).toContain(words.roomWanting);
    expect(plain(check('8', '2,4'))).toContain(`Oui. Sur le mur, les capitales font 3,4${NBSP}cm`);
    expect(check('8', '2,4')).not.toContain('Agrandir');
    expect(plain(check('10', '2'))).toContain(`Agrandir de 25${NBSP}%`);
    expect(plain(check('10', '2', 1.25))).toContain(`Le texte est agrandi de 25${NBSP}%.`);
    expect(plain(check('30', '2'))).toContain(`que personne ne soit à plus de 14,2${NBSP}m du mur, ou que l’image ait au moins 4,2${NBSP}m de large`);
    expect(plain(check('30', '2'))).toContain(`Agrandir de 75${NBSP}%`);
    expect(plain(check('30', '2', 1.75))).not.toContain('Agrandir');
  });

  it('say the present correction, the keys and every texture on the card', () => {
    expect(plain(card(false))).toContain(`Lumière 100${NBSP}%, contraste 100${NBSP}%, sans correction`);
    expect(plain(card(true))).toContain(`Lumière 120${NBSP}%, contraste 90${NBSP}%, clair et sombre inversés`);
    for (const said of ['Maj + ↑', 'plus clair', 'SPL', 'Pôles', `1/27${NBSP}: tout ce qui doit être lu`]) expect(plain(card(false))).toContain(said);
    expect(card(false)).toContain('url(#weave-spl)');
  });

  it('have words set as they will be read', () => {
    for (const locale of LOCALES)
      for (const text of Object.values(roomWordsOf(locale))) {
        expect(text).not.toMatch(/'|\.\.\.|^\s|\s$|^$/);
        if (locale === 'fr') expect(text).not.toMatch(/ [:;?!%»]/);
      }
  });
});
