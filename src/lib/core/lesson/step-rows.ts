// Which events of the table a step shows, as far as it has come: its own, those lit with it, less what the class has yet to
// guess; and the links drawn between them.

import { RELATION_TYPES } from '../corpus/corpus.ts';
import { type EventTable, idAt, rowOf } from '../view/event-table.ts';
import type { WordedLink } from '../view/link-words.ts';
import { isAnswered, isMasked } from './deck.ts';
import type { ShownStep } from './shown-lesson.ts';

/** The rows shown, the step's own event first. Ids that the table has not are left out. */
export function rowsOfStep(step: ShownStep, out: number, table: EventTable): readonly number[] {
  const masked = isMasked(step, out) ? step.mask : undefined;
  // Its label may name the place.
  const own = step.event && masked !== 'date' && masked !== 'place' ? [step.event.id] : [];
  const lit = masked === 'cause' ? [] : step.lit;
  return [...new Set([...own, ...lit])].flatMap((id) => rowOf(table, id) ?? []);
}

/**
 * Links between the rows shown, where the step follows a thread; once answered, where it asks. Without words: the sentence
 * says them.
 */
export function linksOfStep(
  step: Pick<ShownStep, 'thread' | 'reveals' | 'answer'>,
  out: number,
  rows: readonly number[],
  { links, ...table }: EventTable
): readonly WordedLink[] {
  if (!step.thread || (step.answer !== undefined && !isAnswered(step, out))) return [];
  const shown = new Set(rows);
  return Array.from(links.from, (fromRow, index) => ({ fromRow, toRow: links.to[index]!, type: RELATION_TYPES[links.type[index]!]! }))
    .filter(({ fromRow, toRow }) => shown.has(fromRow) && shown.has(toRow))
    .map((link) => ({ ...link, fromId: idAt({ ...table, links }, link.fromRow), toId: idAt({ ...table, links }, link.toRow), words: '' }));
}
