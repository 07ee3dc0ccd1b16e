// The vertical scale of a panel: from 0 to a round number, the same whatever the window, so that a line never jumps
// while one pans. A rival number far above all others does not flatten them: it stands at the top, with an arrow.

import { nice, ticks } from 'd3';
import { setNumber, withUnit } from '../words/number.ts';
import type { FiguresTable, ShownPanel } from './figures-table.ts';
import type { Box, FigureTick, Measure, PlacedPanel } from './figures-scene.ts';
import { tenth } from '../view/tenth.ts';

export type PanelScale = Pick<PlacedPanel, 'top' | 'base' | 'scale'> & { readonly toY: (value: number) => number };

type Reach = { readonly least: number; readonly most: number; readonly whole: boolean };

/** A rival up to so many times the greatest number extends the scale. */
const RIVAL_REACH = 1.3;
/** Room for one tick label. */
const TICK_ROOM = 30;
export const TICK_SIZE = 12;
const TICK_INSET = 4;

const reaches = new WeakMap<FiguresTable, ReadonlyMap<string, Reach>>();

/** How far each panel's numbers reach, worked out once a table. */
function reachOf(table: FiguresTable, panel: ShownPanel): Reach {
  if (!reaches.has(table)) reaches.set(table, new Map(table.panels.map((each) => [each.id, measured(table, each)])));
  return reaches.get(table)!.get(panel.id)!;
}

function measured(table: FiguresTable, panel: ShownPanel): Reach {
  const all = panel.series.map((index) => table.series[index]!);
  const told = all.flatMap((series) => series.values.map(({ value }) => value));
  const rivals = all.flatMap((series) => series.rivals.map(({ value }) => value));
  const greatest = extreme(told.length > 0 ? told : rivals, Math.max);
  const near = rivals.filter((value) => value <= greatest * RIVAL_REACH);
  const shown = [...told, ...near];
  return { least: extreme(shown, Math.min), most: extreme(shown, Math.max), whole: shown.every(Number.isInteger) };
}

/** 0 counts too: a scale starts there. */
const extreme = (values: readonly number[], of: (a: number, b: number) => number): number => values.reduce((found, value) => of(found, value), 0);

export function scaleOf(table: FiguresTable, panel: ShownPanel, top: number, base: number): PanelScale {
  const { least, most } = reachOf(table, panel);
  const scale = least === most ? ([0, 1] as const) : (nice(least, most, ticksWanted(top, base)) as [number, number]);
  return { top, base, scale, toY: (value) => tenth(base - ((value - scale[0]) / (scale[1] - scale[0])) * (base - top)) };
}

const ticksWanted = (top: number, base: number): number => Math.max(2, Math.floor((base - top) / TICK_ROOM));

/** Round numbers up the left edge; the greatest says the unit. */
export function ticksOf(table: FiguresTable, panel: ShownPanel, { top, base, scale, toY }: PanelScale, width: number, measure: Measure): readonly FigureTick[] {
  const { whole } = reachOf(table, panel);
  const values = ticks(...scale, ticksWanted(top, base)).filter((value) => !whole || Number.isInteger(value));
  return values.map((value) => {
    const number = setNumber(value, table.locale);
    const withName = value === values.at(-1) ? withUnit(number, panel.unit, table.locale) : number;
    const text = measure(withName, TICK_SIZE, false) <= width - 2 * TICK_INSET ? withName : number;
    return { y: toY(value), value, text, box: tickBox(toY(value), measure(text, TICK_SIZE, false)) };
  });
}

/** Above its hairline, as an engraver writes it. */
const tickBox = (y: number, width: number): Box => ({ x: TICK_INSET, y: tenth(y - TICK_SIZE - 2), width: tenth(width), height: TICK_SIZE });
