// The text one sends to report a mistake: what it is about, then lines to complete. No account, no form, nothing sent from here.

import { fill } from '../words/fill.ts';
import type { ProofWords } from '../words/proof-words.ts';

/** What the report is about; without an event it asks for one. */
export type ReportSubject = { readonly address: string; readonly event?: { readonly id: string; readonly title: string } };

/** The text, one thing a line. */
export const reportText = (words: ProofWords, { address, event }: ReportSubject): string =>
  [
    words.reportSubject,
    fill(words.reportPage, { a: address }),
    event ? fill(words.reportEvent, { a: event.id, b: event.title }) : words.reportEventBlank,
    '',
    words.reportWrong,
    '',
    words.reportRight,
    '',
    words.reportSource
  ].join('\n');
