// What stands around the events of a document, out of plain values, quickly: lanes, instruments, first view, series,
// handovers, chapters. Only what the pictures need of them; throws a `Doubt` at anything the exact reader would tell of.

import type { Locale, Text } from '../words/locale.ts';
import type { HistoricDate } from '../time/historic-date.ts';
import type { Chapter, ChapterMap, Corpus, FirstView, Handover, Instrument, Lane, Series, SeriesPoint } from './corpus.ts';
import type { Finder } from './find-by-name.ts';
import { LONGEST_TEXT, LONGEST_TITLE } from './limits.ts';
import { DRAWN_OF, LAYER_OF, SCALE_OF } from './spellings.ts';
import {
  doubt,
  idOf,
  isNone,
  listOf,
  mapOf,
  maybeOneOf,
  maybeText,
  mustBeShallow,
  numberOf,
  textOf,
  truthOf,
  type Values,
  wordOf,
  wordsOf
} from './skim-values.ts';

type Reading = { readonly language: Locale; readonly dateOf: (value: unknown) => HistoricDate };

const keys = (names: string): ReadonlySet<string> => new Set(names.split(','));
const LANE = keys('id,name');
const INSTRUMENT = keys('id,name,short,about');
const SERIES = keys('id,measure,name,unit,instrument,drawn,points');
const POINT = keys('date,value,sources,rival,approximate,note');
const HANDOVER = keys('from,to,date,value,text,sources');
const CHAPTER = keys('id,title,text,window,lanes,lit,map,figures');
const CHAPTER_MAP = keys('layer,large');
const VIEW = keys('window,scale,pieces');
const PIECE = keys('from,share');

/** Records of one list, each with an id of its own. */
function distinct<T extends { readonly id: string }>(value: unknown, make: (item: unknown) => T): readonly T[] {
  const made = listOf(value).map(make);
  return new Set(made.map(({ id }) => id)).size === made.length ? made : doubt();
}

const title = (value: unknown, language: Locale): Text => textOf(value, language, LONGEST_TITLE);

export const skimLanes = (value: unknown, language: Locale): readonly Lane[] =>
  distinct(value, (item) => {
    const { id, name } = mapOf(item, LANE);
    return { id: idOf(id), name: isNone(name) ? { [language]: idOf(id) } : title(name, language) };
  });

export const skimInstruments = (value: unknown, language: Locale): readonly Instrument[] =>
  distinct(value, (item) => {
    const { id, name, short, about } = mapOf(item, INSTRUMENT);
    mustBeShallow(about, 1);
    const said = maybeText(short, language, LONGEST_TITLE);
    return { id: idOf(id), name: isNone(name) ? { [language]: idOf(id) } : title(name, language), ...(said && { short: said }) };
  });

export function skimView(value: unknown, { dateOf }: Reading): FirstView {
  if (isNone(value)) return { pieces: [] };
  const { window, scale, pieces } = mapOf(value, VIEW);
  const asked = maybeOneOf(SCALE_OF, scale);
  return {
    ...(isNone(window) ? {} : { window: dateOf(window) }),
    ...(asked && { scale: asked }),
    pieces: listOf(pieces).map((piece) => {
      const { from, share } = mapOf(piece, PIECE);
      return { from: dateOf(from), share: numberOf(share) > 0 ? numberOf(share) : doubt() };
    })
  };
}

export const skimSeries = (value: unknown, instruments: Finder, { language, dateOf }: Reading): readonly Series[] =>
  distinct(value, (item) => {
    const { id, measure, name, unit, instrument, drawn, points } = mapOf(item, SERIES);
    mustBeShallow(unit, 1);
    const of = isNone(instrument) ? undefined : instruments.find(wordOf(instrument));
    return {
      id: idOf(id),
      measure: wordOf(measure),
      name: title(name, language),
      ...(of !== undefined && { instrument: of }),
      drawn: maybeOneOf(DRAWN_OF, drawn) ?? 'step',
      points: isNone(points) ? doubt() : listOf(points).map((point) => skimPoint(mapOf(point, POINT), dateOf))
    };
  });

function skimPoint({ date, value, sources, rival, approximate, note }: Values, dateOf: Reading['dateOf']): SeriesPoint {
  mustBeShallow(sources, 2);
  mustBeShallow(note, 1);
  return {
    date: dateOf(date),
    value: numberOf(value),
    sources: [],
    rival: isNone(rival) ? false : truthOf(rival),
    approximate: isNone(approximate) ? false : truthOf(approximate)
  };
}

export const skimHandovers = (value: unknown, instruments: Finder, { dateOf }: Reading): readonly Handover[] =>
  listOf(value).flatMap((item) => {
    const handover = mapOf(item, HANDOVER);
    mustBeShallow(handover.text, 1);
    mustBeShallow(handover.sources, 2);
    const from = instruments.find(wordOf(handover.from));
    const to = instruments.find(wordOf(handover.to));
    const date = dateOf(handover.date);
    const many = isNone(handover.value) ? {} : { value: numberOf(handover.value) };
    return from === undefined || to === undefined ? [] : [{ from, to, date, ...many, sources: [] }];
  });

/** What a chapter may point at. */
type Known = { readonly find: (written: string) => string | undefined; readonly measures: ReadonlySet<string> };

/** Chapters, for the events they bring forward. Their map and figures are the story's alone. */
export const skimChapters = (value: unknown, { find, measures }: Known, { language, dateOf }: Reading): Corpus['chapters'] =>
  distinct(value, (item): Chapter => {
    const chapter = mapOf(item, CHAPTER);
    wordsOf(chapter.lanes);
    if (!isNone(chapter.map)) skimChapterMap(chapter.map);
    if (wordsOf(chapter.figures).some((measure) => !measures.has(measure))) doubt();
    return {
      id: idOf(chapter.id),
      title: title(chapter.title, language),
      text: textOf(chapter.text, language, LONGEST_TEXT),
      window: dateOf(chapter.window),
      lanes: [],
      lit: wordsOf(chapter.lit).flatMap((word) => find(word) ?? []),
      figures: []
    };
  });

/** Read as the exact reader would, so that what it tells of is not missed. */
function skimChapterMap(value: unknown): ChapterMap {
  const { layer, large } = mapOf(value, CHAPTER_MAP);
  return { layer: maybeOneOf(LAYER_OF, layer) ?? 'networks', large: isNone(large) ? false : truthOf(large) };
}
