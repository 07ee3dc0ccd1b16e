// Events in columns: what a picture of many thousands is made from. One row an event, in the order in which
// their signs stand along time; numbers in typed arrays that a worker hands over without copying, words end to
// end in a few long texts. A row becomes a `ShownEvent` only where one is drawn or told.

import { KINDS, type RelationType, RELATION_TYPES, type Rank, STATUSES } from '../corpus/corpus.ts';
import type { Locale } from '../words/locale.ts';
import type { ScaleKnot } from './axis-scale.ts';
import type { Edge, ShownBand, ShownCorpus, ShownEvent, ShownHandover, ShownLane } from './shown.ts';
import { standsAt } from './stands-at.ts';

/** Many texts in one: the i-th ends at `ends[i]` and starts where the one before ended. */
export type Words = { readonly text: string; readonly ends: Uint32Array };

/** What the pictures need besides the events. */
export type Ground = {
  readonly locale: Locale;
  readonly title?: string;
  readonly licence?: string;
  readonly lanes: readonly ShownLane[];
  /** In the file's order; those with a count also have a band. */
  readonly instruments: readonly ShownLane[];
  readonly bands: readonly ShownBand[];
  readonly handovers: readonly ShownHandover[];
  readonly domain: readonly [number, number];
  readonly pieces: readonly ScaleKnot[];
  /** The window first shown, when the file asks for one, ms UTC. */
  readonly window?: readonly [number, number];
  readonly scale?: 'elastic' | 'linear';
  /** Names of tags, in order of how often they come. */
  readonly tags: readonly string[];
};

/** Relations as the file says them: from the row that says it to its target row; `type` indexes RELATION_TYPES. */
export type Links = { readonly from: Uint32Array; readonly to: Uint32Array; readonly type: Uint8Array };

/** Bits of `flags`. */
export const LASTS = 1;
export const OPEN = 2;
export const SOFT = 4;
export const DOUBTFUL = 8;
export const IN_ARTICLE = 16;
export const LIT = 32;

export type EventTable = {
  readonly ground: Ground;
  readonly count: number;
  /** Where the sign stands, and the span, ms UTC. `at` never decreases. Open ends are cut at the domain's end. */
  readonly at: Float64Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
  /** Index in `ground.lanes`. */
  readonly lane: Uint16Array;
  /** 0: none; else 1 + index in KINDS, in `ground.instruments`. */
  readonly kind: Uint8Array;
  readonly instrument: Uint8Array;
  readonly rank: Uint8Array;
  /** Index in STATUSES. */
  readonly status: Uint8Array;
  readonly flags: Uint8Array;
  /** Tags of row i: `tagOf[tagStart[i]] … tagOf[tagStart[i + 1] - 1]`, indices in `ground.tags`. */
  readonly tagStart: Uint32Array;
  readonly tagOf: Uint16Array;
  readonly ids: Words;
  /** Typeset. */
  readonly titles: Words;
  /** EDTF, as written. */
  readonly dates: Words;
  /** The date in words; empty where `dates` holds a plain calendar date, which is then said when asked for. */
  readonly whens: Words;
  readonly links: Links;
};

/** Texts packed end to end. */
export function packed(texts: readonly string[]): Words {
  const ends = new Uint32Array(texts.length);
  let reached = 0;
  texts.forEach((text, index) => (ends[index] = reached += text.length));
  return { text: texts.join(''), ends };
}

/** The i-th of packed texts. */
export const wordAt = ({ text, ends }: Words, index: number): string => text.slice(index === 0 ? 0 : ends[index - 1], ends[index]);

const indices = new WeakMap<EventTable, ReadonlyMap<string, number>>();

/** The row of an event, by its id; undefined when the table has none. Indexed at the first question. */
export function rowOf(table: EventTable, id: string): number | undefined {
  let index = indices.get(table);
  if (!index) indices.set(table, (index = new Map(Array.from({ length: table.count }, (_, row) => [wordAt(table.ids, row), row] as const))));
  return index.get(id);
}

export const idAt = (table: EventTable, row: number): string => wordAt(table.ids, row);

const edgeAt = (flags: number): Edge => (flags & DOUBTFUL ? 'doubtful' : flags & SOFT ? 'soft' : 'sharp');

/** One row as the pictures know an event. `when` stays empty for a plain date: `sayWhen` says it. */
export function eventAt(table: EventTable, row: number): ShownEvent {
  const flags = table.flags[row]!;
  const kind = KINDS[table.kind[row]! - 1];
  const instrument = table.ground.instruments[table.instrument[row]! - 1];
  return {
    id: idAt(table, row),
    title: wordAt(table.titles, row),
    when: wordAt(table.whens, row),
    min: table.min[row]!,
    max: table.max[row]!,
    ...(flags & LASTS && { lasts: true as const }),
    ...(flags & OPEN && { open: true as const }),
    edge: edgeAt(flags),
    lane: table.ground.lanes[table.lane[row]!]!.id,
    ...(kind && { kind }),
    ...(instrument && { instrument: instrument.id }),
    rank: table.rank[row] as Rank,
    status: STATUSES[table.status[row]!]!,
    ...(flags & LIT && { lit: true as const })
  };
}

/** What a shown event leaves out and the explorer needs. */
export type Besides = {
  readonly edtf: string;
  readonly tags: readonly string[];
  readonly article: boolean;
  readonly relations: readonly { readonly type: RelationType; readonly target: string }[];
};

const flagsOf = (event: ShownEvent, article: boolean): number =>
  (event.lasts ? LASTS : 0) |
  (event.open ? OPEN : 0) |
  (event.edge === 'soft' ? SOFT : 0) |
  (event.edge === 'doubtful' ? DOUBTFUL : 0) |
  (article ? IN_ARTICLE : 0) |
  (event.lit ? LIT : 0);

/** Events with what belongs to them -> columns. Order of the input does not matter. */
export function tabulate(ground: Omit<Ground, 'tags'>, events: readonly ShownEvent[], besides: (id: string) => Besides): EventTable {
  const order = [...events].sort((a, b) => standsAt(a) - standsAt(b) || a.max - b.max || (a.id < b.id ? -1 : 1));
  const more = order.map((event) => besides(event.id));
  const tags = byFrequency(more.map((each) => each.tags));
  const laneIndex = new Map(ground.lanes.map((lane, index) => [lane.id, index]));
  const instrumentIndex = new Map(ground.instruments.map((instrument, index) => [instrument.id, index + 1]));
  const column = <A extends { [row: number]: number }>(array: A, value: (event: ShownEvent, row: number) => number): A => {
    order.forEach((event, row) => (array[row] = value(event, row)));
    return array;
  };
  const count = order.length;
  return {
    ground: { ...ground, tags },
    count,
    at: column(new Float64Array(count), standsAt),
    min: column(new Float64Array(count), (event) => event.min),
    max: column(new Float64Array(count), (event) => event.max),
    lane: column(new Uint16Array(count), (event) => laneIndex.get(event.lane) ?? 0),
    kind: column(new Uint8Array(count), (event) => (event.kind ? KINDS.indexOf(event.kind) + 1 : 0)),
    instrument: column(new Uint8Array(count), (event) => instrumentIndex.get(event.instrument ?? '') ?? 0),
    rank: column(new Uint8Array(count), (event) => event.rank),
    status: column(new Uint8Array(count), (event) => STATUSES.indexOf(event.status)),
    flags: column(new Uint8Array(count), (event, row) => flagsOf(event, more[row]!.article)),
    ...packedTags(
      more.map((each) => each.tags),
      tags
    ),
    ids: packed(order.map((event) => event.id)),
    titles: packed(order.map((event) => event.title)),
    dates: packed(more.map((each) => each.edtf)),
    whens: packed(order.map((event) => event.when)),
    links: linksOf(
      order.map((event) => event.id),
      more.map((each) => each.relations)
    )
  };
}

/** The different words, the most frequent first. */
export function byFrequency(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

export function packedTags(lists: readonly (readonly string[])[], names: readonly string[]): Pick<EventTable, 'tagStart' | 'tagOf'> {
  const index = new Map(names.map((name, at) => [name, at]));
  const tagStart = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => (tagStart[row + 1] = tagStart[row]! + list.length));
  return { tagStart, tagOf: Uint16Array.from(lists.flatMap((list) => list.map((word) => index.get(word)!))) };
}

/** Relations between rows; those whose target is not in the table are left out. `ids` in row order. */
export function linksOf(ids: readonly string[], relations: readonly Besides['relations'][]): Links {
  const rows = new Map(ids.map((id, row) => [id, row]));
  const links = relations.flatMap((list, from) =>
    list.flatMap(({ type, target }) => {
      const to = rows.get(target);
      return to === undefined ? [] : [[from, to, RELATION_TYPES.indexOf(type)] as const];
    })
  );
  return {
    from: Uint32Array.from(links, ([from]) => from),
    to: Uint32Array.from(links, ([, to]) => to),
    type: Uint8Array.from(links, ([, , type]) => type)
  };
}

/** The ground of a corpus already shown in one language. */
export const groundOf = (shown: ShownCorpus, instruments: readonly ShownLane[]): Omit<Ground, 'tags'> => ({
  locale: shown.locale,
  lanes: shown.lanes,
  instruments,
  bands: shown.bands,
  handovers: shown.handovers,
  domain: shown.domain,
  pieces: shown.pieces
});
