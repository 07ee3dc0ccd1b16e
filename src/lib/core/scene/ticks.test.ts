// The axis's divisions and their words.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { utc } from '../time/historic-date.ts';
import { elasticScale, linearScale, momentAt, position } from '../view/axis-scale.ts';
import { measureLabel } from './measure.ts';
import type { Tick } from './scene.ts';
import { partsOf, scaleInWords, TICK_SIZE, ticksOf } from './ticks.ts';

vi.setConfig({ testTimeout: 60_000 });

const anyScale = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: -300, max: 2020 }), { minLength: 1, maxLength: 8 }),
    fc.array(fc.double({ min: 0.2, max: 2, noNaN: true }), { minLength: 8, maxLength: 8 })
  )
  .map(([years, shares]) =>
    elasticScale(
      years.map((year, index) => ({ from: utc(year), share: shares[index]! })),
      utc(2027)
    )
  );
const anyTotal = fc.integer({ min: 320, max: 20_000 });
const labelled = (ticks: readonly Tick[]): readonly Tick[] => ticks.filter((tick) => tick.label !== undefined);

describe('ticks', () => {
  it('never let two labels touch', () => {
    fc.assert(
      fc.property(anyScale, anyTotal, fc.constantFrom('fr' as const, 'en' as const), (scale, total, locale) => {
        const all = [...labelled(ticksOf(scale, total, locale, measureLabel))].sort((a, b) => a.textAt! - b.textAt!);
        const half = (tick: Tick): number => measureLabel(tick.label!, TICK_SIZE, true) / 2;
        all.slice(1).forEach((tick, index) => expect(tick.textAt! - half(tick)).toBeGreaterThanOrEqual(all[index]!.textAt! + half(all[index]!) + 3));
      }),
      { numRuns: 60 }
    );
  });

  it('give a label to one alone where two stand at one pixel', () => {
    const scale = elasticScale(
      [
        { from: utc(0), share: 0.2817771084337349 },
        { from: utc(1001), share: 0.7182228915662651 }
      ],
      utc(2027)
    );
    const labels = labelled(ticksOf(scale, 332, 'fr', measureLabel)).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('stand at whole months and years, within the strip, in order in each piece', () => {
    fc.assert(
      fc.property(anyScale, anyTotal, (scale, total) => {
        const ticks = ticksOf(scale, total, 'fr', measureLabel);
        for (const tick of ticks) {
          const moment = new Date(momentAt(scale, tick.at / total));
          const firsts = [0, 1].map((later) => utc(moment.getUTCFullYear(), moment.getUTCMonth() + later));
          expect(Math.min(...firsts.map((first) => Math.abs(position(scale, first) * total - tick.at)))).toBeLessThan(0.1);
          expect([tick.at >= -0.1, tick.at <= total + 0.1]).toEqual([true, true]);
        }
      }),
      { numRuns: 40 }
    );
  });

  it('always write the first date of the axis', () => {
    fc.assert(
      fc.property(anyScale, anyTotal, (scale, total) => {
        expect(ticksOf(scale, total, 'en', measureLabel)[0]).toMatchObject({ at: 0, fold: true, label: expect.any(String) });
      }),
      { numRuns: 40 }
    );
  });

  it('become finer as there is more room', () => {
    const scale = linearScale(utc(2004), utc(2006));
    const labels = (total: number): readonly string[] => labelled(ticksOf(scale, total, 'fr', measureLabel)).map((tick) => tick.label!);
    expect(labels(150)).toEqual(['2004', '2005']);
    expect(labels(400)).toEqual(['2004', 'avr.', 'juil.', 'oct.', '2005', 'avr.', 'juil.', 'oct.']);
    expect(labels(1600)).toHaveLength(24);
    expect(labels(1600).slice(0, 3)).toEqual(['2004', 'févr.', 'mars']);
  });

  it('say years before our era', () => {
    const labels = (locale: 'fr' | 'en') => labelled(ticksOf(linearScale(utc(-99), utc(101)), 300, locale, measureLabel)).map((tick) => tick.label);
    expect(labels('fr')).toContain('100\u00a0av. J.-C.');
    expect(labels('en')).toContain('100\u00a0BC');
  });
});

describe('the written scale', () => {
  it.each([
    [100, '1 cm ≈ 100 ans', '1 cm ≈ 100 years'],
    [1250, '1 cm ≈ 1 250 ans', '1 cm ≈ 1,250 years'],
    [4.6, '1 cm ≈ 4,5 ans', '1 cm ≈ 4.5 years'],
    [1.4, '1 cm ≈ 1,5 an', '1 cm ≈ 1.5 years'],
    [1.1, '1 cm ≈ 1 an', '1 cm ≈ 1 year'],
    [0.97, '1 cm ≈ 1 an', '1 cm ≈ 1 year'],
    [0.25, '1 cm ≈ 3 mois', '1 cm ≈ 3 months'],
    [0.03, '1 cm ≈ 11 jours', '1 cm ≈ 11 days'],
    [0.001, '1 cm ≈ 0,5 jour', '1 cm ≈ 0.5 day']
  ])('of %d years a centimetre is « %s »', (years, fr, en) => {
    const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
    expect([plain(scaleInWords(years, 'fr')), plain(scaleInWords(years, 'en'))]).toEqual([fr, en]);
  });

  it('is true of each piece: a centimetre of it holds the years it says', () => {
    const scale = elasticScale(
      [
        { from: utc(1100), share: 1 },
        { from: utc(1900), share: 1 }
      ],
      utc(2000)
    );
    const [old, recent] = partsOf(scale, 2000, 1, 'en', measureLabel);
    const perCm = 96 / 2.54;
    expect(old!.scale).toBe(scaleInWords((800 / 1000) * perCm, 'en'));
    expect(recent!.scale).toBe(scaleInWords((100 / 1000) * perCm, 'en'));
    expect(partsOf(scale, 2000, 2, 'en', measureLabel)[0]!.scale).toBe(scaleInWords((800 / 2000) * perCm, 'en'));
    expect([old!.to, recent!.from]).toEqual([1000, position(scale, utc(1900)) * 2000]);
  });

  it('is shortened, then left out, where it has no room', () => {
    const scale = elasticScale(
      [
        { from: utc(1100), share: 20 },
        { from: utc(1900), share: 1 }
      ],
      utc(2000)
    );
    const recent = (total: number) => partsOf(scale, total, 1, 'fr', measureLabel)[1]!;
    expect(recent(4000)).toMatchObject({ scale: scaleInWords((100 / (4000 / 21)) * (96 / 2.54), 'fr'), scaleAt: expect.any(Number) });
    expect(recent(1200).scale).toMatch(/^\d+\sans$/);
    expect(recent(1200).scaleAt).toBeDefined();
    expect(recent(400).scaleAt).toBeUndefined();
  });

  it('comes with the name of an age, only before the bands', () => {
    const scale = elasticScale(
      [
        { from: utc(1100), share: 20 },
        { from: utc(1900), share: 1 }
      ],
      utc(2000)
    );
    const titles = (bandsFrom: number) => partsOf(scale, 800, 1, 'fr', measureLabel, bandsFrom).map((part) => part.title);
    expect(titles(position(scale, utc(1950)) * 800)).toEqual(['1100–1900', undefined]);
    expect(titles(10)).toEqual([undefined, undefined]);
  });
});
