// Where the site is published, for what must name its own address: canonical links, sitemap, feed, JSON-LD. Server side only.

import { LOCALES, type Locale } from '../core/words/locale.ts';

/** The address of the home page without its last slash; '' when the build is not told (SITE_ADDRESS): its addresses are then relative. */
export const SITE = siteOf(process.env.SITE_ADDRESS);

/** Where `npm start` serves: what must be whole even when the build is not told where it goes. */
const LOCAL = 'http://localhost:4173';

function siteOf(told: string | undefined): string {
  if (!told) return '';
  const { protocol, href } = new URL(told);
  if (!/^https?:$/.test(protocol)) throw new Error(`SITE_ADDRESS: found “${told}”, expected an address such as https://example.org/frise/`);
  return href.replace(/[?#].*$/, '').replace(/\/$/, '');
}

/** The path of the folder the site is in, with a slash at both ends: "/" or "/frise/". */
export const SITE_FOLDER = `${new URL(SITE || LOCAL).pathname.replace(/\/$/, '')}/`;

/** The whole address of a path from the root ("en/sources/"), for files that are read far from the site. */
export const absolute = (path: string): string => `${SITE || LOCAL}/${path}`;

/** The root of the site as a page at this pathname may write it, without a last slash: whole when known, else by steps up. */
export function rootFrom(pathname: string): string {
  const steps = pathname.split('/').length - 2;
  return SITE || (steps === 0 ? '.' : Array.from({ length: steps }, () => '..').join('/'));
}

/** The path of a page from the root, in a language: "en/sources/". */
export const pathIn = (locale: Locale, page: string): string => `${locale === 'fr' ? '' : `${locale}/`}${page}`;

/** The entries of a page that exists in both languages. */
export const BOTH_LANGUAGES: readonly { lang?: 'en' }[] = LOCALES.map((locale) => (locale === 'en' ? { lang: 'en' } : {}));
