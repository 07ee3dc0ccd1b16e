// A lesson in one language, ready to be shown: typeset, dates in words, every event and source it needs told. Plain data,
// so that a step asks for nothing more once the lesson is there. Types only.

import type { MapLayer, Status } from '../corpus/corpus.ts';
import type { Way } from '../view/explorer-view.ts';
import type { Locale } from '../words/locale.ts';
import type { Mask } from './lesson.ts';

/** What a step says of its event. Moments in ms UTC; `max` is exclusive; open ends are cut at today. */
export type ShownStepEvent = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly when: string;
  readonly edtf: string;
  readonly min: number;
  readonly max: number;
  readonly place?: string;
  /** Citations, as a list of sources writes them. */
  readonly sources: readonly string[];
  /** What is not sure of it, when it is not verified, and how it stands in words. */
  readonly doubt?: Exclude<Status, 'verified'>;
  readonly status: string;
};

export type ShownStep = {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly title: string;
  readonly event?: ShownStepEvent;
  /** The date as it is shown large: the event's, else the map's, else the window's. */
  readonly when: string;
  readonly window: readonly [number, number];
  readonly windowWords: string;
  readonly scale: 'elastic' | 'linear';
  readonly lanes: readonly string[];
  readonly lit: readonly string[];
  readonly thread?: Way;
  /** `moment`: ms UTC. */
  readonly map?: { readonly moment: number; readonly when: string; readonly layer: MapLayer };
  readonly figures: readonly string[];
  readonly say?: string;
  readonly notes?: string;
  readonly question?: string;
  readonly answer?: string;
  readonly mask?: Mask;
  readonly reveals: readonly string[];
  readonly minutes: number;
};

export type ShownLesson = {
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly level?: string;
  readonly about?: string;
  readonly minutes: number;
  readonly steps: readonly ShownStep[];
  /** Every source of the lesson's events, each once, in the order of the alphabet. */
  readonly sources: readonly string[];
};
