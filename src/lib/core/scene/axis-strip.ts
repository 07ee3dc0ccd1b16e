// The whole axis as one thin line with its years: to show at a glance when something was. Knows nothing of events.

import { elasticScale, position } from '../view/axis-scale.ts';
import type { ShownCorpus } from '../view/shown.ts';
import type { Measure } from './scene.ts';
import { ticksOf } from './ticks.ts';

/** `at`, `textAt`: per cent of the width, so that years keep their size whatever the width. */
export type StripTick = { readonly at: number; readonly textAt: number; readonly label: string };
export type AxisStrip = {
  /** The least width, in pixels, at which its years have room. */
  readonly width: number;
  readonly ticks: readonly StripTick[];
  /** Where a moment (ms UTC) is on it, from 0 to 1. */
  readonly place: (moment: number) => number;
};

const percent = (x: number, width: number): number => Math.round((1e4 * x) / width) / 100;

/** The axis of a corpus with the years that have room from `width` pixels on. */
export function axisStrip({ pieces, domain, locale }: Pick<ShownCorpus, 'pieces' | 'domain' | 'locale'>, width: number, measure: Measure): AxisStrip {
  const scale = elasticScale(pieces, domain[1]);
  const ticks = ticksOf(scale, width, locale, measure).flatMap(({ at, label, textAt = at }) =>
    label === undefined ? [] : [{ at: percent(at, width), textAt: percent(textAt, width), label }]
  );
  return { width, ticks, place: (moment) => Math.round(Math.min(1, Math.max(0, position(scale, moment))) * 1e4) / 1e4 };
}

/** From left to right, each on the lowest level where it is `step` away from every other of that level. */
export function stacked<T extends { readonly x: number }>(all: readonly T[], step: number): readonly (T & { readonly level: number })[] {
  const ends: number[] = [];
  return [...all]
    .sort((a, b) => a.x - b.x)
    .map((each) => {
      const free = ends.findIndex((end) => each.x - end >= step);
      const level = free === -1 ? ends.length : free;
      ends[level] = each.x;
      return { ...each, level };
    });
}
