// Where a page stands in each language, for search engines: links in its head, written once when it is made.

import { LOCALES } from '../core/words/locale.ts';
import { pathIn, rootFrom } from './site.ts';

/** The links of a page at this pathname ("/en/sources/"); every page exists in both languages. */
export function alternateLinks(pathname: string): string {
  const root = rootFrom(pathname);
  const page = pathname.replace(/^\/(en\/)?/, '');
  const link = (language: string, path: string): string => `<link rel="alternate" hreflang="${language}" href="${root}/${path}">`;
  return [...LOCALES.map((locale) => link(locale, pathIn(locale, page))), link('x-default', page)].join('');
}
