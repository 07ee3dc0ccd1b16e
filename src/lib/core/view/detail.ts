// One event told whole, in one language: what a detail card, a list entry or a page of its own says.
// Words and numbers only, already typeset; knows nothing of where it is shown.

import type { Corpus, EventRecord, Figure, Relation, RelationType, Source, Status } from '../corpus/corpus.ts';
import { saySource } from '../corpus/say-source.ts';
import { sayDate } from '../time/say-date.ts';
import { type Locale, say, type Text } from '../words/locale.ts';
import { setNumber, withUnit } from '../words/number.ts';
import { KIND_WORDS, RELATION_WORDS, SEEN_WORDS, STATUS_WORDS } from '../words/terms.ts';
import { typeset } from '../words/typeset.ts';
import { type Proof, prover } from './detail-proof.ts';

export type DetailFigure = { readonly label: string; readonly value: string; readonly when?: string };
export type DetailRelation = {
  readonly type: RelationType;
  /** From the event told to the other one. */
  readonly outgoing: boolean;
  readonly words: string;
  readonly id: string;
  readonly title: string;
  readonly when: string;
};
export type DetailSource = {
  readonly authors: string;
  readonly title: string;
  readonly rest: string;
  readonly href?: string;
  readonly page?: string;
  readonly seen?: string;
  readonly language?: string;
};

export type Detail = Proof & {
  readonly id: string;
  readonly when: string;
  readonly edtf: string;
  readonly title: string;
  readonly text: string;
  readonly comment?: string;
  readonly kind?: string;
  readonly lane: string;
  readonly instrument?: string;
  readonly place?: string;
  readonly people: readonly string[];
  readonly figures: readonly DetailFigure[];
  readonly relations: readonly DetailRelation[];
  readonly sources: readonly DetailSource[];
  readonly status: Status;
  readonly statusWords: string;
};

/** Every event's detail by id. Incoming relations are listed with the outgoing ones. */
export function showDetails(corpus: Corpus, locale: Locale): ReadonlyMap<string, Detail> {
  const events = new Map(corpus.events.map((event) => [event.id, event]));
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  const incoming = incomingOf(corpus.events);
  const prove = prover(corpus, locale);
  return new Map(corpus.events.map((event) => [event.id, showDetail(event, { corpus, locale, events, sources, incoming, prove })]));
}

type Incoming = ReadonlyMap<string, readonly { readonly from: string; readonly type: Relation['type'] }[]>;
type Shelf = {
  readonly corpus: Corpus;
  readonly locale: Locale;
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly incoming: Incoming;
  readonly prove: (event: EventRecord) => Proof;
};

function incomingOf(events: readonly EventRecord[]): Incoming {
  const map = new Map<string, { from: string; type: Relation['type'] }[]>();
  for (const event of events) {
    for (const { type, target } of event.relations) {
      const list = map.get(target) ?? [];
      list.push({ from: event.id, type });
      map.set(target, list);
    }
  }
  return map;
}

function showDetail(event: EventRecord, shelf: Shelf): Detail {
  const { corpus, locale } = shelf;
  const set = (text: Text | undefined): string => typeset(say(text, locale), locale);
  const lane = corpus.lanes.find((candidate) => candidate.id === event.lane);
  const instrument = corpus.instruments.find((candidate) => candidate.id === event.instrument);
  return {
    id: event.id,
    when: sayDate(event.date, locale),
    edtf: event.date.edtf,
    title: set(event.title),
    text: set(event.text),
    ...(event.comment && { comment: set(event.comment) }),
    ...(event.kind && { kind: KIND_WORDS[event.kind][locale] }),
    lane: set(lane?.name),
    ...(instrument && { instrument: set(instrument.name) }),
    ...(event.place && { place: set(event.place.name) }),
    people: event.people.map((name) => typeset(name, locale)),
    figures: event.figures.map((figure) => showFigure(figure, locale)),
    relations: relationsOf(event, shelf),
    sources: event.sources.flatMap(({ id, page }) => showSource(shelf.sources.get(id), page, locale)),
    status: event.status,
    statusWords: STATUS_WORDS[event.status][locale],
    ...shelf.prove(event)
  };
}

function showFigure(figure: Figure, locale: Locale): DetailFigure {
  const unit = typeset(say(figure.unit, locale), locale);
  return {
    label: typeset(say(figure.label, locale), locale),
    value: withUnit(setNumber(figure.value, locale), unit, locale),
    ...(figure.date && { when: sayDate(figure.date, locale) })
  };
}

/** Outgoing and incoming, in the order of time of the other event. */
function relationsOf(event: EventRecord, { events, incoming, locale }: Shelf): DetailRelation[] {
  const going = event.relations.map(({ type, target }) => ({ other: target, type, outgoing: true }));
  const arriving = (incoming.get(event.id) ?? []).map(({ from, type }) => ({ other: from, type, outgoing: false }));
  return [...arriving, ...going]
    .flatMap(({ other, type, outgoing }) => {
      const target = events.get(other);
      return target ? [{ type, outgoing, target }] : [];
    })
    .sort((a, b) => a.target.date.min - b.target.date.min)
    .map(({ type, outgoing, target }) => ({
      type,
      outgoing,
      words: RELATION_WORDS[type][outgoing ? 'out' : 'in'][locale],
      id: target.id,
      title: typeset(say(target.title, locale), locale),
      when: sayDate(target.date, locale)
    }));
}

function showSource(source: Source | undefined, page: string | undefined, locale: Locale): DetailSource[] {
  if (!source) return [];
  const seen = SEEN_WORDS[source.seen][locale];
  return [
    {
      ...saySource(source, locale),
      ...(source.URL && { href: source.URL }),
      ...(page && { page: typeset(page, locale) }),
      ...(seen && { seen }),
      ...(source.language && { language: source.language })
    }
  ];
}
