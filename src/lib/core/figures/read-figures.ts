// What the cursor reads: for each series the number at a moment, since when it holds, who says so and who says
// otherwise; and where nothing is known, what is known before and after. Words only.

import { fill } from '../words/fill.ts';
import { setNumber, withUnit } from '../words/number.ts';
import { NBSP } from '../words/typeset.ts';
import type { FigureSource, FiguresTable, ShownSeries, ShownValue } from './figures-table.ts';
import { begunBy, holderAt, reachedBy } from './series-values.ts';

/** `told`: a number of that moment. `between`: an estimate between two counts. `unknown`: none. */
export type ReadingState = 'told' | 'estimated' | 'between' | 'unknown';

/** One source's number, as it is said. */
export type Claimed = { readonly value: string; readonly when: string; readonly sources: readonly FigureSource[]; readonly note?: string };

export type FigureReading = {
  /** The series' place in the table. */
  readonly index: number;
  readonly state: ReadingState;
  /** "71", "≈ 96", "≈ 0 à 96", "" when unknown. */
  readonly value: string;
  /** The value with its unit, for ears: "71 pôles". */
  readonly spoken: string;
  /** Since when it holds, of when it is, or what is known around it. */
  readonly when: string;
  readonly sources: readonly FigureSource[];
  readonly note?: string;
  /** What other sources say of that time. */
  readonly rivals: readonly Claimed[];
};

/** What the series of the table say at a moment, all or those of some ids, in the table's order. */
export const readFigures = (table: FiguresTable, moment: number, only?: readonly string[]): readonly FigureReading[] =>
  table.series.flatMap((series, index) =>
    only && !only.includes(series.id) ? [] : [{ index, ...readSeries(table, series, moment), rivals: rivalsAt(table, series, moment) }]
  );

function readSeries(table: FiguresTable, series: ShownSeries, moment: number): Omit<FigureReading, 'index' | 'rivals'> {
  const place = holderAt(series, moment);
  if (place < 0) return unknown(table, series, moment);
  const value = series.values[place]!;
  const reached = reachedBy(series.values, place);
  if (value.approximate && reached !== value.value && moment >= value.own) return between(table, series, place);
  return {
    state: value.approximate ? 'estimated' : 'told',
    value: value.text,
    spoken: withUnit(value.text, series.unit, table.locale),
    when: [value.since ?? value.when, value.approximate && table.words.estimated].filter(Boolean).join(', '),
    sources: sourcesOf(table, value),
    ...(value.note && { note: value.note })
  };
}

/** After an estimate the line runs to the next count; no source says what lies between. */
function between({ words, locale, sources }: FiguresTable, series: ShownSeries, place: number): Omit<FigureReading, 'index' | 'rivals'> {
  const [from, to] = [series.values[place]!, series.values[place + 1]!];
  const ends = [from, to].sort((a, b) => a.value - b.value).map(({ value }) => setNumber(value, locale));
  const range = `≈${NBSP}${fill(words.range, { a: ends[0], b: ends[1] })}`;
  return {
    state: 'between',
    value: range,
    spoken: withUnit(range, series.unit, locale),
    when: fill(words.betweenCounts, { a: dated(words.at, from, locale), b: dated(words.at, to, locale) }),
    sources: [...new Set([...from.sources, ...to.sources])].map((source) => sources[source]!),
    ...(from.note && { note: from.note })
  };
}

/** "71 (5 juillet 2007)". */
const dated = (pattern: string, { value, when }: ShownValue, locale: FiguresTable['locale']): string => fill(pattern, { a: setNumber(value, locale), b: when });

function unknown({ words, locale }: FiguresTable, { values }: ShownSeries, moment: number): Omit<FigureReading, 'index' | 'rivals'> {
  const before = begunBy(values, moment);
  const [last, next] = [values[before], values[before + 1]];
  const around = [
    last && fill(words.last, { a: dated(words.at, last, locale) }),
    next && fill(last ? words.next : words.first, { a: dated(words.at, next, locale) })
  ].filter((part) => part !== undefined);
  const when = `${words.unknown}${around.length > 0 ? `${locale === 'fr' ? NBSP : ''}: ${around.join(', ')}` : ''}`;
  return { state: 'unknown', value: '', spoken: words.noValue, when, sources: [] };
}

const sourcesOf = ({ sources }: FiguresTable, value: ShownValue): readonly FigureSource[] => value.sources.map((source) => sources[source]!);

/** A rival number contests the one that held at its date, from then and for as long as that one holds; else it speaks of its own date alone. */
function rivalsAt(table: FiguresTable, series: ShownSeries, moment: number): readonly Claimed[] {
  const held = series.drawn === 'step' ? holderAt(series, moment) : -1;
  return series.rivals
    .filter((rival) => (rival.from <= moment && moment < rival.own) || (held >= 0 && rival.from <= moment && holderAt(series, rival.at) === held))
    .map((rival) => ({ value: rival.text, when: rival.when, sources: sourcesOf(table, rival), ...(rival.note && { note: rival.note }) }));
}

/** The reading in one sentence, for who hears it: the numbers that are known, each with its series. */
export function sayReading(table: FiguresTable, readings: readonly FigureReading[], moment: string, measures?: readonly string[]): string {
  const known = readings.filter(({ index, state }) => state !== 'unknown' && (!measures || measures.includes(table.series[index]!.measure)));
  const said = known.map(({ index, spoken, rivals }) => {
    const contested =
      rivals.length > 0 ? ` (${rivals.length > 1 ? table.words.rivals : table.words.rival} ${rivals.map(({ value }) => value).join(', ')})` : '';
    return `${table.series[index]!.name} ${spoken}${contested}`;
  });
  return [moment, said.length > 0 ? said.join(' ; ').replaceAll(' ;', `${table.locale === 'fr' ? NBSP : ''};`) : table.words.unknown].join(', ');
}
