// Text widths without a screen: the label face's own advance widths, the same in Node, in the
// prerendered page and in the browser, so that a layout never depends on a font having arrived.

import { LABEL_WIDTHS } from './label-widths.ts';
import type { Measure } from './scene.ts';

type WidthGroups = Readonly<Record<string, string>>;

const UNKNOWN_LETTER = 620;
/** Kerning and rounding are left out; a little air makes up for both. */
const AIR = 1.015;

function table(groups: WidthGroups): ReadonlyMap<string, number> {
  return new Map(Object.entries(groups).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)));
}

const REGULAR = table(LABEL_WIDTHS.regular);
const STRONG = table(LABEL_WIDTHS.strong);

/** Width in pixels of a text in the label face at a size in pixels. */
export const measureLabel: Measure = (text, size, strong) => {
  const widths = strong ? STRONG : REGULAR;
  let thousandths = 0;
  for (const letter of text) thousandths += widths.get(letter) ?? UNKNOWN_LETTER;
  return (thousandths / 1000) * size * AIR;
};
