// The whole axis as one thin line with its years: to show at a glance when something was. Knows nothing of events.

import { elasticScale, position } from '../view/axis-scale.ts';
import type { ShownCorpus } from '../view/shown.ts';
import type { Measure } from './scene.ts';
import { ticksOf } from './ticks.ts';

export type StripTick = { readonly x: number; readonly label?: string; readonly textX: number };
export type AxisStrip = {
  readonly width: number;
  readonly ticks: readonly StripTick[];
  /** Where a moment (ms UTC) is on it, from 0 to 1. */
  readonly place: (moment: number) => number;
};

/** The axis of a corpus, `width` pixels long, with the years that have room. */
export function axisStrip({ pieces, domain, locale }: Pick<ShownCorpus, 'pieces' | 'domain' | 'locale'>, width: number, measure: Measure): AxisStrip {
  const scale = elasticScale(pieces, domain[1]);
  const ticks = ticksOf(scale, width, locale, measure).filter(({ label }) => label !== undefined);
  return {
    width,
    ticks: ticks.map(({ at, label, textAt }) => ({ x: at, label: label!, textX: textAt ?? at })),
    place: (moment) => Math.round(Math.min(1, Math.max(0, position(scale, moment))) * 1e4) / 1e4
  };
}
