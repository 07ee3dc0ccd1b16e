// The figures of one instrument alone, where a panel counts several: what a projected picture has room for.

import type { FiguresTable } from './figures-table.ts';

/** Panels that count the instrument keep its series; the others stay as they are. */
export function seriesAbout(table: FiguresTable, instrument: string): FiguresTable {
  const isAbout = (index: number): boolean => table.series[index]!.instrument === instrument;
  return { ...table, panels: table.panels.map((panel) => (panel.series.some(isAbout) ? { ...panel, series: panel.series.filter(isAbout) } : panel)) };
}
