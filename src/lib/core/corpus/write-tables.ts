// A corpus -> flat tables for those who count: networks, values of series, places of events. One language-neutral CSV each, ids
// and texts in both languages side by side, dates in EDTF. Knows nothing of reading them back: the whole is `write-records-csv.ts`.

import { csvFormatRows } from 'd3';
import type { HistoricDate } from '../time/historic-date.ts';
import type { Corpus, EventRecord, Network, Series, SeriesPoint } from './corpus.ts';
import { harmless } from './harmless-cell.ts';

type Value = string | number | boolean | undefined;
type Columns<T> = Readonly<Record<string, (row: T) => Value>>;

function table<T>(rows: readonly T[], columns: Columns<T>): string {
  const cells = Object.values(columns);
  return csvFormatRows([Object.keys(columns), ...rows.map((row) => cells.map((cell) => harmless(String(cell(row) ?? ''))))]);
}

/** Ids in one cell. No id holds a space. */
const list = (ids: readonly string[]): string => ids.join(' ');
const idsOf = (cited: readonly { readonly id: string }[]): string => list(cited.map(({ id }) => id));

/** One row a network, at its seat. */
export const placesCsv = ({ networks }: Corpus): string => table(networks, NETWORK_COLUMNS);

const NETWORK_COLUMNS: Columns<Network> = {
  id: ({ id }) => id,
  name_fr: ({ name }) => name.fr,
  name_en: ({ name }) => name.en,
  instrument: ({ instrument }) => instrument,
  sector_fr: ({ sector }) => sector?.fr,
  sector_en: ({ sector }) => sector?.en,
  commune: ({ seat }) => seat.commune,
  department: ({ seat }) => seat.department,
  lat: ({ seat }) => seat.lat,
  lon: ({ seat }) => seat.lon,
  basis: ({ seat }) => seat.basis,
  label_start: ({ label }) => startOf(label),
  label_end: ({ label }) => endOf(label),
  label: ({ label }) => label.edtf,
  into: ({ into }) => list(into),
  from: ({ from }) => list(from),
  status: ({ status }) => status,
  sources: ({ sources }) => idsOf(sources)
};

/** Where a label starts and ends, each in EDTF; blank while it holds, and where it is not known. */
const startOf = (label: HistoricDate): string => (label.openStart ? '' : (label.parts?.[0] ?? label).edtf);
const endOf = (label: HistoricDate): string => (label.openEnd ? '' : (label.parts?.at(-1) ?? label).edtf);

/** One row a value of a series. */
export const seriesCsv = ({ series }: Corpus): string =>
  table(
    series.flatMap((one) => one.points.map((point) => ({ series: one, point }))),
    VALUE_COLUMNS
  );

type ValueRow = { readonly series: Series; readonly point: SeriesPoint };

/** An approximate zero counts nothing: it is where the band of a series starts or ends. */
const isEdge = ({ point }: ValueRow): boolean => point.approximate && point.value === 0;
const edgeOf = ({ series, point }: ValueRow): 'start' | 'end' =>
  series.points.slice(0, series.points.indexOf(point)).some(({ value }) => value > 0) ? 'end' : 'start';

const VALUE_COLUMNS: Columns<ValueRow> = {
  series: ({ series }) => series.id,
  measure: ({ series }) => series.measure,
  instrument: ({ series }) => series.instrument,
  name_fr: ({ series }) => series.name.fr,
  name_en: ({ series }) => series.name.en,
  unit_fr: ({ series }) => series.unit?.fr,
  unit_en: ({ series }) => series.unit?.en,
  date: ({ point }) => point.date.edtf,
  value: (row) => (isEdge(row) ? undefined : row.point.value),
  bound: (row) => (isEdge(row) ? edgeOf(row) : undefined),
  rival: ({ point }) => point.rival,
  approximate: ({ point }) => point.approximate,
  note_fr: ({ point }) => point.note?.fr,
  note_en: ({ point }) => point.note?.en,
  sources: ({ point }) => idsOf(point.sources)
};

/** One row an event that has a place. */
export const eventPlacesCsv = ({ events }: Corpus): string =>
  table(
    events.filter(({ place }) => place),
    PLACE_COLUMNS
  );

const PLACE_COLUMNS: Columns<EventRecord> = {
  id: ({ id }) => id,
  date: ({ date }) => date.edtf,
  title_fr: ({ title }) => title.fr,
  title_en: ({ title }) => title.en,
  place_fr: ({ place }) => place?.name.fr,
  place_en: ({ place }) => place?.name.en,
  lat: ({ place }) => place?.lat,
  lon: ({ place }) => place?.lon,
  country: ({ place }) => place?.country
};
