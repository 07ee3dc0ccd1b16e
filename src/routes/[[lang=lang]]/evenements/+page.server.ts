// Every event told whole, in time order: the story's equal in plain text.

import { ourCorpus } from '#lib/data.ts';
import { showDetails } from '#lib/core/view/detail.ts';
import { compareDates } from '#lib/core/time/historic-date.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
  const { locale } = await parent();
  const corpus = ourCorpus();
  const details = showDetails(corpus, locale);
  const ordered = [...corpus.events].sort((a, b) => compareDates(a.date, b.date));
  return { details: ordered.map((event) => details.get(event.id)!) };
};
