// The camera's way through the story: no jump, and every moment within reach.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ourCorpus } from '#lib/data.ts';
import { elasticScale, position } from '../view/axis-scale.ts';
import { type Camera, WHOLE } from '../view/camera.ts';
import { NOW, SMALL } from '../view/fixtures/any-corpus.ts';
import { showCorpus } from '../view/shown.ts';
import { standsAt } from '../view/stands-at.ts';
import { progressAt, scrollAt } from './scroll-progress.ts';
import { showChapters } from './show-chapters.ts';
import { mapRoom } from './map-room.ts';
import { momentOf } from './moment-told.ts';
import { cameraAt, chapterAt, type Cover, progressOf, seenOf } from './story-road.ts';

const roads = [SMALL, ourCorpus()].map((corpus) => {
  const shown = showCorpus(corpus, 'fr', NOW);
  return { shown, chapters: showChapters(corpus, 'fr'), scale: elasticScale(shown.pieces, shown.domain[1]) };
});
const anyRoad = fc.constantFrom(...roads);
const anyBreadth = fc.double({ min: 0.03, max: 0.6, noNaN: true });
const part = fc.nat(1_000_000).map((millionths) => millionths / 1_000_000);

describe('the camera of the story', () => {
  it('never jumps: a small step of the scroll is a small step of the picture', () => {
    fc.assert(
      fc.property(anyRoad, anyBreadth, part, ({ chapters, scale }, breadth, share) => {
        const progress = share * 2 * chapters.length;
        const [a, b] = [cameraAt(progress, chapters, scale, breadth), cameraAt(progress + 1e-5, chapters, scale, breadth)];
        expect(Math.abs(a.start - b.start)).toBeLessThan(1e-4);
        expect(Math.abs(a.end - b.end)).toBeLessThan(1e-4);
      }),
      { numRuns: 500 }
    );
  });

  it('does not jump at a stop either', () => {
    fc.assert(
      fc.property(anyRoad, anyBreadth, fc.nat(20), ({ chapters, scale }, breadth, stop) => {
        const at = Math.min(stop, 2 * chapters.length);
        const [before, there, after] = [at - 1e-6, at, at + 1e-6].map((progress) => cameraAt(progress, chapters, scale, breadth));
        for (const near of [before!, after!]) expect(Math.abs(near.start - there!.start) + Math.abs(near.end - there!.end)).toBeLessThan(1e-4);
      })
    );
  });

  it('sees the whole axis at the opening, and stays within it all along', () => {
    fc.assert(
      fc.property(
        anyRoad,
        anyBreadth,
        fc.integer({ min: -100, max: 2500 }).map((hundredths) => hundredths / 100),
        ({ chapters, scale }, breadth, progress) => {
          const camera = cameraAt(progress, chapters, scale, breadth);
          if (progress <= 0) expect(camera).toEqual(WHOLE);
          expect(camera.start).toBeGreaterThanOrEqual(-1e-9);
          expect(camera.end).toBeLessThanOrEqual(1 + 1e-9);
          expect(camera.end).toBeGreaterThan(camera.start);
          if (progress >= 1) expect(camera.end - camera.start).toBeCloseTo(breadth, 6);
        }
      )
    );
  });

  it('shows the first of what a chapter lights on arrival, and the last on departure', () => {
    fc.assert(
      fc.property(anyRoad, anyBreadth, fc.nat(9), ({ chapters, scale }, breadth, which) => {
        const index = which % chapters.length;
        const chapter = chapters[index]!;
        const [arrival, departure] = [1, 2].map((stop) => cameraAt(2 * index + stop, chapters, scale, breadth));
        const [start, end] = [position(scale, chapter.litFrom), position(scale, chapter.litTo)];
        expect(arrival!.start <= start + 1e-9 && start <= arrival!.end + 1e-9).toBe(true);
        expect(departure!.end >= end - 1e-9 && end >= departure!.start - 1e-9).toBe(true);
        expect([chapterAt(2 * index + 1), chapterAt(2 * index + 2)]).toEqual([index + 1, index + 1]);
      })
    );
  });

  it('brings any moment of the axis into view at the progress that is told for it', () => {
    fc.assert(
      fc.property(anyRoad, anyBreadth, part, ({ shown, chapters, scale }, breadth, share) => {
        const [from, to] = shown.domain;
        const moment = from + (to - from) * share;
        const progress = progressOf(moment, chapters, scale, breadth);
        const camera = cameraAt(progress, chapters, scale, breadth);
        const place = position(scale, moment);
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThanOrEqual(2 * chapters.length);
        expect(place).toBeGreaterThanOrEqual(camera.start - 1e-6);
        expect(place).toBeLessThanOrEqual(camera.end + 1e-6);
      }),
      { numRuns: 500 }
    );
  });

  it('brings every event of ours into view', () => {
    for (const { shown, chapters, scale } of roads) {
      for (const event of shown.events) {
        const camera = cameraAt(progressOf(standsAt(event), chapters, scale, 0.087), chapters, scale, 0.087);
        const place = position(scale, standsAt(event));
        expect([event.id, place >= camera.start - 1e-6 && place <= camera.end + 1e-6]).toEqual([event.id, true]);
      }
    }
  });

  it('has chapters in both languages, typeset', () => {
    const [fr, en] = (['fr', 'en'] as const).map((locale) => showChapters(ourCorpus(), locale));
    expect(fr![0]!.when).toBe('de 1100 à 1944');
    expect(en![0]!.when).toBe('from 1100 to 1944');
    expect(fr!.every(({ text, title }) => !/'| [:;!?%]/.test(text + title))).toBe(true);
  });
});

describe('beside a map', () => {
  const anyCover = fc.tuple(fc.double({ min: 0, max: 0.6, noNaN: true }), fc.double({ min: 0, max: 0.6, noNaN: true })).map(
    ([small, large]): Cover =>
      ({ map }) =>
        map ? (map.large ? large : small) : 0
  );

  it('the camera never jumps', () => {
    fc.assert(
      fc.property(anyRoad, anyBreadth, anyCover, part, ({ chapters, scale }, breadth, cover, share) => {
        const progress = share * 2 * chapters.length;
        const [a, b] = [cameraAt(progress, chapters, scale, breadth, cover), cameraAt(progress + 1e-5, chapters, scale, breadth, cover)];
        expect(Math.abs(a.start - b.start) + Math.abs(a.end - b.end)).toBeLessThan(1e-3);
      })
    );
  });

  it('the first of what a chapter lights is clear of the map on arrival, and the last on departure', () => {
    fc.assert(
      fc.property(anyRoad, anyBreadth, anyCover, fc.nat(9), ({ chapters, scale }, breadth, cover, which) => {
        const index = which % chapters.length;
        const chapter = chapters[index]!;
        const [arrival, departure] = [1, 2].map((stop) => seenOf(cameraAt(2 * index + stop, chapters, scale, breadth, cover), chapter, cover));
        const [start, end] = [position(scale, chapter.litFrom), position(scale, chapter.litTo)];
        expect(arrival!.start <= start + 1e-9 && start <= arrival!.end + 1e-9).toBe(true);
        expect(departure!.end >= end - 1e-9 && end >= departure!.start - 1e-9).toBe(true);
      })
    );
  });

  it('the moment told is the same on every screen that shows what the chapter lights', () => {
    fc.assert(
      fc.property(anyRoad, fc.nat(9), part, part, part, ({ chapters, scale }, which, share, before, after) => {
        const index = which % chapters.length;
        const chapter = chapters[index]!;
        const [start, end] = [position(scale, chapter.litFrom), position(scale, chapter.litTo)];
        const told = (seen: Camera): number => momentOf(2 * index + 1 + share, seen, chapter, scale);
        // A hair more than the last moment told: where the edge falls on it the two roundings may differ.
        const past = end + 0.0601 * (end - start);
        expect(told({ start: start - before, end: past + after })).toBe(told({ start, end: past }));
      })
    );
  });

  it('the moment told stays in the chapter’s window, and goes on as one reads', () => {
    fc.assert(
      fc.property(anyRoad, anyBreadth, anyCover, fc.nat(9), part, part, ({ chapters, scale }, breadth, cover, which, one, other) => {
        const index = which % chapters.length;
        const chapter = chapters[index]!;
        const [first, last] = [Math.min(one, other), Math.max(one, other)].map((share) => {
          const progress = 2 * index + 1 + share;
          return momentOf(progress, seenOf(cameraAt(progress, chapters, scale, breadth, cover), chapter, cover), chapter, scale);
        });
        expect(first).toBeGreaterThanOrEqual(chapter.from);
        expect(last).toBeLessThan(chapter.to);
        expect(last! - first!).toBeGreaterThanOrEqual(-1000);
      })
    );
  });

  it('every event of ours is brought clear of it', () => {
    const { shown, chapters, scale } = roads[1]!;
    const cover: Cover = ({ map }) => mapRoom(map, { width: 996 }) / 900;
    for (const event of shown.events) {
      const progress = progressOf(standsAt(event), chapters, scale, 0.087, cover);
      const seen = seenOf(cameraAt(progress, chapters, scale, 0.087, cover), chapters[chapterAt(progress) - 1], cover);
      const place = position(scale, standsAt(event));
      expect([event.id, place >= seen.start - 1e-6 && place <= seen.end + 1e-6]).toEqual([event.id, true]);
    }
  });

  it('keeps about half of the picture, whatever the screen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.boolean(), (width, large) => {
        expect(mapRoom({ layer: 'networks', large }, { width })).toBeLessThanOrEqual(Math.round(0.52 * width));
        expect(mapRoom(undefined, { width })).toBe(0);
      })
    );
  });

  it('tells the numbers of the instrument each chapter is about', () => {
    const told = new Map(roads[1]!.chapters.map(({ id, map, figures }) => [id, [map?.layer, ...figures]]));
    expect(told.get('metiers')).toEqual([undefined]);
    expect(told.get('spl')).toEqual(['networks', 'networks-spl']);
    expect(told.get('soixante-et-onze')).toEqual(['holes', 'networks-poles']);
    expect(told.get('grappes')).toEqual(['networks', 'networks-grappes']);
  });
});

describe('scrolling', () => {
  const anyStops = fc
    .array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 21 })
    .map((gaps) => gaps.reduce<number[]>((stops, gap) => [...stops, stops.at(-1)! + gap], [0]));

  it('and progress are inverses between the first stop and the last', () => {
    fc.assert(
      fc.property(anyStops, part, (stops, share) => {
        const scroll = stops.at(-1)! * share;
        expect(scrollAt(progressAt(scroll, stops), stops)).toBeCloseTo(scroll, 6);
        const progress = (stops.length - 1) * share;
        expect(progressAt(scrollAt(progress, stops), stops)).toBeCloseTo(progress, 6);
      })
    );
  });

  it('never goes back while one scrolls on, and counts one for each stop', () => {
    fc.assert(
      fc.property(anyStops, fc.integer({ min: -50, max: 50_000 }), fc.nat(500), (stops, scroll, more) => {
        expect(progressAt(scroll + more, stops)).toBeGreaterThanOrEqual(progressAt(scroll, stops));
        expect(stops.map((stop) => progressAt(stop, stops))).toEqual(stops.map((_, index) => index));
      })
    );
  });

  it('rests at the ends, and at 0 before the stops are known', () => {
    expect([progressAt(-10, [0, 100]), progressAt(500, [0, 100]), progressAt(500, []), scrollAt(3, [])]).toEqual([0, 1, 0, 0]);
    expect([scrollAt(-1, [0, 100]), scrollAt(9, [0, 100])]).toEqual([0, 100]);
  });

  it('passes over stops that fall together', () => {
    const stops = [0, 100, 100, 300];
    expect(progressAt(100, stops)).toBe(2);
    expect(progressAt(99, stops)).toBeCloseTo(0.99, 9);
  });
});
