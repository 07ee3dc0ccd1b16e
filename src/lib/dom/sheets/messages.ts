// What a page and its map worker say to each other.

import type { MapSheet } from '../../core/map/compose-sheet.ts';
import type { MapBase } from '../../core/map/map-base.ts';
import type { MapNetworks } from '../../core/map/map-network.ts';
import type { Size } from '../../core/map/map-scene.ts';
import type { MapWords } from '../../core/words/map-words.ts';

/** What all sheets of a page are made of. */
export type SheetStuff = { readonly base: MapBase; readonly networks: MapNetworks; readonly words: MapWords };
/** The stuff is given first, then sizes are asked for. */
export type ToSheetWorker = { readonly stuff: SheetStuff } | { readonly size: Size };
/** A sheet without what the page has itself. */
export type FromSheetWorker = { readonly sheet: Omit<MapSheet, 'shown' | 'words'> };
