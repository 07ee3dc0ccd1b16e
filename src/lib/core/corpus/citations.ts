// How to cite an event and its sources, in three forms, ready to copy. It needs a package of some size: to be imported when
// it is first asked for.

import type { Locale } from '../words/locale.ts';
import { bibtex } from './bibtex.ts';
import { citeEvent, citeSource } from './cite.ts';
import { eventCsl, sourceCsl, type Standing } from './cite-csl.ts';
import type { DocumentRecords } from './document-records.ts';

/** A citation in each form; `sources` has one text for all of them, in each form. */
export type Citations = { readonly event: CitationForms; readonly sources: CitationForms };
export type CitationForms = { readonly iso: string; readonly bibtex: string; readonly csl: string };

/** Citations of the one event of some records, and of the sources it cites, each with its page. */
export async function citationsOf(records: Pick<DocumentRecords, 'events' | 'sources'>, standing: Standing, locale: Locale): Promise<Citations> {
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
