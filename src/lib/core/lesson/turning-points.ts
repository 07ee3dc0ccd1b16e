// Where time is worth a halt: what the State called for, labelled or decided, of the first rank, as far as it is
// dated to a year or better. Chosen rather than the chapters, which begin at round dates where nothing happens.

import type { Corpus, Kind } from '../corpus/corpus.ts';
import { anchorOf, MS_PER_YEAR } from '../time/historic-date.ts';
import { sayDate } from '../time/say-date.ts';
import { type Locale, say } from '../words/locale.ts';
import { typeset } from '../words/typeset.ts';

/** `at` in ms UTC; `id` is the event's. */
export type TurningPoint = { readonly id: string; readonly at: number; readonly name: string; readonly when: string };

const TURNING: readonly (Kind | undefined)[] = ['call', 'decision', 'label'];
/** A leap year and no more. */
const DATED_WITHIN = 1.01 * MS_PER_YEAR;

/** In time order, between two moments; of several at one moment the first of the file. */
export function turningPoints(corpus: Corpus, locale: Locale, from: number, to: number): readonly TurningPoint[] {
  const points = corpus.events
    .filter(({ rank, kind, date }) => rank === 1 && TURNING.includes(kind) && date.max - date.min <= DATED_WITHIN)
    .map(({ id, date, title }) => ({ id, at: anchorOf(date), name: typeset(say(title, locale), locale), when: typeset(sayDate(date, locale), locale) }))
    .filter(({ at }) => at >= from && at <= to)
    .sort((a, b) => a.at - b.at);
  return points.filter((point, index) => point.at !== points[index - 1]?.at);
}
