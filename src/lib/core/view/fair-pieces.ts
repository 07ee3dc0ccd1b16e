// Knots of an elastic axis for a corpus that gives none: centuries, decades and years share the
// width by how much happens in them. A file's own `view.pieces` goes before this.

import type { ScaleKnot } from './axis-scale.ts';
import { utc, yearOf } from '../time/historic-date.ts';

const ROUND_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
/** A piece never gets less than this part of an equal share, however empty. */
const LEAST_SHARE = 0.5;
const MOST_PIECES = 7;

/** Knots at round years holding about as many moments each. `moments` in ms UTC, any order. */
export function fairPieces(moments: readonly number[], from: number, to: number): readonly ScaleKnot[] {
  const inside = moments.filter((moment) => moment >= from && moment < to).sort((a, b) => a - b);
  const wanted = Math.max(1, Math.min(MOST_PIECES, Math.floor(inside.length / 6)));
  const starts = [from];
  for (let i = 1; i < wanted; i++) {
    const cut = roundedBefore(inside[Math.floor((i * inside.length) / wanted)]!, to);
    if (cut > starts.at(-1)! && cut < to) starts.push(cut);
  }
  return starts.map((start, index) => ({ from: start, share: shareOf(inside, start, starts[index + 1] ?? to, starts.length) }));
}

/** The round year at or before a moment, rounder the further it is from the end. */
function roundedBefore(moment: number, to: number): number {
  const year = yearOf(moment);
  const distance = Math.max(1, yearOf(to) - year);
  const step = ROUND_STEPS.filter((size) => size <= distance / 4).at(-1) ?? 1;
  return utc(Math.floor(year / step) * step);
}

function shareOf(moments: readonly number[], from: number, to: number, pieces: number): number {
  const equal = moments.length / pieces || 1;
  const held = moments.filter((moment) => moment >= from && moment < to).length;
  return Math.max(LEAST_SHARE, Math.min(2, held / equal));
}
