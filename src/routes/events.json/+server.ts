// The whole corpus as it was read, for anyone's programs.

import { ourCorpus } from '#lib/data.ts';

export const prerender = true;

export const GET = (): Response => Response.json(ourCorpus(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
