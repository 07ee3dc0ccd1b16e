// What an id may be, and the id of an event that was given none. Ids go into addresses and keys.

import type { Text } from '../words/locale.ts';
import { slug } from './fold-words.ts';

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/;

/** Plain letters, and never a name every JavaScript object has. */
export const isId = (written: string): boolean => ID.test(written) && !(written in {});

export type Nameable = { readonly id?: string | undefined; readonly title: string | Text; readonly date: string | number };

/** An event without id is called after its title and date; two of one name are numbered. */
export function idMaker(events: readonly Nameable[]): (event: Nameable) => string {
  const taken = new Set(events.map((event) => event.id));
  return (event) => {
    if (event.id !== undefined) return event.id;
    const title = typeof event.title === 'string' ? event.title : (event.title.fr ?? event.title.en ?? '');
    const base = slug(`${slug(title).slice(0, 40)} ${event.date}`) || 'event';
    let id = base;
    for (let copy = 2; taken.has(id); copy++) id = `${base}-${copy}`;
    taken.add(id);
    return id;
  };
}
