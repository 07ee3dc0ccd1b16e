// All our events in columns, one file a language: what the explorer draws.

import { error } from '@sveltejs/kit';
import { corpusTable } from '#lib/core/view/corpus-table.ts';
import { tableText } from '#lib/core/view/table-text.ts';
import { LOCALES } from '#lib/core/words/locale.ts';
import { NOW, ourCorpus } from '#lib/data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => LOCALES.map((locale) => ({ file: `${locale}.json` }));

export const GET: RequestHandler = ({ params }) => {
  const locale = LOCALES.find((candidate) => params.file === `${candidate}.json`);
  if (!locale) error(404);
  return new Response(tableText(corpusTable(ourCorpus(), locale, NOW)), { headers: { 'content-type': 'application/json' } });
};
