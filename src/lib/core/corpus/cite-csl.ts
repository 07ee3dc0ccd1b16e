// Events and sources as CSL-JSON, which every reference manager reads: our sources already use its field names, only
// dates are said otherwise there. Knows no citation style.

import type { HistoricDate } from '../time/historic-date.ts';
import { type Locale, say } from '../words/locale.ts';
import type { EventRecord, Source, SourceName } from './corpus.ts';
import type { Written } from './document-records.ts';
import { readWrittenDate } from './written-date.ts';

/** Years before our era are negative, without a year 0; two parts are a stretch from the first to the last. */
export type CslDate = { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true; readonly season?: number };
export type CslItem = {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly SourceName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
};

/** The site that holds an event: what it is called, where the event stands in it, and the day it was seen (EDTF). */
export type Standing = { readonly site: string; readonly address: string; readonly accessed: string };

/** An event as a page of the site; its date is its subject and not the page's. */
export const eventCsl = (event: Pick<Written<EventRecord>, 'id' | 'title'>, standing: Standing, locale: Locale): CslItem =>
  filled({
    id: event.id,
    type: 'webpage',
    title: say(event.title, locale),
    'container-title': standing.site,
    accessed: cslDate(standing.accessed),
    URL: standing.address,
    language: locale
  });

/** A source, whatever of it is known. */
export const sourceCsl = (source: Written<Source>, locale: Locale): CslItem =>
  filled({
    id: source.id,
    type: source.type,
    title: source.title,
    author: source.author.map((name) => filled(name)).filter((name) => Object.keys(name).length > 0),
    'container-title': source['container-title'],
    publisher: source.publisher,
    issued: source.issued === undefined ? undefined : cslDate(source.issued),
    volume: source.volume,
    issue: source.issue,
    page: source.page,
    URL: source.URL,
    language: source.language,
    note: say(source.note, locale)
  }) as CslItem;

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

type Filled<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

/** Only the fields that say something. */
const filled = <T extends object>(record: T): Filled<T> =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && !isBlank(value) && !(Array.isArray(value) && value.length === 0))
  ) as Filled<T>;

/** The date of an EDTF text; undefined when it has neither start nor end, or is no date. */
export function cslDate(edtf: string): CslDate | undefined {
  const read = readWrittenDate(edtf);
  const parts = 'date' in read ? partsOf(read.date) : [];
  if (!('date' in read) || parts.length === 0) return undefined;
  const { approximate, uncertain, season } = read.date;
  // 21 to 24 are the seasons proper, 25 to 32 the same by hemisphere.
  const cslSeason = season !== undefined && season <= 32 ? ((season - 21) % 4) + 1 : undefined;
  return { 'date-parts': parts, ...((approximate || uncertain) && { circa: true as const }), ...(cslSeason && { season: cslSeason }) };
}

/** One part for what has a name in the calendar, two for a stretch, one for a stretch open at an end. */
function partsOf(date: HistoricDate): readonly (readonly number[])[] {
  const [first, last] = [date.parts?.[0] ?? date, date.parts?.at(-1) ?? date];
  if (date.form === 'point' && ['day', 'month', 'season', 'year'].includes(date.precision)) return [partOf(date.min, date)];
  const ends = [...(isFinite(date.min) ? [partOf(date.min, first)] : []), ...(isFinite(date.max) ? [partOf(date.max - 1, last)] : [])];
  return ends.length === 2 && String(ends[0]) === String(ends[1]) ? [ends[0]!] : ends;
}

/** Year, month and day of a moment, as far as its date is known. */
function partOf(moment: number, { precision }: HistoricDate): readonly number[] {
  const at = new Date(moment);
  const year = at.getUTCFullYear();
  const all = [year > 0 ? year : year - 1, at.getUTCMonth() + 1, at.getUTCDate()];
  return all.slice(0, precision === 'day' ? 3 : precision === 'month' ? 2 : 1);
}
