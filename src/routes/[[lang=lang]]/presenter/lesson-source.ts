// Where a lesson comes from: a file of the site, or one that the teacher has opened. Never throws: what went wrong is told.

import { OWN_LESSON } from '#lib/core/lesson/deck-address.ts';
import type { ShownLesson } from '#lib/core/lesson/shown-lesson.ts';
import type { Locale } from '#lib/core/words/locale.ts';
import type { OwnFile } from './presentation.ts';

/** `base`: where the site begins, without a slash at its end. `lessons`: the ids of those it has. */
export type Site = { readonly base: string; readonly locale: Locale; readonly lessons: readonly string[] };

/** `missing`: the site has no such lesson; `own`: it came from a file that is not here any more; `load`: it could not be had. */
export type Failure = 'missing' | 'load' | 'own';

/** `problems`: of a file that is no lesson, or not quite, in words. */
export type Brought = { readonly lesson?: ShownLesson; readonly failure?: Failure; readonly problems: readonly string[] };

export async function bringLesson(id: string, own: OwnFile | undefined, site: Site): Promise<Brought> {
  try {
    if (id === OWN_LESSON) return own ? await readOwn(own, site) : failed('own');
    if (!site.lessons.includes(id)) return failed('missing');
    const answer = await fetch(`${site.base}/lessons/${site.locale}-${id}.json`, { credentials: 'same-origin' });
    return answer.ok ? { lesson: (await answer.json()) as ShownLesson, problems: [] } : failed('load');
  } catch {
    return failed('load');
  }
}

const failed = (failure: Failure): Brought => ({ failure, problems: [] });

async function readOwn(own: OwnFile, { base, locale }: Site): Promise<Brought> {
  const { readOwnLesson } = await import('./own-lesson.ts');
  const { lesson, problems } = await readOwnLesson(own, base, locale, Date.now());
  return { ...(lesson && { lesson: { ...lesson, id: OWN_LESSON } }), problems };
}
