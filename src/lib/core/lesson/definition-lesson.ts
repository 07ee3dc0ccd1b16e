// The lesson file, defined once: types, checks, French names, help and JSON Schema all come from here, as the event
// file's do from `definition.ts`. Knows nothing of the corpus a lesson speaks of (see `check-step.ts`).

import * as v from 'valibot';
import { date, filled, id, inBoth, language, layer, number, scale, text, title, words } from '../corpus/definition-values.ts';
import { field, maybe, needed, noted } from '../corpus/field.ts';
import type { Way } from '../view/explorer-view.ts';
import { type Mask, MASKS } from './lesson.ts';

/** One day. */
const LONGEST = 1440;
/** Three seconds. */
const SHORTEST = 0.05;
const minutes = v.pipe(number, v.minValue(SHORTEST, 'minutes'), v.maxValue(LONGEST, 'minutes'));

const WAYS = ['causes', 'consequences'] as const satisfies readonly Way[];
const WAY_SPELLINGS = { causes: ['cause'], consequences: ['conséquences', 'conséquence', 'effets'] } as const satisfies Record<Way, readonly string[]>;
const thread = noted(v.picklist(WAYS), { spellings: WAY_SPELLINGS });

const MASK_SPELLINGS = { date: [], cause: ['causes'], place: ['lieu'] } as const satisfies Record<Mask, readonly string[]>;
const mask = noted(v.picklist(MASKS), { spellings: MASK_SPELLINGS });

const map = v.strictObject({
  at: field(date, 'à,date', 'La date de la carte, en EDTF.', 'The date of the map, in EDTF.'),
  layer: maybe(
    layer,
    'couche,fond',
    '« networks » : les réseaux à leur siège ; « holes » : avec les départements sans siège.',
    '`networks`: the networks in their seats; `holes`: with the départements without a seat.'
  )
});

const step = v.strictObject({
  id: maybe(
    id,
    'identifiant',
    'Un nom court et unique ; fait du titre ou de l’événement s’il manque.',
    'A short unique name; made from the title or the event when missing.'
  ),
  title: maybe(title, 'titre', 'Le titre de l’étape, à la place de celui de l’événement.', 'The title of the step, in place of the event’s own.'),
  event: maybe(filled, 'événement', 'L’événement de l’étape, par son identifiant.', 'The event of the step, by id.'),
  window: field(date, 'fenêtre,période', 'La période montrée, en EDTF : 1990/2006.', 'The time window shown, in EDTF: 1990/2006.'),
  scale: maybe(scale, 'échelle', 'Élastique ou linéaire.', 'Elastic or linear.'),
  lanes: maybe(
    words,
    'couloirs,voies',
    'Les couloirs dont la touche L montre les autres événements ; tous sans eux.',
    'The lanes whose other events the key L shows; all without them.'
  ),
  lit: maybe(words, 'éclairés,allumés', 'Les autres événements nommés sur l’image, par leur identifiant.', 'The other events named in the picture, by id.'),
  thread: maybe(thread, 'fil', 'Les liens suivis depuis l’événement : causes ou conséquences.', 'The links followed from the event: causes or consequences.'),
  map: maybe(map, 'carte', 'La carte montrée sous l’axe, et sa date.', 'The map shown under the axis, and its date.'),
  figures: maybe(words, 'chiffres,mesures', 'Les mesures des séries dessinées sous l’axe.', 'The measures of the series drawn under the axis.'),
  say: maybe(text, 'phrase,dire', 'La phrase de l’écran.', 'The sentence for the screen.'),
  notes: maybe(text, 'note,pour le professeur', 'Pour le professeur seul.', 'For the teacher alone.'),
  question: maybe(text, '', 'La question posée à la classe.', 'The question put to the class.'),
  answer: maybe(text, 'réponse', 'La réponse, montrée ensuite.', 'The answer, shown afterwards.'),
  mask: maybe(mask, 'masque,caché', 'Ce que la classe devine : date, cause ou lieu.', 'What the class guesses: date, cause or place.'),
  reveals: maybe(v.array(text), 'révélations,dévoiler', 'Des lignes montrées une à une, quatre au plus.', 'Lines shown one at a time, four at most.'),
  minutes: needed(minutes, 'durée', 'La durée de l’étape, en minutes.', 'How long the step lasts, in minutes.')
});

/** A whole lesson file. */
export const lessonDefinition = v.strictObject({
  title: needed(title, 'titre', 'Le titre de la séance.', 'The title of the lesson.'),
  language: maybe(language, 'langue', 'La langue des textes écrits en une seule : fr ou en.', 'The language of texts written in one only: fr or en.'),
  level: maybe(title, 'niveau', 'Pour quelles classes.', 'For which classes.'),
  about: maybe(text, 'à propos,résumé', 'Ce que la classe en retient, en deux phrases.', 'What the class takes from it, in two sentences.'),
  minutes: maybe(
    minutes,
    'durée',
    'La durée de la séance, en minutes ; sans elle, celle de ses étapes.',
    'How long it lasts, in minutes; without it, what its steps last.'
  ),
  steps: needed(v.array(step), 'étapes,pas', 'Les étapes, dans l’ordre.', 'The steps, in order.')
});

/** Parts that the JSON Schema names once and refers to. */
export const lessonParts = { 'text-in-both': inBoth, step, map };

export type DocumentLesson = v.InferOutput<typeof lessonDefinition>;
export type DocumentStep = NonNullable<DocumentLesson['steps']>[number];
