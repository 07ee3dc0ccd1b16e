// Following causes: relations as a graph that runs forward in time, and the main thread through it, back to the
// origins or on to today. Files may hold circles; a thread never does. Knows no words: `link-words.ts` says the links.

import { RELATION_TYPES, type RelationType } from '../corpus/corpus.ts';
import type { EventTable } from './event-table.ts';
import type { Way } from './explorer-view.ts';

/** One event of a thread; `type` and `fromRow` say by which relation, and from which event, one came to it. */
export type Step = { readonly row: number; readonly type?: RelationType; readonly fromRow?: number };

/**
 * How loosely a relation binds a cause to what came of it. A successor carries on; a judgement or an answer only
 * looks back. A part is no cause of its whole: `part-of` is not followed.
 */
const LOOSENESS: Readonly<Record<RelationType, number>> = {
  prepares: 0,
  inspires: 0,
  triggers: 0,
  succeeds: 1,
  evaluates: 3,
  contests: 3,
  'reacts-to': 3,
  'part-of': 0
};
/** Said by the cause of its consequence; the others are said by the consequence of its cause. */
const FORWARD: ReadonlySet<RelationType> = new Set(['prepares', 'inspires', 'triggers']);

/** Links in columns: those of row i are `start[i]` to `start[i + 1] - 1`, each to `row`, of `type` in RELATION_TYPES. */
type Links = { readonly start: Uint32Array; readonly row: Uint32Array; readonly type: Uint8Array };

/** What can be reached from each row, in columns. */
type Prospects = {
  /** Where the thread ends, in time: later is better, or earlier on the way back. */
  readonly end: Float64Array;
  /** Sum of its links' looseness: less is better. */
  readonly looseness: Uint32Array;
  /** More is better: a thread tells its stages. */
  readonly length: Uint32Array;
  /** The link one sets out by; NONE where the thread ends. */
  readonly next: Int32Array;
  readonly state: Uint8Array;
};
const NONE = -1;
const OPEN = 1;
const KNOWN = 2;

type Graph = { readonly way: Way; readonly links: Links; readonly prospects: Prospects };

const graphs = new WeakMap<EventTable, Partial<Record<Way, Graph>>>();

/** Made at the first question. */
function graphOf(table: EventTable, way: Way): Graph {
  const known = graphs.get(table) ?? {};
  graphs.set(table, known);
  return (known[way] ??= makeGraph(table, way));
}

function makeGraph(table: EventTable, way: Way): Graph {
  const { count } = table;
  const prospects: Prospects = {
    end: Float64Array.from(table.at),
    looseness: new Uint32Array(count),
    length: new Uint32Array(count),
    next: new Int32Array(count).fill(NONE),
    state: new Uint8Array(count)
  };
  const graph = { way, links: linksOn(table, way), prospects };
  for (let at = 0; at < count; at++) explore(graph, way === 'consequences' ? at : count - 1 - at);
  return graph;
}

/** The links that lead on from each row. */
function linksOn(table: EventTable, way: Way): Links {
  const { from, to, type } = table.links;
  const ends = Array.from(from, (said, index) => {
    const [cause, effect] = FORWARD.has(RELATION_TYPES[type[index]!]!) ? [said, to[index]!] : [to[index]!, said];
    return way === 'consequences' ? ([cause, effect] as const) : ([effect, cause] as const);
  });
  const followed = ends.map(([here, there], index) => {
    const [cause, effect] = way === 'consequences' ? [here, there] : [there, here];
    // What was over before its cause began is a slip of the file.
    return RELATION_TYPES[type[index]!] !== 'part-of' && cause !== effect && table.max[effect]! > table.min[cause]!;
  });
  const start = new Uint32Array(table.count + 1);
  ends.forEach(([here], index) => followed[index] && start[here + 1]!++);
  for (let row = 0; row < table.count; row++) start[row + 1]! += start[row]!;
  const free = start.slice();
  const total = start[table.count]!;
  const links: Links = { start, row: new Uint32Array(total), type: new Uint8Array(total) };
  ends.forEach(([here, there], index) => {
    if (!followed[index]) return;
    const place = free[here]!++;
    links.row[place] = there;
    links.type[place] = type[index]!;
  });
  return links;
}

/** Depth first, without recursion: the prospect of a row is known once those of its links are. A link that closes a circle has none. */
function explore({ way, links, prospects }: Graph, from: number): void {
  const { state } = prospects;
  // Most rows of a long history have no link at all.
  if (state[from] || links.start[from] === links.start[from + 1]) return;
  const road = [{ row: from, link: links.start[from]! }];
  for (let here = road.at(-1); here; here = road.at(-1)) {
    state[here.row] = OPEN;
    if (here.link === links.start[here.row + 1]) {
      choose({ way, links, prospects }, here.row);
      state[here.row] = KNOWN;
      road.pop();
    } else {
      const row = links.row[here.link++]!;
      if (!state[row]) road.push({ row, link: links.start[row]! });
    }
  }
}

function choose(graph: Graph, row: number): void {
  const { links, prospects } = graph;
  let best = NONE;
  for (let link = links.start[row]!; link < links.start[row + 1]!; link++)
    if (prospects.state[links.row[link]!] === KNOWN && (best === NONE || compare(graph, link, best) < 0)) best = link;
  if (best === NONE) return;
  const next = links.row[best]!;
  prospects.next[row] = best;
  prospects.end[row] = prospects.end[next]!;
  prospects.looseness[row] = prospects.looseness[next]! + loosenessOf(links, best);
  prospects.length[row] = prospects.length[next]! + 1;
}

const loosenessOf = ({ type }: Links, link: number): number => LOOSENESS[RELATION_TYPES[type[link]!]!];

/** Negative when the first link is the better: it reaches farther, binds more tightly, has more stages, stands first in time. */
function compare({ way, links, prospects }: Graph, a: number, b: number): number {
  const [rowA, rowB] = [links.row[a]!, links.row[b]!];
  const farther = (prospects.end[rowB]! - prospects.end[rowA]!) * (way === 'consequences' ? 1 : -1);
  const looser = prospects.looseness[rowA]! + loosenessOf(links, a) - prospects.looseness[rowB]! - loosenessOf(links, b);
  return farther || looser || prospects.length[rowB]! - prospects.length[rowA]! || rowA - rowB;
}

const stepBy = ({ row, type }: Links, link: number, fromRow: number): Step => ({ row: row[link]!, type: RELATION_TYPES[type[link]!]!, fromRow });

/** Every next step from a row, once each, the main one first: where `threadOf` goes. */
export function branchesAt(table: EventTable, row: number, way: Way): readonly Step[] {
  const graph = graphOf(table, way);
  const { links, prospects } = graph;
  const main = prospects.next[row]!;
  const all = Array.from({ length: links.start[row + 1]! - links.start[row]! }, (_, index) => links.start[row]! + index);
  const others = all.filter((link) => link !== main).sort((a, b) => compare(graph, a, b));
  const steps = (main === NONE ? others : [main, ...others]).map((link) => stepBy(links, link, row));
  return steps.filter((step, index) => steps.findIndex((other) => other.row === step.row) === index);
}

/** The main thread from a row, not counting it, to its end: the latest (earliest) event that can be reached, by the tightest links. */
export function threadOf(table: EventTable, row: number, way: Way): readonly Step[] {
  const { links, prospects } = graphOf(table, way);
  const steps: Step[] = [];
  let here = row;
  for (let link = prospects.next[here]!; link !== NONE; link = prospects.next[here]!) {
    steps.push(stepBy(links, link, here));
    here = links.row[link]!;
  }
  return steps;
}

/** The whole path through a row: first cause, …, itself, …, last consequence. Each step says how it came from the one before it. */
export function wholeThread(table: EventTable, row: number): readonly Step[] {
  const back = threadOf(table, row, 'causes');
  const before = new Set(back.map((step) => step.row));
  const on = threadOf(table, row, 'consequences');
  // In a circle what came after may also have come before: it is told once.
  const met = on.findIndex((step) => before.has(step.row));
  const turned = back.map(({ type, fromRow, row: cause }) => ({ row: fromRow!, type: type!, fromRow: cause })).reverse();
  return [{ row: back.at(-1)?.row ?? row }, ...turned, ...(met === -1 ? on : on.slice(0, met))];
}
