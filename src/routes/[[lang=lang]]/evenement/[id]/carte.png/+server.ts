// The picture that an event's page is shared with: one PNG an event and a language.

import { error } from '@sveltejs/kit';
import { socialCard } from '#lib/core/scene/social-card.ts';
import { NOW, ourCorpus } from '#lib/data.ts';
import { cardPng } from '#lib/publish/social-cards.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => ourCorpus().events.flatMap(({ id }) => [{ id }, { lang: 'en', id }]);

export const GET: RequestHandler = async ({ params }) => {
  const corpus = ourCorpus();
  if (!corpus.events.some(({ id }) => id === params.id)) error(404);
  return new Response(await cardPng(socialCard(corpus, params.id, params.lang ?? 'fr', NOW)), { headers: { 'content-type': 'image/png' } });
};
