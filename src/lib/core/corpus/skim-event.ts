// One event out of plain values, quickly: what a picture of many needs, and no more. Its text, place, people and figures
// are looked at when it is told whole, by the exact reader.

import type { Locale } from '../words/locale.ts';
import type { HistoricDate } from '../time/historic-date.ts';
import { DEFAULT_RANK, type EventRecord, type Rank, type Relation } from './corpus.ts';
import { LONGEST_TITLE } from './limits.ts';
import { KIND_OF, RELATION_OF, STATUS_OF } from './spellings.ts';
import { doubt, idOf, isNone, listOf, mapOf, maybeOneOf, maybeWord, mustBeShallow, oneOf, textOf, truthOf, wordOf, wordsOf } from './skim-values.ts';

/** An event without what only its detail tells. */
export type SkimmedEvent = Pick<EventRecord, 'id' | 'date' | 'title' | 'lane' | 'kind' | 'instrument' | 'rank' | 'tags' | 'relations' | 'status' | 'article'>;
/** The same before its id is made and its references are followed. */
export type RawEvent = Omit<SkimmedEvent, 'id'> & { readonly id: string | undefined };

const KEYS = new Set(
  'id,date,title,text,comment,lane,kind,instrument,rank,tags,place,people,figures,relations,sources,status,disputes,article,checked,origin'.split(',')
);
const RANKS: ReadonlyMap<unknown, Rank> = new Map([1, 2, 3, 4].flatMap((rank) => [rank, String(rank)].map((key) => [key, rank as Rank])));
const NONE: readonly never[] = [];
const DEEPEST_PLACE = 5;
/** Disputes, versions, sources, each with its page. */
const DEEPEST_DISPUTE = 6;

/** An event; throws a `Doubt`. */
export function skimEvent(value: unknown, language: Locale, dateOf: (value: unknown) => HistoricDate): RawEvent {
  const event = mapOf(value, KEYS);
  for (const later of [event.text, event.comment, event.place, event.people, event.figures, event.checked, event.origin]) mustBeShallow(later, DEEPEST_PLACE);
  mustBeShallow(event.disputes, DEEPEST_DISPUTE);
  const cited = citations(event.sources);
  return {
    id: isNone(event.id) ? undefined : idOf(event.id),
    date: dateOf(event.date),
    title: textOf(event.title, language, LONGEST_TITLE),
    lane: maybeWord(event.lane) ?? '',
    kind: maybeOneOf(KIND_OF, event.kind),
    instrument: maybeWord(event.instrument),
    rank: isNone(event.rank) ? DEFAULT_RANK : (RANKS.get(event.rank) ?? doubt()),
    tags: isNone(event.tags) ? NONE : wordsOf(event.tags),
    relations: isNone(event.relations) ? NONE : listOf(event.relations).map(relation),
    status: maybeOneOf(STATUS_OF, event.status) ?? (cited > 0 ? 'verified' : 'to-check'),
    article: isNone(event.article) ? false : truthOf(event.article)
  };
}

const RELATION_KEYS = new Set(['type', 'target']);

function relation(value: unknown): Relation {
  const { type, target } = mapOf(value, RELATION_KEYS);
  return { type: oneOf(RELATION_OF, type), target: wordOf(target) };
}

const CITATION_KEYS = new Set(['id', 'page']);

/** How many sources are cited: one makes an event "verified" when it does not say. */
function citations(value: unknown): number {
  if (isNone(value)) return 0;
  const all = typeof value === 'string' ? [value] : listOf(value);
  for (const one of all) {
    if (typeof one === 'string') wordOf(one);
    else {
      const { id, page } = mapOf(one, CITATION_KEYS);
      wordOf(id);
      mustBeShallow(page, 0);
    }
  }
  return all.length;
}
