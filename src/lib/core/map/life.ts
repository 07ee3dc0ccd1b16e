// When a network is alive: from the start of its label to the day it ended. An end known by its year alone holds until
// that year is over, unless the network it merged into was born within it.

import type { Network } from '../corpus/corpus.ts';
import type { HistoricDate } from '../time/historic-date.ts';

export type Life = { readonly from: number; readonly to: number | null };

/** ms UTC; `to` is null while the label still holds. */
export function lifeOf(network: Pick<Network, 'label' | 'into'>, all: readonly Pick<Network, 'id' | 'label'>[]): Life {
  const { label } = network;
  const from = startOf(label);
  const end = endOf(label);
  if (end === undefined) return { from, to: null };
  const heirs = all.filter(({ id }) => network.into.includes(id)).map((heir) => startOf(heir.label));
  const to = Math.min(end.last, ...heirs.filter((birth) => birth >= end.first && birth > from));
  return { from, to: Math.max(to, from + 1) };
}

/** What began before anything is written is known to be there from what is written on. */
export const startOf = (label: HistoricDate): number => (Number.isFinite(label.min) ? label.min : (label.parts?.[0]?.min ?? 0));

/** First and last moment the end may have come. A day is a decision: it holds from its first hour, as a start does. */
function endOf(label: HistoricDate): { readonly first: number; readonly last: number } | undefined {
  if (label.max === Infinity) return undefined;
  const end = label.form === 'interval' ? label.parts?.at(-1) : undefined;
  if (!end) return { first: label.max, last: label.max };
  return { first: end.min, last: end.precision === 'day' ? end.min : end.max };
}

/** Whether a network is alive at a moment. */
export const isAlive = ({ from, to }: Life, moment: number): boolean => from <= moment && (to === null || moment < to);
