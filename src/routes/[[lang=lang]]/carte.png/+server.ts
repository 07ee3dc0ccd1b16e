// The picture that the site itself is shared with, one PNG a language.

import { siteCard } from '#lib/core/scene/social-card.ts';
import { NOW, ourCorpus } from '#lib/data.ts';
import { cardPng } from '#lib/publish/social-cards.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const GET: RequestHandler = async ({ params }) =>
  new Response(await cardPng(siteCard(ourCorpus(), params.lang ?? 'fr', NOW)), { headers: { 'content-type': 'image/png' } });
