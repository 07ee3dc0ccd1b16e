// What a page receives to draw the map with, besides the base map. Types only.

import type { MapWords } from '../words/map-words.ts';
import type { MapNetworks } from './map-network.ts';
import type { MapEvent } from './placed-events.ts';

export type PlacesFile = { readonly networks: MapNetworks; readonly events: readonly MapEvent[]; readonly words: MapWords };
