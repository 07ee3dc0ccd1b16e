// What the story page is made of: the corpus and the chapters, in the page's language.

import { NOW, ourCorpus } from '#lib/data.ts';
import { showChapters } from '#lib/core/lesson/show-chapters.ts';
import { legendOf } from '#lib/core/scene/legend.ts';
import { kindWordsOf } from '#lib/core/words/terms.ts';
import { showCorpus } from '#lib/core/view/shown.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
  const { locale, words } = await parent();
  const corpus = ourCorpus();
  return { shown: showCorpus(corpus, locale, NOW), chapters: showChapters(corpus, locale), legend: legendOf(words, kindWordsOf(locale)) };
};
