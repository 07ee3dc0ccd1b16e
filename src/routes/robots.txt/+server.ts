// Everything may be read by anyone; where the list of pages is.

import { absolute } from '#lib/publish/site.ts';

export const prerender = true;

export const GET = (): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap.xml')}\n`, { headers: { 'content-type': 'text/plain' } });
