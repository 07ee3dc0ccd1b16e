// Every page in both languages, each with its equal in the other, for search engines.

import { create } from 'xmlbuilder2';
import { LOCALES } from '#lib/core/words/locale.ts';
import { ourCorpus } from '#lib/data.ts';
import { absolute, pathIn } from '#lib/publish/site.ts';

export const prerender = true;

type Page = { readonly path: string; readonly changed?: string };

/** Pages by their path in French, with the day an event was last verified. */
const pages = (): readonly Page[] => [
  ...['', 'explorer/', 'presenter/', 'evenements/', 'sources/'].map((path) => ({ path })),
  ...ourCorpus().events.map(({ id, checked }) => ({ path: `evenement/${id}/`, ...(checked && { changed: checked }) }))
];

export const GET = (): Response => {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('urlset', {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml'
  });
  for (const { path, changed } of pages())
    for (const locale of LOCALES) {
      const entry = root.ele('url');
      entry.ele('loc').txt(absolute(pathIn(locale, path)));
      if (changed) entry.ele('lastmod').txt(changed);
      for (const other of LOCALES) entry.ele('xhtml:link', { rel: 'alternate', hreflang: other, href: absolute(pathIn(other, path)) });
    }
  return new Response(root.end({ prettyPrint: true }), { headers: { 'content-type': 'application/xml' } });
};
