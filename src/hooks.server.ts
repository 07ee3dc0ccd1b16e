// Prerendering only: the page's language on <html>, which files to ask for early, and what waits for a first picture.

import type { Handle } from '@sveltejs/kit';
import { FIRST_SCRIPTS, filesOf } from '#lib/built.ts';
import { SITE_FOLDER } from '#lib/publish/site.ts';
import { atAnyDepth } from './hooks.any-depth.ts';
import { afterPicture } from './hooks.after-picture.ts';

/** The fonts of the first view; rare and raised letters wait until they are met. */
const isEarlyFont = (path: string): boolean => !/rare|raised/.test(path);

export const handle: Handle = ({ event, resolve }) => {
  const script = FIRST_SCRIPTS[event.route.id ?? ''];
  const first = script === undefined ? undefined : filesOf(script);
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = html.replace('%frise.lang%', event.params.lang ?? 'fr');
      if (event.route.id === '/404') return atAnyDepth(page, SITE_FOLDER);
      return first ? afterPicture(page) : page;
    },
    preload: ({ type, path }) =>
      type === 'css' ||
      (type === 'font' && isEarlyFont(path)) ||
      // What draws the first picture, where a script of its own does: the rest of the page's scripts come after it.
      (type === 'js' && (first === undefined || first.some((file) => path.endsWith(file))))
  });
};
