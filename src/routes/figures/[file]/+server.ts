// The figures, one file a language: every series with its sources, and the turning points at which time halts.

import { error } from '@sveltejs/kit';
import { showFigures } from '#lib/core/figures/show-figures.ts';
import { PLAY_FROM } from '#lib/core/lesson/play.ts';
import { turningPoints } from '#lib/core/lesson/turning-points.ts';
import { LOCALES } from '#lib/core/words/locale.ts';
import { NOW, ourCorpus } from '#lib/data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => LOCALES.map((locale) => ({ file: `${locale}.json` }));

export const GET: RequestHandler = ({ params }) => {
  const locale = LOCALES.find((candidate) => params.file === `${candidate}.json`);
  if (!locale) error(404);
  const corpus = ourCorpus();
  return Response.json({ table: showFigures(corpus, locale, NOW), turns: turningPoints(corpus, locale, PLAY_FROM, NOW) });
};
