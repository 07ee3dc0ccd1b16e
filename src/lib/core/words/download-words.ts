// What each file to download holds, in both languages. A file without words here does not compile into the page: a test holds them alike.

import type { Locale } from './locale.ts';
import { typeset } from './typeset.ts';

const WORDS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'frise.yaml': { fr: 'Tout le corpus, tel qu’on l’écrit : à relire et à corriger', en: 'The whole corpus, as it is written: to read and correct' },
  'frise.json': { fr: 'Tout le corpus, pour les programmes', en: 'The whole corpus, for programs' },
  'frise.csv': { fr: 'Tout le corpus, une fiche par ligne, sans rien perdre', en: 'The whole corpus, one record a row, nothing lost' },
  'evenements.csv': { fr: 'Les évènements, un par ligne, pour un tableur', en: 'The events, one a row, for a spreadsheet' },
  'timelinejs-fr.csv': { fr: 'Les évènements en français, pour la feuille de TimelineJS', en: 'The events in French, for a TimelineJS sheet' },
  'timelinejs-fr.json': { fr: 'Les évènements en français, pour TimelineJS', en: 'The events in French, for TimelineJS' },
  'timelinejs-en.csv': { fr: 'Les évènements en anglais, pour la feuille de TimelineJS', en: 'The events in English, for a TimelineJS sheet' },
  'timelinejs-en.json': { fr: 'Les évènements en anglais, pour TimelineJS', en: 'The events in English, for TimelineJS' },
  'lieux.csv': { fr: 'Les lieux des évènements, avec leurs coordonnées', en: 'The places of the events, with their coordinates' },
  'reseaux.csv': { fr: 'Les réseaux labellisés, leur siège et leurs dates', en: 'The labelled networks, their seats and dates' },
  'series.csv': { fr: 'Les nombres dans le temps, rivaux compris', en: 'The numbers over time, rivals included' },
  'bibliographie.bib': { fr: 'La bibliographie en BibTeX', en: 'The bibliography as BibTeX' },
  'bibliographie.ris': { fr: 'La bibliographie en RIS, pour Zotero ou EndNote', en: 'The bibliography as RIS, for Zotero or EndNote' },
  'bibliographie.json': { fr: 'La bibliographie en CSL-JSON', en: 'The bibliography as CSL-JSON' },
  'LISEZMOI.md': { fr: 'Le sens de chaque champ, avec un exemple', en: 'The meaning of each field, with an example' },
  'CHANGELOG.md': { fr: 'Le journal des changements', en: 'The journal of changes' }
};

/** What a file holds; its bare name when nothing is said of it. */
export const sayDownload = (name: string, locale: Locale): string => typeset(WORDS[name]?.[locale] ?? name, locale);
