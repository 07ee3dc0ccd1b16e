// A lesson from a file of the teacher's own, read in the browser by the reader that reads ours, against our corpus.
// Loaded only then.

import { readCorpus } from '#lib/core/corpus/read-corpus.ts';
import { sayProblem } from '#lib/core/corpus/say-problem.ts';
import { readLesson } from '#lib/core/lesson/read-lesson.ts';
import { showLesson } from '#lib/core/lesson/show-lesson.ts';
import type { ShownLesson } from '#lib/core/lesson/shown-lesson.ts';
import type { Locale } from '#lib/core/words/locale.ts';
import type { OwnFile } from './presentation.ts';

export type ReadOwn = { readonly lesson?: ShownLesson; readonly problems: readonly string[] };

/** `site`: where the site begins, without a slash at its end. */
export async function readOwnLesson(file: OwnFile, site: string, locale: Locale, now: number): Promise<ReadOwn> {
  const events = await fetch(`${site}/events.json`, { credentials: 'same-origin' });
  if (!events.ok) throw new Error(String(events.status));
  const { corpus } = readCorpus([{ name: 'events.json', text: await events.text() }]);
  const { lesson, problems } = readLesson(file, corpus);
  return { ...(lesson && { lesson: showLesson(lesson, corpus, locale, now) }), problems: problems.map((problem) => sayProblem(problem, locale)) };
}
