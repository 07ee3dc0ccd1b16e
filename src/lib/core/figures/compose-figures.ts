// table + scale + camera + size -> the scene of the figures: one panel a measure, under the axis and in step with it.
// Laid out anew for each camera, at a cost that grows with what is in the window.

import type { AxisScale } from '../view/axis-scale.ts';
import type { Camera } from '../view/camera.ts';
import { across } from './across.ts';
import { drawSeries, type DrawnSeries, type Plot } from './draw-series.ts';
import type { FiguresTable, ShownPanel } from './figures-table.ts';
import type { FiguresScene, Measure, PlacedPanel, Size } from './figures-scene.ts';
import { scaleOf, ticksOf } from './panel-scale.ts';
import { seatTexts } from './seat-texts.ts';
import { tenth } from '../view/tenth.ts';

/** What is looked at, and how. `measures`: those wanted, all when left out. */
export type FiguresSight = {
  readonly table: FiguresTable;
  readonly scale: AxisScale;
  readonly camera: Camera;
  readonly size: Size;
  readonly measures?: readonly string[];
};

/** Room a panel reads well in: for itself, and for each of its series. */
const PANEL_ROOM = 100;
const SERIES_ROOM = 22;
/** From a panel's top to its greatest number: its title, and that number's label. */
const HEAD = 44;
/** Under its zero. */
const FOOT = 10;
export const TITLE_SIZE = 16;
const INSET = 4;

export const panelsShown = (table: FiguresTable, measures?: readonly string[]): readonly ShownPanel[] =>
  table.panels.filter((panel) => !measures || measures.includes(panel.measure));

const roomOf = (panel: ShownPanel): number => PANEL_ROOM + SERIES_ROOM * panel.series.length;
const roomsOf = (panels: readonly ShownPanel[]): number => panels.reduce((sum, panel) => sum + roomOf(panel), 0);

/** The height at which these figures read well. */
export const heightOf = (table: FiguresTable, measures?: readonly string[]): number => roomsOf(panelsShown(table, measures));

/** Panels are drawn no lower than this share of what they ask for, so that one of them is seen whole. */
const LOWEST = 0.72;

/** The height at which they read well, or a little lower where the first is then whole in the height there is. */
export function fittingHeight(table: FiguresTable, measures: readonly string[] | undefined, available: number): number {
  const [first] = panelsShown(table, measures);
  const share = first ? available / roomOf(first) : 1;
  return heightOf(table, measures) * (share < LOWEST ? 1 : Math.min(1, share));
}

export function composeFigures(sight: FiguresSight, measure: Measure): FiguresScene {
  const { table, scale, camera, size } = sight;
  const shown = panelsShown(table, sight.measures);
  const plot: Plot = { ...across(scale, camera, size.width), width: size.width, folds: scale.moments };
  return { ...size, panels: rowsOf(shown, size.height).map((row, index) => placePanel(table, shown[index]!, plot, row, measure)) };
}

/** The height shared out by what each panel asks for. */
function rowsOf(panels: readonly ShownPanel[], height: number): readonly Row[] {
  const each = height / roomsOf(panels);
  let reached = 0;
  return panels.map((panel) => {
    const y = reached;
    reached += roomOf(panel) * each;
    return { y: tenth(y), height: tenth(reached) - tenth(y) };
  });
}

type Row = { readonly y: number; readonly height: number };

function placePanel(table: FiguresTable, panel: ShownPanel, plot: Plot, row: Row, measure: Measure): PlacedPanel {
  const base = tenth(row.y + row.height - FOOT);
  const scale = scaleOf(table, panel, Math.min(tenth(row.y + HEAD), base - 1), base);
  const ticks = ticksOf(table, panel, scale, plot.width, measure);
  const titleBox = { x: INSET, y: tenth(row.y + 6), width: tenth(measure(panel.name, TITLE_SIZE, true)), height: TITLE_SIZE + 3 };
  const drawn = panel.series.map((index) => drawSeries(table.series[index]!, index, scale, plot));
  const texts = seatTexts(drawn, [titleBox, ...ticks.map(({ box }) => box)], scale.toY(0), { ...row, x: 0, width: plot.width }, table.words.or, measure);
  return {
    id: panel.id,
    title: panel.name,
    titleBox,
    ...row,
    top: scale.top,
    base: scale.base,
    scale: scale.scale,
    ticks,
    series: drawn.map((series, index) => placed(series, texts[index]!))
  };
}

const placed = (
  { series, index, lines, risers, spans, links, signs }: DrawnSeries,
  texts: PlacedPanel['series'][number]['texts']
): PlacedPanel['series'][number] => ({
  id: series.id,
  index,
  hue: series.hue,
  texture: series.texture,
  lines,
  risers,
  spans,
  links,
  signs,
  texts
});
