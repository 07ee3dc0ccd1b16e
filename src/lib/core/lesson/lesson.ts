// A lesson ("séance"): an ordered way through the corpus, made for a room. Types only: `read-lesson.ts` makes one from
// a file, `show-lesson.ts` tells it in one language.

import type { MapLayer } from '../corpus/corpus.ts';
import type { HistoricDate } from '../time/historic-date.ts';
import type { Way } from '../view/explorer-view.ts';
import type { Text } from '../words/locale.ts';

/** What a step hides until the class has guessed it. */
export const MASKS = ['date', 'cause', 'place'] as const;
export type Mask = (typeof MASKS)[number];

export type LessonMap = { readonly at: HistoricDate; readonly layer: MapLayer };

export type LessonStep = {
  readonly id: string;
  /** In place of the event's own title; always there where there is no event. */
  readonly title?: Text;
  /** The event of the step, by id. */
  readonly event?: string;
  /** The time shown. */
  readonly window: HistoricDate;
  readonly scale: 'elastic' | 'linear';
  /** Lanes whose other events are shown when asked for; empty: all. */
  readonly lanes: readonly string[];
  /** Other events shown and labelled, by id. */
  readonly lit: readonly string[];
  readonly thread?: Way;
  readonly map?: LessonMap;
  /** Measures of the series drawn under the axis. */
  readonly figures: readonly string[];
  /** The sentence for the screen. */
  readonly say?: Text;
  /** For the teacher alone. */
  readonly notes?: Text;
  readonly question?: Text;
  readonly answer?: Text;
  readonly mask?: Mask;
  /** Lines shown one at a time. */
  readonly reveals: readonly Text[];
  readonly minutes: number;
};

export type Lesson = {
  /** From its file's name. */
  readonly id: string;
  readonly title: Text;
  readonly level?: Text;
  readonly about?: Text;
  readonly minutes: number;
  readonly steps: readonly LessonStep[];
};
