// The networks as one reader sees them: one language, typeset, dates turned to numbers. What a page receives and the
// map is made from. Sources and periods are told once each, however many networks share them.

import type { Coverage, Instrument, Network, SeatBasis, Source, Status } from '../corpus/corpus.ts';
import { saySource } from '../corpus/say-source.ts';
import { sayDate } from '../time/say-date.ts';
import { type Locale, say, type Text } from '../words/locale.ts';
import { typeset } from '../words/typeset.ts';
import { lifeOf } from './life.ts';

export type MapNetwork = {
  readonly id: string;
  readonly name: string;
  readonly instrument: string;
  readonly sector?: string;
  readonly commune?: string;
  /** INSEE code. */
  readonly department?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly basis: SeatBasis;
  /** Alive from here, ms UTC, until there; null while it still is. */
  readonly from: number;
  readonly to: number | null;
  /** Its period in words. */
  readonly when: string;
  readonly into?: readonly string[];
  readonly madeFrom?: readonly string[];
  /** Places in the list of sources. */
  readonly sources?: readonly number[];
  readonly status: Status;
  readonly note?: string;
};

export type MapSource = { readonly words: string; readonly href?: string };
export type MapInstrument = { readonly id: string; readonly name: string; readonly short: string };
/** How much of an instrument the list holds. */
export type MapCoverage = { readonly instrument: string; readonly total: number; readonly listed: number; readonly text: string };

export type MapNetworks = {
  readonly locale: Locale;
  /** In the file's order, which gives inks and shapes. */
  readonly instruments: readonly MapInstrument[];
  readonly coverage: readonly MapCoverage[];
  /** In order of birth. */
  readonly networks: readonly MapNetwork[];
  readonly sources: readonly MapSource[];
};

export type NetworkCorpus = {
  readonly networks: readonly Network[];
  readonly coverage: readonly Coverage[];
  readonly sources: readonly Source[];
  readonly instruments: readonly Instrument[];
};

/** The networks in one language. */
export function showNetworks(corpus: NetworkCorpus, locale: Locale): MapNetworks {
  const set = (text: Text | undefined): string => typeset(say(text, locale), locale);
  const cited = [...new Set(corpus.networks.flatMap((network) => network.sources.map(({ id }) => id)))];
  const sources = cited.flatMap((id) => corpus.sources.find((source) => source.id === id) ?? []);
  const place = new Map(sources.map((source, index) => [source.id, index]));
  const networks = corpus.networks.map((network) => showNetwork(network, corpus, locale, place));
  return {
    locale,
    instruments: corpus.instruments.map(({ id, name, short }) => ({ id, name: set(name), short: set(short ?? name) })),
    coverage: corpus.coverage.map(({ instrument, total, text }) => ({
      instrument,
      total,
      listed: corpus.networks.filter((network) => network.instrument === instrument).length,
      text: set(text)
    })),
    networks: networks.sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1)),
    sources: sources.map((source) => showSource(source, locale))
  };
}

/** "Sénat, Rapport n° 93, 2007": short enough for a card. */
function showSource(source: Source, locale: Locale): MapSource {
  const { authors, title, rest } = saySource(source, locale);
  return { words: [authors, title, rest].filter(Boolean).join(', '), ...(source.URL && { href: source.URL }) };
}

function showNetwork(network: Network, corpus: NetworkCorpus, locale: Locale, place: ReadonlyMap<string, number>): MapNetwork {
  const set = (text: Text): string => typeset(say(text, locale), locale);
  const { seat } = network;
  const sources = network.sources.flatMap(({ id }) => place.get(id) ?? []);
  return {
    id: network.id,
    name: set(network.name),
    instrument: network.instrument,
    ...(network.sector && { sector: set(network.sector) }),
    ...(seat.commune !== undefined && { commune: seat.commune }),
    ...(seat.department !== undefined && { department: seat.department }),
    ...(seat.lat !== undefined && seat.lon !== undefined && { lat: seat.lat, lon: seat.lon }),
    basis: seat.basis,
    ...lifeOf(network, corpus.networks),
    when: sayDate(network.label, locale),
    ...(network.into.length > 0 && { into: network.into }),
    ...(network.from.length > 0 && { madeFrom: network.from }),
    ...(sources.length > 0 && { sources }),
    status: network.status,
    ...(network.note && { note: set(network.note) })
  };
}
