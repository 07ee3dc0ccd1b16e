// A label's title cut into lines of even length. Never drops or hyphenates a word.

/** Widths of words are measured once by the caller's measure. */
type MeasureText = (text: string) => number;

export type Wrapped = { readonly lines: readonly string[]; readonly width: number };

/**
 * The narrowest setting in at most `most` lines, aiming at `target` pixels a line.
 * A single long word may stick out of the target; nothing is ever cut.
 */
export function wrap(text: string, target: number, most: number, measure: MeasureText): Wrapped {
  const words = text.split(' ').filter((word) => word.length > 0);
  const whole = measure(text);
  if (whole <= target || words.length < 2 || most < 2) return { lines: [text], width: whole };
  let count = Math.min(most, words.length, Math.ceil(whole / target));
  let setting = balanced(words, count, measure);
  // Words do not always share lines evenly: one more line where these stick out.
  while (setting.width > target && count < Math.min(most, words.length)) setting = balanced(words, ++count, measure);
  return setting;
}

/** Splits words into exactly `count` lines with the smallest widest line. Words are few: dynamic programming over cuts. */
function balanced(words: readonly string[], count: number, measure: MeasureText): Wrapped {
  const widths = words.map(measure);
  const space = measure(' ');
  const prefix = widths.reduce<number[]>((sums, width) => [...sums, sums.at(-1)! + width + space], [0]);
  const widthOf = (from: number, to: number): number => prefix[to]! - prefix[from]! - space;
  const cuts = bestCuts(words.length, count, widthOf);
  const bounds = [0, ...cuts, words.length];
  const lines = bounds.slice(1).map((end, index) => words.slice(bounds[index], end).join(' '));
  return { lines, width: Math.max(...lines.map(measure)) };
}

/** Indices after which to break, so that the widest of `count` lines is as narrow as can be. */
function bestCuts(words: number, count: number, widthOf: (from: number, to: number) => number): number[] {
  if (count === 1) return [];
  let best: { cuts: number[]; widest: number } = { cuts: [], widest: Infinity };
  for (let cut = 1; cut <= words - (count - 1); cut++) {
    const head = widthOf(0, cut);
    if (head >= best.widest) break;
    const rest = bestCuts(words - cut, count - 1, (from, to) => widthOf(from + cut, to + cut));
    const edges = [0, ...rest, words - cut];
    const widest = Math.max(head, ...edges.slice(1).map((end, index) => widthOf(edges[index]! + cut, end + cut)));
    if (widest < best.widest) best = { cuts: [cut, ...rest.map((index) => index + cut)], widest };
  }
  return best.cuts;
}
