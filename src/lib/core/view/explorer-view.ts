// All that an explorer shows, as plain data: what the address holds, what Back returns to. A page's only
// memory besides what moves from frame to frame.

import type { Kind, Status } from '../corpus/corpus.ts';

/** What passes. An empty list lets everything through. */
export type Filter = {
  readonly lanes: readonly string[];
  readonly kinds: readonly Kind[];
  readonly instruments: readonly string[];
  readonly statuses: readonly Status[];
  readonly tags: readonly string[];
  /** ms UTC; what overlaps it passes. */
  readonly period?: readonly [number, number];
  /** Only what the 2014 article speaks of. */
  readonly article: boolean;
  /** Only what happened in a region of France, by its code. */
  readonly area?: string;
};

export type Way = 'causes' | 'consequences';
export const SORT_KEYS = ['date', 'title', 'lane', 'kind', 'status'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export const COMPANIONS = ['map', 'figures'] as const;
/** What stands with the picture, under the same cursor. */
export type Companion = (typeof COMPANIONS)[number];

export type ExplorerView = {
  /** The window of time, ms UTC; undefined: the whole axis. */
  readonly window?: readonly [number, number];
  readonly scale: 'elastic' | 'linear';
  /** What is searched; empty: nothing. */
  readonly words: string;
  readonly filter: Filter;
  /** What becomes of the events that do not pass. */
  readonly others: 'dimmed' | 'hidden';
  /** The event in hand, by its id. */
  readonly event?: string;
  /** The thread being followed from the event in hand. */
  readonly thread?: Way;
  readonly shape: 'picture' | 'table';
  readonly sort: { readonly key: SortKey; readonly descending: boolean };
  readonly companions: readonly Companion[];
  /** Those that stand beside the picture; the others stand below it. */
  readonly beside: readonly Companion[];
  /** The moment that the cursor reads, ms UTC, to the day; undefined: the middle of the window. */
  readonly at?: number;
  /** What the map shows. */
  readonly layer: 'networks' | 'holes';
  /** The network in hand, by its id. */
  readonly network?: string;
  /** Another event file of the same site. */
  readonly src?: string;
};

export const NO_FILTER: Filter = { lanes: [], kinds: [], instruments: [], statuses: [], tags: [], article: false };

export const FIRST_VIEW: ExplorerView = {
  scale: 'elastic',
  words: '',
  filter: NO_FILTER,
  others: 'dimmed',
  shape: 'picture',
  companions: [],
  beside: ['map'],
  layer: 'networks',
  sort: { key: 'date', descending: false }
};
