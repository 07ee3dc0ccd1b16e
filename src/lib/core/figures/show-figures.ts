// corpus -> table of figures: which series stand in one panel, how each is told from the others, until when each
// number holds. Knows nothing of pixels.

import type { Corpus, Series, SeriesPoint } from '../corpus/corpus.ts';
import type { HistoricDate } from '../time/historic-date.ts';
import { anchorOf, isDuration } from '../time/historic-date.ts';
import { sayDate } from '../time/say-date.ts';
import { type FiguresWords, figuresWordsOf } from '../words/figures-words.ts';
import { type Locale, say, type Text } from '../words/locale.ts';
import { setNumber } from '../words/number.ts';
import { NBSP, typeset } from '../words/typeset.ts';
import { type Shelf, shelfOf } from './figure-sources.ts';
import type { FiguresTable, ShownPanel, ShownSeries, ShownValue } from './figures-table.ts';

/** Inks of instruments; a series of none is drawn in plain ink. */
const INKS = 5;
const PLAIN = INKS;

/** Measures that count things: whatever the things are called, one is one, and they share a scale. */
const COUNTS = { networks: 'unitNetworks', firms: 'unitFirms', jobs: 'unitJobs', projects: 'unitProjects' } as const satisfies Record<
  string,
  keyof FiguresWords
>;
/** The order of the panels; other measures follow in the file's order. */
const ORDER = ['networks', 'firms', 'jobs', 'money', 'projects'];

const set = (text: Text | undefined, locale: Locale): string => typeset(say(text, locale), locale);

/** The corpus's series in one language. `now` (ms UTC) closes what still holds. */
export function showFigures(corpus: Corpus, locale: Locale, now: number): FiguresTable {
  const words = figuresWordsOf(locale);
  const drawers = groupedByPanel(corpus.series.filter((series) => series.points.length > 0));
  const shelf = shelfOf(corpus.sources, locale);
  const series = drawers.flatMap((drawer) => showDrawer(drawer, corpus, shelf, locale, now));
  let reached = 0;
  const panels = drawers.map((drawer) => showPanel(drawer, words, locale, (reached += drawer.length) - drawer.length));
  return { locale, now, words, panels, series, sources: shelf.shown() };
}

// ——— Panels ———

/** What one may measure on one scale: counts of one measure, or amounts of one measure and unit. */
const panelKey = (series: Series): string =>
  series.measure in COUNTS ? series.measure : `${series.measure} ${series.unit?.fr ?? series.unit?.en ?? ''}`.trim();

function groupedByPanel(all: readonly Series[]): readonly (readonly Series[])[] {
  const drawers = new Map<string, Series[]>();
  for (const series of all) drawers.set(panelKey(series), [...(drawers.get(panelKey(series)) ?? []), series]);
  const place = ({ measure }: Series): number => (ORDER.includes(measure) ? ORDER.indexOf(measure) : ORDER.length);
  return [...drawers.values()].sort((a, b) => place(a[0]!) - place(b[0]!));
}

function showPanel(drawer: readonly Series[], words: FiguresWords, locale: Locale, first: number): ShownPanel {
  const { measure } = drawer[0]!;
  const name = ORDER.includes(measure) ? words[measure as 'networks'] : typeset(measure, locale);
  const unit = measure in COUNTS ? words[COUNTS[measure as keyof typeof COUNTS]] : set(drawer[0]!.unit, locale);
  return {
    id: panelKey(drawer[0]!),
    measure,
    name,
    unit: unit.toLowerCase() === name.toLowerCase() ? '' : unit,
    series: drawer.map((_, index) => first + index)
  };
}

// ——— Series ———

function showDrawer(drawer: readonly Series[], corpus: Corpus, shelf: Shelf, locale: Locale, now: number): readonly ShownSeries[] {
  const textures = texturesOf(drawer, corpus);
  return drawer.map((series, index) => {
    const instrument = corpus.instruments.find(({ id }) => id === series.instrument);
    const alone = instrument && drawer.filter((other) => other.instrument === series.instrument).length === 1;
    const name = set(series.name, locale);
    return {
      id: series.id,
      name,
      short: alone ? set(instrument.short ?? instrument.name, locale) : name,
      measure: series.measure,
      ...(instrument && { instrument: instrument.id }),
      hue: instrument ? corpus.instruments.indexOf(instrument) % INKS : PLAIN,
      texture: textures[index]!,
      unit: set(series.unit, locale),
      drawn: series.drawn,
      ...valuesOf(series, shelf, locale, now)
    };
  });
}

/** The instrument's own texture to the first series of it; to the others the first that no one of the panel has. */
function texturesOf(drawer: readonly Series[], corpus: Corpus): readonly number[] {
  const own = drawer.map(({ instrument }, index) => {
    const place = corpus.instruments.findIndex(({ id }) => id === instrument);
    return place >= 0 && drawer.findIndex((other) => other.instrument === instrument) === index ? place % INKS : undefined;
  });
  const free = Array.from({ length: INKS }, (_, texture) => texture).filter((texture) => !own.includes(texture));
  let next = 0;
  return own.map((texture) => texture ?? (free.length > 0 ? free[next++ % free.length]! : next++ % INKS));
}

// ——— Values ———

function valuesOf(series: Series, shelf: Shelf, locale: Locale, now: number): Pick<ShownSeries, 'values' | 'rivals'> {
  const steps = series.drawn === 'step';
  const inOrder = [...series.points].sort((a, b) => startOf(a.date) - startOf(b.date));
  const told = inOrder.filter((point) => !point.rival);
  // Two values from one moment on: the later line of the file holds, as in the instrument's band.
  const values = steps ? told.filter((point, index) => index === told.length - 1 || startOf(told[index + 1]!.date) !== startOf(point.date)) : told;
  return {
    values: values.map((point, index) => {
      const next = values[index + 1];
      return showValue(point, steps ? holdsUntil(point.date, next && startOf(next.date), now) : undefined, shelf, locale, now);
    }),
    rivals: inOrder.filter((point) => point.rival).map((point) => showValue(point, undefined, shelf, locale, now))
  };
}

/** A finite start: what is known only by its end begins there. */
const startOf = ({ min, max }: HistoricDate): number => (min === -Infinity ? (max === Infinity ? 0 : max) : min);
const endOf = (date: HistoricDate, now: number): number => Math.max(startOf(date), date.max === Infinity ? now : date.max);

/** To the next value or to now; a value given for a closed stretch holds no longer than that. */
function holdsUntil(date: HistoricDate, next: number | undefined, now: number): number {
  const end = next ?? Math.max(startOf(date), now);
  return isDuration(date) && date.max !== Infinity ? Math.min(end, date.max) : end;
}

function showValue(point: SeriesPoint, holds: number | undefined, shelf: Shelf, locale: Locale, now: number): ShownValue {
  const { date, value, approximate, note, sources } = point;
  const from = startOf(date);
  const own = endOf(date, now);
  const lasts = holds === undefined && isDuration(date);
  return {
    from,
    to: holds ?? own,
    own,
    at: holds !== undefined || lasts ? from : Math.min(Math.max(anchorOf(date), from), own),
    value,
    text: `${approximate ? `≈${NBSP}` : ''}${setNumber(value, locale)}`,
    ...(approximate && { approximate: true as const }),
    ...(lasts && { lasts: true as const }),
    when: typeset(sayDate(date, locale), locale),
    ...(holds !== undefined && { since: typeset(saySince(date, locale), locale) }),
    sources: shelf.placesOf(sources),
    ...(note && { note: set(note, locale) })
  };
}

/** "depuis le 5 juillet 2007"; a stretch says its own ends. */
const saySince = (date: HistoricDate, locale: Locale): string =>
  date.form === 'point' ? sayDate({ ...date, form: 'interval', max: Infinity, openEnd: 'open', parts: [date] }, locale) : sayDate(date, locale);
