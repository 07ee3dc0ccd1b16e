// A network and the coverage of a list of networks, in the file definition. Made of the pieces in `definition-values.ts`.

import * as v from 'valibot';
import { SEAT_BASES } from './corpus.ts';
import { citations, date, filled, id, latitude, longitude, number, status, string, text, title, words } from './definition-values.ts';
import { field, maybe, noted } from './field.ts';
import { SEAT_SPELLINGS } from './spellings.ts';
import { readWrittenDate } from './written-date.ts';

const DEPARTMENT = /^(0[1-9]|[1-8]\d|9[0-5]|2[ABab]|97[1-8]|98[4678])$/;
const department = v.pipe(v.string(), v.regex(DEPARTMENT, 'department'));
const basis = noted(v.picklist(SEAT_BASES), { spellings: SEAT_SPELLINGS });

export const seat = v.strictObject({
  commune: maybe(string, 'ville,town', 'La commune où est le siège.', 'The town the seat is in.'),
  department: maybe(department, 'département', 'Le code de l’Insee : 69, 2A, 974.', 'The INSEE code of its département: 69, 2A, 974.'),
  lat: maybe(latitude, 'latitude', 'Latitude, de −90 à 90.', 'Latitude, −90 to 90.'),
  lon: maybe(longitude, 'longitude,lng,long', 'Longitude, de −180 à 180.', 'Longitude, −180 to 180.'),
  basis: maybe(
    basis,
    'fondement,précision',
    'D’où vient le point : le centre de la commune, la mémoire, le centre du département ; « unknown » sans point.',
    'Where the point comes from: the middle of the commune, memory, the middle of the département; `unknown` without a point.'
  )
});

/** What cannot be read is told by `date` itself. */
function isOneStretch(written: string | number): boolean {
  const read = readWrittenDate(String(written));
  return 'problem' in read || read.date.form === 'interval' || read.date.form === 'point';
}
const label = noted(v.pipe(date, v.check(isOneStretch, 'label')), { role: 'date' });

/** One network that held a label. */
export const network = v.strictObject({
  id: field(id, 'identifiant', 'Un nom court et unique.', 'A short unique name.'),
  name: field(title, 'nom,titre', 'Le nom affiché.', 'The name shown.'),
  instrument: field(filled, 'dispositif', 'Le dispositif dont il a porté le label.', 'The instrument whose label it held.'),
  sector: maybe(title, 'secteur,activité', 'Son secteur, en quelques mots.', 'Its sector, in a few words.'),
  seat: maybe(seat, 'siège', 'Son siège : commune, département, coordonnées.', 'Its seat: commune, département, coordinates.'),
  label: field(
    label,
    'labellisation,période',
    'Du premier au dernier jour du label, en EDTF : 2005-07-12/.. s’il court encore.',
    'From the first to the last day of the label, in EDTF: 2005-07-12/.. while it still holds.'
  ),
  into: maybe(words, 'vers,devenu', 'Les réseaux dans lesquels il a fusionné, par leur identifiant.', 'The networks it merged into, by id.'),
  from: maybe(words, 'de,depuis,issu de', 'Les réseaux dont il est issu, par leur identifiant.', 'The networks it was made from, by id.'),
  sources: maybe(citations, 'source', 'D’où on le sait : identifiants de sources, avec la page.', 'How we know: ids of sources, with the page.'),
  status: maybe(status, 'statut,état', 'vérifié, contesté ou à vérifier.', 'verified, contested or to-check.'),
  note: maybe(text, 'remarque', 'Un doute, une contradiction, un déménagement.', 'A doubt, a contradiction, a move.')
});

/** How much of an instrument the list of networks holds. */
export const coverage = v.strictObject({
  instrument: field(filled, 'dispositif', 'Le dispositif dont la liste parle.', 'The instrument the list is about.'),
  total: field(v.pipe(number, v.integer('total'), v.minValue(1, 'total')), 'sur,en tout', 'Combien de réseaux en tout.', 'How many networks in all.'),
  text: field(text, 'texte', 'Ce qui manque à la liste, et comment lire ses vides.', 'What the list lacks, and how to read its gaps.'),
  sources: maybe(citations, 'source', 'D’où vient le total.', 'Where the total comes from.')
});

export type DocumentNetwork = v.InferOutput<typeof network>;
export type DocumentCoverage = v.InferOutput<typeof coverage>;
