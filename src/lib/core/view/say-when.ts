// The date of a row in words. Most dates are plain and worth saying only when they are looked at: a table carries
// words for the others alone. Does without the EDTF package.

import { plainDate } from '../time/plain-date.ts';
import { sayDate } from '../time/say-date.ts';
import { type EventTable, wordAt } from './event-table.ts';

/** "14 septembre 2004", "vers 2000": in the table's own language. */
export function sayWhen(table: EventTable, row: number): string {
  const said = wordAt(table.whens, row);
  if (said !== '') return said;
  const date = plainDate(wordAt(table.dates, row));
  return date ? sayDate(date, table.ground.locale) : '';
}
