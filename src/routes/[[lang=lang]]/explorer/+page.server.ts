// The explorer's own words, and the script that draws its first picture. The events come apart, in a file that the page
// asks for at once.

import { explorerWordsOf } from '#lib/core/words/explorer-words.ts';
import { FIRST_SCRIPTS, filesOf, workerFile } from '#lib/built.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent, route }) => {
  const { locale } = await parent();
  return { explorer: explorerWordsOf(locale), script: filesOf(FIRST_SCRIPTS[route.id]!)?.[0], worker: workerFile('worker') };
};
