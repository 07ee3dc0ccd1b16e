// A corpus as the exact reader gives it -> a table. Ours comes this way, and any file once it is checked;
// `skimmed-table.ts` gives the same table faster.

import type { Corpus } from '../corpus/corpus.ts';
import type { HistoricDate } from '../time/historic-date.ts';
import { plainDate } from '../time/plain-date.ts';
import { type Locale, say } from '../words/locale.ts';
import { typeset } from '../words/typeset.ts';
import { type Besides, type EventTable, type Ground, groundOf, tabulate } from './event-table.ts';
import { showCorpus, type ShownCorpus } from './shown.ts';

/** The events of a corpus in columns, in one language. `now` (ms UTC) closes what is still running. */
export function corpusTable(corpus: Corpus, locale: Locale, now: number): EventTable {
  const shown = showCorpus({ ...corpus, events: corpus.events.map(quicklySaid) }, locale, now);
  const byId = new Map(corpus.events.map((event) => [event.id, event]));
  const besides = (id: string): Besides => {
    const { date, tags, article, relations } = byId.get(id)!;
    return { edtf: date.edtf, tags, article, relations };
  };
  const events = shown.events.map((event) => ({ ...event, when: saidLater(byId.get(event.id)!.date) ? '' : event.when }));
  return tabulate(frameGround(corpus, shown), events, besides);
}

/** Words of plain dates are not kept: such a date is given to be said shortly, as years, for months are slow to name. */
function quicklySaid<E extends { readonly date: HistoricDate }>(event: E): E {
  const { date } = event;
  return saidLater(date)
    ? { ...event, date: { ...date, precision: 'year', ...(date.parts && { parts: date.parts.map((part) => ({ ...part, precision: 'year' as const })) }) } }
    : event;
}

/** Whether `sayWhen` can say the date from its EDTF. */
const saidLater = (date: HistoricDate): boolean => plainDate(date.edtf) !== undefined;

/** What the pictures need of a corpus besides its events. */
export function frameGround(frame: Omit<Corpus, 'events' | 'sources'>, shown: ShownCorpus): Omit<Ground, 'tags'> {
  const { locale, domain } = shown;
  const { window, scale } = frame.view;
  const instruments = frame.instruments.map(({ id, name }) => ({ id, name: typeset(say(name, locale), locale) }));
  return {
    ...groundOf(shown, instruments),
    ...(frame.title && { title: typeset(say(frame.title, locale), locale) }),
    ...(frame.licence !== undefined && { licence: frame.licence }),
    ...(window && { window: [Math.max(window.min, domain[0]), Math.min(window.max, domain[1])] as const }),
    ...(scale && { scale })
  };
}
