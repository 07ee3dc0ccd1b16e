// A first draft of a lesson from a selection of events: one step an event, in time order, each with a window that shows it
// among its neighbours. Plain data in, so that a page makes one without the corpus; the teacher writes the rest.

import { slug } from '../corpus/fold-words.ts';
import { isId } from '../corpus/record-id.ts';
import { compareDates, type HistoricDate, MS_PER_YEAR, utc, yearOf } from '../time/historic-date.ts';
import type { Locale } from '../words/locale.ts';
import type { Lesson, LessonStep } from './lesson.ts';

/** An event of a selection; moments in ms UTC, `max` exclusive. */
export type SelectedEvent = { readonly id: string; readonly title: string; readonly min: number; readonly max: number };
/** `breadth`: the wish of a window, in ms; else a third of the time that the selection spans. */
export type LessonWish = { readonly title: string; readonly locale: Locale; readonly breadth?: number };

const MOST_STEPS = 40;
const MINUTES = 1.5;
const FEWEST_YEARS = 6;
const PARTS = 3;

const WORDS = {
  fr: { lesson: 'Séance', notes: (title: string) => `À dire de « ${title} » : le fait, sa source, une question à la classe. Écrivez ici vos notes.` },
  en: { lesson: 'Lesson', notes: (title: string) => `On “${title}”: the fact, its source, a question for the class. Write your notes here.` }
} as const;

/** A lesson of the first forty events in time, each a step to be written. Without an event, it has no step. */
export function lessonFromEvents(selection: readonly SelectedEvent[], { title, locale, breadth }: LessonWish): Lesson {
  const words = title.trim() || WORDS[locale].lesson;
  const id = slug(words);
  const kept = placed(selection).slice(0, MOST_STEPS);
  const bounds = { first: Math.min(...kept.map(({ years }) => years.first)) - 1, last: Math.max(...kept.map(({ years }) => years.last)) + 1 };
  const length = breadth === undefined ? (bounds.last - bounds.first - 1) / PARTS : breadth / MS_PER_YEAR;
  return {
    id: isId(id) ? id : 'lesson',
    title: { [locale]: words },
    minutes: kept.length * MINUTES,
    steps: kept.map(({ event, years }) => stepOf(event, windowOf(years, bounds, Math.max(FEWEST_YEARS, Math.round(length) || 0)), locale))
  };
}

/** Whole years, both included. */
type Years = { readonly first: number; readonly last: number };
type Placed = { readonly event: SelectedEvent; readonly years: Years };

/** Each event once, in time order, with the years it falls in; an open end counts for nothing. */
function placed(selection: readonly SelectedEvent[]): readonly Placed[] {
  const byId = new Map(selection.map((event) => [event.id, event]));
  return [...byId.values()]
    .sort((a, b) => compareDates(a, b) || (a.id < b.id ? -1 : 1))
    .flatMap((event) => {
      const from = Number.isFinite(event.min) ? event.min : event.max - 1;
      const years = { first: yearOf(from), last: yearOf(Math.max(from, Number.isFinite(event.max) ? event.max - 1 : from)) };
      return isWritable(years.first) && isWritable(years.last) ? [{ event, years }] : [];
    });
}

/** EDTF writes years in four digits. */
const isWritable = (year: number): boolean => Math.abs(year) < 9990;

/** Some years round an event, as many as wished where the selection has them. */
function windowOf({ first, last }: Years, bounds: Years, wished: number): HistoricDate {
  const length = Math.max(wished, last - first + 3);
  const centred = first - Math.floor((length - (last - first + 1)) / 2);
  const start = Math.max(bounds.first, Math.min(centred, bounds.last - length + 1));
  return interval(start, Math.min(bounds.last, start + length - 1));
}

function interval(first: number, last: number): HistoricDate {
  const parts = [yearDate(first), yearDate(last)];
  return {
    ...yearDate(first),
    edtf: `${edtfYear(first)}/${edtfYear(last)}`,
    form: 'interval',
    max: utc(last + 1),
    openStart: undefined,
    openEnd: undefined,
    parts
  };
}

const yearDate = (year: number): HistoricDate => ({
  edtf: edtfYear(year),
  form: 'point',
  min: utc(year),
  max: utc(year + 1),
  precision: 'year',
  approximate: false,
  uncertain: false
});

const edtfYear = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

const stepOf = ({ id, title }: SelectedEvent, window: HistoricDate, locale: Locale): LessonStep => ({
  id,
  event: id,
  window,
  scale: 'elastic',
  lanes: [],
  lit: [],
  figures: [],
  notes: { [locale]: WORDS[locale].notes(title) },
  reveals: [],
  minutes: MINUTES
});
