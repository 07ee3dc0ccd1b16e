// A table as a projected picture has it: all events in one lane, for several would leave each other no room, and each label
// beginning with its year, which an elastic axis does not let one read.

import { type EventTable, packed, wordAt } from './event-table.ts';

const known = new WeakMap<EventTable, EventTable>();

/** The same events, made once. */
export function inOneLane(table: EventTable): EventTable {
  let one = known.get(table);
  if (!one) known.set(table, (one = makeOne(table)));
  return one;
}

const makeOne = (table: EventTable): EventTable => ({
  ...table,
  ground: { ...table.ground, lanes: [{ id: 'all', name: '' }] },
  lane: new Uint16Array(table.count),
  titles: packed(
    Array.from({ length: table.count }, (_, row) => [yearIn(wordAt(table.dates, row)), wordAt(table.titles, row)].filter(Boolean).join('\u00a0· '))
  )
});

/** "2004" of "2004-09-14" and of "2004/2008", "≈ 2000" of "2000~"; nothing of what no year names. */
export function yearIn(edtf: string): string {
  const found = /^(\d{4})(?:-\d\d)*([~?%]?)/.exec(edtf);
  if (!found) return '';
  const [, year, doubt] = found;
  return `${doubt === '~' || doubt === '%' ? '≈\u00a0' : ''}${year}${doubt === '?' || doubt === '%' ? '\u00a0?' : ''}`;
}
