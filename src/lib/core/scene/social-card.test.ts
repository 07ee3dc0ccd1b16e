// The card of each of our events: everything on it can be read, nothing is cut, nothing touches anything else.

import { readdirSync, readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { create } from 'xmlbuilder2';
import { readCorpus } from '../corpus/read-corpus.ts';
import { anyCorpus, NOW, SMALL } from '../view/fixtures/any-corpus.ts';
import { showDetails } from '../view/detail.ts';
import { LOCALES } from '../words/locale.ts';
import { CARD_INKS } from './card-inks.ts';
import { measureLabel } from './measure.ts';
import type { Box } from './scene.ts';
import { CARD, measureDisplay, siteCard, socialCard } from './social-card.ts';

// Hundreds of cards, parsed one by one.
vi.setConfig({ testTimeout: 120_000 });

const files = readdirSync('data')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name: `data/${name}`, text: readFileSync(`data/${name}`, 'utf8') }));
const { corpus } = readCorpus(files);

type Drawn = Box & { readonly words: string; readonly size: number; readonly display: boolean };

const elements = (svg: string, name: string) => [...create(svg).root().node.ownerDocument!.getElementsByTagName(name)];

/** What a strict parser of XML finds wrong, if anything: the renderer's own. The one that gives us a tree mends what it reads. */
function faultOf(svg: string): string | undefined {
  try {
    return void new Resvg(svg, { font: { loadSystemFonts: false } });
  } catch (error) {
    return String(error);
  }
}

/** The texts of a card with the boxes our own measure gives them: from the capitals' height to the descenders. */
function textsOf(svg: string): readonly Drawn[] {
  return elements(svg, 'text').map((text) => {
    const of = (name: string): string => text.getAttribute(name) ?? '';
    const [size, words, display] = [Number(of('font-size')), text.textContent ?? '', of('font-family').includes('Newsreader')];
    const width = display ? measureDisplay(words, size) : measureLabel(words, size, of('font-weight') === '600');
    const x = Number(of('x')) - (of('text-anchor') === 'end' ? width : of('text-anchor') === 'middle' ? width / 2 : 0);
    return { words, size, display, x, y: Number(of('y')) - 0.7 * size, width, height: 0.92 * size };
  });
}

/** The sign's box, with its edge. */
function signOf(svg: string): Box {
  const path = elements(svg, 'path').find((one) => one.hasAttribute('transform'))!;
  const [x, y] = /translate\(([\d.]+),([\d.]+)\)/.exec(path.getAttribute('transform')!)!.slice(1).map(Number) as [number, number];
  return { x: x - 40, y: y - 40, width: 80, height: 80 };
}

const inside = ({ x, y, width, height }: Box): boolean => x >= 24 && y >= 20 && x + width <= CARD.width - 20 && y + height <= CARD.height - 16;
const apart = (a: Box, b: Box): boolean => a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
const touching = (boxes: readonly Drawn[]): readonly string[] =>
  boxes.flatMap((a, index) => boxes.slice(index + 1).flatMap((b) => (apart(a, b) ? [] : [`${a.words} / ${b.words}`])));

describe.each(LOCALES)('the cards of our events in %s', (locale) => {
  const details = showDetails(corpus, locale);
  const cards = corpus.events.map(({ id }) => ({ detail: details.get(id)!, svg: socialCard(corpus, id, locale, NOW) }));
  const drawn = cards.map(({ detail, svg }) => ({ detail, texts: textsOf(svg), sign: signOf(svg) }));

  it('are all there, each a well-formed file of 1200 by 630', () => {
    expect(cards.length).toBeGreaterThan(200);
    for (const { svg } of cards) {
      expect(svg).toMatch(/^<svg [^>]*width="1200" height="630" viewBox="0 0 1200 630"/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(faultOf(svg)).toBeUndefined();
    }
    expect(faultOf(cards[0]!.svg.replace('</text>', ''))).toContain('text');
  });

  it('keep every text inside the frame and apart from every other, the sign apart from all', () => {
    for (const { detail, texts, sign } of drawn) {
      expect({ id: detail.id, outside: texts.filter((text) => !inside(text)).map(({ words }) => words) }).toEqual({ id: detail.id, outside: [] });
      expect({ id: detail.id, touching: touching(texts) }).toEqual({ id: detail.id, touching: [] });
      expect({ id: detail.id, signed: texts.filter((text) => !apart(text, sign)).map(({ words }) => words) }).toEqual({ id: detail.id, signed: [] });
    }
  });

  it('set no text smaller than 24 pixels, the title between 64 and 80', () => {
    for (const { detail, texts } of drawn) {
      expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(24);
      const [title] = texts.filter(({ words, size }) => size >= 64 && detail.title.startsWith(words));
      expect([detail.id, title?.size]).toEqual([detail.id, expect.toSatisfy((size: number) => size >= 64 && size <= 80)]);
    }
  });

  it('say the title whole in three lines at most, the date, the kind, the lane, the place, and the status when it is in doubt', () => {
    for (const { detail, texts } of drawn) {
      const said = texts
        .map(({ words }) => words)
        .join(' ')
        .replaceAll('\u00a0', ' ');
      for (const words of [detail.title, detail.when, detail.kind, detail.lane, detail.place]) expect(said).toContain((words ?? '').replaceAll('\u00a0', ' '));
      expect(said.includes(detail.statusWords)).toBe(detail.status !== 'verified');
      const lines = texts.filter(({ words, display }) => display && detail.title.includes(words) && words.length > 2);
      expect(lines.length).toBeLessThanOrEqual(3);
    }
  });

  it('have beside them the card of the whole, as readable', () => {
    const texts = textsOf(siteCard(corpus, locale, NOW));
    expect([texts.filter((text) => !inside(text)), touching(texts)]).toEqual([[], []]);
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(24);
  });
});

describe('a card', () => {
  const titled = (title: string): typeof SMALL => ({ ...SMALL, events: [{ ...SMALL.events[0]!, title: { fr: title } }] });

  it('is the same when made again', () => {
    const { id } = corpus.events[7]!;
    expect(socialCard(corpus, id, 'en', NOW)).toBe(socialCard(corpus, id, 'en', NOW));
  });

  it('writes a hostile title as words', () => {
    const svg = socialCard(titled('Un <script>alert("&")</script> & co'), SMALL.events[0]!.id, 'fr', NOW);
    expect(svg).not.toContain('<script');
    expect(faultOf(svg)).toBeUndefined();
    const said = textsOf(svg).map(({ words }) => words);
    expect(said.join(' ')).toContain('Un <script>alert("&")</script> & co');
  });

  it('shrinks a title longer than any of ours, and cuts nothing of it', () => {
    const title = 'La compétitivité des territoires et des entreprises en réseau, '.repeat(4).trim();
    const lines = textsOf(socialCard(titled(title), SMALL.events[0]!.id, 'fr', NOW)).filter(({ display, words }) => display && title.includes(words));
    expect(lines.map(({ words }) => words).join(' ')).toBe(title);
    expect(lines.filter((line) => !inside(line))).toEqual([]);
    expect(lines).toHaveLength(3);
  });

  it('is well formed for any event of any corpus', () => {
    fc.assert(
      fc.property(
        anyCorpus(12).filter(({ events }) => events.length > 0),
        fc.constantFrom(...LOCALES),
        (any, locale) => {
          for (const { id } of any.events.slice(0, 3)) {
            const svg = socialCard(any, id, locale, NOW);
            expect([svg.match(/NaN|undefined|Infinity/), faultOf(svg)]).toEqual([null, undefined]);
            expect(textsOf(svg).length).toBeGreaterThan(4);
          }
        }
      ),
      { numRuns: 40 }
    );
  });

  it('is drawn in the tokens of the light theme', () => {
    const css = readFileSync('src/app.css', 'utf8');
    const { hues, ...plain } = CARD_INKS;
    const token = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    for (const [name, colour] of Object.entries(plain)) expect(css).toContain(`${token(name)}: light-dark(${colour},`);
    for (const { hue, tint } of hues.slice(0, 5)) {
      expect(css).toContain(`: light-dark(${hue},`);
      expect(css).toContain(`--tint: light-dark(${tint},`);
    }
  });
});
