// Searching events as people write: accents, case and ligatures do not count, « l’innovation » is found by
// « innovation », a word by its beginning or with a slip of the finger. All words must be there; a title weighs most.
// What to index and how to ask; the index itself is the `minisearch` package's.

import type { Options, SearchOptions } from 'minisearch';
import type { Text } from '../words/locale.ts';
import type { EventRecord, Source, SourceName } from './corpus.ts';

/** One event as it is searched: texts in every language it has, end to end. */
export type SearchDocument = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly comment: string;
  readonly place: string;
  readonly people: string;
  readonly sources: string;
  readonly tags: string;
};

const FIELDS = ['title', 'text', 'comment', 'place', 'people', 'sources', 'tags'] as const satisfies readonly (keyof SearchDocument)[];
/** Titles first, then what names the event, then what only speaks of it. */
const WEIGHTS = { title: 8, tags: 4, place: 3, people: 3, text: 2, comment: 1, sources: 1 } as const;
/** Words shorter than this are taken as they are; a slip in a longer one may be one letter in five. */
const SHORTEST_FUZZY = 5;
const SLIPS = 0.2;
const SHORTEST_PREFIX = 2;

/** One word as it is compared: "Économies" and "economies" are one, and so are "œuvre" and "oeuvre". */
export const foldTerm = (term: string): string =>
  /^[a-z0-9]*$/.test(term) ? term : term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae');

/** Words of a text: apostrophes and hyphens part them, so that an elided article stands alone. */
export const termsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((term) => term !== '');

/** Articles and such left by an elision: "l’", "d’", "qu’". */
const ELIDED = new Set(['l', 'd', 'j', 'm', 'n', 's', 't', 'c', 'qu']);

const processTerm = (term: string): string | null => {
  const folded = foldTerm(term);
  return ELIDED.has(folded) ? null : folded;
};

/** How events are indexed. */
export const SEARCH_OPTIONS: Options<SearchDocument> = { fields: [...FIELDS], tokenize: termsOf, processTerm };

/** How the index is asked: every word, by its beginning or nearly. */
export const QUESTION: SearchOptions = {
  combineWith: 'AND',
  boost: WEIGHTS,
  prefix: (term) => term.length >= SHORTEST_PREFIX,
  fuzzy: (term) => (term.length >= SHORTEST_FUZZY && !/^\d+$/.test(term) ? SLIPS : false),
  weights: { prefix: 0.6, fuzzy: 0.2 }
};

/** Whether there is anything to look for. */
export const isQuestion = (words: string): boolean => termsOf(words).some((term) => processTerm(term) !== null);

const both = (text: Text | undefined): string => [text?.fr, text?.en].filter((said) => said !== undefined).join('\n');

/** One event of a corpus, with what its sources are called. */
export function searchDocument(event: EventRecord, sources: ReadonlyMap<string, Source>): SearchDocument {
  return {
    id: event.id,
    title: both(event.title),
    text: both(event.text),
    comment: both(event.comment),
    place: both(event.place?.name),
    people: event.people.join('\n'),
    sources: event.sources.flatMap(({ id }) => sourceWords(sources.get(id))).join('\n'),
    tags: event.tags.join('\n')
  };
}

const nameWords = ({ literal, given, family }: SourceName): string => literal ?? [given, family].filter((part) => part !== undefined).join(' ');
const sourceWords = (source: Source | undefined): readonly string[] => (source ? [source.title, ...source.author.map(nameWords)] : []);
