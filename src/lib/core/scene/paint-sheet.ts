// A view as a sheet to keep: title above, picture, and under it the scale, the sources, the licence and where it is
// from. For SVG and PNG alike.

import { paintWindow } from './paint-window.ts';
import type { Painted } from './painted.ts';
import type { Pen } from './pen.ts';
import { measureLabel } from './measure.ts';
import type { Size } from './scene.ts';
import { wrap } from './wrap.ts';

export type SheetWords = {
  readonly title: string;
  /** What the window shows: dates, and how many events. */
  readonly window: string;
  /** Scale, sources, licence, address: each its own line. */
  readonly foot: readonly string[];
};

const MARGIN = 22;
const TITLE_SIZE = 26;
const TITLE_LINE = 30;
const WINDOW_SIZE = 15;
const FOOT_SIZE = 12;
const FOOT_LINE = 17;
const GAP = 16;

const inner = (painted: Painted): number => painted.gutter + painted.scene.width;
/** The display face is about as wide as the label face at nine tenths of its size. */
const titleLines = (painted: Painted, words: SheetWords): readonly string[] =>
  wrap(words.title, inner(painted), 3, (text) => measureLabel(text, TITLE_SIZE, false)).lines;
const footLines = (painted: Painted, words: SheetWords): readonly string[] =>
  words.foot.flatMap((line) => wrap(line, inner(painted), 4, (text) => measureLabel(text, FOOT_SIZE, false)).lines);
const headHeight = (painted: Painted, words: SheetWords): number => MARGIN + titleLines(painted, words).length * TITLE_LINE + WINDOW_SIZE + GAP;

export function sheetSize(painted: Painted, words: SheetWords): Size {
  return {
    width: inner(painted) + 2 * MARGIN,
    height: headHeight(painted, words) + painted.scene.height + GAP + footLines(painted, words).length * FOOT_LINE + MARGIN
  };
}

export function paintSheet(pen: Pen, painted: Painted, words: SheetWords): void {
  const { inks, scene } = painted;
  const size = sheetSize(painted, words);
  pen.rect({ x: 0, y: 0, ...size }, { fill: inks.paper });
  const lines = titleLines(painted, words);
  lines.forEach((line, index) => pen.text(line, MARGIN, MARGIN + (index + 0.75) * TITLE_LINE, { size: TITLE_SIZE, face: 'display', fill: inks.ink }));
  pen.text(words.window, MARGIN, MARGIN + lines.length * TITLE_LINE + WINDOW_SIZE, { size: WINDOW_SIZE, fill: inks.inkSoft });
  const top = headHeight(painted, words);
  pen.within({ dx: MARGIN, dy: top }, () => paintWindow(pen, painted));
  pen.lines([MARGIN, top + scene.height, MARGIN + inner(painted), top + scene.height], { stroke: inks.rule, width: 1 });
  footLines(painted, words).forEach((line, index) =>
    pen.text(line, MARGIN, top + scene.height + GAP + (index + 0.7) * FOOT_LINE, { size: FOOT_SIZE, fill: inks.inkSoft })
  );
}
