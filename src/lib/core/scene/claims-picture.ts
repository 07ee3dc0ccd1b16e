// Verdicts as a picture: one row each, a sign for every claim at the time of what it is about, on the axis of all other
// pictures. Signs of one row never touch: those that would are set above one another.

import { VERDICTS, type Verdict } from '../corpus/corpus.ts';
import { tenth } from '../view/tenth.ts';
import type { AxisStrip } from './axis-strip.ts';

/** A claim to be drawn; `at`: ms UTC. */
export type TimedClaim = { readonly id: string; readonly verdict: Verdict; readonly at: number };

export type ClaimDot = { readonly id: string; readonly x: number; readonly y: number };
export type ClaimRow = { readonly verdict: Verdict; readonly height: number; readonly dots: readonly ClaimDot[] };
export type ClaimsPicture = { readonly width: number; readonly step: number; readonly rows: readonly ClaimRow[] };

/** Room around a row's signs. */
const PADDING = 4;

/** Rows in the order of the verdicts, `step` pixels between the middles of signs that stand side by side. */
export const claimsPicture = (claims: readonly TimedClaim[], strip: AxisStrip, step: number): ClaimsPicture => ({
  width: strip.width,
  step,
  rows: VERDICTS.map((verdict) =>
    rowOf(
      verdict,
      claims.filter((claim) => claim.verdict === verdict),
      strip,
      step
    )
  )
});

function rowOf(verdict: Verdict, claims: readonly TimedClaim[], strip: AxisStrip, step: number): ClaimRow {
  const seats = seated(
    claims.map(({ id, at }) => ({ id, x: withinEdges(strip.place(at) * strip.width, strip.width, step) })),
    step
  );
  const levels = Math.max(1, ...seats.map(({ level }) => level + 1));
  const height = levels * step + 2 * PADDING;
  return { verdict, height, dots: seats.map(({ id, x, level }) => ({ id, x: tenth(x), y: height - PADDING - (level + 0.5) * step })) };
}

const withinEdges = (x: number, width: number, step: number): number => Math.min(width - step / 2, Math.max(step / 2, x));

/** From left to right, each on the lowest level where it touches no other. */
function seated(dots: readonly { readonly id: string; readonly x: number }[], step: number) {
  const ends: number[] = [];
  return [...dots]
    .sort((a, b) => a.x - b.x)
    .map((dot) => {
      const free = ends.findIndex((end) => dot.x - end >= step);
      const level = free === -1 ? ends.length : free;
      ends[level] = dot.x;
      return { ...dot, level };
    });
}
