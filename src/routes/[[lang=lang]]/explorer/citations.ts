// How to cite an event and its sources, in three forms. Loaded when it is first asked for.

import type { Citations } from '#lib/components/reading/CiteDialog.svelte';
import { bibtex } from '#lib/core/corpus/bibtex.ts';
import { citeEvent, citeSource } from '#lib/core/corpus/cite.ts';
import { eventCsl, sourceCsl, type Standing } from '#lib/core/corpus/cite-csl.ts';
import type { DocumentRecords } from '#lib/core/corpus/document-records.ts';
import type { Locale } from '#lib/core/words/locale.ts';

/** Citations of the one event of some records, and of the sources it cites, each with its page. */
export async function citationsOf(records: DocumentRecords, standing: Standing, locale: Locale): Promise<Citations> {
  const event = records.events[0]!;
  const pageOf = (id: string): string | undefined => event.sources.find((cited) => cited.id === id)?.page;
  const eventItems = [eventCsl(event, standing, locale)];
  const sourceItems = records.sources.map((source) => sourceCsl(source, locale));
  return {
    event: { iso: citeEvent(event, standing, locale), bibtex: await bibtex(eventItems), csl: JSON.stringify(eventItems, null, 2) },
    sources: {
      iso: records.sources.map((source) => citeSource(source, locale, pageOf(source.id))).join('\n'),
      bibtex: sourceItems.length > 0 ? await bibtex(sourceItems) : '',
      csl: JSON.stringify(sourceItems, null, 2)
    }
  };
}
