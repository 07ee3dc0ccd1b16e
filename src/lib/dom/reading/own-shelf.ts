// The shelf of our own corpus: events told whole from `/details/<locale>.json`, records from `/events.json`, each asked for once and
// only when first needed; what could not be had is asked for again. Searches in the reading worker.

import type { Corpus } from '../../core/corpus/corpus.ts';
import { documentRecords, type DocumentRecords } from '../../core/corpus/document-records.ts';
import type { Detail } from '../../core/view/detail.ts';
import { detailSearch } from '../../core/view/detail-search.ts';
import type { EventTable } from '../../core/view/event-table.ts';
import { ReadingDesk } from './reading-desk.ts';
import type { Hit, Progress, Shelf } from './shelf.ts';

export type OwnAddresses = { readonly details: URL | string; readonly events: URL | string };
type Details = Readonly<Record<string, Detail>>;

/** Our own events. `table` gives the tags to search; `progress` hears of the index being made. */
export function ownShelf(addresses: OwnAddresses, table: EventTable, progress: (progress: Progress) => void): Shelf {
  const stop = new AbortController();
  const details = once(() => json<Details>(addresses.details, stop.signal));
  const corpus = once(() => json<Corpus>(addresses.events, stop.signal));
  const desk = new ReadingDesk((message) => message.type === 'progress' && progress(message.progress));
  const filled = once(async () => {
    const known = await details();
    if (known) desk.keep(detailSearch(known, table));
    return known && true;
  });
  return {
    detail: async (id) => (await details())?.[id],
    search: async (words) => ((await filled()) ? desk.ask<readonly Hit[]>({ sort: 'search', words }, []) : []),
    records: async (ids) => {
      const known = await corpus();
      return known ? documentRecords(known, ids) : nothing(table);
    },
    close: () => {
      stop.abort();
      desk.close();
    }
  };
}

const nothing = ({ ground }: EventTable): DocumentRecords => ({ language: ground.locale, lanes: [], instruments: [], events: [], sources: [] });

async function json<T>(address: URL | string, signal: AbortSignal): Promise<T | undefined> {
  try {
    const response = await fetch(address, { signal });
    return response.ok ? ((await response.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Asks once; asks again after a failure. */
function once<T>(ask: () => Promise<T | undefined>): () => Promise<T | undefined> {
  let asked: Promise<T | undefined> | undefined;
  return () =>
    (asked ??= ask().then((value) => {
      if (value === undefined) asked = undefined;
      return value;
    }));
}
