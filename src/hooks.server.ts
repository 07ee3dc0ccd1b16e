// Prerendering only: the page's language on <html>, and which files to ask for early.

import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%frise.lang%', event.params.lang ?? 'fr'),
    // The fonts of the first view; rare and raised letters wait until they are met.
    preload: ({ type, path }) => type === 'css' || type === 'js' || (type === 'font' && !/rare|raised/.test(path))
  });
