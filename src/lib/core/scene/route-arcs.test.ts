// Arcs of the explorer: led clear of the words, said in words, pointed at from the edge where they leave the window.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ourCorpus } from '#lib/data.ts';
import { type RelationType, RELATION_TYPES } from '../corpus/corpus.ts';
import { elasticScale, position } from '../view/axis-scale.ts';
import { type Camera, keptInside } from '../view/camera.ts';
import { corpusTable } from '../view/corpus-table.ts';
import { type EventTable, idAt } from '../view/event-table.ts';
import { NOW, SMALL } from '../view/fixtures/any-corpus.ts';
import type { WordedLink } from '../view/link-words.ts';
import { arcsOf } from './arcs.ts';
import { composeWindow } from './compose-window.ts';
import { type Named, overlapping } from './fixtures/written-boxes.ts';
import { measureLabel } from './measure.ts';
import { type RoutedArc, routeArcs } from './route-arcs.ts';
import type { Box } from './scene.ts';
import type { WindowScene } from './window-scene.ts';

vi.setConfig({ testTimeout: 60_000 });

const OURS = corpusTable(ourCorpus(), 'fr', NOW);
const SIZE = { width: 1270, height: 720 };
const SIZES = [SIZE, { width: 824, height: 720 }, { width: 360, height: 560 }];

const linksOf = (table: EventTable, row?: number): readonly WordedLink[] =>
  Array.from(table.links.from, (fromRow, index): WordedLink => {
    const toRow = table.links.to[index]!;
    const type: RelationType = RELATION_TYPES[table.links.type[index]!]!;
    return { fromRow, toRow, fromId: idAt(table, fromRow), toId: idAt(table, toRow), type, words: type };
  }).filter((link) => row === undefined || link.fromRow === row || link.toRow === row);

type Picture = { readonly scene: WindowScene; readonly arcs: readonly RoutedArc[]; readonly links: readonly WordedLink[] };

function picture(table: EventTable, row: number, camera: Camera, size = SIZE): Picture {
  const scale = elasticScale(table.ground.pieces, table.ground.domain[1]);
  const selection = { passes: new Uint8Array(table.count).fill(1), count: table.count };
  const scene = composeWindow({ table, selection, others: 'dimmed', scale, camera, size, kept: [row] }, measureLabel);
  const placeOf = (other: number): number => ((position(scale, table.at[other]!) - camera.start) / (camera.end - camera.start)) * size.width;
  const links = linksOf(table, row);
  return { scene, links, arcs: routeArcs(links, scene, placeOf, (other) => table.ground.lanes[table.lane[other]!]!.id) };
}

const numbers = (path: string): readonly number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);

function pointsOf(path: string): readonly (readonly [number, number])[] {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = numbers(path) as [number, number, number, number, number, number, number, number];
  return Array.from({ length: 60 }, (_, index) => {
    const t = (index + 1) / 61;
    const of = (a: number, b: number, c: number, d: number): number => (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t ** 3 * d;
    return [of(x0, x1, x2, x3), of(y0, y1, y2, y3)];
  });
}

/** Labels that an arc runs over. */
const runsOver = (path: string, labels: readonly Box[]): number =>
  labels.filter((box) => pointsOf(path).some(([x, y]) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height)).length;

const linked = [...new Set([...OURS.links.from, ...OURS.links.to])];
const unit = fc.nat(1_000_000).map((millionths) => millionths / 1_000_000);
const anyPicture = fc.tuple(fc.constantFrom(...linked), unit, fc.constantFrom(...SIZES)).map(([row, depth, size]) => {
  const scale = elasticScale(OURS.ground.pieces, OURS.ground.domain[1]);
  const breadth = 0.02 ** depth;
  const place = position(scale, OURS.at[row]!);
  return { row, size, ...picture(OURS, row, keptInside({ start: place - breadth / 2, end: place + breadth / 2 }), size) };
});

describe('routed arcs', () => {
  it('run over far fewer labels than plain ones, over our own history', () => {
    let [routed, plain] = [0, 0];
    for (const row of linked) {
      const { scene, arcs } = picture(OURS, row, { start: 0, end: 1 });
      const labels = scene.marks.flatMap((mark) => (mark.label ? [mark.label] : []));
      const marks = new Set(scene.marks.map((mark) => mark.id));
      const id = idAt(OURS, row);
      const both = arcs.filter((arc) => marks.has(arc.fromId) && marks.has(arc.toId));
      const relations = both.map((arc) => ({
        id: arc.fromId === id ? arc.toId : arc.fromId,
        type: arc.type as RelationType,
        outgoing: arc.fromId === id,
        title: ''
      }));
      routed += both.reduce((sum, arc) => sum + runsOver(arc.path, labels), 0);
      plain += arcsOf(id, relations as never, scene.marks, 8).reduce((sum, arc) => sum + runsOver(arc.path, labels), 0);
    }
    expect(plain).toBeGreaterThan(20);
    expect(routed).toBeLessThan(plain * 0.72);
  });

  it('are one for each link that is in the window at all', () => {
    fc.assert(
      fc.property(anyPicture, ({ arcs, links, scene, row }) => {
        const seen = new Set(scene.marks.filter((mark) => mark.x >= 0 && mark.x <= scene.width).map((mark) => mark.row));
        expect(seen).toContain(row);
        const apart = links.filter((link) => seen.has(link.fromRow) && seen.has(link.toRow));
        for (const link of apart) expect(arcs.some((arc) => arc.fromId === link.fromId && arc.toId === link.toId && arc.type === link.type)).toBe(true);
        expect(arcs.length).toBeLessThanOrEqual(links.length);
      }),
      { numRuns: 60 }
    );
  });

  it('start and end at the signs, or inside the edge that they leave by', () => {
    fc.assert(
      fc.property(anyPicture, ({ arcs, scene }) => {
        const marks = new Map(scene.marks.map((mark) => [mark.id, mark]));
        for (const arc of arcs) {
          const [x0, y0, , , , , x1, y1] = numbers(arc.path) as [number, number, number, number, number, number, number, number];
          for (const [id, x, y] of [
            [arc.fromId, x0, y0],
            [arc.toId, x1, y1]
          ] as const) {
            expect([x >= 0, x <= scene.width, y >= 0, y <= scene.height]).toEqual([true, true, true, true]);
            const mark = marks.get(id);
            if (!mark || mark.x < 0 || mark.x > scene.width) continue;
            expect(Math.hypot(x - mark.x, y - mark.y)).toBeLessThanOrEqual(mark.radius + 10);
          }
        }
      }),
      { numRuns: 60 }
    );
  });

  it('have words that touch no label of an event and no words of another arc, whole in the window', () => {
    fc.assert(
      fc.property(anyPicture, ({ arcs, scene }) => {
        const said: readonly Named[] = arcs.flatMap(({ label }) => {
          const width = measureLabel(label?.text ?? '', 12, false);
          return label ? [{ name: label.text, x: label.x - width / 2, y: label.y - 9, width, height: 11 }] : [];
        });
        for (const box of said) expect([box.x >= 0, box.x + box.width <= scene.width]).toEqual([true, true]);
        expect(overlapping(said)).toEqual([]);
        const labels = scene.marks.flatMap((mark) => (mark.label ? [{ ...mark.label, name: mark.id }] : []));
        const touched = overlapping([...said, ...labels]);
        expect(touched).toEqual([]);
      }),
      { numRuns: 60 }
    );
  });

  it('leave one event apart from one another', () => {
    for (const row of linked) {
      const { arcs } = picture(OURS, row, { start: 0, end: 1 });
      expect(new Set(arcs.map((arc) => arc.path)).size).toBe(arcs.length);
    }
  });

  it('point out of the window along the axis, with their words near the edge', () => {
    const table = corpusTable(SMALL, 'fr', NOW);
    const row = Array.from({ length: table.count }, (_, index) => index).find((index) => idAt(table, index) === 'e8')!;
    const scale = elasticScale(table.ground.pieces, table.ground.domain[1]);
    const place = position(scale, table.at[row]!);
    const { arcs, scene } = picture(table, row, { start: place - 0.004, end: place + 0.004 });
    const fromLeft = arcs.find((arc) => arc.fromId === 'e6')!;
    const [x0, , x1] = numbers(fromLeft.path) as [number, number, number];
    expect(x0).toBeLessThan(20);
    expect(x1).toBeGreaterThan(x0);
    expect(fromLeft.label!.x).toBeLessThan(scene.width / 2);
    expect(fromLeft.head).toMatch(/^M.*Z$/);
  });
});
