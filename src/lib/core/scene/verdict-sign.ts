// The sign of each verdict: one shape each, so that none leans on colour. Confirmed is full, the others are drawn.

import type { Verdict } from '../corpus/corpus.ts';

const SHAPES: Readonly<Record<Verdict, (r: number) => string>> = {
  // A full disc.
  confirmed: (r) => `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0z`,
  // A wave: about so.
  imprecise: (r) => `M${-r},${r / 3}C${-r / 2},${-r} ${-r / 4},${-r} 0,0S${r / 2},${r} ${r},${-r / 3}`,
  // A cross.
  contradicted: (r) => `M${-r},${-r}L${r},${r}M${r},${-r}L${-r},${r}`,
  // An empty ring, open at its foot.
  unverifiable: (r) => `M${-r / 2},${r * 0.87}A${r},${r} 0 1 1 ${r / 2},${r * 0.87}`
};

/** The outline around 0,0 of a sign some `radius` pixels large; to be filled when confirmed, else stroked. */
export const verdictSign = (verdict: Verdict, radius: number): string => SHAPES[verdict](radius);
