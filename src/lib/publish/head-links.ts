// Where a page stands in each language, for search engines, and the card that goes with its link: written in its head, once,
// when it is made.

import { type Locale, LOCALES } from '../core/words/locale.ts';
import { pathIn, rootFrom } from './site.ts';

/** The links of a page at this pathname ("/en/sources/"); every page exists in both languages. */
export function alternateLinks(pathname: string): string {
  const root = rootFrom(pathname);
  const page = pathname.replace(/^\/(en\/)?/, '');
  const link = (language: string, path: string): string => `<link rel="alternate" hreflang="${language}" href="${root}/${path}">`;
  return [...LOCALES.map((locale) => link(locale, pathIn(locale, page))), link('x-default', page)].join('');
}

/** The site's card, for pages that have none of their own. */
export function siteCard(pathname: string, locale: Locale): string {
  const card = `${rootFrom(pathname)}/${pathIn(locale, 'carte.png')}`;
  return `<meta property="og:image" content="${card}"><meta name="twitter:card" content="summary_large_image">`;
}
