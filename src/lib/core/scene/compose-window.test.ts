// Laws of the explorer's picture: every event once, nothing overlapping, nothing out of place, still while one pans.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { madeHistory } from '../../../tools/bench/made-events.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { type AxisScale, blendScale, elasticScale, linearScale, position } from '../view/axis-scale.ts';
import { type Camera, cameraOn, keptInside } from '../view/camera.ts';
import { leastBreadth } from '../view/camera-moves.ts';
import { corpusTable } from '../view/corpus-table.ts';
import { type EventTable, LASTS } from '../view/event-table.ts';
import { anyCorpus, NOW, SMALL } from '../view/fixtures/any-corpus.ts';
import type { Selection } from '../view/selection.ts';
import { utc } from '../time/historic-date.ts';
import { composeWindow, type Sight } from './compose-window.ts';
import { type Named, overlapping } from './fixtures/written-boxes.ts';
import { tellWindow } from './fixtures/tell-window.ts';
import { rowsOfGathering } from './gathering.ts';
import { laneRowsOf, tierOf } from './lane-rows.ts';
import { measureLabel } from './measure.ts';
import { TICK_SIZE } from './ticks.ts';
import type { WindowMark, WindowScene } from './window-scene.ts';

vi.setConfig({ testTimeout: 60_000 });
// Corpora of hundreds of events shrink too slowly to be worth it: the seed is told.
fc.configureGlobal({ endOnFailure: true });

const SIZES = [
  [360, 560],
  [824, 720],
  [1270, 720],
  [1824, 900]
].map(([width, height]) => ({ width: width!, height: height! }));

const scaleOf = (table: EventTable, bend: number): AxisScale =>
  blendScale(elasticScale(table.ground.pieces, table.ground.domain[1]), linearScale(...table.ground.domain), bend);

const all = (table: EventTable): Selection => ({ passes: new Uint8Array(table.count).fill(1), count: table.count });
/** A selection of about one in `each` rows. */
function some(table: EventTable, each: number): Selection {
  const passes = Uint8Array.from({ length: table.count }, (_, row) => ((row * 7919) % each === 0 ? 1 : 0));
  return { passes, count: passes.reduce((sum, one) => sum + one, 0) };
}

const unit = fc.nat(1_000_000).map((millionths) => millionths / 1_000_000);
/** Any window that the camera may reach: from the whole to about ten days. */
const cameraAt = (scale: AxisScale, place: number, depth: number): Camera => {
  const breadth = leastBreadth(scale, place) ** depth;
  return keptInside({ start: place - breadth / 2, end: place + breadth / 2 });
};

const anySight: fc.Arbitrary<Sight> = fc
  .record({
    corpus: anyCorpus(200),
    size: fc.constantFrom(...SIZES),
    bend: fc.constantFrom(0, 0.4, 1),
    place: unit,
    depth: fc.oneof(fc.constant(0), unit),
    each: fc.constantFrom(1, 1, 2, 5),
    others: fc.constantFrom('dimmed' as const, 'hidden' as const),
    kept: fc.array(fc.nat(199), { maxLength: 3 })
  })
  .map(({ corpus, size, bend, place, depth, each, others, kept }) => {
    const table = corpusTable(corpus, 'fr', NOW);
    const scale = scaleOf(table, bend);
    return { table, selection: some(table, each), others, scale, camera: cameraAt(scale, place, depth), size, kept: kept.filter((row) => row < table.count) };
  });

const compose = (sight: Sight, before?: WindowScene): WindowScene => composeWindow(sight, measureLabel, before);
const xOf = ({ table, scale, camera, size }: Sight, row: number): number =>
  ((position(scale, table.at[row]!) - camera.start) / (camera.end - camera.start)) * size.width;

/** Rows of every gathering, by the question a page asks when one opens it. */
function gatheredRows(sight: Sight, scene: WindowScene): readonly (readonly number[])[] {
  const drawn = new Set(scene.marks.map((mark) => mark.row));
  const lanes = laneRowsOf(sight.table, sight.selection, sight.others);
  return scene.gathered.map((group) => rowsOfGathering(group, lanes[sight.table.ground.lanes.findIndex((lane) => lane.id === group.lane)]!, drawn));
}

const labelled = (scene: WindowScene): readonly WindowMark[] => scene.marks.filter((mark) => mark.label);

describe('a window', () => {
  it('shows every event once: drawn, gathered, before, after or hidden', () => {
    fc.assert(
      fc.property(anySight, (sight) => {
        const scene = compose(sight);
        const inside = [...scene.marks.map((mark) => mark.row), ...gatheredRows(sight, scene).flat()];
        expect(new Set(inside).size).toBe(inside.length);
        const there = new Set(inside);
        const rest = Array.from({ length: sight.table.count }, (_, row) => row).filter((row) => !there.has(row));
        const out = rest.filter((row) => sight.others === 'hidden' && !sight.selection.passes[row]);
        const beyond = rest.filter((row) => !out.includes(row)).map((row) => xOf(sight, row));
        // What is counted before or after is wholly out of sight, but for a hair at the edges.
        expect({ before: scene.before, after: scene.after, hidden: scene.hidden }).toEqual({
          before: beyond.filter((x) => x < 0.5).length,
          after: beyond.filter((x) => x > sight.size.width - 0.5).length,
          hidden: out.length
        });
      }),
      { numRuns: 150 }
    );
  });

  it('gathers at least two, counts them truly, and says which stretch they stand on', () => {
    fc.assert(
      fc.property(anySight, (sight) => {
        const scene = compose(sight);
        gatheredRows(sight, scene).forEach((rows, index) => {
          const group = scene.gathered[index]!;
          expect(rows.length).toBe(group.count);
          expect(group.count).toBeGreaterThanOrEqual(2);
          expect(rows.filter((row) => sight.selection.passes[row]).length).toBe(group.passing);
          expect(rows[0]).toBe(group.firstRow);
          for (const row of rows) {
            expect([sight.table.at[row]! >= group.span[0], sight.table.at[row]! <= group.span[1]]).toEqual([true, true]);
            expect(Math.abs(xOf(sight, row) - (group.from + group.to) / 2)).toBeLessThanOrEqual((group.to - group.from) / 2 + 0.2);
          }
        });
        expect(new Set(scene.gathered.map((group) => group.key)).size).toBe(scene.gathered.length);
      }),
      { numRuns: 100 }
    );
  });

  it('lets no two labels overlap, nor cover the sign of another, nor two trays touch', () => {
    fc.assert(
      fc.property(anySight, (sight) => {
        const scene = compose(sight);
        expect(overlapping(boxesOf(scene))).toEqual([]);
        expect(overlapping(scene.gathered.map((group) => ({ ...group.tray, name: group.key })))).toEqual([]);
      }),
      { numRuns: 150 }
    );
  });

  it('puts each sign where the scale has it, in its lane', () => {
    fc.assert(
      fc.property(anySight, (sight) => {
        for (const mark of compose(sight).marks) {
          // At the ends of the axis a sign is pulled inside.
          const { start, end } = sight.camera;
          const atEnd = Math.min(mark.x + (start / (end - start)) * sight.size.width, ((1 - start) / (end - start)) * sight.size.width - mark.x) < 8;
          expect(Math.abs(mark.x - xOf(sight, mark.row))).toBeLessThan(atEnd ? 8 : 0.1);
          const lane = sight.table.ground.lanes[sight.table.lane[mark.row]!]!.id;
          expect(mark.lane).toBe(lane);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('never labels what does not pass, unless it is kept, and always draws what is kept', () => {
    fc.assert(
      fc.property(anySight, (sight) => {
        const scene = compose(sight);
        for (const mark of labelled(scene)) if (!sight.kept!.includes(mark.row)) expect(sight.selection.passes[mark.row]).toBe(1);
        for (const row of sight.kept!) {
          const x = xOf(sight, row);
          if (x < 1 || x > sight.size.width - 1) continue;
          if (sight.others === 'dimmed' || sight.selection.passes[row]) expect(scene.marks.map((mark) => mark.row)).toContain(row);
        }
        expect(scene.marks.filter((mark) => mark.dim).every((mark) => !sight.selection.passes[mark.row])).toBe(true);
      }),
      { numRuns: 100 }
    );
  });

  it('keeps every hit box around its sign or its label', () => {
    fc.assert(
      fc.property(anySight, (sight) => {
        for (const { hit, x, y, label } of compose(sight).marks) {
          const [px, py] = label && x < 0 ? [label.x + 1, label.y + 1] : [x, y];
          expect(hit.x <= px && px <= hit.x + hit.width && hit.y <= py && py <= hit.y + hit.height).toBe(true);
        }
      }),
      { numRuns: 40 }
    );
  });

  it('is the same picture for the same sight', () => {
    fc.assert(
      fc.property(anySight, (sight) => {
        expect(compose(sight)).toEqual(compose(sight));
        const scene = compose(sight);
        expect(compose(sight, scene)).toEqual(scene);
      }),
      { numRuns: 40 }
    );
  });

  it('cuts bars and bands to its edges', () => {
    fc.assert(
      fc.property(anySight, (sight) => {
        const scene = compose(sight);
        const stretches = [...scene.marks.flatMap((mark) => (mark.extent ? [mark.extent] : [])), ...scene.bands.filter((band) => band.parts.length > 0)];
        for (const { from, to } of stretches) expect([from >= -60, to <= sight.size.width + 60, from <= to]).toEqual([true, true, true]);
      }),
      { numRuns: 40 }
    );
  });

  it('moves no lane while one pans or zooms', () => {
    fc.assert(
      fc.property(anySight, unit, unit, (sight, place, depth) => {
        const there = compose({ ...sight, camera: cameraAt(sight.scale, place, depth) });
        expect(there.lanes).toEqual(compose(sight).lanes);
      }),
      { numRuns: 30 }
    );
  });

  it('gives the room of lanes without a passing event to the others, where the others are hidden', () => {
    const table = corpusTable(SMALL, 'fr', NOW);
    const passes = Uint8Array.from({ length: table.count }, (_, row) => (table.lane[row] === 2 ? 1 : 0));
    const selection = { passes, count: passes.reduce((sum, one) => sum + one, 0) };
    const scale = scaleOf(table, 0);
    const sight = { table, selection, scale, camera: { start: 0, end: 1 }, size: SIZES[1]! };
    expect(compose({ ...sight, others: 'hidden' }).lanes.map((lane) => lane.id)).toEqual(['state']);
    expect(compose({ ...sight, others: 'dimmed' }).lanes).toHaveLength(5);
  });
});

function boxesOf(scene: WindowScene): readonly Named[] {
  return labelled(scene).flatMap((mark) => {
    const { x, y, width, height } = mark.label!;
    const sign = { name: `sign ${mark.id}`, x: mark.x - mark.radius, y: mark.y - mark.radius, width: 2 * mark.radius, height: 2 * mark.radius };
    return [{ name: `label ${mark.id}`, x, y, width, height }, ...(mark.x >= 0 ? [sign] : [])];
  });
}

/** The window moved along the axis by some pixels to the right. */
function moved(sight: Sight, pixels: number): Sight {
  const by = (pixels / sight.size.width) * (sight.camera.end - sight.camera.start);
  return { ...sight, camera: { start: sight.camera.start + by, end: sight.camera.end + by } };
}

/** Labels of a scene clear of both edges, each with what has become of it in another. */
function followed(sight: Sight, first: WindowScene, then: WindowScene): readonly { readonly mark: WindowMark; readonly after: WindowMark | undefined }[] {
  const now = new Map(then.marks.map((mark) => [mark.row, mark]));
  const inside = (mark: WindowMark): boolean =>
    Math.min(mark.label!.x, mark.x) > 60 && Math.max(mark.label!.x + mark.label!.width, mark.x) < sight.size.width - 60;
  return labelled(first)
    .filter(inside)
    .map((mark) => ({ mark, after: now.get(mark.row) }));
}

const stays = ({ mark, after }: { readonly mark: WindowMark; readonly after: WindowMark | undefined }): boolean =>
  after?.label !== undefined && after.seat === mark.seat && after.label.side === mark.label!.side;

describe('panning', () => {
  it('carries each label along in its seat, which only one as important may take', () => {
    fc.assert(
      fc.property(anySight, fc.integer({ min: -40, max: 40 }), (sight, pixels) => {
        const first = compose(sight);
        const then = compose(moved(sight, pixels), first);
        const weight = (mark: WindowMark): number => (sight.kept!.includes(mark.row) ? -2 : tierOf(sight.table, mark.row));
        for (const { mark, after } of followed(sight, first, then)) {
          if (stays({ mark, after })) {
            expect(after!.label!.x + pixels).toBeCloseTo(mark.label!.x, 0);
            expect([after!.y, after!.label!.y]).toEqual([mark.y, mark.label!.y]);
          } else
            expect(
              labelled(then).some((other) => other.row !== mark.row && other.lane === mark.lane && other.seat === mark.seat && weight(other) <= weight(mark))
            ).toBe(true);
        }
      }),
      { numRuns: 150 }
    );
  });

  it('moves hardly any label of a usual history from its seat', () => {
    const table = madeTable(245);
    let [still, seen] = [0, 0];
    for (const breadth of [0.5, 0.2, 0.05]) {
      let sight: Sight = {
        table,
        selection: all(table),
        others: 'dimmed',
        scale: scaleOf(table, 0),
        camera: { start: 0.4, end: 0.4 + breadth },
        size: SIZES[2]!
      };
      let scene = compose(sight);
      for (let step = 0; step < 20; step++) {
        sight = moved(sight, 13);
        const next = compose(sight, scene);
        const pairs = followed(sight, scene, next);
        [still, seen] = [still + pairs.filter(stays).length, seen + pairs.length];
        scene = next;
      }
    }
    expect(seen).toBeGreaterThan(500);
    expect(still / seen).toBeGreaterThan(0.985);
  });

  it('cuts no gathering anew that stays in the window', () => {
    const table = madeTable(3000);
    const sight: Sight = { table, selection: all(table), others: 'dimmed', scale: scaleOf(table, 1), camera: { start: 0.7, end: 0.9 }, size: SIZES[2]! };
    const first = compose(sight);
    const then = compose(moved(sight, 11), first);
    const whole = first.gathered.filter((group) => group.from > 120 && group.to < 1150);
    const kept = whole.filter((group) => then.gathered.some((other) => other.key === group.key && other.count === group.count));
    expect(whole.length).toBeGreaterThan(10);
    expect(kept.length / whole.length).toBeGreaterThan(0.8);
  });
});

const made = new Map<number, EventTable>();
function madeTable(count: number): EventTable {
  const known = made.get(count) ?? corpusTable(readCorpus([{ name: 'made.json', text: JSON.stringify(madeHistory(count)) }]).corpus, 'fr', NOW);
  made.set(count, known);
  return known;
}

describe('a crowd', () => {
  it.each([500, 5000, 20_000])('of %d is drawn with few marks, whatever the window', (count) => {
    const table = madeTable(count);
    fc.assert(
      fc.property(unit, unit, fc.constantFrom(...SIZES), fc.constantFrom(0, 1), (place, depth, size, bend) => {
        const scale = scaleOf(table, bend);
        const scene = compose({ table, selection: all(table), others: 'dimmed', scale, camera: cameraAt(scale, place, depth), size });
        expect(scene.marks.length).toBeLessThanOrEqual(220);
        expect(scene.gathered.length).toBeLessThanOrEqual(120);
        for (const { heights } of scene.ridges) expect(heights.length).toBeLessThan(1000);
      }),
      { numRuns: 40 }
    );
  });

  it('costs no more for standing outside the window', () => {
    const table = madeTable(20_000);
    const asked = { count: 0 };
    const at = new Proxy(table.at, {
      get: (target, key) => (typeof key === 'string' && /^\d+$/.test(key) ? (asked.count++, target[Number(key)]) : Reflect.get(target, key, target))
    });
    const selection = all(table);
    const scale = scaleOf(table, 1);
    const sight: Sight = {
      table: { ...table, at },
      selection,
      others: 'dimmed',
      scale,
      camera: cameraOn(scale, utc(2004, 8, 1), utc(2004, 8, 20)),
      size: SIZES[2]!
    };
    compose(sight);
    asked.count = 0;
    compose(sight);
    expect(asked.count).toBeLessThan(table.count);
  });
});

describe('a bar that comes in from the left', () => {
  it('keeps its words in view at the edge', () => {
    const table = corpusTable(SMALL, 'fr', NOW);
    const scale = scaleOf(table, 1);
    const scene = compose({ table, selection: all(table), others: 'dimmed', scale, camera: cameraOn(scale, utc(1960), utc(1974)), size: SIZES[2]! });
    const glory = scene.marks.find((mark) => mark.title.startsWith('L’État mise'))!;
    expect(table.flags[glory.row]! & LASTS).toBe(LASTS);
    expect(glory.x).toBeLessThan(0);
    expect(glory.label!.x).toBeGreaterThanOrEqual(0);
    expect(glory.extent!.to - glory.extent!.from).toBeGreaterThan(1270);
  });
});

describe('the axis of a window', () => {
  const table = corpusTable(SMALL, 'fr', NOW);
  const scale = scaleOf(table, 1);
  const axis = (from: number, to: number): WindowScene['axis'] =>
    compose({ table, selection: all(table), others: 'dimmed', scale, camera: cameraOn(scale, from, to), size: SIZES[1]! }).axis;
  const words = ({ ticks }: WindowScene['axis']): readonly string[] => ticks.flatMap((tick) => (tick.label ? [tick.label] : []));

  it('says centuries, years, months or days, and what they leave out', () => {
    expect(words(axis(utc(1100), utc(2027)))).toContain('1500');
    const years = axis(utc(1996), utc(2008));
    expect([words(years).every((word) => /^\d{4}$/.test(word)), years.context]).toEqual([true, '']);
    const months = axis(utc(2004, 2), utc(2004, 10));
    expect([words(months).includes('avr.'), months.context]).toEqual([true, '2004']);
    const days = axis(utc(2004, 8, 10), utc(2004, 8, 22));
    expect([words(days).includes('14'), days.context]).toEqual([true, 'septembre 2004']);
  });

  it('never lets two of its labels touch', () => {
    fc.assert(
      fc.property(anySight, (sight) => {
        const { ticks } = compose(sight).axis;
        const spans = ticks
          .filter((tick) => tick.label)
          .map((tick) => ({ middle: tick.textAt ?? tick.at, half: measureLabel(tick.label!, TICK_SIZE, true) / 2 }))
          .sort((a, b) => a.middle - b.middle);
        spans.slice(1).forEach(({ middle, half }, index) => expect(middle - half).toBeGreaterThanOrEqual(spans[index]!.middle + spans[index]!.half));
        expect(ticks.length).toBeLessThan(800);
      }),
      { numRuns: 60 }
    );
  });
});

describe('the picture of the small corpus', () => {
  const table = corpusTable(SMALL, 'fr', NOW);
  const scale = scaleOf(table, 0);
  it.each([
    ['whole', { start: 0, end: 1 }],
    ['year', cameraOn(scale, utc(2004), utc(2005))],
    ['days', cameraOn(scale, utc(2004, 8, 8), utc(2004, 8, 20))]
  ] as const)('in a window: %s', async (name, camera) => {
    const scene = compose({ table, selection: all(table), others: 'dimmed', scale, camera, size: SIZES[1]! });
    await expect(tellWindow(scene)).toMatchFileSnapshot(`${import.meta.dirname}/snapshots/small-window-${name}.txt`);
  });
});
