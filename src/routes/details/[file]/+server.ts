// Every event told whole, one file a language: asked for once the first view stands, then kept.

import { error } from '@sveltejs/kit';
import { ourCorpus } from '#lib/data.ts';
import { showDetails } from '#lib/core/view/detail.ts';
import { LOCALES } from '#lib/core/words/locale.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => LOCALES.map((locale) => ({ file: `${locale}.json` }));

export const GET: RequestHandler = ({ params }) => {
  const locale = LOCALES.find((candidate) => params.file === `${candidate}.json`);
  if (!locale) error(404);
  return Response.json(Object.fromEntries(showDetails(ourCorpus(), locale)));
};
