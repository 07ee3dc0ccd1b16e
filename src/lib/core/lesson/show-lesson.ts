// A lesson told in one language: texts typeset, dates in words, events and sources told whole, open ends cut at `now`. What a
// deck receives, and all it needs. Knows nothing of screens.

import { citeSource } from '../corpus/cite.ts';
import type { Citation, Corpus, EventRecord, Source } from '../corpus/corpus.ts';
import { written } from '../corpus/document-records.ts';
import { dense } from '../corpus/gather-values.ts';
import { anchorOf, type HistoricDate, MS_PER_DAY } from '../time/historic-date.ts';
import { sayDate } from '../time/say-date.ts';
import { axisOf } from '../view/shown.ts';
import { sayWindow } from '../view/window-words.ts';
import type { Locale, Text } from '../words/locale.ts';
import { setText } from '../words/set-text.ts';
import { STATUS_WORDS } from '../words/terms.ts';
import type { Lesson, LessonMap, LessonStep } from './lesson.ts';
import type { ShownLesson, ShownStep, ShownStepEvent } from './shown-lesson.ts';

/** What telling a step takes. */
type Shelf = {
  readonly locale: Locale;
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly spanOf: (date: HistoricDate) => readonly [number, number];
};

/** The lesson in one language; texts never translated are told in the other. `now`: ms UTC. */
export function showLesson(lesson: Lesson, corpus: Corpus, locale: Locale, now: number): ShownLesson {
  const [start] = axisOf(corpus, now);
  const shelf: Shelf = {
    locale,
    events: new Map(corpus.events.map((event) => [event.id, event])),
    sources: new Map(corpus.sources.map((source) => [source.id, source])),
    spanOf: (date) => closed(date, start, now)
  };
  return dense({
    id: lesson.id,
    locale,
    title: setText(lesson.title, locale),
    level: setMaybe(lesson.level, locale),
    about: setMaybe(lesson.about, locale),
    minutes: lesson.minutes,
    steps: lesson.steps.map((step, index) => showStep(step, index + 1, shelf)),
    sources: sourcesOf(lesson, shelf)
  });
}

const setMaybe = (text: Text | undefined, locale: Locale): string | undefined => text && setText(text, locale);

/** A span with both ends: still running, it lasts until now; of no known start, it is there from the start of the axis. */
function closed({ min, max }: HistoricDate, start: number, now: number): readonly [number, number] {
  const to = max === Infinity ? Math.max(now, min + MS_PER_DAY) : max;
  return [min === -Infinity ? Math.min(start, to - MS_PER_DAY) : min, to];
}

function showStep(step: LessonStep, number: number, shelf: Shelf): ShownStep {
  const { locale } = shelf;
  const record = step.event === undefined ? undefined : shelf.events.get(step.event);
  const event = record && showEvent(record, shelf);
  const map = step.map && showMap(step.map, locale);
  const title = step.title ?? record?.title;
  const window = shelf.spanOf(step.window);
  const windowWords = sayWindow(window, locale);
  return dense({
    id: step.id,
    number,
    title: title ? setText(title, locale) : step.id,
    event,
    when: event?.when ?? map?.when ?? windowWords,
    window,
    windowWords,
    scale: step.scale,
    lanes: step.lanes,
    lit: step.lit,
    thread: step.thread,
    map,
    figures: step.figures,
    say: setMaybe(step.say, locale),
    notes: setMaybe(step.notes, locale),
    question: setMaybe(step.question, locale),
    answer: setMaybe(step.answer, locale),
    mask: step.mask,
    reveals: step.reveals.map((line) => setText(line, locale)),
    minutes: step.minutes
  });
}

function showEvent(event: EventRecord, shelf: Shelf): ShownStepEvent {
  const { locale } = shelf;
  const [min, max] = shelf.spanOf(event.date);
  return dense({
    id: event.id,
    title: setText(event.title, locale),
    text: setMaybe(event.text, locale) ?? '',
    when: sayDate(event.date, locale),
    edtf: event.date.edtf,
    min,
    max,
    place: setMaybe(event.place?.name, locale),
    sources: event.sources.flatMap((citation) => cited(citation, shelf)),
    doubt: event.status === 'verified' ? undefined : event.status,
    status: STATUS_WORDS[event.status][locale]
  });
}

const showMap = ({ at, layer }: LessonMap, locale: Locale): ShownStep['map'] => ({ moment: anchorOf(at), when: sayDate(at, locale), layer });

const cited = ({ id, page }: Citation, { sources, locale }: Shelf): readonly string[] => {
  const source = sources.get(id);
  return source ? [citeSource(written(source), locale, page)] : [];
};

/** Each source once, whatever the pages cited: without those of an event. */
function sourcesOf({ steps }: Lesson, shelf: Shelf): readonly string[] {
  const ids = new Set(steps.flatMap(({ event }) => (event === undefined ? [] : (shelf.events.get(event)?.sources ?? []).map(({ id }) => id))));
  return [...new Set([...ids].flatMap((id) => cited({ id }, shelf)))].sort(new Intl.Collator(shelf.locale).compare);
}
