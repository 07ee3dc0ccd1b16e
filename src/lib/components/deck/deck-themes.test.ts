// The deck's own themes keep their promises: every token of the site given again, contrast, and no hue where none is wanted.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const site = read('../../../app.css');
const deck = read('./deck-themes.css');

/** Custom properties of every rule whose selector passes, later ones over earlier. */
function tokens(css: string, passes: (selector: string) => boolean): Readonly<Record<string, string>> {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selector]) => passes(selector!.trim()));
  return Object.fromEntries(rules.flatMap(([, , body]) => [...body!.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()])));
}
const themed = (theme: string, hue?: number): Readonly<Record<string, string>> =>
  tokens(
    deck,
    (selector) =>
      selector.includes(`'${theme}'`) && selector.includes('.hue-') === (hue !== undefined) && (hue === undefined || selector.includes(`.hue-${hue}`))
  );

const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

const colours = Object.keys(tokens(site, (selector) => selector === ':root')).filter(
  (name) => !['--labels', '--reading', '--display', '--header'].includes(name)
);
const hues = [0, 1, 2, 3, 4, 5];
const INKS = ['--ink', '--ink-soft', '--accent', '--district', '--spl', '--pole', '--grappe', '--cluster'];

describe('the deck’s themes', () => {
  it.each(['contrast', 'bw'])('%s gives every colour of the site again, and every hue and tint', (theme) => {
    expect(Object.keys(themed(theme))).toEqual(expect.arrayContaining(colours));
    for (const hue of hues) expect(Object.keys(themed(theme, hue)).sort()).toEqual(['--hue', '--tint']);
    expect(deck).not.toContain('light-dark');
  });

  it('contrast is 7:1 everywhere, down to the thinnest line and on the tints', () => {
    const all = themed('contrast');
    expect([all['--paper'], all['--ink']]).toEqual(['#ffffff', '#000000']);
    for (const name of [...INKS, '--rule', '--hairline'])
      for (const ground of ['--paper', '--fold']) expect(contrast(all[name]!, all[ground]!)).toBeGreaterThanOrEqual(7);
    for (const hue of hues) {
      const { '--hue': own, '--tint': tint } = themed('contrast', hue);
      const resolved = all[/--[\w-]+/.exec(own!)![0]]!;
      expect(contrast(resolved, tint!)).toBeGreaterThanOrEqual(7);
      expect(contrast(all['--ink']!, tint!)).toBeGreaterThanOrEqual(15);
    }
  });

  it('bw has greys alone, text 7:1 and marks 3:1', () => {
    const all = themed('bw');
    const every = [...Object.values(all), ...hues.map((hue) => themed('bw', hue)['--tint']!)];
    for (const value of every) expect(new Set(channels(value)).size).toBe(1);
    for (const name of INKS) expect(contrast(all[name]!, all['--fold']!)).toBeGreaterThanOrEqual(7);
    expect(contrast(all['--rule']!, all['--fold']!)).toBeGreaterThanOrEqual(3);
  });
});
