// A checked document -> the records of a corpus, each with the place it was read at. Dates become
// spans, one-language texts know their language. Merging is putting these lists end to end; what one
// record says of another is settled later, in `resolve.ts`.

import type { Locale, Text } from '../words/locale.ts';
import type {
  Chapter,
  Claim,
  Corpus,
  Coverage,
  EventRecord,
  FirstView,
  Handover,
  Instrument,
  Lane,
  Network,
  Place,
  Series,
  SeriesPoint,
  Source,
  SourceName
} from './corpus.ts';
import { DEFAULT_RANK } from './corpus.ts';
import type { Checked } from './check-tree.ts';
import type { Document, DocumentEvent } from './definition.ts';
import { claimOf, disputeOf } from './gather-claim.ts';
import { coverageOf, networkOf } from './gather-network.ts';
import { citationOf, dateOf, dense, maybeDate, type Say, sayIn } from './gather-values.ts';
import { idMaker } from './record-id.ts';
import { follow, type Tree } from './tree.ts';

/** A record and the place in its file. */
export type Found<T> = { readonly item: T; readonly tree: Tree };

/** Documents put end to end. `lane` and `instrument` of events are still as written; '' is none. */
export type Gathered = {
  readonly title?: Text;
  readonly language?: Locale;
  readonly licence?: string;
  readonly view: FirstView;
  readonly lanes: readonly Found<Lane>[];
  readonly instruments: readonly Found<Instrument>[];
  readonly events: readonly Found<EventRecord>[];
  readonly sources: readonly Found<Source>[];
  readonly series: readonly Found<Series>[];
  readonly handovers: readonly Found<Handover>[];
  readonly networks: readonly Found<Network>[];
  readonly coverage: readonly Found<Coverage>[];
  readonly claims: readonly Found<Claim>[];
  readonly chapters: readonly Found<Chapter>[];
};

export const NOTHING: Gathered = {
  view: { pieces: [] },
  lanes: [],
  instruments: [],
  events: [],
  sources: [],
  series: [],
  handovers: [],
  networks: [],
  coverage: [],
  claims: [],
  chapters: []
};

type Items<K extends keyof Document> = NonNullable<Document[K]> extends readonly (infer T)[] ? T : never;

/** The records of one document. */
export function gather({ content, tree }: Checked): Gathered {
  const language = content.language ?? 'fr';
  const say = sayIn(language);
  const found = <K extends keyof Document, T>(key: K, make: (item: Items<K>, tree: Tree) => T): readonly Found<T>[] =>
    ((content[key] ?? []) as readonly Items<K>[]).map((item, index) => {
      const place = follow(tree, [key, index])!;
      return { item: make(item, place), tree: place };
    });
  const eventId = idMaker(content.events ?? []);
  return dense({
    title: say(content.title),
    language: content.language,
    licence: content.licence,
    view: viewOf(content.view),
    lanes: found('lanes', (lane) => ({ id: lane.id, name: say(lane.name) ?? { [language]: lane.id } })),
    instruments: found('instruments', (item) =>
      dense({ id: item.id, name: say(item.name) ?? { [language]: item.id }, short: say(item.short), about: say(item.about) })
    ),
    events: found('events', (event, at) => eventOf(event, eventId(event), say, at)),
    sources: found('sources', (source, at) => sourceOf(source, say, at)),
    series: found('series', (series) => seriesOf(series, say)),
    handovers: found('handovers', (handover) => handoverOf(handover, say)),
    networks: found('networks', (network, at) => networkOf(network, say, at)),
    coverage: found('coverage', (coverage) => coverageOf(coverage, say)),
    claims: found('claims', (claim, at) => claimOf(claim, say, at)),
    chapters: found('chapters', (chapter) => chapterOf(chapter, say))
  });
}

function eventOf(event: DocumentEvent, id: string, say: Say, { at }: Tree): EventRecord {
  const sources = (event.sources ?? []).map(citationOf);
  return dense({
    id,
    date: dateOf(event.date),
    title: say(event.title),
    text: say(event.text),
    comment: say(event.comment),
    lane: event.lane ?? '',
    kind: event.kind,
    instrument: event.instrument,
    rank: event.rank ?? DEFAULT_RANK,
    tags: event.tags ?? [],
    place: placeOf(event.place, say),
    people: event.people ?? [],
    figures: (event.figures ?? []).map((figure) => dense({ ...figure, label: say(figure.label), unit: say(figure.unit), date: maybeDate(figure.date) })),
    relations: event.relations ?? [],
    sources,
    status: event.status ?? (sources.length > 0 ? 'verified' : 'to-check'),
    disputes: (event.disputes ?? []).map((dispute) => disputeOf(dispute, say)),
    article: event.article ?? false,
    checked: event.checked === undefined ? undefined : String(event.checked),
    origin: { file: at.file, line: at.line }
  });
}

/** Half a coordinate places nothing. */
function placeOf(place: DocumentEvent['place'], say: Say): Place | undefined {
  if (place === undefined) return undefined;
  if (typeof place === 'string') return { name: say(place) };
  const { name, lat, lon, country } = place;
  const located = lat !== undefined && lon !== undefined;
  return dense({ name: say(name), ...(located ? { lat, lon } : {}), country });
}

function sourceOf(source: Items<'sources'>, say: Say, { at }: Tree): Source {
  return dense({
    ...source,
    type: source.type ?? 'document',
    author: (source.author ?? []).map((name): SourceName => (typeof name === 'string' ? { literal: name } : dense(name))),
    issued: maybeDate(source.issued),
    seen: source.seen ?? 'excerpt',
    note: say(source.note),
    origin: { file: at.file, line: at.line }
  });
}

function seriesOf(series: Items<'series'>, say: Say): Series {
  const points = series.points.map((point): SeriesPoint =>
    dense({
      date: dateOf(point.date),
      value: point.value,
      sources: (point.sources ?? []).map(citationOf),
      rival: point.rival ?? false,
      approximate: point.approximate ?? false,
      note: say(point.note)
    })
  );
  return dense({ ...series, name: say(series.name), unit: say(series.unit), drawn: series.drawn ?? 'step', points });
}

const handoverOf = (handover: Items<'handovers'>, say: Say): Handover =>
  dense({ ...handover, date: dateOf(handover.date), text: say(handover.text), sources: (handover.sources ?? []).map(citationOf) });

const chapterOf = (chapter: Items<'chapters'>, say: Say): Chapter =>
  dense({
    id: chapter.id,
    title: say(chapter.title),
    text: say(chapter.text),
    window: dateOf(chapter.window),
    lanes: chapter.lanes ?? [],
    lit: chapter.lit ?? [],
    map: chapter.map && { layer: chapter.map.layer ?? 'networks', large: chapter.map.large ?? false },
    figures: chapter.figures ?? []
  });

const viewOf = (view: Document['view']): Corpus['view'] =>
  dense({
    window: maybeDate(view?.window),
    scale: view?.scale,
    pieces: (view?.pieces ?? []).map((piece) => ({ from: dateOf(piece.from), share: piece.share }))
  });

/** Two gatherings end to end; the first one's title, language and first view win. */
export function merge(a: Gathered, b: Gathered): Gathered {
  return dense({
    title: a.title ?? b.title,
    language: a.language ?? b.language,
    licence: a.licence ?? b.licence,
    view: dense({
      window: a.view.window ?? b.view.window,
      scale: a.view.scale ?? b.view.scale,
      pieces: a.view.pieces.length > 0 ? a.view.pieces : b.view.pieces
    }),
    lanes: [...a.lanes, ...b.lanes],
    instruments: [...a.instruments, ...b.instruments],
    events: [...a.events, ...b.events],
    sources: [...a.sources, ...b.sources],
    series: [...a.series, ...b.series],
    handovers: [...a.handovers, ...b.handovers],
    networks: [...a.networks, ...b.networks],
    coverage: [...a.coverage, ...b.coverage],
    claims: [...a.claims, ...b.claims],
    chapters: [...a.chapters, ...b.chapters]
  });
}
