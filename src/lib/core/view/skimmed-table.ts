// A skimmed document -> a table, straight into columns: fifty thousand events in a tenth of a second. It is the table that
// `corpusTable` gives of the same file read exactly.

import type { Skimmed } from '../corpus/skim.ts';
import type { SkimmedEvent } from '../corpus/skim-event.ts';
import { type Corpus, KINDS, STATUSES } from '../corpus/corpus.ts';
import type { HistoricDate } from '../time/historic-date.ts';
import { sayDate } from '../time/say-date.ts';
import { type Locale, say } from '../words/locale.ts';
import { typeset } from '../words/typeset.ts';
import { frameGround } from './corpus-table.ts';
import { byFrequency, DOUBTFUL, type EventTable, IN_ARTICLE, LASTS, linksOf, LIT, OPEN, packed, packedTags, SOFT } from './event-table.ts';
import { fairPieces } from './fair-pieces.ts';
import { showCorpus, type ShownCorpus } from './shown.ts';

/** The events in columns, in one language. `now` (ms UTC) closes what is still running. */
export function skimmedTable({ frame, events, vague }: Skimmed, locale: Locale, now: number): EventTable {
  const shown = showFrame(frame, events, locale, now);
  const spans = spansOf(events, shown.domain);
  const order = inOrder(events, spans);
  const sorted = <T>(list: readonly T[]): T[] => {
    const rows: T[] = [];
    for (const index of order) rows.push(list[index]!);
    return rows;
  };
  const moved = <A extends { [row: number]: number }>(from: A, to: A): A => {
    for (let row = 0; row < order.length; row++) to[row] = from[order[row]!]!;
    return to;
  };
  const count = events.length;
  const at = moved(spans.at, new Float64Array(count));
  const ground = { ...frameGround(frame, shown), pieces: frame.view.pieces.length > 0 ? shown.pieces : fairPieces(Array.from(at), ...shown.domain) };
  const tags = sorted(events.map((event) => event.tags));
  const names = byFrequency(tags);
  const { lane, kind, instrument, rank, status, flags } = numbers(events, ground, new Set(frame.chapters.flatMap((chapter) => chapter.lit)));
  return {
    ground: { ...ground, tags: names },
    count,
    at,
    min: moved(spans.min, new Float64Array(count)),
    max: moved(spans.max, new Float64Array(count)),
    lane: moved(lane, new Uint16Array(count)),
    kind: moved(kind, new Uint8Array(count)),
    instrument: moved(instrument, new Uint8Array(count)),
    rank: moved(rank, new Uint8Array(count)),
    status: moved(status, new Uint8Array(count)),
    flags: moved(flags, new Uint8Array(count)),
    ...packedTags(tags, names),
    ids: packed(sorted(events.map((event) => event.id))),
    titles: packed(sorted(events.map((event) => set(say(event.title, locale), locale)))),
    dates: packed(sorted(events.map((event) => event.date.edtf))),
    whens: packed(sorted(events.map((event) => (vague.has(event.date) ? sayDate(event.date, locale) : '')))),
    links: events.every(({ relations }) => relations.length === 0) ? linksOf([], []) : linked(sorted(events))
  };
}

/** All that a picture needs but the events: `showCorpus` is asked with those few that set the ends of the axis. */
function showFrame(frame: Skimmed['frame'], events: readonly SkimmedEvent[], locale: Locale, now: number): ShownCorpus {
  let first: SkimmedEvent | undefined;
  let last: SkimmedEvent | undefined;
  let running: SkimmedEvent | undefined;
  const ends = ({ min, max }: HistoricDate): readonly number[] => [min, max].filter((moment) => Number.isFinite(moment));
  let least = Infinity;
  let most = -Infinity;
  for (const event of events) {
    const { min, max } = event.date;
    if (max === Infinity) running ??= event;
    for (const moment of min > -Infinity && max < Infinity ? [min, max] : ends(event.date)) {
      if (moment < least) [least, first] = [moment, event];
      if (moment > most) [most, last] = [moment, event];
    }
  }
  const few = [...new Set([first, last, running])].flatMap((event) => (event ? [{ ...event, date: bare(event.date) }] : []));
  return showCorpus({ ...frame, sources: [], events: few as unknown as Corpus['events'] }, locale, now);
}

/** A date with nothing that takes time to say. */
const bare = (date: HistoricDate): HistoricDate => ({ ...date, form: 'point', precision: 'span' });

type Spans = { readonly at: Float64Array; readonly min: Float64Array; readonly max: Float64Array };

/** What `showCorpus` makes of each date, in the order of the events. */
function spansOf(events: readonly SkimmedEvent[], [from, to]: readonly [number, number]): Spans {
  const spans = { at: new Float64Array(events.length), min: new Float64Array(events.length), max: new Float64Array(events.length) };
  events.forEach(({ date }, index) => {
    const min = Math.max(date.min, from);
    const max = Math.max(min, Math.min(date.max, to));
    spans.min[index] = min;
    spans.max[index] = max;
    spans.at[index] = date.form === 'interval' || date.max === Infinity ? min : (min + max) / 2;
  });
  return spans;
}

/** Indices of events in the order of the rows: moments are sorted as bare numbers, then the few events of each. */
function inOrder(events: readonly SkimmedEvent[], { at, max }: Spans): Uint32Array {
  const together = new Map<number, number[]>();
  for (let index = 0; index < at.length; index++) {
    const others = together.get(at[index]!);
    if (others) others.push(index);
    else together.set(at[index]!, [index]);
  }
  const order = new Uint32Array(at.length);
  let row = 0;
  for (const moment of Float64Array.from(together.keys()).sort()) {
    const few = together.get(moment)!;
    if (few.length > 1) few.sort((a, b) => max[a]! - max[b]! || (events[a]!.id < events[b]!.id ? -1 : 1));
    for (const index of few) order[row++] = index;
  }
  return order;
}

const flagsOf = ({ id, date, article }: SkimmedEvent, lit: ReadonlySet<string>): number =>
  (date.form === 'interval' ? LASTS : 0) |
  (date.max === Infinity ? OPEN : 0) |
  (date.uncertain ? DOUBTFUL : date.approximate || date.form === 'one-of' ? SOFT : 0) |
  (article ? IN_ARTICLE : 0) |
  (lit.has(id) ? LIT : 0);

type Numbers = Pick<EventTable, 'lane' | 'kind' | 'instrument' | 'rank' | 'status' | 'flags'>;
type Named = readonly { readonly id: string }[];

/** Numbers of each event, in the order of the events. */
function numbers(rows: readonly SkimmedEvent[], ground: { readonly lanes: Named; readonly instruments: Named }, lit: ReadonlySet<string>): Numbers {
  const count = rows.length;
  const columns = {
    lane: new Uint16Array(count),
    kind: new Uint8Array(count),
    instrument: new Uint8Array(count),
    rank: new Uint8Array(count),
    status: new Uint8Array(count),
    flags: new Uint8Array(count)
  };
  const laneIndex = new Map(ground.lanes.map(({ id }, index) => [id, index]));
  const instrumentIndex = new Map(ground.instruments.map(({ id }, index) => [id, index + 1]));
  const kindIndex = new Map(KINDS.map((kind, index) => [kind, index + 1]));
  const statusIndex = new Map(STATUSES.map((status, index) => [status, index]));
  rows.forEach((event, row) => {
    columns.lane[row] = laneIndex.get(event.lane) ?? 0;
    columns.kind[row] = (event.kind && kindIndex.get(event.kind)) ?? 0;
    columns.instrument[row] = (event.instrument && instrumentIndex.get(event.instrument)) || 0;
    columns.rank[row] = event.rank;
    columns.status[row] = statusIndex.get(event.status)!;
    columns.flags[row] = flagsOf(event, lit);
  });
  return columns;
}

const linked = (rows: readonly SkimmedEvent[]): EventTable['links'] =>
  linksOf(
    rows.map(({ id }) => id),
    rows.map(({ relations }) => relations)
  );

/** The signs that `typeset` looks for: a text without any of them is already set. */
const TO_SET: Readonly<Record<Locale, RegExp>> = { fr: /['\d]|\.{3}|[ \u202f][;:!?»%€]|«[ \u202f]|siècle/, en: /['"\d]|\.{3}/ };

/** `typeset`, at once for what needs nothing. */
export const set = (text: string, locale: Locale): string => (TO_SET[locale].test(text) ? typeset(text, locale) : text);
