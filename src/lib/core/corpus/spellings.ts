// The fixed words of an event file and what else may be written for each, French first. Accents, case and hyphens do not count.
// Lists only: the exact reader and the quick one understand the same words.

import {
  KINDS,
  type Kind,
  MAP_LAYERS,
  type MapLayer,
  RELATION_TYPES,
  type RelationType,
  type SeatBasis,
  type Status,
  STATUSES,
  type Verdict
} from './corpus.ts';
import type { Locale } from '../words/locale.ts';
import { fold } from './fold-words.ts';

type Spellings<W extends string> = Readonly<Record<W, readonly string[]>>;

export const RELATION_SPELLINGS = {
  prepares: ['prépare'],
  inspires: ['inspire'],
  triggers: ['déclenche', 'provoque', 'cause', 'causes'],
  succeeds: ['succède à', 'succède', 'remplace', 'replaces'],
  evaluates: ['évalue'],
  contests: ['conteste'],
  'reacts-to': ['réagit à', 'répond à', 'responds to'],
  'part-of': ['fait partie de', 'partie de', 'is part of']
} as const satisfies Spellings<RelationType>;

export const KIND_SPELLINGS = {
  idea: ['idée'],
  decision: ['décision'],
  call: ['appel'],
  label: ['labellisation'],
  institution: [],
  report: ['rapport'],
  example: ['exemple'],
  context: ['contexte']
} as const satisfies Spellings<Kind>;

export const STATUS_SPELLINGS = {
  verified: ['vérifié', 'vérifiée'],
  contested: ['contesté', 'contestée'],
  'to-check': ['à vérifier', 'to verify']
} as const satisfies Spellings<Status>;

export const VERDICT_SPELLINGS = {
  confirmed: ['confirmé', 'confirmée'],
  imprecise: ['imprécis', 'imprécise'],
  contradicted: ['contredit', 'contredite'],
  unverifiable: ['invérifiable']
} as const satisfies Spellings<Verdict>;

export const SEAT_SPELLINGS = {
  commune: ['ville', 'town'],
  approximate: ['approximatif', 'approximative', 'de mémoire', 'from memory'],
  department: ['département'],
  unknown: ['inconnu', 'inconnue']
} as const satisfies Spellings<SeatBasis>;

export const LANGUAGE_SPELLINGS = { fr: ['français', 'french'], en: ['anglais', 'english'] } as const satisfies Spellings<Locale>;
export const DRAWN = ['step', 'points'] as const;
export const DRAWN_SPELLINGS = { step: ['palier', 'paliers', 'marches', 'steps'], points: ['point'] } as const satisfies Spellings<(typeof DRAWN)[number]>;
export const SCALES = ['elastic', 'linear'] as const;
export const SCALE_SPELLINGS = { elastic: ['élastique'], linear: ['linéaire'] } as const satisfies Spellings<(typeof SCALES)[number]>;

export const LAYER_SPELLINGS = { networks: ['réseaux'], holes: ['trous'] } as const satisfies Spellings<MapLayer>;

export const YES = ['oui', 'yes', 'vrai', 'true', 'x', '1'];
export const NO = ['non', 'no', 'faux', 'false', '0'];

/** Every accepted spelling, folded, and the word it stands for. */
function table<W extends string>(words: readonly W[], spellings: Spellings<W>): ReadonlyMap<string, W> {
  const found = new Map<string, W>();
  for (const word of words) for (const spelling of [word, ...spellings[word]]) if (!found.has(fold(spelling))) found.set(fold(spelling), word);
  return found;
}

export const KIND_OF = table(KINDS, KIND_SPELLINGS);
export const STATUS_OF = table(STATUSES, STATUS_SPELLINGS);
export const RELATION_OF = table(RELATION_TYPES, RELATION_SPELLINGS);
export const LANGUAGE_OF = table(['fr', 'en'], LANGUAGE_SPELLINGS);
export const DRAWN_OF = table(DRAWN, DRAWN_SPELLINGS);
export const LAYER_OF = table(MAP_LAYERS, LAYER_SPELLINGS);
export const SCALE_OF = table(SCALES, SCALE_SPELLINGS);
