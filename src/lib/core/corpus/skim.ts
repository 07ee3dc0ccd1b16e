// A document out of plain values, quickly: enough to draw it at once, while the exact reader checks the same file. It takes only what is
// plainly sound, keys in English and values of the right type, and then says what the exact reader says; at any doubt it gives up.
// One thing it cannot see: what its parser has already settled (a key written twice in JSON). Knows no file format.

import type { HistoricDate } from '../time/historic-date.ts';
import type { Text } from '../words/locale.ts';
import type { Corpus, Relation } from './corpus.ts';
import { backEdges } from './cycles.ts';
import { type Finder, finder } from './find-by-name.ts';
import { LONGEST_TITLE } from './limits.ts';
import { idMaker } from './record-id.ts';
import { resolveLanes, type Standing } from './resolve-lanes.ts';
import { type RawEvent, skimEvent, type SkimmedEvent } from './skim-event.ts';
import { skimChapters, skimHandovers, skimInstruments, skimLanes, skimSeries, skimView } from './skim-frame.ts';
import { dateReader, Doubt, doubt, listOf, mapOf, maybeOneOf, maybeText, maybeWord, mustBeShallow, type ReadVague, type Values } from './skim-values.ts';
import { LANGUAGE_OF } from './spellings.ts';
import { leaf } from './tree.ts';

export type Skimmed = {
  /** All but the events and the sources; of series, handovers and chapters only what pictures need; networks, coverage and claims are left for later. */
  readonly frame: Omit<Corpus, 'events' | 'sources'>;
  /** In the file's order, every reference leading somewhere. */
  readonly events: readonly SkimmedEvent[];
  /** Those of the dates that are not plain. */
  readonly vague: ReadonlySet<HistoricDate>;
  /** The document as it was given: events in the same order, for what was left for later. */
  readonly document: Values;
};

const KEYS = new Set('title,language,licence,view,lanes,instruments,events,sources,series,handovers,networks,coverage,claims,chapters,$schema'.split(','));
const DEEPEST_LATER = 5;

/**
 * The document, undefined when only the exact reader can tell, or 'vague' when it holds dates that are not plain and no `readVague`
 * was given for them: skim again with one.
 */
export function skim(value: unknown, readVague?: ReadVague): Skimmed | 'vague' | undefined {
  try {
    return skimDocument(mapOf(Array.isArray(value) ? { events: value } : value, KEYS), readVague);
  } catch (cause) {
    if (!(cause instanceof Doubt)) throw cause;
    return cause.vague ? 'vague' : undefined;
  }
}

function skimDocument(document: Values, readVague?: ReadVague): Skimmed {
  for (const later of [document.sources, document.networks, document.coverage, document.claims]) mustBeShallow(later, DEEPEST_LATER);
  const language = maybeOneOf(LANGUAGE_OF, document.language) ?? 'fr';
  const { dateOf, vague } = dateReader(readVague);
  const reading = { language, dateOf };
  const read = listOf(document.events).map((event) => skimEvent(event, language, dateOf));
  const stage = stand(read, document, language);
  const ids = named(read);
  const find = among(ids);
  const instruments = finder(stage.instruments);
  const title = maybeText(document.title, language, LONGEST_TITLE);
  const licence = maybeWord(document.licence);
  const series = skimSeries(document.series, instruments, reading);
  const measures = new Set(series.map(({ measure }) => measure));
  return {
    frame: {
      ...(title && { title }),
      language,
      ...(licence !== undefined && { licence }),
      view: skimView(document.view, reading),
      lanes: stage.lanes,
      instruments: stage.instruments,
      series,
      handovers: skimHandovers(document.handovers, instruments, reading),
      networks: [],
      coverage: [],
      claims: [],
      chapters: skimChapters(document.chapters, { find, measures }, reading)
    },
    events: related(
      read.map((event, row) => ({ ...event, id: ids[row]!, ...stage.of(event) })),
      find
    ),
    vague,
    document
  };
}

/** Every event's id, its own or made; each is one event's alone. */
function named(events: readonly RawEvent[]): readonly string[] {
  const makeId = idMaker(events.map(({ id, title, date }) => ({ id, title: title as Text, date: date.edtf })));
  const ids = events.map(({ id, title, date }) => makeId({ id, title, date: date.edtf }));
  return new Set(ids).size === ids.length ? ids : doubt();
}

/** Looks by id, and by name only when there is no such id: most references are exact. */
function among(ids: readonly string[]): Finder['find'] {
  const known = new Set(ids);
  let slow: Finder | undefined;
  return (written) => (known.has(written) ? written : (slow ??= finder(ids.map((id) => ({ id })))).find(written));
}

const NOWHERE = leaf({ file: '', line: 1, column: 1 }, null);
const silent = (): void => {};

/** Lanes and instruments as `resolveLanes` settles them, asked once for each pair that comes. */
function stand(events: readonly RawEvent[], { lanes, instruments }: Values, language: Corpus['language']) {
  const pairs = new Map<string, number>();
  const different: Standing[] = [];
  const key = ({ lane, instrument }: Pick<RawEvent, 'lane' | 'instrument'>): string => (instrument === undefined ? lane : `${lane}\0${instrument}`);
  for (const event of events) {
    const name = key(event);
    if (pairs.has(name)) continue;
    pairs.set(name, different.length);
    different.push({ id: '', lane: event.lane, ...(event.instrument !== undefined && { instrument: event.instrument }) });
  }
  const found = different.map((item) => ({ item, tree: NOWHERE }));
  const stage = resolveLanes({ lanes: skimLanes(lanes, language), instruments: skimInstruments(instruments, language), events: found }, language, silent);
  return {
    lanes: stage.lanes,
    instruments: stage.instruments,
    of: (event: RawEvent): Pick<SkimmedEvent, 'lane' | 'instrument'> => {
      const { lane, instrument } = stage.events[pairs.get(key(event))!]!.item;
      return { lane, instrument };
    }
  };
}

/** Relations that lead to another event of the document, without those that would make an event a part of its own part. */
function related(events: readonly SkimmedEvent[], find: Finder['find']): readonly SkimmedEvent[] {
  if (events.every(({ relations }) => relations.length === 0)) return events;
  const linked = events.map((event) =>
    event.relations.length === 0 ? event : { ...event, relations: event.relations.flatMap((relation) => followed(event.id, relation, find)) }
  );
  const edges = linked.flatMap(({ id, relations }) =>
    relations.filter(({ type }) => type === 'part-of').map((relation) => ({ from: id, to: relation.target, relation }))
  );
  const loops = new Set(backEdges(edges).map(({ relation }) => relation));
  return loops.size === 0 ? linked : linked.map((event) => ({ ...event, relations: event.relations.filter((relation) => !loops.has(relation)) }));
}

function followed(id: string, { type, target: written }: Relation, find: Finder['find']): readonly Relation[] {
  const target = find(written);
  return target === undefined || target === id ? [] : [{ type, target }];
}
