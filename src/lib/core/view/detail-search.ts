// What is searched of events told whole: our own corpus is searched from the very texts its cards show.

import type { SearchDocument } from '../corpus/search.ts';
import type { Detail } from './detail.ts';
import { type EventTable, rowOf } from './event-table.ts';

/** Every event as it is searched; tags come from the table. */
export function detailSearch(details: Readonly<Record<string, Detail>>, table: EventTable): readonly SearchDocument[] {
  return Object.values(details).map((detail) => ({
    id: detail.id,
    title: detail.title,
    text: detail.text,
    comment: detail.comment ?? '',
    place: detail.place ?? '',
    people: detail.people.join('\n'),
    sources: detail.sources.map(({ title, authors }) => `${title}\n${authors}`).join('\n'),
    tags: tagsOf(detail.id, table).join('\n')
  }));
}

function tagsOf(id: string, table: EventTable): readonly string[] {
  const row = rowOf(table, id);
  if (row === undefined) return [];
  return Array.from(table.tagOf.subarray(table.tagStart[row], table.tagStart[row + 1]), (tag) => table.ground.tags[tag]!);
}
