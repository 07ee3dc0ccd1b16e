// The words for Frise's own categories: kinds, statuses, relations, in both languages.
// Keys are the corpus's; a missing word is a type error, not a hole on the page.

import type { Locale } from './locale.ts';

type Term = Readonly<Record<Locale, string>>;

export const KIND_WORDS = {
  idea: { fr: 'idée', en: 'idea' },
  decision: { fr: 'décision', en: 'decision' },
  call: { fr: 'appel à projets', en: 'call for projects' },
  label: { fr: 'labellisation', en: 'labelling' },
  institution: { fr: 'institution', en: 'institution' },
  report: { fr: 'rapport ou étude', en: 'report or study' },
  example: { fr: 'exemple', en: 'example' },
  context: { fr: 'contexte', en: 'context' }
} as const satisfies Record<string, Term>;

export const STATUS_WORDS = {
  verified: { fr: 'vérifié', en: 'verified' },
  contested: { fr: 'contesté', en: 'contested' },
  'to-check': { fr: 'à vérifier', en: 'to be checked' }
} as const satisfies Record<string, Term>;

export const VERDICT_WORDS = {
  confirmed: { fr: 'confirmé', en: 'confirmed' },
  imprecise: { fr: 'imprécis', en: 'imprecise' },
  contradicted: { fr: 'contredit', en: 'contradicted' },
  unverifiable: { fr: 'invérifiable', en: 'unverifiable' }
} as const satisfies Record<string, Term>;

/** Read from the event in hand: outgoing ("prépare …") and incoming ("préparé par …"). */
export const RELATION_WORDS = {
  prepares: { out: { fr: 'prépare', en: 'prepares' }, in: { fr: 'préparé par', en: 'prepared by' } },
  inspires: { out: { fr: 'inspire', en: 'inspires' }, in: { fr: 'inspiré par', en: 'inspired by' } },
  triggers: { out: { fr: 'déclenche', en: 'triggers' }, in: { fr: 'déclenché par', en: 'triggered by' } },
  succeeds: { out: { fr: 'succède à', en: 'succeeds' }, in: { fr: 'suivi de', en: 'followed by' } },
  evaluates: { out: { fr: 'évalue', en: 'evaluates' }, in: { fr: 'évalué par', en: 'evaluated by' } },
  contests: { out: { fr: 'conteste', en: 'contests' }, in: { fr: 'contesté par', en: 'contested by' } },
  'reacts-to': { out: { fr: 'réagit à', en: 'reacts to' }, in: { fr: 'fait réagir', en: 'draws a reaction from' } },
  'part-of': { out: { fr: 'fait partie de', en: 'is part of' }, in: { fr: 'comprend', en: 'includes' } }
} as const satisfies Record<string, { out: Term; in: Term }>;

/** How a source was seen, when not whole on its own site. */
export const SEEN_WORDS = {
  full: { fr: '', en: '' },
  excerpt: { fr: 'lu en extrait', en: 'read in an excerpt' },
  mirror: { fr: 'lu sur une copie', en: 'read on a copy' }
} as const satisfies Record<string, Term>;

/** The kinds of event in one language. */
export const kindWordsOf = (locale: Locale): KindWords =>
  Object.fromEntries(Object.entries(KIND_WORDS).map(([kind, words]) => [kind, words[locale]])) as KindWords;
export type KindWords = Readonly<Record<keyof typeof KIND_WORDS, string>>;

/** The verdicts in one language. */
export const verdictWordsOf = (locale: Locale): VerdictWords =>
  Object.fromEntries(Object.entries(VERDICT_WORDS).map(([verdict, words]) => [verdict, words[locale]])) as VerdictWords;
export type VerdictWords = Readonly<Record<keyof typeof VERDICT_WORDS, string>>;
