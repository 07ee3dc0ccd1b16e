// Every number of the table as plain rows, for paper, for screen readers and before scripts: nothing is only drawn.

import { withUnit } from '../words/number.ts';
import type { FigureSource, FiguresTable, ShownSeries, ShownValue } from './figures-table.ts';

export type ListedFigure = {
  readonly when: string;
  readonly value: string;
  readonly rival: boolean;
  /** What makes it less than a plain count: "estimation", "autre source". */
  readonly standing: string;
  readonly sources: readonly FigureSource[];
  readonly note?: string;
};

export type ListedSeries = { readonly id: string; readonly name: string; readonly rows: readonly ListedFigure[] };
export type ListedPanel = { readonly id: string; readonly name: string; readonly series: readonly ListedSeries[] };

export const figuresList = (table: FiguresTable): readonly ListedPanel[] =>
  table.panels.map(({ id, name, series }) => ({ id, name, series: series.map((index) => listSeries(table, table.series[index]!)) }));

/** In time order; of one date the series' own number first. */
function listSeries(table: FiguresTable, series: ShownSeries): ListedSeries {
  const own = series.values.map((value) => ({ value, rival: false }));
  const others = series.rivals.map((value) => ({ value, rival: true }));
  const inOrder = [...own, ...others].sort((a, b) => a.value.from - b.value.from || Number(a.rival) - Number(b.rival));
  return { id: series.id, name: series.name, rows: inOrder.map(({ value, rival }) => listValue(table, series, value, rival)) };
}

function listValue({ words, sources, locale }: FiguresTable, { unit }: ShownSeries, value: ShownValue, rival: boolean): ListedFigure {
  return {
    when: value.when,
    value: withUnit(value.text, unit, locale),
    rival,
    standing: [value.approximate && words.estimated, rival && words.rival].filter(Boolean).join(', '),
    sources: value.sources.map((source) => sources[source]!),
    ...(value.note && { note: value.note })
  };
}
