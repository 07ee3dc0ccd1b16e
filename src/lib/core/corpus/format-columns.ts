// The columns of the flat files, told in both languages, in the order in which they are written. Words only; tests hold that no
// column as written lacks them.

import type { Both } from './make-problem.ts';

/** Under the name of a file, its columns. */
export type ColumnWords = Readonly<Record<string, Readonly<Record<string, Both>>>>;

const POINT_NOTE: Readonly<Record<'lat' | 'lon', Both>> = {
  lat: { fr: 'latitude, en degrés', en: 'latitude, in degrees' },
  lon: { fr: 'longitude, en degrés', en: 'longitude, in degrees' }
};
const COUNTRY: Both = { fr: 'le pays : FR, IT, GB', en: 'the country: FR, IT, GB' };
const STATUS: Both = { fr: '`verified`, `contested` ou `to-check`', en: '`verified`, `contested` or `to-check`' };
const NAMES: Readonly<Record<'name_fr' | 'name_en', Both>> = {
  name_fr: { fr: 'le nom, en français', en: 'the name, in French' },
  name_en: { fr: 'le nom, en anglais', en: 'the name, in English' }
};
const SOURCES: Both = {
  fr: 'les identifiants des sources, séparés par des espaces, à chercher dans `bibliographie.json`',
  en: 'the ids of the sources, parted by spaces, to be looked up in `bibliographie.json`'
};

export const COLUMN_WORDS: ColumnWords = {
  'evenements.csv': {
    id: { fr: 'l’identifiant, qui ne change pas', en: 'the id, which does not change' },
    date: { fr: 'la date, en EDTF', en: 'the date, in EDTF' },
    'title (fr)': { fr: 'le titre, en français', en: 'the title, in French' },
    'title (en)': { fr: 'le titre, en anglais', en: 'the title, in English' },
    'text (fr)': { fr: 'le fait, en français', en: 'the fact, in French' },
    'text (en)': { fr: 'le fait, en anglais', en: 'the fact, in English' },
    'comment (fr)': { fr: 'une interprétation ou un doute, en français', en: 'an interpretation or a doubt, in French' },
    'comment (en)': { fr: 'le même, en anglais', en: 'the same, in English' },
    lane: { fr: 'l’identifiant du couloir', en: 'the id of the lane' },
    kind: { fr: 'la sorte d’évènement : `decision`, `report`…', en: 'the sort of event: `decision`, `report`…' },
    instrument: { fr: 'l’identifiant du dispositif public', en: 'the id of the public instrument' },
    rank: { fr: 'l’importance, de 1 à 4 ; 1 est toujours montré', en: 'how much it matters, from 1 to 4; 1 is always shown' },
    tags: { fr: 'des mots pour trier, séparés par des virgules', en: 'words to sort by, parted by commas' },
    place: { fr: 'le nom du lieu', en: 'the name of the place' },
    ...POINT_NOTE,
    country: COUNTRY,
    people: { fr: 'personnes et organisations, séparées par des virgules', en: 'people and organisations, parted by commas' },
    source: { fr: 'les titres des sources, joints par ` | `', en: 'the titles of the sources, joined by ` | `' },
    link: { fr: 'l’adresse de la première source', en: 'the address of the first source' },
    page: { fr: 'la page, quand elle est la même pour toutes les sources', en: 'the page, when it is the same for all sources' },
    status: STATUS,
    article: { fr: '`yes` si l’article de 2014 en parle ; vide sinon', en: '`yes` when the 2014 article speaks of it; else blank' },
    checked: { fr: 'le jour de la dernière vérification', en: 'the day it was last verified' }
  },
  'reseaux.csv': {
    id: { fr: 'l’identifiant du réseau', en: 'the id of the network' },
    ...NAMES,
    instrument: { fr: 'le dispositif dont il a porté le label', en: 'the instrument whose label it held' },
    sector_fr: { fr: 'le secteur, en français', en: 'the sector, in French' },
    sector_en: { fr: 'le secteur, en anglais', en: 'the sector, in English' },
    commune: { fr: 'la commune du siège', en: 'the commune of the seat' },
    department: { fr: 'le code Insee de son département ; du texte : 01, 2A', en: 'the INSEE code of its département; text: 01, 2A' },
    ...POINT_NOTE,
    basis: {
      fr: 'ce que vaut le point : `commune`, `approximate`, `department`, ou `unknown` s’il n’y en a pas',
      en: 'how good the point is: `commune`, `approximate`, `department`, or `unknown` when there is none'
    },
    label_start: { fr: 'le début du label, en EDTF ; vide si on l’ignore', en: 'the start of the label, in EDTF; blank when not known' },
    label_end: {
      fr: 'la fin du label, en EDTF ; vide s’il court encore ou si on l’ignore',
      en: 'the end of the label, in EDTF; blank while it holds or when not known'
    },
    label: { fr: 'du début à la fin du label, en EDTF', en: 'from the start to the end of the label, in EDTF' },
    into: { fr: 'les réseaux dans lesquels il a fusionné : identifiants séparés par des espaces', en: 'the networks it merged into: ids parted by spaces' },
    from: { fr: 'les réseaux dont il est issu : identifiants séparés par des espaces', en: 'the networks it was made from: ids parted by spaces' },
    status: STATUS,
    sources: SOURCES
  },
  'lieux.csv': {
    id: { fr: 'l’identifiant de l’évènement', en: 'the id of the event' },
    date: { fr: 'sa date, en EDTF', en: 'its date, in EDTF' },
    title_fr: { fr: 'son titre, en français', en: 'its title, in French' },
    title_en: { fr: 'son titre, en anglais', en: 'its title, in English' },
    place_fr: { fr: 'le nom du lieu, en français', en: 'the name of the place, in French' },
    place_en: { fr: 'le nom du lieu, en anglais', en: 'the name of the place, in English' },
    ...POINT_NOTE,
    country: COUNTRY
  },
  'series.csv': {
    series: { fr: 'l’identifiant de la série', en: 'the id of the series' },
    measure: { fr: 'ce qui est compté : `networks`, `jobs`…', en: 'what is counted: `networks`, `jobs`…' },
    instrument: { fr: 'le dispositif compté', en: 'the instrument counted' },
    ...NAMES,
    unit_fr: { fr: 'l’unité, en français', en: 'the unit, in French' },
    unit_en: { fr: 'l’unité, en anglais', en: 'the unit, in English' },
    date: { fr: 'la date de la valeur, en EDTF', en: 'the date of the value, in EDTF' },
    value: { fr: 'la valeur', en: 'the value' },
    bound: {
      fr: '`start` ou `end` : la bande commence ou finit là, sans que rien ait été compté ; vide sinon',
      en: '`start` or `end`: the band starts or ends there, and nothing was counted; else blank'
    },
    rival: { fr: '`true` : un décompte concurrent, à ne pas mêler aux autres', en: '`true`: another count, not to be mixed with the rest' },
    approximate: { fr: '`true` : une valeur approchée', en: '`true`: an approximate value' },
    note_fr: { fr: 'une remarque, en français', en: 'a remark, in French' },
    note_en: { fr: 'la même, en anglais', en: 'the same, in English' },
    sources: SOURCES
  }
};
