// What is said in both languages between and after the tables of `describe-format.ts`: what each part of an event file is, and
// where the data are published. Words only.

import type { Both } from './make-problem.ts';

export const PART_NAMES: Readonly<Record<string, Both>> = {
  document: { fr: 'le fichier', en: 'the file' },
  'text-in-both': { fr: 'un texte dans les deux langues', en: 'a text in both languages' },
  view: { fr: 'la première vue', en: 'the first view' },
  piece: { fr: 'un morceau de l’axe élastique', en: 'a piece of the elastic axis' },
  lane: { fr: 'un couloir', en: 'a lane' },
  instrument: { fr: 'un dispositif public', en: 'a public instrument' },
  event: { fr: 'un évènement', en: 'an event' },
  place: { fr: 'un lieu', en: 'a place' },
  figure: { fr: 'un chiffre', en: 'a figure' },
  relation: { fr: 'un lien entre évènements', en: 'a relation between events' },
  citation: { fr: 'un renvoi à une source', en: 'a reference to a source' },
  dispute: { fr: 'un désaccord entre sources', en: 'a disagreement between sources' },
  version: { fr: 'une version d’un désaccord', en: 'one version of a disagreement' },
  source: { fr: 'une source', en: 'a source' },
  author: { fr: 'un auteur', en: 'an author' },
  series: { fr: 'une série de nombres', en: 'a series of numbers' },
  point: { fr: 'une valeur d’une série', en: 'a value of a series' },
  handover: { fr: 'un passage d’un dispositif à un autre', en: 'a move from one instrument to another' },
  network: { fr: 'un réseau', en: 'a network' },
  seat: { fr: 'le siège d’un réseau', en: 'the seat of a network' },
  coverage: { fr: 'ce que couvre une liste de réseaux', en: 'how much a list of networks covers' },
  claim: { fr: 'une affirmation confrontée aux sources', en: 'a claim held against the record' },
  chapter: { fr: 'un chapitre du récit', en: 'a chapter of the story' },
  'chapter-map': { fr: 'la carte d’un chapitre', en: 'the map of a chapter' }
};

/** What is published, under its stable address. */
export const DOWNLOADS: Readonly<Record<string, Both>> = {
  'frise.yaml': { fr: 'tout, en un seul fichier', en: 'everything, in one file' },
  'frise.json': { fr: 'la même chose, en JSON', en: 'the same, as JSON' },
  'frise.csv': {
    fr: 'tout, sans rien perdre : une ligne par enregistrement, dont la colonne `record` dit la sorte',
    en: 'everything, with nothing lost: one row a record, whose sort is in the column `record`'
  },
  'evenements.csv': { fr: 'une ligne par évènement, pour un tableur', en: 'one row an event, for spreadsheets' },
  'timelinejs-fr.json': { fr: 'les évènements pour TimelineJS, en français', en: 'the events for TimelineJS, in French' },
  'timelinejs-en.json': { fr: 'les mêmes, en anglais', en: 'the same, in English' },
  'timelinejs-fr.csv': { fr: 'le tableau de TimelineJS, en français', en: 'the TimelineJS spreadsheet, in French' },
  'timelinejs-en.csv': { fr: 'le même, en anglais', en: 'the same, in English' },
  'reseaux.csv': { fr: 'une ligne par réseau, avec son siège et la durée de son label', en: 'one row a network, with its seat and how long it held its label' },
  'lieux.csv': { fr: 'une ligne par lieu, avec ses coordonnées', en: 'one row a place, with its coordinates' },
  'series.csv': { fr: 'une ligne par valeur, avec sa date et ses sources', en: 'one row a value, with its date and sources' },
  'bibliographie.bib': { fr: 'toutes les sources, en BibTeX', en: 'all sources, as BibTeX' },
  'bibliographie.ris': { fr: 'toutes les sources, en RIS (Zotero, EndNote)', en: 'all sources, as RIS (Zotero, EndNote)' },
  'bibliographie.json': { fr: 'toutes les sources, en CSL-JSON', en: 'all sources, as CSL-JSON' },
  'LISEZMOI.md': { fr: 'ce fichier', en: 'this file' },
  'CHANGELOG.md': { fr: 'le journal des données', en: 'the journal of the data' }
};
