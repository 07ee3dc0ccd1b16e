// Out of a skimmed document, a small one of a few events with all that they refer to: what the exact reader is given
// when an event is told whole. Knows nothing of reading.

import { slug } from './fold-words.ts';
import type { Skimmed } from './skim.ts';
import { listOf, type Values } from './skim-values.ts';

/** Where each event stands, and which events point at it. */
export type SkimmedIndex = { readonly rows: ReadonlyMap<string, number>; readonly incoming: ReadonlyMap<string, readonly number[]> };

/** Made once, at the first question. */
export function skimmedIndex({ events }: Skimmed): SkimmedIndex {
  const incoming = new Map<string, number[]>();
  events.forEach(({ relations }, row) => {
    for (const { target } of relations) {
      const from = incoming.get(target);
      if (from) from.push(row);
      else incoming.set(target, [row]);
    }
  });
  return { rows: new Map(events.map(({ id }, row) => [id, row])), incoming };
}

/** The event of a row and those it is linked with, either way, in the file's order. */
export function neighboursOf(row: number, { events }: Skimmed, { rows, incoming }: SkimmedIndex): readonly number[] {
  const { id, relations } = events[row]!;
  const all = new Set([row, ...(incoming.get(id) ?? []), ...relations.map(({ target }) => rows.get(target)!)]);
  return [...all].sort((a, b) => a - b);
}

/** A document of these events: lanes and ids as they were settled, every source they cite. */
export function smallDocument({ frame, events, document }: Skimmed, rows: readonly number[]): Values {
  const raw = document.events as readonly Values[];
  const chosen = rows.map((row) => {
    const { origin: _, ...event } = raw[row]!;
    return { ...event, id: events[row]!.id, lane: events[row]!.lane };
  });
  const cited = new Set(chosen.flatMap(citedIds).map(slug));
  const sources = (document.sources ?? []) as readonly Values[];
  return {
    title: document.title,
    language: frame.language,
    licence: document.licence,
    lanes: frame.lanes,
    instruments: document.instruments ?? frame.instruments,
    events: chosen,
    sources: cited.size === 0 ? [] : sources.filter(({ id }) => typeof id === 'string' && cited.has(slug(id)))
  };
}

function citedIds({ sources, figures }: Values): readonly string[] {
  const cited = typeof sources === 'string' ? [sources] : listOf(sources).map((one) => (typeof one === 'string' ? one : (one as Values).id));
  const counted = Array.isArray(figures) ? figures.map((figure: unknown) => (figure as Values | null)?.source) : [];
  return [...cited, ...counted].filter((id) => typeof id === 'string');
}
