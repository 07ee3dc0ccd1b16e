// A claim held against the record, and what sources say differently of one event, in the file definition. Made of the
// pieces in `definition-values.ts`.

import * as v from 'valibot';
import { VERDICTS } from './corpus.ts';
import { citations, filled, id, text, title, words, yes } from './definition-values.ts';
import { field, maybe, noted } from './field.ts';
import { VERDICT_SPELLINGS } from './spellings.ts';

/** One account of what is disputed. */
export const version = v.strictObject({
  text: field(title, 'texte,valeur', 'Ce que dit cette version, en quelques mots.', 'What this version says, in a few words.'),
  sources: maybe(citations, 'source', 'Qui le dit : identifiants de sources, avec la page.', 'Who says so: ids of sources, with the page.'),
  kept: maybe(yes, 'retenue,gardée', 'La version que la frise retient ; une seule, ou aucune.', 'The version the timeline keeps; one only, or none.')
});

const versions = v.pipe(
  v.array(version),
  v.minLength(2, 'versions'),
  v.check((all) => all.filter(({ kept }) => kept).length <= 1, 'one-kept')
);

/** What sources say differently. */
export const dispute = v.strictObject({
  about: field(title, 'sujet,quoi', 'Ce qui diffère, en quelques mots.', 'What differs, in a few words.'),
  versions: field(versions, '', 'Les versions, deux au moins.', 'The versions, two at least.'),
  why: maybe(text, 'pourquoi,raison', 'Pourquoi retenir celle-là, ou aucune.', 'Why that one is kept, or none.')
});

const verdict = noted(v.picklist(VERDICTS), { spellings: VERDICT_SPELLINGS });

/** What a document says, held against the record. */
export const claim = v.strictObject({
  id: field(id, 'identifiant', 'Un nom court et unique.', 'A short unique name.'),
  of: maybe(filled, 'de,document', 'La source qui affirme cela, par son identifiant.', 'The source that claims it, by id.'),
  part: maybe(title, 'partie,passage', 'La partie de ce document où cela se trouve.', 'The part of that document it stands in.'),
  text: field(text, 'texte,affirmation', 'Ce qui est affirmé, en d’autres mots que l’original.', 'What is claimed, in words other than the original’s.'),
  verdict: field(verdict, 'jugement', 'confirmé, imprécis, contredit ou invérifiable.', 'confirmed, imprecise, contradicted or unverifiable.'),
  why: field(text, 'pourquoi,raison', 'Ce que disent de meilleures sources, en deux phrases.', 'What better sources say, in two sentences.'),
  events: maybe(words, 'événements', 'Les évènements concernés, par leur identifiant.', 'The events concerned, by id.'),
  sources: maybe(
    citations,
    'source',
    'Sur quoi repose le verdict : identifiants de sources, avec la page.',
    'What the verdict rests on: ids of sources, with the page.'
  )
});

export type DocumentClaim = v.InferOutput<typeof claim>;
export type DocumentDispute = v.InferOutput<typeof dispute>;
