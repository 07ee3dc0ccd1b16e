// Events that have a place, as the map needs them: where, when, and in which regions of France, before 2016 and since.

import type { EventRecord } from '../corpus/corpus.ts';
import { sayDate } from '../time/say-date.ts';
import { type Locale, say } from '../words/locale.ts';
import { typeset } from '../words/typeset.ts';
import type { PlacedEvent } from './marks.ts';
import { regionBefore } from './regions.ts';

/** `to` is null while it lasts. `regions`: codes, of events in France. Times in ms UTC. */
export type MapEvent = PlacedEvent & { readonly from: number; readonly to: number | null; readonly regions?: readonly string[] };

/** A département, and its region since 2016. */
export type Located = { readonly code: string; readonly region: string };
export type Locate = (lat: number, lon: number) => Located | undefined;

/** In the corpus's order. */
export function showPlacedEvents(corpus: { readonly events: readonly EventRecord[] }, locale: Locale, locate: Locate): readonly MapEvent[] {
  return corpus.events.flatMap(({ id, title, date, place }) => {
    if (place?.lat === undefined || place.lon === undefined) return [];
    const { lat, lon } = place;
    const told = { id, title: typeset(say(title, locale), locale), when: sayDate(date, locale), lat, lon };
    const regions = regionsOfPlace(locate(lat, lon));
    return [{ ...told, from: date.min, to: Number.isFinite(date.max) ? date.max : null, ...(regions.length > 0 && { regions }) }];
  });
}

const regionsOfPlace = (place: Located | undefined): readonly string[] => (place ? [...new Set([regionBefore(place.code) ?? place.region, place.region])] : []);
