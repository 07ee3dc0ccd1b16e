// What was read: the plain, immutable data every picture is made from. Types only.
// Knows nothing of files, YAML or screens; `read-document.ts` makes it, `view` and `scene` use it.

import type { Locale, Text } from '../words/locale.ts';
import type { HistoricDate } from '../time/historic-date.ts';

/** What sort of thing happened. Drawn as a shape. */
export const KINDS = ['idea', 'decision', 'call', 'label', 'institution', 'report', 'example', 'context'] as const;
export type Kind = (typeof KINDS)[number];

/** How sure we are. In files: vérifié, contesté, à vérifier. */
export const STATUSES = ['verified', 'contested', 'to-check'] as const;
export type Status = (typeof STATUSES)[number];

/** From this event to its target. The first three point forward in time, the others back or up. */
export const RELATION_TYPES = ['prepares', 'inspires', 'triggers', 'succeeds', 'evaluates', 'contests', 'reacts-to', 'part-of'] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** 1 = always shown, 4 = shown when there is room. */
export type Rank = 1 | 2 | 3 | 4;
export const DEFAULT_RANK: Rank = 3;

export type Lane = { readonly id: string; readonly name: Text };

/** A public instrument, drawn as a band whose thickness is a number of networks. */
export type Instrument = { readonly id: string; readonly name: Text; readonly short?: Text; readonly about?: Text };

export type Place = { readonly name: Text; readonly lat?: number; readonly lon?: number; readonly country?: string };

export type Citation = { readonly id: string; readonly page?: string };

export type Figure = {
  readonly label: Text;
  readonly value: number;
  readonly unit?: Text;
  readonly date?: HistoricDate;
  readonly source?: string;
};

export type Relation = { readonly type: RelationType; readonly target: string };

/** Where something was written, for problems and for "who said what" after a merge. */
export type Origin = { readonly file: string; readonly line: number };

/** One of several accounts of the same thing, with who gives it. */
export type Version = { readonly text: Text; readonly sources: readonly Citation[]; readonly kept: boolean };

/** What sources say differently: side by side, at most one version kept, and why. */
export type Dispute = { readonly about: Text; readonly versions: readonly Version[]; readonly why?: Text };

export type EventRecord = {
  readonly id: string;
  readonly date: HistoricDate;
  readonly title: Text;
  readonly text?: Text;
  /** Interpretation or doubt, kept apart from the fact. */
  readonly comment?: Text;
  readonly lane: string;
  readonly kind?: Kind;
  readonly instrument?: string;
  readonly rank: Rank;
  readonly tags: readonly string[];
  readonly place?: Place;
  readonly people: readonly string[];
  readonly figures: readonly Figure[];
  readonly relations: readonly Relation[];
  readonly sources: readonly Citation[];
  readonly status: Status;
  readonly disputes: readonly Dispute[];
  /** Whether the event touches something the 2014 article says. */
  readonly article: boolean;
  /** EDTF day the event was last verified. */
  readonly checked?: string;
  readonly origin: Origin;
};

/** A person (family, given) or a body (literal), after CSL. */
export type SourceName = { readonly family?: string; readonly given?: string; readonly literal?: string };

/** How the source was seen: whole, in an excerpt, or only on a mirror. */
export type Seen = 'full' | 'excerpt' | 'mirror';

/** Field names follow CSL 1.0.2; `issued` is EDTF, as CSL 1.1 proposes. */
export type Source = {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly SourceName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: HistoricDate;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly seen: Seen;
  readonly note?: Text;
  readonly origin: Origin;
};

/** One value of a series. `rival` values are other sources' counts, shown but never drawn as the band. */
export type SeriesPoint = {
  readonly date: HistoricDate;
  readonly value: number;
  readonly sources: readonly Citation[];
  readonly rival: boolean;
  readonly approximate: boolean;
  readonly note?: Text;
};

/** Numbers over time. `measure: networks` is what gives an instrument's band its thickness. */
export type Series = {
  readonly id: string;
  readonly measure: string;
  readonly name: Text;
  readonly unit?: Text;
  readonly instrument?: string;
  /** `step`: each value holds until the next. `points`: only the moments are known. */
  readonly drawn: 'step' | 'points';
  readonly points: readonly SeriesPoint[];
};

/** Networks that really moved from one instrument to another. `value` is how many, when a source says. */
export type Handover = {
  readonly from: string;
  readonly to: string;
  readonly date: HistoricDate;
  readonly value?: number;
  readonly text?: Text;
  readonly sources: readonly Citation[];
};

/** How well a seat is known: the middle of its commune, a place from memory, the middle of its département, or nowhere. */
export const SEAT_BASES = ['commune', 'approximate', 'department', 'unknown'] as const;
export type SeatBasis = (typeof SEAT_BASES)[number];

/** Where a network has its office: not the territory of its firms. Degrees; `department`: INSEE code ("69", "2A", "974"). */
export type Seat = {
  readonly commune?: string;
  readonly department?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly basis: SeatBasis;
};

/** One network that held a label of an instrument: a pôle, a grappe, an SPL. */
export type Network = {
  readonly id: string;
  readonly name: Text;
  readonly instrument: string;
  readonly sector?: Text;
  readonly seat: Seat;
  /** How long it held the label, as an EDTF interval; open while it still does. */
  readonly label: HistoricDate;
  /** The networks it merged into, and those it was made from, by id. */
  readonly into: readonly string[];
  readonly from: readonly string[];
  readonly sources: readonly Citation[];
  readonly status: Status;
  readonly note?: Text;
  readonly origin: Origin;
};

/** How much of an instrument is in the list of networks: `listed` networks of `total`, once. */
export type Coverage = {
  readonly instrument: string;
  readonly total: number;
  readonly text: Text;
  readonly sources: readonly Citation[];
};

/** What the record makes of a claim. In files: confirmé, imprécis, contredit, invérifiable. */
export const VERDICTS = ['confirmed', 'imprecise', 'contradicted', 'unverifiable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What one document says, told in other words, held against what better sources say. */
export type Claim = {
  readonly id: string;
  /** The source that makes the claim. */
  readonly of?: string;
  /** The part of that document it stands in. */
  readonly part?: Text;
  readonly text: Text;
  readonly verdict: Verdict;
  readonly why: Text;
  /** The events it is about, the most telling first. */
  readonly events: readonly string[];
  /** What the verdict rests on. */
  readonly sources: readonly Citation[];
  readonly origin: Origin;
};

/** What a chapter's map shows: the networks in their seats, or over the départements that hold none. */
export const MAP_LAYERS = ['networks', 'holes'] as const;
export type MapLayer = (typeof MAP_LAYERS)[number];

/** The map beside a chapter; `large` when the chapter is about place. */
export type ChapterMap = { readonly layer: MapLayer; readonly large: boolean };

/** One stop of the story: what to look at and the few sentences that say what to see. */
export type Chapter = {
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
  readonly window: HistoricDate;
  /** Lanes brought forward; all when empty. */
  readonly lanes: readonly string[];
  /** Events brought forward. */
  readonly lit: readonly string[];
  readonly map?: ChapterMap;
  /** Measures of the series whose numbers are told beside the picture. */
  readonly figures: readonly string[];
};

/** One stretch of the elastic axis: from its start to the next piece's, `share` of the width. */
export type AxisPiece = { readonly from: HistoricDate; readonly share: number };

/** How a document asks to be seen first. */
export type FirstView = {
  readonly window?: HistoricDate;
  readonly scale?: 'elastic' | 'linear';
  readonly pieces: readonly AxisPiece[];
};

export type Corpus = {
  readonly title?: Text;
  readonly language: Locale;
  readonly licence?: string;
  readonly view: FirstView;
  readonly lanes: readonly Lane[];
  readonly instruments: readonly Instrument[];
  readonly events: readonly EventRecord[];
  readonly sources: readonly Source[];
  readonly series: readonly Series[];
  readonly handovers: readonly Handover[];
  readonly networks: readonly Network[];
  readonly coverage: readonly Coverage[];
  readonly claims: readonly Claim[];
  readonly chapters: readonly Chapter[];
};
