// The names of the lands overseas, as the frames and the list say them.

import type { Locale } from '../words/locale.ts';
import { regionBefore, regionName } from './regions.ts';

const LANDS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  '987': { fr: 'Polynésie française', en: 'French Polynesia' },
  '988': { fr: 'Nouvelle-Calédonie', en: 'New Caledonia' }
};

/** The name of a frame by its code. Overseas régions and départements bear one name. */
export const frameName = (code: string, locale: Locale): string => LANDS[code]?.[locale] ?? regionName(regionBefore(code) ?? code, 'since-2016', locale);
