// Labels on a line: each as near its wish as can be, in order, none touching. The optimum in least
// squares is found by merging blocks that collide (pool adjacent violators), in linear time.

export type Wish = { readonly at: number; readonly size: number };

type Block = { first: number; sum: number; count: number; start: number };

/** Starts of the items, in their given order, inside [from, to] whenever they fit. */
export function spread(wishes: readonly Wish[], from: number, to: number): readonly number[] {
  const offsets = wishes.reduce<number[]>((sums, wish) => [...sums, sums.at(-1)! + wish.size], [0]);
  const blocks: Block[] = [];
  wishes.forEach((wish, index) => {
    const wanted = wish.at - offsets[index]!;
    let block: Block = { first: index, sum: wanted, count: 1, start: wanted };
    while (blocks.length > 0 && blocks.at(-1)!.start >= block.start) block = merged(blocks.pop()!, block);
    blocks.push(block);
  });
  return placed(blocks, wishes.length, offsets, from, to);
}

function merged(a: Block, b: Block): Block {
  const sum = a.sum + b.sum;
  const count = a.count + b.count;
  return { first: a.first, sum, count, start: sum / count };
}

/** Blocks pressed back inside the bounds; the last bound gives way before the first. */
function placed(blocks: readonly Block[], count: number, offsets: readonly number[], from: number, to: number): number[] {
  const starts: number[] = [];
  const latest = to - offsets[count]!;
  blocks.forEach((block, index) => {
    const end = blocks[index + 1]?.first ?? count;
    const start = Math.max(from, Math.min(block.start, latest));
    for (let item = block.first; item < end; item++) starts.push(start + offsets[item]!);
  });
  return starts;
}
