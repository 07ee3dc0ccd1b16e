// Lanes and instruments: every event ends in a lane that exists. Those nobody declared are made from the
// events, in order of appearance, when no list was given; with a list, a stranger is a problem.

import type { Locale } from '../words/locale.ts';
import type { EventRecord, Instrument, Lane } from './corpus.ts';
import { type Finder, finder } from './find-by-name.ts';
import { slug } from './fold-words.ts';
import type { Found } from './gather.ts';
import { lookUp } from './look-up.ts';
import type { Report } from './settle-value.ts';
import { spotOf, type Tree } from './tree.ts';

const EVENTS_LANE: Lane = { id: 'events', name: { fr: 'Événements', en: 'Events' } };

/** What is needed of an event to find its place. */
export type Standing = Pick<EventRecord, 'id' | 'lane' | 'instrument'>;
export type Stage<E extends Standing = EventRecord> = {
  readonly lanes: readonly Lane[];
  readonly instruments: readonly Instrument[];
  readonly events: readonly Found<E>[];
};

/** Lanes, instruments and events that agree. */
export function resolveLanes<E extends Standing>(stage: Stage<E>, language: Locale, report: Report): Stage<E> {
  const lanes =
    stage.lanes.length > 0
      ? stage.lanes
      : made(
          stage.events.map(({ item }) => item.lane),
          language
        );
  const instruments =
    stage.instruments.length > 0
      ? stage.instruments
      : made(
          stage.events.map(({ item }) => item.instrument ?? ''),
          language
        );
  const lane = finder(lanes);
  const instrument = finder(instruments);
  const events = stage.events.map(({ item, tree }) => ({ tree, item: settled(item, tree, lane, instrument, report) }));
  const strays = events.some(({ item }) => item.lane === EVENTS_LANE.id) && !lane.find(EVENTS_LANE.id);
  return { lanes: strays || lanes.length === 0 ? [...lanes, EVENTS_LANE] : lanes, instruments, events };
}

/** One thing for each name in use. */
function made(names: readonly string[], language: Locale): readonly Lane[] {
  const byId = new Map<string, Lane>();
  for (const name of names) {
    const id = slug(name) || (name === '' ? '' : 'autre');
    if (id !== '' && !byId.has(id)) byId.set(id, { id, name: { [language]: name } });
  }
  return [...byId.values()];
}

function settled<E extends Standing>(event: E, tree: Tree, lanes: Finder, instruments: Finder, report: Report): E {
  const lane = event.lane === '' ? undefined : lookUp(event.lane, lanes, { sort: 'lane', at: spotOf(tree, ['lane']), subject: event.id }, report);
  const { instrument: written, ...rest } = event;
  const instrument =
    written === undefined ? undefined : lookUp(written, instruments, { sort: 'instrument', at: spotOf(tree, ['instrument']), subject: event.id }, report);
  return { ...rest, lane: lane ?? EVENTS_LANE.id, ...(instrument === undefined ? {} : { instrument }) } as E;
}
