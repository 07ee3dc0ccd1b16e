// The regions of France before and since 1 January 2016, by their INSEE codes, with the overseas ones that never
// changed. Names are proper names; English has its own for a few. Knows no shapes.

import { utc } from '../time/historic-date.ts';
import type { Locale, Text } from '../words/locale.ts';
import { say } from '../words/locale.ts';

export type Region = { readonly id: string; readonly name: Text };

/** Which borders hold: those of the 22 regions, or those of the 13. */
export type Period = 'before-2016' | 'since-2016';

export const PERIODS: readonly Period[] = ['before-2016', 'since-2016'];

/** The first moment of the thirteen regions (law of 16 January 2015). */
export const REFORM = utc(2016, 0, 1);

/** The decrees of 28 September 2016 gave four of them their names; until then they bore those of the regions they were made of. */
export const RENAMED = utc(2016, 8, 29);
const PROVISIONAL: Readonly<Record<string, string>> = {
  '32': 'Nord-Pas-de-Calais-Picardie',
  '44': 'Alsace-Champagne-Ardenne-Lorraine',
  '75': 'Aquitaine-Limousin-Poitou-Charentes',
  '76': 'Languedoc-Roussillon-Midi-Pyrénées'
};

/** The name a region bore for its first months only, at a moment within them. */
export const provisionalName = (id: string, moment: number): string | undefined => (moment >= REFORM && moment < RENAMED ? PROVISIONAL[id] : undefined);

export const periodAt = (moment: number): Period => (moment < REFORM ? 'before-2016' : 'since-2016');

const region = (id: string, fr: string, en?: string): Region => ({ id, name: en === undefined ? { fr } : { fr, en } });

const OVERSEAS: readonly Region[] = [
  region('01', 'Guadeloupe'),
  region('02', 'Martinique'),
  region('03', 'Guyane', 'French Guiana'),
  region('04', 'La Réunion', 'Réunion'),
  region('06', 'Mayotte')
];

const ILE_DE_FRANCE = region('11', 'Île-de-France');
const PAYS_DE_LA_LOIRE = region('52', 'Pays de la Loire');
const BRETAGNE = region('53', 'Bretagne', 'Brittany');
const PACA = region('93', 'Provence-Alpes-Côte d’Azur');
const CORSE = region('94', 'Corse', 'Corsica');

const BEFORE: readonly Region[] = [
  ILE_DE_FRANCE,
  region('21', 'Champagne-Ardenne'),
  region('22', 'Picardie', 'Picardy'),
  region('23', 'Haute-Normandie', 'Upper Normandy'),
  region('24', 'Centre'),
  region('25', 'Basse-Normandie', 'Lower Normandy'),
  region('26', 'Bourgogne', 'Burgundy'),
  region('31', 'Nord-Pas-de-Calais'),
  region('41', 'Lorraine'),
  region('42', 'Alsace'),
  region('43', 'Franche-Comté'),
  PAYS_DE_LA_LOIRE,
  BRETAGNE,
  region('54', 'Poitou-Charentes'),
  region('72', 'Aquitaine'),
  region('73', 'Midi-Pyrénées'),
  region('74', 'Limousin'),
  region('82', 'Rhône-Alpes'),
  region('83', 'Auvergne'),
  region('91', 'Languedoc-Roussillon'),
  PACA,
  CORSE
];

const SINCE: readonly Region[] = [
  ILE_DE_FRANCE,
  region('24', 'Centre-Val de Loire'),
  region('27', 'Bourgogne-Franche-Comté'),
  region('28', 'Normandie', 'Normandy'),
  region('32', 'Hauts-de-France'),
  region('44', 'Grand Est'),
  PAYS_DE_LA_LOIRE,
  BRETAGNE,
  region('75', 'Nouvelle-Aquitaine'),
  region('76', 'Occitanie'),
  region('84', 'Auvergne-Rhône-Alpes'),
  PACA,
  CORSE
];

const REGIONS: Readonly<Record<Period, readonly Region[]>> = { 'before-2016': [...BEFORE, ...OVERSEAS], 'since-2016': [...SINCE, ...OVERSEAS] };

export const regionsOf = (period: Period): readonly Region[] => REGIONS[period];

/** The 22 regions of the mainland and Corsica until the end of 2015, the 13 after, and the five overseas. */
export const regionsAt = (moment: number): readonly Region[] => regionsOf(periodAt(moment));

/** The name of a region of a period, else of the other; its code when there is none. */
export function regionName(id: string, period: Period, locale: Locale): string {
  const found = [...REGIONS[period], ...BEFORE, ...SINCE].find((candidate) => candidate.id === id);
  return found ? say(found.name, locale) : id;
}

/** Départements of each region before 2016, by INSEE codes. */
const DEPARTMENTS_BEFORE: Readonly<Record<string, string>> = {
  '01': '971',
  '02': '972',
  '03': '973',
  '04': '974',
  '06': '976',
  '11': '75 77 78 91 92 93 94 95',
  '21': '08 10 51 52',
  '22': '02 60 80',
  '23': '27 76',
  '24': '18 28 36 37 41 45',
  '25': '14 50 61',
  '26': '21 58 71 89',
  '31': '59 62',
  '41': '54 55 57 88',
  '42': '67 68',
  '43': '25 39 70 90',
  '52': '44 49 53 72 85',
  '53': '22 29 35 56',
  '54': '16 17 79 86',
  '72': '24 33 40 47 64',
  '73': '09 12 31 32 46 65 81 82',
  '74': '19 23 87',
  '82': '01 07 26 38 42 69 73 74',
  '83': '03 15 43 63',
  '91': '11 30 34 48 66',
  '93': '04 05 06 13 83 84',
  '94': '2A 2B'
};

const BEFORE_OF = new Map(Object.entries(DEPARTMENTS_BEFORE).flatMap(([id, codes]) => codes.split(' ').map((code) => [code, id] as const)));

/** The region a département belonged to until the end of 2015. */
export const regionBefore = (department: string): string | undefined => BEFORE_OF.get(department);
