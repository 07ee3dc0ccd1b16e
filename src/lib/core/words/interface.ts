// Words of the interface, both languages side by side by type: a text missing in one does not compile.
// Texts of the corpus are in /data; words of its categories in `terms.ts`.

import type { Locale } from './locale.ts';

const fr = {
  siteName: 'Frise',
  siteTitle: 'Frise, comment la France a mis ses entreprises en réseau',
  description:
    'Des districts italiens aux clusters d’aujourd’hui, huit siècles d’entreprises en réseau sur une frise que l’on fait défiler. Chaque évènement est daté, situé et sourcé.',
  heading: 'Comment la France a mis ses entreprises en réseau',
  lede: 'Des lainiers de Prato aux clusters d’aujourd’hui, en passant par la Silicon Valley et la DATAR. Une histoire que l’on fait défiler, dont chaque date a sa source.',
  bandsHint: 'L’épaisseur d’une bande est le nombre de réseaux à cette date.',
  scrollHint: 'Faites défiler',
  toStory: 'Aller au récit',
  skip: 'Aller au contenu',
  allEvents: 'Tous les évènements',
  otherLanguage: 'English',
  themeLight: 'Thème clair',
  themeDark: 'Thème sombre',
  chapters: 'Chapitres',
  timeline: 'Frise chronologique',
  timelineHelp:
    'Flèches gauche et droite : évènement précédent ou suivant dans le temps. Flèches haut et bas : couloir voisin. Entrée : garder la fiche ouverte. Échap : la fermer.',
  close: 'Fermer la fiche',
  previousEvent: 'Évènement précédent',
  nextEvent: 'Évènement suivant',
  relations: 'Liens',
  sources: 'Sources',
  place: 'Lieu',
  people: 'Acteurs',
  comment: 'Commentaire',
  loading: 'Chargement de la fiche…',
  loadFailed: 'La fiche n’a pas pu être chargée. Elle se trouve aussi dans la liste de tous les évènements.',
  noSource: 'Aucune source : à vérifier.',
  opensElsewhere: 'nouvel onglet',
  legend: 'Lire la frise',
  legendKinds: 'La forme du signe dit la nature de l’évènement',
  legendInstruments: 'La couleur et la trame disent l’instrument',
  legendDates: 'Les bords disent la certitude',
  legendSharp: 'date connue',
  legendSoft: 'date approximative',
  legendDoubtful: 'date incertaine',
  legendOpen: 'encore en cours',
  listTitle: 'Tous les évènements',
  listLede: 'La même histoire en liste, du plus ancien au plus récent, avec textes, chiffres, liens et sources.',
  events: 'évènements',
  licence: 'Données sous licence CC BY 4.0, code sous licence MIT.',
  noTracking: 'Aucun compte, aucun cookie, aucune requête vers un autre site.',
  scaleNote: 'L’axe est élastique : chaque morceau a sa propre échelle, écrite au pied.'
};

const en: typeof fr = {
  siteName: 'Frise',
  siteTitle: 'Frise, how France came to organise firms into networks',
  description:
    'From Italian districts to today’s clusters, eight centuries of firms in networks on a timeline one scrolls through. Every event is dated, placed and sourced.',
  heading: 'How France came to organise firms into networks',
  lede: 'From the wool towns of Prato to today’s clusters, by way of Silicon Valley and the French planning agency DATAR. A history to scroll through, every date with its source.',
  bandsHint: 'The thickness of a band is the number of networks at that date.',
  scrollHint: 'Scroll down',
  toStory: 'Go to the story',
  skip: 'Skip to content',
  allEvents: 'All events',
  otherLanguage: 'Français',
  themeLight: 'Light theme',
  themeDark: 'Dark theme',
  chapters: 'Chapters',
  timeline: 'Timeline',
  timelineHelp: 'Left and right arrows: previous or next event in time. Up and down arrows: neighbouring lane. Enter: keep the card open. Escape: close it.',
  close: 'Close the card',
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  relations: 'Links',
  sources: 'Sources',
  place: 'Place',
  people: 'People and bodies',
  comment: 'Comment',
  loading: 'Loading the card…',
  loadFailed: 'The card could not be loaded. It is also in the list of all events.',
  noSource: 'No source: to be checked.',
  opensElsewhere: 'new tab',
  legend: 'How to read the timeline',
  legendKinds: 'The shape of the sign tells the kind of event',
  legendInstruments: 'Colour and texture tell the instrument',
  legendDates: 'The edges tell how certain the date is',
  legendSharp: 'known date',
  legendSoft: 'approximate date',
  legendDoubtful: 'uncertain date',
  legendOpen: 'still running',
  listTitle: 'All events',
  listLede: 'The same history as a list, from the earliest to the latest, with texts, figures, links and sources.',
  events: 'events',
  licence: 'Data under CC BY 4.0, code under the MIT licence.',
  noTracking: 'No account, no cookie, no request to any other site.',
  scaleNote: 'The axis is elastic: each piece has its own scale, written at its foot.'
};

const WORDS: Readonly<Record<Locale, typeof fr>> = { fr, en };

export type InterfaceWords = typeof fr;

/** All interface words of a language. */
export const wordsOf = (locale: Locale): InterfaceWords => WORDS[locale];
