// Pages by what they are called, one file a language: what a page that is missing searches.

import { error } from '@sveltejs/kit';
import type { FoundPage } from '#lib/core/view/found-page.ts';
import { sayDate } from '#lib/core/time/say-date.ts';
import { wordsOf } from '#lib/core/words/interface.ts';
import { type Locale, LOCALES, say } from '#lib/core/words/locale.ts';
import { proofWordsOf } from '#lib/core/words/proof-words.ts';
import { typeset } from '#lib/core/words/typeset.ts';
import { ourCorpus } from '#lib/data.ts';
import { pathIn } from '#lib/publish/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => LOCALES.map((locale) => ({ file: `${locale}.json` }));

export const GET: RequestHandler = ({ params }) => {
  const locale = LOCALES.find((candidate) => params.file === `${candidate}.json`);
  if (!locale) error(404);
  return Response.json([...sections(locale), ...events(locale)]);
};

function sections(locale: Locale): readonly FoundPage[] {
  const words = wordsOf(locale);
  const titles = {
    '': words.heading,
    'explorer/': words.explore,
    'presenter/': words.presentShort,
    'evenements/': words.allEvents,
    'sources/': proofWordsOf(locale).title
  };
  return Object.entries(titles).map(([path, title]) => ({ path: pathIn(locale, path), title, note: '' }));
}

const events = (locale: Locale): readonly FoundPage[] =>
  ourCorpus().events.map(({ id, title, date }) => ({
    path: pathIn(locale, `evenement/${id}/`),
    title: typeset(say(title, locale), locale),
    note: sayDate(date, locale)
  }));
