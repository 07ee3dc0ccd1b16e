// How the picture is divided: the mainland in one box, the lands overseas in frames under it or, when the picture is
// wide, beside it. Whichever leaves the mainland larger. Knows no shapes.

import { type Locale } from '../words/locale.ts';
import type { Box, Measure, Size, View } from './map-scene.ts';
import { ALWAYS_SHOWN, DRAWN, FRAMES } from './plane.ts';
import { frameName } from './frame-names.ts';

export type FrameBox = { readonly id: string; readonly box: Box; readonly lines: readonly string[]; readonly textX: number; readonly textY: number };
export type Layout = { readonly mainland: View; readonly frames: readonly FrameBox[] };

export const FRAME_TEXT = 10;
const LINE = 11;
const GAP = 6;
/** Between the mainland and the frames. */
const GUTTER = 9;
const WIDEST_CELL = 92;
/** Names may be wider than their frames: room at both ends of the row. */
const MARGIN = 3;
const COLUMN_CELL = 74;
const LOWEST_FRAME = 34;
/** Room that a name takes under its frame. */
const NAMES = 2 * LINE + 3;

const SHOWN_WIDTH = ALWAYS_SHOWN.right - ALWAYS_SHOWN.left;
const SHOWN_HEIGHT = ALWAYS_SHOWN.bottom - ALWAYS_SHOWN.top;

/** The mainland as large as its box allows, in the middle of it; a box beyond what is drawn is made smaller. */
export function viewOf(box: Box): View {
  const scale = Math.min(box.width / SHOWN_WIDTH, box.height / SHOWN_HEIGHT);
  const width = Math.min(box.width, (DRAWN.right - DRAWN.left - 20) * scale);
  const height = Math.min(box.height, (DRAWN.bottom - DRAWN.top - 20) * scale);
  const cut = { x: box.x + (box.width - width) / 2, y: box.y, width, height };
  const middle = (least: number, low: number, high: number, most: number, half: number): number =>
    Math.min(Math.max((low + high) / 2, least + half), most - half);
  const centreX = middle(DRAWN.left, ALWAYS_SHOWN.left, ALWAYS_SHOWN.right, DRAWN.right, width / scale / 2);
  const centreY = middle(DRAWN.top, ALWAYS_SHOWN.top, ALWAYS_SHOWN.bottom, DRAWN.bottom, height / scale / 2);
  return { box: cut, scale, dx: cut.x + width / 2 - centreX * scale, dy: cut.y + height / 2 - centreY * scale };
}

/** The division of a picture of a size, with names in one language. */
export function layOut(size: Size, locale: Locale, measure: Measure): Layout {
  const [under, beside] = [framesUnder(size), framesBeside(size)];
  const [low, side] = [viewOf(under.rest), viewOf(beside.rest)];
  const best = side.scale > low.scale ? { view: side, cells: beside.cells } : { view: low, cells: under.cells };
  return { mainland: best.view, frames: nameFrames(best.cells, locale, measure) };
}

type Division = { readonly rest: Box; readonly cells: readonly Box[] };

/** One row along the foot. */
function framesUnder({ width, height }: Size): Division {
  const pitch = Math.min(WIDEST_CELL + GAP, (width - 2 * MARGIN + GAP) / FRAMES.length);
  const cell = { width: pitch - GAP, height: Math.max(LOWEST_FRAME, Math.min(70, (pitch - GAP) * 0.82)) };
  const top = height - cell.height - NAMES;
  const start = (width - (pitch * FRAMES.length - GAP)) / 2;
  return {
    rest: { x: 0, y: 0, width, height: Math.max(1, top - GUTTER) },
    cells: FRAMES.map((_, index) => ({ x: start + index * pitch, y: top, ...cell }))
  };
}

/** Columns at the left, as many as the height asks for. */
function framesBeside({ width, height }: Size): Division {
  const most = Math.max(1, Math.floor((height + GAP) / (LOWEST_FRAME + NAMES + GAP)));
  const columns = Math.ceil(FRAMES.length / most);
  const rows = Math.ceil(FRAMES.length / columns);
  const pitch = (height + GAP) / rows;
  const cell = { width: COLUMN_CELL, height: Math.min(66, pitch - GAP - NAMES) };
  const taken = columns * (COLUMN_CELL + GAP) - GAP + GUTTER;
  return {
    rest: { x: taken, y: 0, width: Math.max(1, width - taken), height },
    cells: FRAMES.map((_, index) => ({ x: Math.floor(index / rows) * (COLUMN_CELL + GAP), y: (index % rows) * pitch, ...cell }))
  };
}

/** By their names where all find room, on one line or two; else by the numbers of the lands, which pupils learn. */
function nameFrames(cells: readonly Box[], locale: Locale, measure: Measure): readonly FrameBox[] {
  const fits = (line: string): boolean => measure(line, FRAME_TEXT, false) <= cells[0]!.width + GAP - 2;
  const named = FRAMES.map(({ id }) => {
    const name = frameName(id, locale);
    return fits(name) ? [name] : halves(name);
  });
  const all = named.flat().every(fits);
  return FRAMES.map(({ id }, index) => {
    const box = cells[index]!;
    return { id, box, lines: all ? named[index]! : [id], textX: box.x + box.width / 2, textY: box.y + box.height + LINE + 1 };
  });
}

/** A name in two lines, parted at its first space or hyphen. */
export function halves(name: string): readonly string[] {
  const at = name.search(/[ -]/);
  return at === -1 ? [name] : [name.slice(0, name[at] === '-' ? at + 1 : at), name.slice(at + 1)];
}
