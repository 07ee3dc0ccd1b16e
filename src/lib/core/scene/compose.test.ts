// Laws of the timeline picture, for our own history and for any other, at every size.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ourCorpus } from '#lib/data.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { elasticScale, linearScale } from '../view/axis-scale.ts';
import { anyCorpus, EMPTY, NOW, SMALL } from '../view/fixtures/any-corpus.ts';
import { showCorpus, type ShownCorpus } from '../view/shown.ts';
import { COUNT_SIZE, NAME_SIZE } from './bands.ts';
import { composeStrip } from './compose.ts';
import { DOWN_TEXT } from './compose-down.ts';
import { cut } from './cut.ts';
import { tellScene } from './fixtures/tell-scene.ts';
import { outside, overlapping, tickBoxes, writtenBoxes } from './fixtures/written-boxes.ts';
import { REMINDER_SIZE } from './labels.ts';
import { LABEL_SIZE } from './lanes.ts';
import { measureLabel } from './measure.ts';
import type { Scene, Size } from './scene.ts';
import { SCALE_SIZE, TICK_SIZE } from './ticks.ts';

// Two busy cores may be slow; a law that fails does so at once.
vi.setConfig({ testTimeout: 60_000 });

const SIZES: readonly Size[] = [
  [320, 480],
  [360, 640],
  [480, 560],
  [600, 720],
  [768, 900],
  [920, 720],
  [1024, 560],
  [1270, 720],
  [1366, 620],
  [1600, 900],
  [1920, 960],
  [2560, 1440]
].map(([width, height]) => ({ width: width!, height: height! }));
const WINDOWS = [1, 2.5, 5, 8, 12];

const OURS = { fr: showCorpus(ourCorpus(), 'fr', NOW), en: showCorpus(ourCorpus(), 'en', NOW) };

const compose = (corpus: ShownCorpus, size: Size, windows: number, linear = false): Scene => {
  const scale = linear ? linearScale(...corpus.domain) : elasticScale(corpus.pieces, corpus.domain[1]);
  return composeStrip(corpus, scale, { ...size, total: size.width * windows }, measureLabel);
};

const anySize = fc.constantFrom(...SIZES);
const anyWindows = fc.double({ min: 1, max: 12, noNaN: true });
const anyShown = anyCorpus(200).map((corpus) => showCorpus(corpus, 'fr', NOW));
const anyScene = fc
  .tuple(anyShown, anySize, anyWindows, fc.boolean())
  .map(([corpus, size, windows, linear]) => ({ corpus, scene: compose(corpus, size, windows, linear) }));

describe.each(SIZES.map((size) => [`${size.width}×${size.height}`, size] as const))('our history at %s', (_name, size) => {
  it.each(WINDOWS)('overlaps nowhere and is nowhere cut, %d windows long', (windows) => {
    for (const corpus of [OURS.fr, OURS.en]) {
      const scene = compose(corpus, size, windows);
      const boxes = writtenBoxes(scene);
      expect(overlapping(boxes)).toEqual([]);
      expect(outside(boxes, scene.width, scene.height)).toEqual([]);
      expect(scene.marks.map((mark) => mark.id).sort()).toEqual(corpus.events.map((event) => event.id).sort());
    }
  });
});

describe('our history', () => {
  it('overlaps nowhere on a true linear axis either', () => {
    for (const size of SIZES) expect(overlapping(writtenBoxes(compose(OURS.fr, size, 6, true)))).toEqual([]);
  });

  it('labels all its first-rank events at the story’s magnification, and nearly all that a chapter brings forward', () => {
    for (const height of [560, 720]) {
      const scene = composeStrip(OURS.fr, elasticScale(OURS.fr.pieces, OURS.fr.domain[1]), { width: 1200, height, total: 10_600 }, measureLabel);
      const bare = new Set(scene.marks.filter((mark) => !mark.label).map((mark) => mark.id));
      expect(OURS.fr.events.filter((event) => event.rank === 1 && bare.has(event.id)).map((event) => event.id)).toEqual([]);
      expect(OURS.fr.events.filter((event) => event.lit && bare.has(event.id)).length).toBeLessThanOrEqual(4);
    }
  });
});

describe('words', () => {
  const drawn = (component: string, rule: string): number => {
    const text = readFileSync(join(import.meta.dirname, '../../components/timeline', `${component}.svelte`), 'utf8');
    return Number(new RegExp(`\\n {2}${rule} \\{[^}]*font-size: ([\\d.]+)px`).exec(text)?.[1]);
  };

  it('are measured at the sizes they are drawn with', () => {
    expect({
      label: drawn('MarkDrawing', '\\.label'),
      reminder: drawn('ExtentDrawing', 'text'),
      year: drawn('AxisDrawing', '\\.year'),
      scale: drawn('AxisDrawing', '\\.scale'),
      name: drawn('BandsDrawing', '\\.name'),
      count: drawn('BandsDrawing', '\\.count'),
      phone: drawn('DownPiece', '\\.title')
    }).toEqual({
      label: LABEL_SIZE,
      reminder: REMINDER_SIZE,
      year: TICK_SIZE,
      scale: SCALE_SIZE,
      name: NAME_SIZE,
      count: COUNT_SIZE,
      phone: DOWN_TEXT.titleSize
    });
  });
});

describe('any history', () => {
  it('never lets two pieces of writing overlap, nor cover a labelled sign', () => {
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        expect(overlapping(writtenBoxes(scene))).toEqual([]);
      }),
      { numRuns: 100 }
    );
  });

  it('keeps all writing inside the strip', () => {
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        expect(outside(writtenBoxes(scene), scene.width, scene.height)).toEqual([]);
      }),
      { numRuns: 40 }
    );
  });

  it('gives every event exactly one mark, in the order of the picture and inside it', () => {
    fc.assert(
      fc.property(anyScene, ({ corpus, scene }) => {
        expect(scene.marks.map((mark) => mark.id).sort()).toEqual(corpus.events.map((event) => event.id).sort());
        scene.marks.forEach((mark, index) => {
          expect(mark.x).toBeGreaterThanOrEqual(scene.marks[index - 1]?.x ?? 0);
          expect(mark.x + mark.radius).toBeLessThanOrEqual(scene.width);
          const lane = scene.lanes.find((candidate) => candidate.id === mark.lane)!;
          expect(mark.y).toBeGreaterThanOrEqual(lane.y);
          expect(mark.y).toBeLessThanOrEqual(lane.y + lane.height);
        });
      }),
      { numRuns: 30 }
    );
  });

  it('says every labelled title whole', () => {
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        const labelled = scene.marks.filter((mark) => mark.label);
        expect(labelled.map((mark) => mark.label!.lines.join(' '))).toEqual(labelled.map((mark) => mark.title));
        expect(labelled.every((mark) => mark.label!.lines.length <= 2)).toBe(true);
      }),
      { numRuns: 30 }
    );
  });

  it('lets each sign be pointed at', () => {
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        for (const { hit, x, y } of scene.marks) {
          expect(hit.x <= x && x <= hit.x + hit.width && hit.y <= y && y <= hit.y + hit.height).toBe(true);
        }
      }),
      { numRuns: 30 }
    );
  });

  it('never lets two lanes, or a lane and the bands, share a height', () => {
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        const floors = [...scene.lanes, ...(scene.bandZone.height > 0 ? [scene.bandZone] : []), { y: scene.axis.y, height: 0 }].sort((a, b) => a.y - b.y);
        floors.slice(1).forEach((floor, index) => expect(floors[index]!.y + floors[index]!.height).toBeLessThanOrEqual(floor.y + 0.25));
      }),
      { numRuns: 30 }
    );
  });

  it('makes the same picture of the same history, in whatever order its events are written', () => {
    const told = (corpus: Corpus, size: Size): string => JSON.stringify(compose(showCorpus(corpus, 'fr', NOW), size, 4));
    fc.assert(
      fc.property(anyCorpus(60), anySize, (corpus, size) => {
        expect(told(corpus, size)).toBe(told(corpus, size));
        expect(told({ ...corpus, events: [...corpus.events].reverse() }, size)).toBe(told(corpus, size));
      }),
      { numRuns: 20 }
    );
  });

  it('may be empty', () => {
    const scene = compose(showCorpus({ ...EMPTY, lanes: SMALL.lanes }, 'fr', NOW), SIZES[0]!, 1);
    expect([scene.marks.length, scene.bands.length]).toEqual([0, 0]);
    expect(overlapping(tickBoxes(scene))).toEqual([]);
  });
});

describe('a cut', () => {
  it('keeps, unmoved, all that touches the window and drops whole marks only', () => {
    fc.assert(
      fc.property(
        anyScene,
        fc.nat(1_000_000).map((millionths) => millionths / 1_000_000),
        ({ scene }, share) => {
          const [from, to] = [share * scene.width, share * scene.width + 300];
          const seen = cut(scene, from, to);
          const edges = ({ x, radius, label, extent }: Scene['marks'][number]): readonly [number, number] => [
            Math.min(x - radius, label?.x ?? Infinity, extent?.from ?? Infinity),
            Math.max(x + radius, label ? label.x + label.width : 0, extent?.to ?? 0)
          ];
          const touching = scene.marks.filter((mark) => edges(mark)[0] <= to && edges(mark)[1] >= from);
          expect(seen.marks).toEqual(touching);
          const years = scene.axis.ticks.filter((tick) => tick.label && tick.at >= from && tick.at <= to);
          expect(years.every((tick) => seen.axis.ticks.includes(tick))).toBe(true);
          expect(seen.axis.parts.every((part) => scene.axis.parts.includes(part))).toBe(true);
          expect([seen.bands, seen.lanes]).toEqual([scene.bands, scene.lanes]);
        }
      ),
      { numRuns: 25 }
    );
  });

  it('of the whole is the whole', () => {
    const scene = compose(OURS.fr, SIZES[5]!, 3);
    expect(cut(scene, 0, scene.width)).toEqual(scene);
  });
});

describe.each([
  ['small', showCorpus(SMALL, 'fr', NOW)],
  ['ours', OURS.fr]
])('the picture of the %s corpus', (name, corpus) => {
  const scale = elasticScale(corpus.pieces, corpus.domain[1]);
  const snapshot = (what: string): string => join(import.meta.dirname, 'snapshots', `${name}-${what}.txt`);

  it('as a whole, at 920 by 720', async () => {
    const scene = composeStrip(corpus, scale, { width: 920, height: 720, total: 920 }, measureLabel);
    await expect(tellScene(scene)).toMatchFileSnapshot(snapshot('overview'));
  });

  it('around 2004 to 2006, while the story runs', async () => {
    const strip = composeStrip(corpus, scale, { width: 920, height: 720, total: 10_600 }, measureLabel);
    const at = (year: string): number => strip.axis.ticks.find((tick) => tick.label === year)!.at;
    await expect(tellScene(cut(strip, at('2004'), at('2006')))).toMatchFileSnapshot(snapshot('2004-2006'));
  });
});
