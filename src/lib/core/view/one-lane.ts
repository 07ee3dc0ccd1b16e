// All events of a table in one lane: a projected picture, where lanes would leave each other no room.

import type { EventTable } from './event-table.ts';

const known = new WeakMap<EventTable, EventTable>();

/** The same table, made once. */
export function inOneLane(table: EventTable): EventTable {
  let one = known.get(table);
  if (!one) known.set(table, (one = { ...table, ground: { ...table.ground, lanes: [{ id: 'all', name: '' }] }, lane: new Uint16Array(table.count) }));
  return one;
}
