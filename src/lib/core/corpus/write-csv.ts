// Records -> CSV, one row an event, under headers our reader knows. A row cannot hold figures, relations, more of a
// source than its title (and the first one's address), several pages, a place's name in two languages, nor a comma
// within a tag or a name: for these there is JSON. All the rest is read back as it was.

import { csvFormatRows } from 'd3';
import { type Locale, say, type Text } from '../words/locale.ts';
import type { EventRecord, Source } from './corpus.ts';
import type { DocumentRecords, Written } from './document-records.ts';
import { harmless } from './harmless-cell.ts';

type Event = Written<EventRecord>;
type Sources = ReadonlyMap<string, Written<Source>>;
type Column = { readonly header: string; readonly cell: (event: Event) => string };

/** The text of a CSV file, separated by commas; columns in which no event has anything are left out. */
export function writeCsv(records: DocumentRecords): string {
  const sources = new Map(records.sources.map((source) => [source.id, source]));
  const columns = columnsOf(records, sources).filter(({ header, cell }) => ALWAYS.has(header) || records.events.some((event) => cell(event) !== ''));
  return csvFormatRows([columns.map(({ header }) => header), ...records.events.map((event) => columns.map(({ cell }) => harmless(cell(event))))]);
}

const ALWAYS: ReadonlySet<string> = new Set(['id', 'date', 'lane', 'status']);

function columnsOf({ language, events }: DocumentRecords, sources: Sources): readonly Column[] {
  // What has no language in its header is French to the reader.
  const onlyFrench = events.every((event) => [event.title, event.text, event.comment].every((text) => text?.en === undefined));
  const spoken = (key: 'title' | 'text' | 'comment'): readonly Column[] =>
    onlyFrench ? [inLanguage(key, key, 'fr')] : [inLanguage(`${key} (fr)`, key, 'fr'), inLanguage(`${key} (en)`, key, 'en')];
  return [
    { header: 'id', cell: ({ id }) => id },
    { header: 'date', cell: ({ date }) => date },
    ...(['title', 'text', 'comment'] as const).flatMap(spoken),
    { header: 'lane', cell: ({ lane }) => lane },
    { header: 'kind', cell: ({ kind }) => kind ?? '' },
    { header: 'instrument', cell: ({ instrument }) => instrument ?? '' },
    { header: 'rank', cell: ({ rank }) => String(rank) },
    { header: 'tags', cell: ({ tags }) => wordList(tags) },
    { header: 'place', cell: ({ place }) => say(place?.name, language) },
    { header: 'lat', cell: ({ place }) => String(place?.lat ?? '') },
    { header: 'lon', cell: ({ place }) => String(place?.lon ?? '') },
    { header: 'country', cell: ({ place }) => place?.country ?? '' },
    { header: 'people', cell: ({ people }) => wordList(people) },
    { header: 'source', cell: (event) => titlesOf(event, sources).join(' | ') },
    { header: 'link', cell: (event) => firstOf(event, sources)?.URL ?? '' },
    { header: 'page', cell: pageOf },
    { header: 'status', cell: ({ status }) => status },
    { header: 'article', cell: ({ article }) => (article ? 'yes' : '') },
    { header: 'checked', cell: ({ checked }) => checked ?? '' }
  ];
}

const inLanguage = (header: string, key: 'title' | 'text' | 'comment', language: Locale): Column => ({
  header,
  cell: (event) => (event[key] as Text | undefined)?.[language] ?? ''
});

/** The reader parts words at commas and semicolons. */
const wordList = (words: readonly string[]): string => words.map((word) => word.replace(/\s*[,;]\s*/g, ' - ')).join(', ');

const firstOf = (event: Event, sources: Sources): Written<Source> | undefined => sources.get(event.sources[0]?.id ?? '');

function titlesOf(event: Event, sources: Sources): readonly string[] {
  return [...new Set(event.sources.flatMap(({ id }) => titleOf(sources.get(id)) ?? []))];
}

/** The reader parts titles at `|`, and takes a word with hyphens for the id of a source of another file. */
function titleOf(source: Written<Source> | undefined): string | undefined {
  if (!source) return undefined;
  const title = (source.title.trim() || source.URL || source.id).replace(/\s*\|\s*/g, ' / ');
  return /^[a-z0-9]+(-[a-z0-9.]+)+$/.test(title) ? `Source ${title}` : title;
}

/** The column holds for every source of its row. */
function pageOf({ sources }: Event): string {
  const pages = new Set(sources.map(({ page }) => page));
  return pages.size === 1 ? ([...pages][0] ?? '') : '';
}
