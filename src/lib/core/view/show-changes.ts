// What changed in the data, told in one language: days in words, events by their titles. Knows nothing of pages.

import type { Corpus } from '../corpus/corpus.ts';
import type { Change } from '../corpus/read-changes.ts';
import { sayWrittenDate } from '../corpus/say-written-date.ts';
import type { Locale } from '../words/locale.ts';
import { setText } from '../words/set-text.ts';
import { typeset } from '../words/typeset.ts';

export type ShownChange = { readonly date: string; readonly when: string; readonly items: readonly ShownChangeItem[] };
/** `events`: those that still exist. */
export type ShownChangeItem = { readonly text: string; readonly events: readonly { readonly id: string; readonly title: string }[] };

/** Days of change, the latest first. */
export function showChanges(changes: readonly Change[], corpus: Corpus, locale: Locale): readonly ShownChange[] {
  const titles = new Map(corpus.events.map(({ id, title }) => [id, setText(title, locale)]));
  return changes.map(({ date, items }) => ({
    date,
    when: sayWrittenDate(date, locale),
    items: items[locale].map(({ text, events }) => ({
      text: typeset(text, locale),
      events: events.flatMap((id) => (titles.has(id) ? [{ id, title: titles.get(id)! }] : []))
    }))
  }));
}
