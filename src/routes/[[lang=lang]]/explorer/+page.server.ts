// What the explorer is made of: all our events in columns, in the page's language, and the explorer's own words.

import { NOW, ourCorpus } from '#lib/data.ts';
import { corpusTable } from '#lib/core/view/corpus-table.ts';
import { tableText } from '#lib/core/view/table-text.ts';
import { explorerWordsOf } from '#lib/core/words/explorer-words.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
  const { locale } = await parent();
  return { table: tableText(corpusTable(ourCorpus(), locale, NOW)), explorer: explorerWordsOf(locale) };
};
