// Every page is prerendered, in the language of its address; only that language's words travel with it.

import { wordsOf } from '#lib/core/words/interface.ts';
import type { Locale } from '#lib/core/words/locale.ts';
import type { LayoutServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutServerLoad = ({ params }) => {
  const locale: Locale = params.lang ?? 'fr';
  return { locale, words: wordsOf(locale) };
};
