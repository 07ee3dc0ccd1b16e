// The files anyone may take away, under names that stay: what each is called, its media type, and how it is made of our corpus.
// Server side only; knows no page, and no format but by its writer.

import { bibtex } from '../core/corpus/bibtex.ts';
import { type CslItem, sourceCsl } from '../core/corpus/cite-csl.ts';
import { documentRecords, written } from '../core/corpus/document-records.ts';
import { ris } from '../core/corpus/ris.ts';
import { writeCsv } from '../core/corpus/write-csv.ts';
import { writeWholeJson } from '../core/corpus/write-json.ts';
import { writeRecordsCsv } from '../core/corpus/write-records-csv.ts';
import { eventPlacesCsv, placesCsv, seriesCsv } from '../core/corpus/write-tables.ts';
import { timelineCsv, timelineJson } from '../core/corpus/write-timelinejs.ts';
import { writeYaml } from '../core/corpus/write-yaml.ts';
import { say } from '../core/words/locale.ts';
import { ourCorpus } from '../data.ts';
import { SITE } from './site.ts';

export type Download = { readonly name: string; readonly type: string; readonly make: () => string | Promise<string> };

const PROSE = import.meta.glob(['/data/README.md', '/data/CHANGELOG.md'], { query: '?raw', import: 'default', eager: true }) as Record<string, string>;

const TYPES: Readonly<Record<string, string>> = {
  yaml: 'application/yaml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  md: 'text/markdown; charset=utf-8'
};

let made: readonly Download[] | undefined;

/** Every file to download; the list is made once, and so is each file. */
export function downloads(): readonly Download[] {
  made ??= Object.entries(makers()).map(([name, make]) => ({ name, type: TYPES[name.split('.').at(-1)!]!, make: once(make) }));
  return made;
}

type Make = Download['make'];

const makers = (): Readonly<Record<string, Make>> => ({
  'frise.yaml': () => writeYaml(ourCorpus(), heading('frise.yaml')),
  'frise.json': () => writeWholeJson(ourCorpus()),
  'frise.csv': () => forSpreadsheets(writeRecordsCsv(ourCorpus())),
  'evenements.csv': () => forSpreadsheets(writeCsv(allEvents())),
  'timelinejs-fr.json': () => timelineJson(ourCorpus(), 'fr'),
  'timelinejs-en.json': () => timelineJson(ourCorpus(), 'en'),
  'timelinejs-fr.csv': () => timelineCsv(ourCorpus(), 'fr'),
  'timelinejs-en.csv': () => timelineCsv(ourCorpus(), 'en'),
  'reseaux.csv': () => forSpreadsheets(placesCsv(ourCorpus())),
  'lieux.csv': () => forSpreadsheets(eventPlacesCsv(ourCorpus())),
  'series.csv': () => forSpreadsheets(seriesCsv(ourCorpus())),
  'bibliographie.bib': async () => `${heading('bibliographie.bib').replace(/^/gm, '% ')}\n\n${await bibtex(bibliography())}\n`,
  'bibliographie.ris': () => ris(bibliography()),
  'bibliographie.json': () => `${JSON.stringify(bibliography(), null, 2)}\n`,
  ...proseMakers({ 'LISEZMOI.md': '/data/README.md', 'CHANGELOG.md': '/data/CHANGELOG.md' })
});

/** Prose is given as it is written, when it is. */
const proseMakers = (paths: Readonly<Record<string, string>>): Readonly<Record<string, Make>> =>
  Object.fromEntries(Object.entries(paths).flatMap(([name, path]) => (PROSE[path] === undefined ? [] : [[name, () => PROSE[path]!]])));

/** Spreadsheets know UTF-8 by this mark alone; programs pass over it. */
const forSpreadsheets = (csv: string): string => `\ufeff${csv}`;

const allEvents = () =>
  documentRecords(
    ourCorpus(),
    ourCorpus().events.map(({ id }) => id)
  );

const bibliography = (): readonly CslItem[] => ourCorpus().sources.map((source) => sourceCsl(written(source), 'fr'));

/** Whose the file is and under what licence, for formats with comments; where it comes from, when the build knows. */
function heading(name: string): string {
  const { title, licence } = ourCorpus();
  const address = SITE && `\n${SITE}/donnees/${name}`;
  return `${say(title, 'fr')}. Données sous licence ${licence} : https://creativecommons.org/licenses/by/4.0/deed.fr${address}`;
}

/** A file that is made at most once, however often it is asked for. */
function once(make: Make): Make {
  let result: ReturnType<Make> | undefined;
  return () => (result ??= make());
}
