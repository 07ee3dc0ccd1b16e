// Laws of the drawn figures: every window, every size.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { utc } from '../time/historic-date.ts';
import { elasticScale, momentAt, position } from '../view/axis-scale.ts';
import { cameraOn, WHOLE } from '../view/camera.ts';
import { NOW } from '../view/fixtures/any-corpus.ts';
import { measureLabel } from '../scene/measure.ts';
import { composeFigures, heightOf, type FiguresSight } from './compose-figures.ts';
import type { Box, FiguresScene, PlacedPanel, PlacedSeries } from './figures-scene.ts';
import { anySight } from './fixtures/any-figures.ts';
import { researched } from './fixtures/researched.ts';
import { tellFigures } from './fixtures/tell-figures.ts';
import { holderAt, valueAt } from './series-values.ts';
import { showFigures } from './show-figures.ts';

vi.setConfig({ testTimeout: 60_000 });

const compose = (sight: FiguresSight): FiguresScene => composeFigures(sight, measureLabel);
const toX = ({ scale, camera, size }: FiguresSight, moment: number): number =>
  ((position(scale, moment) - camera.start) / (camera.end - camera.start)) * size.width;

type Point = readonly [x: number, y: number];

/** The polylines of a path of moves and lines. */
const polylines = (path: string): readonly (readonly Point[])[] =>
  path
    .split('M')
    .slice(1)
    .map((run) => run.split('L').map((pair) => pair.split(',').map(Number) as unknown as Point));

const linesOf = ({ lines }: PlacedSeries): readonly (readonly Point[])[] => lines.flatMap(({ path }) => polylines(path));

/** Heights at which the lines of a series stand at a place across. */
function heightsAt(series: PlacedSeries, x: number): readonly number[] {
  return linesOf(series).flatMap((run) =>
    run.slice(1).flatMap(([x1, y1], index) => {
      const [x0, y0] = run[index]!;
      return x0 <= x && x <= x1 ? [x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)] : [];
    })
  );
}

const heightOfValue = ({ base, top, scale: [least, most] }: PlacedPanel, value: number): number => base - ((value - least) / (most - least)) * (base - top);

const boxesOf = (panel: PlacedPanel): readonly Box[] => [panel.titleBox, ...panel.ticks.map(({ box }) => box), ...panel.series.flatMap(({ texts }) => texts)];
const meet = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const share = fc.nat(1000).map((thousandths) => thousandths / 1000);

describe('drawn figures', () => {
  it('have words that meet no other words and no sign, and stay in the picture', () => {
    fc.assert(
      fc.property(anySight, (sight) => {
        for (const panel of compose(sight).panels) {
          const texts = panel.series.flatMap((series) => series.texts);
          const boxes = boxesOf(panel);
          for (const text of texts) {
            expect([
              text.x >= 0,
              text.x + text.width <= sight.size.width + 0.001,
              text.y >= panel.y - 0.001,
              text.y + text.height <= panel.y + panel.height + 0.001
            ]).toEqual([true, true, true, true]);
            expect(boxes.filter((box) => box !== text && meet(box, text))).toEqual([]);
            expect(panel.series.flatMap(({ signs }) => signs).filter(({ x, y }) => meet({ x: x - 4, y: y - 4, width: 8, height: 8 }, text))).toEqual([]);
          }
        }
      }),
      { numRuns: 300 }
    );
  });

  it('stand where the axis stands: every sign is under its date', () => {
    fc.assert(
      fc.property(anySight, (sight) => {
        for (const series of compose(sight).panels.flatMap((panel) => panel.series)) {
          const { values, rivals } = sight.table.series[series.index]!;
          const places = [...values, ...rivals].filter(({ lasts }) => !lasts).map(({ at }) => toX(sight, at));
          const lasting = [...values, ...rivals].filter(({ lasts }) => lasts).map(({ from, own }) => [toX(sight, from), toX(sight, own)] as const);
          for (const { x } of series.signs)
            expect(places.some((place) => Math.abs(place - x) <= 0.051) || lasting.some(([from, to]) => from - 0.1 <= x && x <= to + 0.1)).toBe(true);
        }
      }),
      { numRuns: 200 }
    );
  });

  it('have lines as high as the value of each moment, and none in a gap', () => {
    fc.assert(
      fc.property(anySight, share, (sight, at) => {
        const moment = momentAt(sight.scale, sight.camera.start + (sight.camera.end - sight.camera.start) * at);
        const x = toX(sight, moment);
        for (const panel of compose(sight).panels) {
          for (const drawn of panel.series.filter(({ index }) => sight.table.series[index]!.drawn === 'step')) {
            const series = sight.table.series[drawn.index]!;
            // Within a pixel of a step either of two numbers may be met.
            if (series.values.some(({ from, to }) => Math.abs(toX(sight, from) - x) < 1 || Math.abs(toX(sight, to) - x) < 1)) continue;
            const value = valueAt(series, moment);
            const ended = holderAt(series, moment) === series.values.length - 1 && series.values.at(-1)?.value === 0;
            const heights = heightsAt(drawn, x);
            expect(heights).toHaveLength(value === undefined || ended ? 0 : 1);
            // Drawn places are rounded: on a slope, so much across is so much down.
            for (const height of heights) expect(Math.abs(height - heightOfValue(panel, value!))).toBeLessThan(0.2 + slopeAt(drawn, x) * 0.2);
          }
        }
      }),
      { numRuns: 400 }
    );
  });

  it('have a scale from 0 that is the same in every window', () => {
    fc.assert(
      fc.property(anySight, (sight) => {
        const scales = ({ panels }: FiguresScene) => panels.map(({ scale, ticks }) => ({ scale, ticks: ticks.map(({ value }) => value) }));
        const near = scales(compose(sight));
        expect(near).toEqual(scales(compose({ ...sight, camera: WHOLE })));
        for (const { scale, ticks } of near) {
          expect(scale[0] <= 0 && scale[1] >= 0 && scale[0] < scale[1]).toBe(true);
          expect(ticks).toContain(0);
        }
      }),
      { numRuns: 100 }
    );
  });

  it('show every number in the window by a sign, rivals hollow, those off the scale by an arrow at its top', () => {
    fc.assert(
      fc.property(anySight, (sight) => {
        for (const panel of compose(sight).panels) {
          for (const drawn of panel.series) {
            const series = sight.table.series[drawn.index]!;
            for (const rival of series.rivals.filter(({ at }) => toX(sight, at) > 0.1 && toX(sight, at) < sight.size.width - 0.1)) {
              const beyond = rival.value > panel.scale[1];
              const sign = drawn.signs.find(({ x, shape }) => shape === (beyond ? 'beyond' : 'rival') && Math.abs(x - toX(sight, rival.at)) <= 0.051);
              expect(sign).toBeDefined();
            }
            for (const value of series.values.filter(({ at, lasts }) => !lasts && toX(sight, at) > 0.1 && toX(sight, at) < sight.size.width - 0.1)) {
              const y = heightOfValue(panel, value.value);
              expect(drawn.signs.some((sign) => Math.abs(sign.y - y) <= 0.051 && sign.shape === (value.approximate ? 'guess' : 'sure'))).toBe(true);
            }
          }
        }
      }),
      { numRuns: 200 }
    );
  });

  it('draw a lasting sum wherever the window meets its time, from end to end', () => {
    fc.assert(
      fc.property(anySight, (sight) => {
        for (const panel of compose(sight).panels) {
          for (const drawn of panel.series) {
            const lasting = sight.table.series[drawn.index]!.values.filter(({ lasts }) => lasts);
            for (const { from, own, value } of lasting) {
              const [left, right] = [Math.max(0, toX(sight, from)), Math.min(sight.size.width, toX(sight, own))];
              if (right - left < 1) continue;
              const y = heightOfValue(panel, value);
              expect(heightsAt(drawn, (left + right) / 2).some((height) => Math.abs(height - y) <= 0.051)).toBe(true);
            }
          }
        }
      }),
      { numRuns: 200 }
    );
  });

  it('cut their lines near the edges, however long they are', () => {
    fc.assert(
      fc.property(anySight, (sight) => {
        for (const [x] of compose(sight).panels.flatMap((panel) => panel.series.flatMap((series) => linesOf(series).flat()))) {
          expect(x).toBeGreaterThanOrEqual(-40.1);
          expect(x).toBeLessThanOrEqual(sight.size.width + 40.1);
        }
      }),
      { numRuns: 100 }
    );
  });
});

function slopeAt(series: PlacedSeries, x: number): number {
  const slopes = linesOf(series).flatMap((run) =>
    run.slice(1).flatMap(([x1, y1], index) => {
      const [x0, y0] = run[index]!;
      return x0 - 1 <= x && x <= x1 + 1 && x1 > x0 ? [Math.abs((y1 - y0) / (x1 - x0))] : [];
    })
  );
  return Math.max(0, ...slopes);
}

describe('the researched figures', () => {
  const table = showFigures(researched(), 'fr', NOW);
  const scale = elasticScale(
    [
      [1990, 1],
      [2004, 2],
      [2012, 1]
    ].map(([year, share]) => ({ from: utc(year!), share: share! })),
    utc(2027)
  );
  const height = heightOf(table);
  const sights = {
    whole: { camera: WHOLE, size: { width: 1100, height } },
    'phone-2004-2010': { camera: cameraOn(scale, utc(2004), utc(2010)), size: { width: 360, height } }
  };

  it.each(Object.entries(sights))('are the picture that was looked at: %s', async (name, sight) => {
    const scene = compose({ table, scale, ...sight });
    await expect(tellFigures(scene)).toMatchFileSnapshot(`${import.meta.dirname}/snapshots/researched-${name}.txt`);
  });

  it('name every series of the networks in the whole picture, and put rivals side by side', () => {
    const [networks] = compose({ table, scale, ...sights.whole }).panels;
    expect(networks!.series.map(({ texts }) => texts.find(({ role }) => role === 'name')?.text)).toEqual(
      networks!.series.map(({ index }) => table.series[index]!.short)
    );
    const rivals = networks!.series.flatMap(({ texts }) => texts.filter(({ role }) => role === 'rival').map(({ text }) => text));
    expect(rivals).toEqual(expect.arrayContaining(['71 ou 72', '56 ou 57']));
  });

  it('can be narrowed to some measures', () => {
    const measures = ['money', 'jobs'];
    const scene = compose({ table, scale, ...sights.whole, measures });
    expect(scene.panels.map(({ title }) => title)).toEqual(['Emplois', 'Argent public']);
    expect(heightOf(table, measures)).toBeLessThan(height);
    expect(compose({ table, scale, ...sights.whole, measures: [] }).panels).toEqual([]);
  });
});
