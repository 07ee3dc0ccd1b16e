// Our lessons, each told whole, one file a lesson and a language: `fr-dix-minutes.json`. What the presenter asks for.

import { error } from '@sveltejs/kit';
import { showLesson } from '#lib/core/lesson/show-lesson.ts';
import { LOCALES } from '#lib/core/words/locale.ts';
import { NOW, ourCorpus, ourLessons } from '#lib/data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** A lesson written in one language is told in both: its texts stay as they are, the rest is translated. */
const files = () => LOCALES.flatMap((locale) => ourLessons().map((lesson) => ({ locale, lesson, file: `${locale}-${lesson.id}.json` })));

export const entries: EntryGenerator = () => files().map(({ file }) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
  const found = files().find(({ file }) => file === params.file);
  if (!found) error(404);
  return Response.json(showLesson(found.lesson, ourCorpus(), found.locale, NOW));
};
