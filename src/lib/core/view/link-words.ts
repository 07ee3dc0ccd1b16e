// Relations of a row, or along a thread, as the arcs that show them: which rows, of what sort, in what words.

import { RELATION_TYPES, type RelationType } from '../corpus/corpus.ts';
import type { Locale } from '../words/locale.ts';
import { RELATION_WORDS } from '../words/terms.ts';
import { type EventTable, idAt } from './event-table.ts';
import type { Step } from './thread.ts';

/** One relation between two rows, in words read from the first to the second; a thread's are told beside the picture, and empty here. */
export type WordedLink = {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromId: string;
  readonly toId: string;
  readonly type: RelationType;
  readonly words: string;
};

/** Relations of the row in hand, both ways, and those that make the thread; each once. */
export function linksWords(table: EventTable, hand: number, thread: readonly Step[]): readonly WordedLink[] {
  const onThread = new Set(thread.map((step) => step.row));
  const { links, ground } = table;
  const found: WordedLink[] = [];
  for (let index = 0; index < links.from.length; index++) {
    const [fromRow, toRow] = [links.from[index]!, links.to[index]!];
    const ofHand = fromRow === hand || toRow === hand;
    const ofThread = onThread.has(fromRow) && onThread.has(toRow) && areNeighbours(thread, fromRow, toRow);
    // While a thread is followed only its own arcs are drawn: the path is what one wants to see.
    if (thread.length > 1 ? !ofThread : !ofHand) continue;
    const type = RELATION_TYPES[links.type[index]!]!;
    found.push({
      fromRow,
      toRow,
      fromId: idAt(table, fromRow),
      toId: idAt(table, toRow),
      type,
      words: thread.length > 1 ? '' : RELATION_WORDS[type].out[ground.locale]
    });
  }
  return found;
}

function areNeighbours(thread: readonly Step[], a: number, b: number): boolean {
  const [first, second] = [thread.findIndex((step) => step.row === a), thread.findIndex((step) => step.row === b)];
  return Math.abs(first - second) === 1;
}

/** How a step of a thread came from the one before it: "inspire", "évalué par". */
export function sayLink(table: EventTable, step: Step, locale: Locale): string {
  if (step.type === undefined) return '';
  const said = table.links.from.some(
    (from, index) => from === step.row && table.links.to[index] === step.fromRow && RELATION_TYPES[table.links.type[index]!] === step.type
  );
  return RELATION_WORDS[step.type][said ? 'in' : 'out'][locale];
}
