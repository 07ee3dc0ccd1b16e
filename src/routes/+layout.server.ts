// Every page is prerendered, in the language of its address; only that language's words travel with it.

import { wordsOf } from '#lib/core/words/interface.ts';
import type { Locale } from '#lib/core/words/locale.ts';
import { SITE } from '#lib/publish/site.ts';
import type { LayoutServerLoad } from './$types';

/** A page that every page leads to; `short` on phones. */
type Way = { readonly path: string; readonly long: string; readonly short: string };

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutServerLoad = ({ params }) => {
  const locale: Locale = params.lang ?? 'fr';
  const words = wordsOf(locale);
  const ways: readonly Way[] = [
    { path: 'explorer', long: words.explore, short: words.explore },
    { path: 'presenter', long: words.presentShort, short: words.presentShort },
    { path: 'evenements', long: words.allEvents, short: words.listShort },
    { path: 'sources', long: words.proofShort, short: words.proofShort }
  ];
  return { locale, words, ways, site: SITE };
};
