// What the columns of a CSV file mean: our own keys in English and French, TimelineJS's headers,
// KronoFrise's. Accents and case ignored. Knows nothing of rows.

import { eventDefinition } from './definition.ts';
import { fold, nearest } from './fold-words.ts';
import { both, warning, writeInstead } from './make-problem.ts';
import type { Problem } from './problem.ts';
import { namesOf, spellingsOf } from './settle-tree.ts';
import { glimpseText } from './tree.ts';
import type { Cell } from './csv-cells.ts';

/** Columns that are not a key of an event, and what they are called. */
const OWN = {
  year: 'année,year,an',
  month: 'mois,month',
  day: 'jour,day',
  'end-year': 'année de fin,année fin,end year',
  'end-month': 'mois de fin,mois fin,end month',
  'end-day': 'jour de fin,jour fin,end day',
  date: 'date,début,date de début,start,start date',
  'end-date': 'fin,date de fin,end,end date',
  title: 'headline,libellé,nom,événement,event',
  lane: 'tag group,group,groupe,tag',
  tags: 'tags,étiquettes,mots-clés',
  lat: 'lat,latitude',
  lon: 'lon,lng,long,longitude',
  country: 'pays,country',
  source: 'source,sources',
  page: 'page,pages',
  link: 'lien,url,link,adresse',
  media: 'media,média',
  'media-credit': 'media credit,crédit',
  'media-caption': 'media caption,légende',
  type: 'type'
} as const;

/** Keys of an event that hold more than a cell can say. */
const NOT_A_CELL: readonly string[] = ['figures', 'relations', 'sources'];

/** A column's meaning, with a language when the header gives one: `title (en)`. */
export type Column = { readonly key: string; readonly language?: 'fr' | 'en' };

const TABLE: ReadonlyMap<string, string> = new Map([
  ...[...namesOf(eventDefinition.entries)].filter(([, key]) => !NOT_A_CELL.includes(key)),
  ...Object.entries(OWN).flatMap(([key, names]) => names.split(',').map((name) => [fold(name), key] as const))
]);

/** What a header says its column holds. */
export function columnOf(header: string): Column | undefined {
  const key = TABLE.get(fold(header));
  if (key !== undefined) return { key };
  const [, name, language] = /^(.+?)[\s._-]*[\s._(-](fr|en)\)?$/i.exec(header.trim()) ?? [];
  const inner = name === undefined ? undefined : TABLE.get(fold(name));
  return inner !== undefined && ['title', 'text', 'comment'].includes(inner) ? { key: inner, language: language!.toLowerCase() as 'fr' | 'en' } : undefined;
}

const SPELLINGS: readonly string[] = [...spellingsOf(eventDefinition.entries), ...Object.values(OWN).flatMap((names) => names.split(','))];

/** A column with something in it that the reader will not show. */
export const unusedColumn = (header: Cell): Problem =>
  warning({
    at: header.at,
    code: 'unused-column',
    found: glimpseText(header.text),
    expected: both(
      'une colonne connue : Date ou Année, Titre, Texte, Lieu, Source, Lien, Groupe',
      'a known column: Date or Year, Title, Text, Place, Source, Link, Group'
    ),
    mend: writeInstead(
      nearest(header.text, SPELLINGS),
      both('Cette colonne n’est pas lue : renommez-la, ou laissez-la.', 'This column is not read: rename it, or leave it.')
    )
  });
