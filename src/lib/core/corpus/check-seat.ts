// Where a network sits: coordinates come in pairs, and are there exactly when their basis says so. What does not fit is told, and
// the seat is kept as far as it is known.

import type { Network, Seat, SeatBasis } from './corpus.ts';
import type { Found } from './gather.ts';
import { type Both, both, error, type Fault, warning } from './make-problem.ts';
import type { Report } from './settle-value.ts';
import { spotOf } from './tree.ts';

/** A seat whose point, if any, is whole and of a known basis. */
export function checkSeat({ item, tree }: Found<Network>, report: Report): Seat {
  const { lat, lon, basis, ...place } = item.seat;
  const fault = (key: string, said: Pick<Fault, 'code' | 'found' | 'expected' | 'mend'>): Fault => ({
    at: spotOf(tree, ['seat', key]),
    subject: item.id,
    ...said
  });
  if (lat === undefined || lon === undefined) {
    if (lat !== undefined || lon !== undefined) report(error(fault(lat === undefined ? 'lon' : 'lat', halfPoint(lat, lon))));
    else if (basis !== 'unknown') report(error(fault('basis', noPoint(basis))));
    return { ...place, basis: 'unknown' };
  }
  if (basis === 'unknown') report(error(fault('basis', pointOfNoBasis(lat, lon))));
  const lacking = LACKING[basis];
  if (lacking && place[lacking.key] === undefined) report(warning(fault('basis', nameless(basis, lacking.key, lacking.name))));
  return { ...place, lat, lon, basis: basis === 'unknown' ? 'approximate' : basis };
}

/** What must be named for a basis to mean anything. */
const LACKING: Readonly<Partial<Record<SeatBasis, { readonly key: 'commune' | 'department'; readonly name: Both }>>> = {
  commune: { key: 'commune', name: both('la commune', 'the commune') },
  department: { key: 'department', name: both('le département', 'the département') }
};

const halfPoint = (lat?: number, lon?: number) => ({
  code: 'half-point',
  found: lat === undefined ? `lon ${lon}` : `lat ${lat}`,
  expected: both('latitude et longitude, ou aucune des deux', 'both latitude and longitude, or neither'),
  mend: both(`Ajoutez « ${lat === undefined ? 'lat' : 'lon'} », ou retirez l’autre.`, `Add “${lat === undefined ? 'lat' : 'lon'}”, or remove the other.`)
});

const noPoint = (basis: SeatBasis) => ({
  code: 'no-point',
  found: basis,
  expected: both('« unknown », puisque le siège n’a pas de coordonnées', '“unknown”, since the seat has no coordinates'),
  mend: both('Ajoutez « lat » et « lon », ou écrivez « basis: unknown ».', 'Add “lat” and “lon”, or write “basis: unknown”.')
});

const pointOfNoBasis = (lat: number, lon: number) => ({
  code: 'point-of-no-basis',
  found: `unknown (${lat}, ${lon})`,
  expected: both(
    'commune, approximate ou department, puisque le siège a des coordonnées',
    'commune, approximate or department, since the seat has coordinates'
  ),
  mend: both('Dites d’où vient le point, ou retirez « lat » et « lon ».', 'Say where the point comes from, or remove “lat” and “lon”.')
});

const nameless = (basis: SeatBasis, key: string, name: Both) => ({
  code: 'nameless-seat',
  found: basis,
  expected: both(`${name.fr} dont le point est le centre`, `${name.en} whose middle the point is`),
  mend: both(`Ajoutez « ${key}: … », ou écrivez « basis: approximate ».`, `Add “${key}: …”, or write “basis: approximate”.`)
});
