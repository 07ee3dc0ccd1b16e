// Thickness is a number: read back from the drawn paths.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ourCorpus } from '#lib/data.ts';
import { dateOf, EMPTY, anyCorpus, NOW, SMALL } from '../view/fixtures/any-corpus.ts';
import { elasticScale, linearScale, position } from '../view/axis-scale.ts';
import { showCorpus, type ShownBand, type ShownCorpus } from '../view/shown.ts';
import { placeBands, type Zone } from './bands.ts';
import { measureLabel } from './measure.ts';
import type { PlacedBand } from './scene.ts';

vi.setConfig({ testTimeout: 60_000 });

const TOTAL = 8000;
const ZONE: Zone = { y: 100, height: 240 };
const scaleOf = (corpus: ShownCorpus) => elasticScale(corpus.pieces, corpus.domain[1]);
const place = (corpus: ShownCorpus) => placeBands(corpus, scaleOf(corpus), TOTAL, ZONE, measureLabel);

type Point = { readonly x: number; readonly y: number };

/** Corners of an outline: along the top from left to right, then back along the bottom. */
const points = (path: string): readonly Point[] => [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

/** Each corner's x with the thickness there. */
const thicknesses = (band: PlacedBand): readonly { readonly x: number; readonly thick: number }[] =>
  band.parts.flatMap(({ path }) => {
    const all = points(path);
    return all.slice(0, all.length / 2).map(({ x, y }, index) => ({ x, thick: Math.abs(all[all.length - 1 - index]!.y - y) }));
  });

const heightsOf = (band: PlacedBand): readonly [number, number] => {
  const ys = band.parts.flatMap(({ path }) => points(path)).map(({ y }) => y);
  return [Math.min(...ys), Math.max(...ys)];
};

/** The pixels one network is drawn with, where a sure value has come to its full thickness. */
function pixelsEach(band: ShownBand, placed: PlacedBand, corpus: ShownCorpus): readonly number[] {
  const corners = thicknesses(placed);
  return band.steps.flatMap((step, index) => {
    const end = band.steps[index + 1]?.at ?? band.end;
    if (step.approximate || step.value < 20 || end <= step.at) return [];
    const x = position(scaleOf(corpus), end) * TOTAL;
    const there = corners.filter((corner) => Math.abs(corner.x - x) < 0.11).map((corner) => corner.thick / step.value);
    return there.slice(0, 1);
  });
}

const anyShown = anyCorpus(20).map((corpus) => showCorpus(corpus, 'fr', NOW));
const OURS = showCorpus(ourCorpus(), 'fr', NOW);

describe('bands', () => {
  it('are as thick as their number, all on one scale', () => {
    const { bands } = place(OURS);
    const scales = OURS.bands.flatMap((band, index) => pixelsEach(band, bands[index]!, OURS));
    expect(scales.length).toBeGreaterThan(8);
    for (const each of scales) expect(each).toBeCloseTo(scales[0]!, 1);
    const counts = showCorpus(
      {
        ...EMPTY,
        lanes: SMALL.lanes,
        events: SMALL.events,
        instruments: SMALL.instruments.slice(0, 1),
        series: [
          {
            ...SMALL.series[0]!,
            instrument: SMALL.instruments[0]!.id,
            points: [50, 100, 25].map((value, index) => ({ date: dateOf(String(2000 + 5 * index)), value, approximate: false, rival: false, sources: [] }))
          }
        ]
      },
      'fr',
      NOW
    );
    const thick = thicknesses(place(counts).bands[0]!).map(({ thick: value }) => value);
    expect(Math.max(...thick)).toBeCloseTo(ZONE.height - 16, 0);
    expect(thick.at(-1)).toBeCloseTo((ZONE.height - 16) / 4, 0);
  });

  it('stay in their zone', () => {
    fc.assert(
      fc.property(anyShown, (corpus) => {
        for (const band of place(corpus).bands) {
          const [top, bottom] = heightsOf(band);
          expect(top).toBeGreaterThanOrEqual(band.parts.length > 0 ? ZONE.y - 0.1 : top);
          expect(bottom).toBeLessThanOrEqual(band.parts.length > 0 ? ZONE.y + ZONE.height + 0.1 : bottom);
          expect(band.from).toBeGreaterThanOrEqual(-0.1);
          expect(band.to).toBeLessThanOrEqual(TOTAL + 0.1);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('never overlap: two share a height only when one comes after the other', () => {
    fc.assert(
      fc.property(anyShown, (corpus) => {
        const bands = place(corpus).bands.filter((band) => band.parts.length > 0);
        bands.forEach((a, index) => {
          for (const b of bands.slice(index + 1)) {
            const apart = heightsOf(a)[1] <= heightsOf(b)[0] + 0.2 || heightsOf(b)[1] <= heightsOf(a)[0] + 0.2;
            const after = a.to <= b.from + 0.2 || b.to <= a.from + 0.2;
            expect(apart || after).toBe(true);
          }
        });
      }),
      { numRuns: 60 }
    );
  });

  it('share their zone from edge to edge, each row apart from the next', () => {
    const rows = place(OURS)
      .bands.map(heightsOf)
      .sort((a, b) => a[0] - b[0]);
    expect(rows[0]![0]).toBeCloseTo(ZONE.y + 8, 0);
    expect(Math.max(...rows.map(([, bottom]) => bottom))).toBeCloseTo(ZONE.y + ZONE.height - 8, 0);
    const tops = [...new Set(rows.map(([top]) => Math.round(top)))];
    expect(tops.length).toBeGreaterThanOrEqual(3);
    rows.slice(1).forEach(([top], index) => {
      const bottom = Math.max(...rows.slice(0, index + 1).map((row) => row[1]));
      if (top > bottom - 1) expect(top - bottom).toBeGreaterThanOrEqual(6.5);
    });
  });

  it('are mirrored about a middle that never moves', () => {
    for (const band of place(OURS).bands) {
      const middles = band.parts.flatMap(({ path }) => {
        const all = points(path);
        return all.slice(0, all.length / 2).map(({ y }, index) => (y + all[all.length - 1 - index]!.y) / 2);
      });
      expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(0.25);
    }
  });

  it('tell estimates from sure numbers', () => {
    const { bands } = place(OURS);
    const sure = (id: string): readonly boolean[] => bands.find((band) => band.id === id)!.parts.map((part) => part.sure);
    expect(sure('districts')).not.toContain(true);
    expect(sure('poles')).not.toContain(false);
  });

  it('write each name and count within their own thickness', () => {
    const { bands } = place(OURS);
    for (const band of bands) {
      const corners = thicknesses(band);
      for (const note of band.notes) {
        const around = corners.filter(({ x }) => x >= note.x && x <= note.x + note.width);
        for (const { thick } of around) expect(thick).toBeGreaterThanOrEqual(10.4);
        expect(note.x).toBeGreaterThanOrEqual(band.from);
        expect(note.x + note.width).toBeLessThanOrEqual(band.to + 0.1);
      }
    }
    expect(bands.find((band) => band.id === 'grappes')!.notes.map((note) => note.text)).toEqual(expect.arrayContaining(['126', 'grappes d’entreprises']));
  });

  it('hand over to each other by ribbons that are told apart when counted', () => {
    const { ribbons } = place(
      showCorpus(
        {
          ...SMALL,
          handovers: [
            { ...SMALL.handovers[0]!, value: 20 },
            { ...SMALL.handovers[0]!, from: 'poles', to: 'spl' },
            { ...SMALL.handovers[0]!, to: 'nowhere' }
          ]
        },
        'fr',
        NOW
      )
    );
    expect(ribbons.map(({ from, to, counted }) => ({ from, to, counted }))).toEqual([
      { from: 'spl', to: 'poles', counted: true },
      { from: 'poles', to: 'spl', counted: false }
    ]);
  });

  it('keep their proportions in a silhouette without room for names', () => {
    const corpus = OURS;
    const { bands } = placeBands(corpus, linearScale(...corpus.domain), 1000, { y: 3, height: 30, padding: 0, gap: 0.5 }, measureLabel);
    for (const band of bands) expect([heightsOf(band)[0] >= 2.9, heightsOf(band)[1] <= 33.1]).toEqual([true, true]);
  });
});
