// The map's files, asked for with the map and then kept: the base map, made from npm packages, and what stands on it, one
// file a language: networks, events that have a place, and the map's own words.

import { error } from '@sveltejs/kit';
import type { PlacesFile } from '#lib/core/map/places-file.ts';
import { showNetworks } from '#lib/core/map/map-network.ts';
import { showPlacedEvents } from '#lib/core/map/placed-events.ts';
import { LOCALES } from '#lib/core/words/locale.ts';
import { mapWordsOf } from '#lib/core/words/map-words.ts';
import { ourCorpus } from '#lib/data.ts';
import { buildBase } from './build-base.ts';
import { buildLocator } from './build-locator.ts';
import { departmentAt } from './department-at.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [...['base', ...LOCALES].map((name) => ({ file: `${name}.json` })), { file: LOCATOR }];

const LOCATOR = 'locator.svg';

export const GET: RequestHandler = ({ params }) => {
  if (params.file === LOCATOR) return new Response(buildLocator(), { headers: { 'content-type': 'image/svg+xml' } });
  if (params.file === 'base.json') return Response.json(buildBase());
  const locale = LOCALES.find((candidate) => params.file === `${candidate}.json`);
  if (!locale) error(404);
  const corpus = ourCorpus();
  const file: PlacesFile = { networks: showNetworks(corpus, locale), events: showPlacedEvents(corpus, locale, departmentAt), words: mapWordsOf(locale) };
  return Response.json(file);
};
