// Prerendering only: the page's language on <html>, what it says of itself to machines, which files to ask for early, and what
// waits for a first picture.

import type { Handle, RequestEvent } from '@sveltejs/kit';
import { FIRST_SCRIPTS, filesOf } from '#lib/built.ts';
import type { Locale } from '#lib/core/words/locale.ts';
import { alternateLinks, siteCard } from '#lib/publish/head-links.ts';
import { shapeElements } from '#lib/publish/page-shapes.ts';
import { SITE_FOLDER } from '#lib/publish/site.ts';
import { afterPicture } from './hooks.after-picture.ts';
import { atAnyDepth } from './hooks.any-depth.ts';

/** The fonts of the first view; rare and raised letters wait until they are met. */
const isEarlyFont = (path: string): boolean => !/rare|raised/.test(path);

/** What hosts serve for addresses that lead nowhere: it stands for nothing, and is read at any depth. */
const MISSING = '/404';

/** What is told in the head to search engines, to reference tools, and to sites where a link is shared. */
function toldToMachines({ route, params, url: { pathname } }: RequestEvent, locale: Locale): string {
  if (route.id === MISSING) return '';
  // An event's page names its own card.
  const card = params.id === undefined ? siteCard(pathname, locale) : '';
  return alternateLinks(pathname) + card + shapeElements({ route: route.id, locale, id: params.id, pathname });
}

export const handle: Handle = ({ event, resolve }) => {
  const script = FIRST_SCRIPTS[event.route.id ?? ''];
  const locale: Locale = event.params.lang === 'en' ? 'en' : 'fr';
  const first = script === undefined ? undefined : filesOf(script);
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = html.replace('%frise.lang%', locale).replace('%frise.machines%', () => toldToMachines(event, locale));
      if (event.route.id === MISSING) return atAnyDepth(page, SITE_FOLDER);
      return first ? afterPicture(page) : page;
    },
    preload: ({ type, path }) =>
      type === 'css' ||
      (type === 'font' && isEarlyFont(path)) ||
      // What draws the first picture, where a script of its own does: the rest of the page's scripts come after it.
      (type === 'js' && (first === undefined || first.some((file) => path.endsWith(file))))
  });
};
