// Every event told whole, in time order: the story's equal in plain text.

import { ourCorpus } from '#lib/data.ts';
import { showChapters } from '#lib/core/lesson/show-chapters.ts';
import { chapterOf } from '#lib/core/lesson/story-road.ts';
import { showDetails } from '#lib/core/view/detail.ts';
import { anchorOf, compareDates } from '#lib/core/time/historic-date.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
  const { locale } = await parent();
  const corpus = ourCorpus();
  const details = showDetails(corpus, locale);
  const ordered = [...corpus.events].sort((a, b) => compareDates(a.date, b.date));
  const chapters = showChapters(corpus, locale);
  const told = ordered.map((event) => ({ detail: details.get(event.id)!, chapter: chapterOf(anchorOf(event.date), chapters) }));
  return {
    total: told.length,
    parts: chapters.map((chapter) => ({ ...chapter, details: told.filter((each) => each.chapter === chapter.id).map(({ detail }) => detail) }))
  };
};
