// Laws of the map picture, for the networks of the lists, at every size and date.

import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { composeSheet, type MapSheet } from './compose-sheet.ts';
import { composeMap } from './fixtures/compose-map.ts';
import { roughMeasure, sampleBase, shownSample, WORDS } from './fixtures/sample-networks.ts';
import { tellMap } from './fixtures/tell-map.ts';
import { isAlive } from './life.ts';
import { mapAt, turnAt } from './map-at.ts';
import { regionsSince } from './map-base.ts';
import { mapList } from './map-list.ts';
import type { Box, Size } from './map-scene.ts';
import { touch } from './names.ts';
import { regionsAt } from './regions.ts';

vi.setConfig({ testTimeout: 60_000 });

const SIZES: readonly Size[] = [
  [320, 320],
  [360, 360],
  [360, 560],
  [500, 500],
  [700, 400],
  [900, 800],
  [1500, 500]
].map(([width, height]) => ({ width: width!, height: height! }));
const DATES = ['1999-06-30', '2005-12-31', '2008-06-30', '2011-06-30', '2016-06-30', '2026-11-23'];
const FR = shownSample('fr');

const sheets = new Map<Size, MapSheet>();
const sheetOf = (size: Size): MapSheet => {
  const sheet = sheets.get(size) ?? composeSheet(sampleBase(), FR, size, WORDS.fr, roughMeasure);
  sheets.set(size, sheet);
  return sheet;
};
const at = (size: Size, day: string, layer: 'networks' | 'holes' = 'networks', area?: string) => mapAt(sheetOf(size), { moment: Date.parse(day), layer, area });

const overlaps = (boxes: readonly (Box & { readonly id: string })[]): readonly string[] =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => touch(a, b))
      .map((b) => `${a.id} / ${b.id}`)
  );
const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 0.1 &&
  inner.y >= outer.y - 0.1 &&
  inner.x + inner.width <= outer.x + outer.width + 0.1 &&
  inner.y + inner.height <= outer.y + outer.height + 0.1;

describe.each(SIZES.map((size) => [`${size.width}×${size.height}`, size] as const))('the map at %s', (_name, size) => {
  it.each(DATES)('on %s shows every network alive, or lists it apart', (day) => {
    const scene = at(size, day);
    const apart = sheetOf(size).unplaced.filter((network) => isAlive(network, Date.parse(day)));
    const alive = FR.networks.filter((network) => isAlive(network, Date.parse(day)));
    expect([...scene.points, ...apart].map(({ id }) => id).sort()).toEqual(alive.map(({ id }) => id).sort());
  });

  it.each(DATES)('on %s lets no two signs and no two targets touch', (day) => {
    const { points, ground } = at(size, day);
    for (const [index, a] of points.entries())
      for (const b of points.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} / ${b.id}`).toBeGreaterThanOrEqual(2 * ground.radius);
    expect(overlaps(points.map(({ id, hit }) => ({ id, ...hit })))).toEqual([]);
  });

  it.each(DATES)('on %s writes names that touch neither each other nor a sign, nor leave the picture', (day) => {
    const { names, points, ground } = at(size, day);
    const signs = points.map(({ id, x, y }) => ({ id, x: x - ground.radius, y: y - ground.radius, width: 2 * ground.radius, height: 2 * ground.radius }));
    expect(overlaps(names)).toEqual([]);
    expect(names.flatMap((name) => signs.filter((sign) => touch(name, sign)).map((sign) => `${name.id} / ${sign.id}`))).toEqual([]);
    expect(names.filter((name) => !isWithin(name, ground.mainland.box)).map(({ id }) => id)).toEqual([]);
  });

  it('keeps frames apart, within the picture, and their names too', () => {
    const { frames, mainland } = sheetOf(size).ground;
    const wide = (lines: readonly string[]): number => Math.max(...lines.map((line) => roughMeasure(line, 9.6, false)));
    const named = frames.map((frame) => ({
      id: frame.id,
      x: frame.textX - wide(frame.lines) / 2,
      y: frame.textY - 8,
      width: wide(frame.lines),
      height: 10 + (frame.lines.length - 1) * 11
    }));
    const boxes = [...frames.map(({ id, box }) => ({ id: `frame ${id}`, ...box })), { id: 'mainland', ...mainland.box }, ...named];
    expect(overlaps(boxes)).toEqual([]);
    expect(boxes.filter((box) => !isWithin(box, { x: 0, y: 0, ...size })).map(({ id }) => id)).toEqual([]);
  });

  it('shows France and Italy as far as Bologna', () => {
    const { scale, dx, dy, box } = sheetOf(size).ground.mainland;
    for (const [x, y] of [
      [-590, -250],
      [-30, -520],
      [660, 200],
      [520, 560]
    ] as const)
      expect(isWithin({ x: x * scale + dx, y: y * scale + dy, width: 0, height: 0 }, box), `${x},${y}`).toBe(true);
  });
});

describe('from one moment to the next', () => {
  it('a network keeps its seat, and its very object, until the borders change', () => {
    const size = SIZES[3]!;
    const seats = new Map<string, string>();
    for (const day of DATES)
      for (const { id, x, y } of at(size, day).points) {
        expect(seats.get(id) ?? `${x},${y}`, id).toBe(`${x},${y}`);
        seats.set(id, `${x},${y}`);
      }
    const [before, after] = [at(size, '2008-01-01'), at(size, '2009-01-01')];
    const kept = after.points.filter(({ id }) => before.points.some((point) => point.id === id));
    expect(kept.length).toBeGreaterThan(50);
    for (const point of kept) expect(before.points).toContain(point);
    expect(after.ground).toBe(before.ground);
    expect(after.names).toBe(before.names);
  });

  it('regions change on 1 January 2016', () => {
    const [before, after] = [at(SIZES[3]!, '2015-12-31'), at(SIZES[3]!, '2016-01-01')];
    expect([before.period, after.period]).toEqual(['before-2016', 'since-2016']);
    const regionOf = (scene: typeof before, id: string): string | undefined => scene.points.find((point) => point.id === id)?.region;
    expect([regionOf(before, 'aerospace-valley'), regionOf(after, 'aerospace-valley')]).toEqual(['73', '76']);
    expect(after.ground.borders['since-2016'].regions.map(({ id }) => id)).toEqual(regionsAt(Date.parse('2016-01-01')).map(({ id }) => id));
  });
});

describe('the turns of a sheet', () => {
  it('are all the moments at which its picture changes', () => {
    const sheet = sheetOf(SIZES[3]!);
    fc.assert(
      fc.property(fc.integer({ min: Date.parse('1990-01-01'), max: Date.parse('2030-01-01') }), fc.constantFrom('networks', 'holes'), (moment, layer) => {
        expect(turnAt(sheet, moment)).toBeLessThanOrEqual(moment);
        expect(mapAt(sheet, { moment: turnAt(sheet, moment), layer })).toEqual(mapAt(sheet, { moment, layer }));
      }),
      { numRuns: 60 }
    );
  });
});

describe('what the map says of itself', () => {
  it('how many networks of how many it knows, in the same view as the points', () => {
    expect(at(SIZES[3]!, '2011-06-30').caption).toContain(
      'Notre liste en tient, toutes dates ensemble, 90 pôles de compétitivité sur 91, 44 grappes d’entreprises sur 126\u00a0: un blanc peut n’être qu’un manque.'
    );
    const { points } = at(SIZES[3]!, '2011-06-30');
    const [poles, grappes] = ['poles', 'grappes'].map((id) => points.filter(({ instrument }) => instrument === id).length);
    expect(at(SIZES[3]!, '2011-06-30').caption[0]).toBe(
      `Sur la carte à cette date\u00a0: ${poles} pôles de compétitivité, ${grappes} grappes d’entreprises (7 sans lieu).`
    );
    expect(at(SIZES[3]!, '2016-06-30').caption.join(' ')).not.toContain('grappes');
  });

  it('no name of 2016 before the decrees that gave it', () => {
    const named = (day: string): readonly string[] => at(SIZES[5]!, day).names.map(({ id }) => id);
    expect(named('2016-10-01')).toContain('76');
    expect(named('2016-06-01')).not.toContain('76');
    const listed = (day: string): readonly string[] => mapList(FR, Date.parse(day), regionsSince(sampleBase()), WORDS.fr).map(({ name }) => name);
    expect(listed('2016-06-01')).toContain('Languedoc-Roussillon-Midi-Pyrénées');
    expect(listed('2016-10-01')).toContain('Occitanie');
  });

  it('that nothing is labelled yet', () => {
    expect(at(SIZES[3]!, '1990-01-01')).toMatchObject({ points: [], caption: [WORDS.fr.nobody] });
  });

  it('in the layer of holes: pôles alone, over the départements without one', () => {
    const scene = at(SIZES[3]!, '2007-07-06', 'holes');
    expect(scene.holes).toHaveLength(59);
    expect(new Set(scene.points.map(({ instrument }) => instrument))).toEqual(new Set(['poles']));
    const filled = new Set(scene.points.map(({ department }) => department));
    expect(scene.holes.filter(({ code }) => filled.has(code))).toEqual([]);
  });

  it('which points lie outside the region brought forward', () => {
    const scene = at(SIZES[3]!, '2008-06-30', 'networks', '82');
    expect(scene.points.filter(({ id }) => !scene.faded.has(id)).every(({ region }) => region === '82')).toBe(true);
    expect(scene.faded.size).toBeLessThan(scene.points.length);
  });

  it('the same when the region is one of the other period', () => {
    for (const [area, day] of [
      ['82', '2018-06-30'],
      ['84', '2008-06-30']
    ] as const) {
      const scene = at(SIZES[3]!, day, 'networks', area);
      const inside = scene.points.filter(({ id }) => !scene.faded.has(id)).map(({ department }) => department);
      expect(inside.length, area).toBeGreaterThan(3);
      expect(inside, area).toContain('69');
      expect(inside, area).not.toContain('75');
      expect(mapList(FR, Date.parse(day), regionsSince(sampleBase()), WORDS.fr, area).flatMap(({ networks }) => networks).length).toBeGreaterThanOrEqual(
        inside.length
      );
    }
  });
});

describe('the list', () => {
  it.each(DATES)('on %s holds every network alive, once, under a region of the date', (day) => {
    const moment = Date.parse(day);
    const listed = mapList(FR, moment, regionsSince(sampleBase()), WORDS.fr);
    const ids = listed.flatMap(({ networks }) => networks.map(({ id }) => id));
    expect([...ids].sort()).toEqual(
      FR.networks
        .filter((network) => isAlive(network, moment))
        .map(({ id }) => id)
        .sort()
    );
    const known = new Set([...regionsAt(moment).map(({ id }) => id), '987', '988', undefined]);
    expect(listed.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it('can be held to one region', () => {
    const [only, ...others] = mapList(FR, Date.parse('2008-06-30'), regionsSince(sampleBase()), WORDS.fr, '82');
    expect([only!.name, others]).toEqual(['Rhône-Alpes', []]);
  });
});

describe('events with a place', () => {
  it('stand as crosses where no sign stands, near where they happened', () => {
    const events = ['a', 'b', 'c'].map((id) => ({ id, title: id, when: '2005', lat: 45.7549, lon: 4.8364 }));
    const { points, marks, ground } = mapAt(sheetOf(SIZES[5]!), {
      moment: Date.parse('2008-06-30'),
      layer: 'networks',
      events: [...events, { ...events[0]!, id: 'boston', lat: 42.4, lon: -71 }]
    });
    expect(marks.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    for (const mark of marks) for (const point of points) expect(Math.hypot(mark.x - point.x, mark.y - point.y)).toBeGreaterThanOrEqual(2 * ground.radius);
  });
});

describe('the map told in words', () => {
  it.each(DATES)('on %s', async (day) => {
    const scene = composeMap(
      { base: sampleBase(), networks: FR, size: { width: 500, height: 500 }, moment: Date.parse(day), layer: 'networks' },
      WORDS.fr,
      roughMeasure
    );
    await expect(tellMap(scene)).toMatchFileSnapshot(join(import.meta.dirname, 'snapshots', `${day.slice(0, 7)}.txt`));
  });

  it('with the holes of 2007', async () => {
    await expect(tellMap(at(SIZES[3]!, '2007-07-06', 'holes'))).toMatchFileSnapshot(join(import.meta.dirname, 'snapshots', 'holes-2007-07.txt'));
  });
});
