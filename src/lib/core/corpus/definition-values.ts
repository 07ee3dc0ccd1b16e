// Small pieces of the file definition: texts, dates, references, places, status. Knows no whole record.

import * as v from 'valibot';
import { MAP_LAYERS, STATUSES } from './corpus.ts';
import { field, maybe, noted } from './field.ts';
import { LANGUAGE_SPELLINGS, LAYER_SPELLINGS, SCALES, SCALE_SPELLINGS, STATUS_SPELLINGS } from './spellings.ts';
import { readWrittenDate } from './written-date.ts';

const isDate = (written: string | number): boolean => 'date' in readWrittenDate(String(written));

export const string = v.string();
export const number = v.pipe(v.number(), v.finite('number'));
export const yes = v.boolean();
/** Text that says something. */
export const filled = v.pipe(v.string(), v.nonEmpty('empty'));
export const id = noted(filled, { role: 'id' });
export const words = noted(v.array(v.string()), { role: 'words' });

/** EDTF; a bare year may be a number. */
export const date = noted(v.pipe(v.union([v.string(), v.number()]), v.check(isDate, 'date')), { role: 'date' });

export const inBoth = v.pipe(
  v.strictObject({
    fr: maybe(filled, 'français', 'En français.', 'In French.'),
    en: maybe(filled, 'anglais', 'En anglais.', 'In English.')
  }),
  v.check((said) => said.fr !== undefined || said.en !== undefined, 'no-language')
);
/** One string, in the document's language, or both languages. */
export const text = noted(v.union([filled, inBoth]), { role: 'text' });
export const title = noted(v.union([filled, inBoth]), { role: 'title' });

export const pageOfSource = v.strictObject({
  id: field(filled, 'source,identifiant', 'L’identifiant d’une source de la liste « sources ».', 'The id of a source of the `sources` list.'),
  page: maybe(string, 'pages', 'La page, le chapitre, le paragraphe.', 'Page, chapter or paragraph.')
});
export const citations = v.array(v.union([filled, pageOfSource]));

export const status = noted(v.picklist(STATUSES), { spellings: STATUS_SPELLINGS });
export const language = noted(v.picklist(['fr', 'en'] as const), { spellings: LANGUAGE_SPELLINGS });
export const layer = noted(v.picklist(MAP_LAYERS), { spellings: LAYER_SPELLINGS });
export const scale = noted(v.picklist(SCALES), { spellings: SCALE_SPELLINGS });

export const latitude = noted(v.pipe(number, v.minValue(-90, 'lat'), v.maxValue(90, 'lat')), { role: 'coordinate' });
export const longitude = noted(v.pipe(number, v.minValue(-180, 'lon'), v.maxValue(180, 'lon')), { role: 'coordinate' });
export const pointOnMap = v.strictObject({
  name: field(title, 'nom', 'Le nom du lieu.', 'The name of the place.'),
  lat: maybe(latitude, 'latitude', 'Latitude, de −90 à 90.', 'Latitude, −90 to 90.'),
  lon: maybe(longitude, 'longitude,lng,long', 'Longitude, de −180 à 180.', 'Longitude, −180 to 180.'),
  country: maybe(string, 'pays', 'Code du pays, deux lettres : FR, IT, GB.', 'Country code, two letters: FR, IT, GB.')
});
export const place = v.union([filled, pointOnMap]);
