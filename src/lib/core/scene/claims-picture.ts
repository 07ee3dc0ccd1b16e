// Verdicts as a picture: one row each, a sign for every claim at the time of what it is about, on the axis of all other
// pictures. Signs of one row never touch: those that would are set above one another.

import { VERDICTS, type Verdict } from '../corpus/corpus.ts';
import { type AxisStrip, stacked } from './axis-strip.ts';

/** A claim to be drawn; `at`: ms UTC. */
export type TimedClaim = { readonly id: string; readonly verdict: Verdict; readonly at: number };

/** `at`: per cent of the width; `y`: pixels from the top of its row. */
export type ClaimDot = { readonly id: string; readonly at: number; readonly y: number };
export type ClaimRow = { readonly verdict: Verdict; readonly height: number; readonly dots: readonly ClaimDot[] };
export type ClaimsPicture = { readonly rows: readonly ClaimRow[] };

/** Room above and under a row's signs. */
const ABOVE = 12;
const UNDER = 4;
/** The least height of a row: it is chosen by a finger. */
const LEAST = 44;

/** Pixels between the middles of signs that stand side by side, and above one another. */
export type Steps = { readonly across: number; readonly up: number };

/** Rows in the order of the verdicts; signs stay apart from the width of the strip on. */
export const claimsPicture = (claims: readonly TimedClaim[], strip: AxisStrip, steps: Steps): ClaimsPicture => ({
  rows: VERDICTS.map((verdict) =>
    rowOf(
      verdict,
      claims.filter((claim) => claim.verdict === verdict),
      strip,
      steps
    )
  )
});

function rowOf(verdict: Verdict, claims: readonly TimedClaim[], { place, width }: AxisStrip, { across, up }: Steps): ClaimRow {
  const inside = (x: number): number => Math.min(width - across / 2, Math.max(across / 2, x));
  const seats = stacked(
    claims.map(({ id, at }) => ({ id, x: inside(place(at) * width) })),
    across
  );
  const levels = Math.max(0, ...seats.map(({ level }) => level + 1));
  const height = Math.max(LEAST, levels * up + ABOVE + UNDER);
  return { verdict, height, dots: seats.map(({ id, x, level }) => ({ id, at: Math.round((1e4 * x) / width) / 100, y: height - UNDER - (level + 0.5) * up })) };
}
