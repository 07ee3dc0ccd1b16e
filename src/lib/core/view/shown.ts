// The corpus as one reader sees it: one language, typeset, dates turned to numbers and flags.
// What a page receives and every picture is made from. Knows nothing of windows or sizes.

import type { Corpus, EventRecord, Instrument, Kind, Rank, Series, Status } from '../corpus/corpus.ts';
import { anchorOf, compareDates, type HistoricDate, isDuration, utc, yearOf } from '../time/historic-date.ts';
import { sayDate } from '../time/say-date.ts';
import { type Locale, say, type Text } from '../words/locale.ts';
import { STATUS_WORDS } from '../words/terms.ts';
import { typeset } from '../words/typeset.ts';
import type { ScaleKnot } from './axis-scale.ts';
import { fairPieces } from './fair-pieces.ts';
import { standsAt } from './stands-at.ts';

/** How a date's ends are drawn. `sharp` to the day or month, `soft` approximate, `doubtful` uncertain. */
export type Edge = 'sharp' | 'soft' | 'doubtful';

export type ShownEvent = {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  /** ms UTC; an open end is cut at the corpus's own end and flagged. */
  readonly min: number;
  readonly max: number;
  /** Lasted, as against vaguely known. */
  readonly lasts?: true;
  readonly open?: true;
  readonly edge: Edge;
  readonly lane: string;
  readonly kind?: Kind;
  readonly instrument?: string;
  readonly rank: Rank;
  readonly status: Status;
  /** The same in words, when it is not verified. */
  readonly standing?: string;
  /** Brought forward by a chapter, so its label is always given room. */
  readonly lit?: true;
};

/** One step of a band: from `at` on, `value` networks. */
export type BandStep = { readonly at: number; readonly value: number; readonly approximate?: true };

export type ShownBand = { readonly id: string; readonly name: string; readonly short: string; readonly steps: readonly BandStep[]; readonly end: number };

export type ShownHandover = { readonly from: string; readonly to: string; readonly at: number; readonly value?: number };

export type ShownLane = { readonly id: string; readonly name: string };

export type ShownCorpus = {
  readonly locale: Locale;
  readonly lanes: readonly ShownLane[];
  /** In time order. */
  readonly events: readonly ShownEvent[];
  readonly bands: readonly ShownBand[];
  readonly handovers: readonly ShownHandover[];
  /** First moment and last moment of the axis, ms UTC. */
  readonly domain: readonly [number, number];
  readonly pieces: readonly ScaleKnot[];
};

/** The corpus in one language. `now` (ms UTC) closes what is still running. */
export function showCorpus(corpus: Corpus, locale: Locale, now: number): ShownCorpus {
  const domain = axisOf(corpus, now);
  const lit = new Set(corpus.chapters.flatMap((chapter) => chapter.lit));
  const events = [...corpus.events].sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
  const shown = events.map((event) => showEvent(event, locale, domain, lit.has(event.id)));
  return {
    locale,
    lanes: corpus.lanes.map((lane) => ({ id: lane.id, name: set(lane.name, locale) })),
    events: shown,
    bands: corpus.instruments.flatMap((instrument) => showBand(corpus, instrument, locale, domain, now)),
    handovers: corpus.handovers.map(({ from, to, date, value }) => ({ from, to, at: anchorOf(date), ...(value === undefined ? {} : { value }) })),
    domain,
    pieces: piecesOf(corpus, shown, domain)
  };
}

const set = (text: Text | undefined, locale: Locale): string => typeset(say(text, locale), locale);

function showEvent(event: EventRecord, locale: Locale, domain: readonly [number, number], lit: boolean): ShownEvent {
  const { date } = event;
  const open = date.max === Infinity;
  // What came wholly before the axis stands at its start.
  const min = Math.max(date.min, domain[0]);
  return {
    id: event.id,
    title: set(event.title, locale),
    when: sayDate(date, locale),
    min,
    max: Math.max(min, Math.min(date.max, domain[1])),
    ...(isDuration(date) && { lasts: true as const }),
    ...(open && { open: true as const }),
    edge: edgeOf(date),
    lane: event.lane,
    ...(event.kind && { kind: event.kind }),
    ...(event.instrument && { instrument: event.instrument }),
    rank: event.rank,
    status: event.status,
    ...(event.status !== 'verified' && { standing: STATUS_WORDS[event.status][locale] }),
    ...(lit && { lit: true as const })
  };
}

function edgeOf(date: HistoricDate): Edge {
  if (date.uncertain) return 'doubtful';
  return date.approximate || date.form === 'one-of' ? 'soft' : 'sharp';
}

/** The series of networks of an instrument, rivals left aside, as steps in time order within the axis. */
function showBand(corpus: Corpus, instrument: Instrument, locale: Locale, [from, to]: readonly [number, number], now: number): ShownBand[] {
  const series = corpus.series.find((candidate) => candidate.instrument === instrument.id && candidate.measure === 'networks');
  const steps = series ? stepsOf(series, from, to) : [];
  const last = steps.at(-1);
  if (!last) return [];
  const name = set(instrument.name, locale);
  return [
    {
      id: instrument.id,
      name,
      short: instrument.short ? set(instrument.short, locale) : name,
      steps,
      end: last.value === 0 ? last.at : Math.max(last.at, Math.min(now, to))
    }
  ];
}

/** What began before the axis is there from its start; what comes after its end is left out. */
function stepsOf(series: Series, from: number, to: number): readonly BandStep[] {
  return (
    series.points
      .filter((point) => !point.rival && point.date.min < to)
      // A value known for a year holds from the start of it.
      .map((point) => ({ at: Math.max(point.date.min, from), value: point.value, ...(point.approximate && { approximate: true as const }) }))
      .sort((a, b) => a.at - b.at)
      .filter((step, index, all) => all[index + 1]?.at !== step.at)
  );
}

/** From the file's pieces or window, else from the events, opened to whole years; running events reach `now`. */
export function axisOf(corpus: Corpus, now: number): readonly [number, number] {
  const finite = corpus.events.flatMap(({ date }) => [date.min, date.max]).filter((moment) => Number.isFinite(moment));
  const running = corpus.events.some(({ date }) => date.max === Infinity);
  const pieces = corpus.view.pieces.map((piece) => piece.from.min);
  const asked = pieces.length > 0 ? Math.min(...pieces) : corpus.view.window?.min;
  const from = asked ?? finite.reduce((least, moment) => Math.min(least, moment), finite[0] ?? now);
  const last = finite.reduce((most, moment) => Math.max(most, moment), running ? now : from);
  return [utc(yearOf(from)), utc(yearOf(Math.max(last - 1, from)) + 1)];
}

/** The file's own pieces, the first opened to the start of the axis, or fair ones. */
function piecesOf(corpus: Corpus, events: readonly ShownEvent[], [from, to]: readonly [number, number]): readonly ScaleKnot[] {
  const given = corpus.view.pieces.map((piece) => ({ from: piece.from.min, share: piece.share })).sort((a, b) => a.from - b.from);
  if (given.length > 0) return given.map((knot, index) => (index === 0 ? { ...knot, from } : knot));
  return fairPieces(events.map(standsAt), from, to);
}
