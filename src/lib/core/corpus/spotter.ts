// From an offset in a text to its line and column. Knows no format.

import type { Spot } from './tree.ts';

/** A function from offsets to places; offsets past the end give the end. */
export function spotter(text: string, file: string): (offset: number) => Spot {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const inside = Math.min(Math.max(0, offset), text.length);
    const line = lastAtMost(starts, inside);
    return { file, line: line + 1, column: inside - starts[line]! + 1 };
  };
}

/** Index of the last start at or before the offset. */
function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
