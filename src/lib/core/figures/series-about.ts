// The figures of one instrument alone, where others are counted as well: what a projected picture has room for.

import type { FiguresTable } from './figures-table.ts';

/** Panels that count the instrument, with its series alone; all of them as they are where none does. */
export function seriesAbout(table: FiguresTable, instrument: string, measures: readonly string[]): FiguresTable {
  const isAbout = (index: number): boolean => table.series[index]!.instrument === instrument;
  const panels = table.panels
    .filter(({ measure, series }) => measures.includes(measure) && series.some(isAbout))
    .map((panel) => ({ ...panel, series: panel.series.filter(isAbout) }));
  return panels.length > 0 ? { ...table, panels } : table;
}
