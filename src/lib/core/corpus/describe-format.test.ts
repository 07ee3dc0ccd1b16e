import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { definition } from './definition.ts';
import { describeFormat, formatParts } from './describe-format.ts';
import { documentRecords } from './document-records.ts';
import { type AnySchema, entriesOf, isOptional } from './field.ts';
import { COLUMN_WORDS } from './format-columns.ts';
import { FORMAT_EN } from './format-en.ts';
import { FORMAT_EXAMPLES } from './format-examples.ts';
import { FORMAT_FR } from './format-fr.ts';
import { PART_NAMES } from './format-parts.ts';
import { readCorpus } from './read-corpus.ts';
import { sayProblem } from './say-problem.ts';
import { writeCsv } from './write-csv.ts';
import { eventPlacesCsv, placesCsv, seriesCsv } from './write-tables.ts';

const DATA = join(import.meta.dirname, '../../../../data');
const parts = formatParts();
const cases = parts.flatMap(({ name, entries }) => Object.keys(entries).map((key) => [name, key] as const));

/** Every schema under one, each once. */
function under(schema: unknown, seen: Set<unknown> = new Set()): ReadonlySet<unknown> {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return seen;
  seen.add(schema);
  for (const value of Object.values(schema)) under(value, seen);
  return seen;
}

describe('data/README.md', () => {
  it('is what the definition makes', () => {
    expect(readFileSync(join(DATA, 'README.md'), 'utf8'), 'data/README.md is stale: run `npm run describe:data`').toBe(describeFormat(FORMAT_EXAMPLES));
  });

  it('names each file of the folder, in both languages', () => {
    const there = readdirSync(DATA, { withFileTypes: true }).map((file) => (file.isDirectory() ? `${file.name}/` : file.name));
    expect(there.filter((name) => !(name in FORMAT_FR.files) || !(name in FORMAT_EN.files))).toEqual([]);
  });

  it('says all in French that it says in English', () => {
    expect(Object.keys(FORMAT_FR.files)).toEqual(Object.keys(FORMAT_EN.files));
    const lengths = [FORMAT_FR, FORMAT_EN].map(({ licence, use, dates, meaning }) =>
      [licence, ...use, dates, ...meaning].map((section) => section.join('\n').split('\n').length)
    );
    expect(lengths[0]).toEqual(lengths[1]);
  });

  it('is written without em dashes and straight apostrophes, and breaks no table', () => {
    const prose = describeFormat(FORMAT_EXAMPLES).replace(/`[^`\n]*`/g, '');
    expect(prose.match(/.*(?:—|\w'\w).*/g) ?? []).toEqual([]);
    const widths = describeFormat(FORMAT_EXAMPLES)
      .split(/\n\n/)
      .filter((block) => block.startsWith('|'))
      .map(
        (block) =>
          new Set(
            block
              .trim()
              .split('\n')
              .map((line) => line.split(/(?<!\\)\|/).length)
          ).size
      );
    expect(widths.every((count) => count === 1)).toBe(true);
    expect(widths.length).toBe(parts.length + 5 + Object.keys(COLUMN_WORDS).length);
  });
});

describe('the tables', () => {
  it('tell every record that a file may hold', () => {
    const objects = [...under(definition)].filter((schema) => (schema as AnySchema).type === 'strict_object').map((schema) => entriesOf(schema as AnySchema));
    expect(new Set(parts.map(({ entries }) => entries))).toEqual(new Set(objects));
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
    expect(parts.filter(({ name }) => !PART_NAMES[name]).map(({ name }) => name)).toEqual([]);
  });

  it('give an example for every field, and for nothing else', () => {
    const given = Object.entries(FORMAT_EXAMPLES).flatMap(([name, fields]) => Object.keys(fields).map((key) => `${name}.${key}`));
    expect(given.sort()).toEqual(cases.map(([name, key]) => `${name}.${key}`).sort());
  });
});

// ——— Each example in a record of its part, in a file, among what it refers to ———

/** The sources that examples cite, all of our own. */
const CITED = [
  ...['blanc-2004-ecosysteme', 'gazette-communes-2005-67-poles', 'liberation-2004-raffarin'],
  ...['senat-2009-avis-105-grappes', 'pimido-pommier-fiche', 'cget-2015-evaluation-grappes']
];

/** What examples refer to. */
const AMONG = [
  'series: [{ id: networks-spl, measure: networks, name: SPL, points: [] }]',
  `sources: [${CITED.map((id) => `{ id: ${id}, title: T }`).join(', ')}]`,
  `events: [${['appel-spl-1998', 'ciadt-2004-09-14'].map((id) => `{ id: ${id}, date: 1998/2004, title: T, status: à vérifier }`).join(', ')}]`
];
/** The same, of lists whose own examples have these very ids. */
const UNLESS_GIVEN = {
  lanes: 'lanes: [{ id: state }, { id: ideas }]',
  instruments: 'instruments: [{ id: poles }, { id: spl }, { id: grappes }, { id: clusters }]',
  sources: 'sources: [{ id: bourgine-2014-reseaux, title: T }]'
};

/** Networks are merged on both sides: those that one example names, as they name it. */
const OTHERS: Readonly<Record<string, string>> = {
  into: 'networks: [{ id: vegepolys-valley, name: V, instrument: poles, label: 2019/.., from: [vegepolys], status: à vérifier }]',
  from: `networks: [${['risques', 'pegase'].map((id) => `{ id: ${id}, name: R, instrument: poles, label: 2005/2015, into: [vegepolys], status: à vérifier }`).join(', ')}]`
};

const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);
const inList = (key: string, record: string, others: readonly string[] = []): string =>
  [`${key}:`, `  - ${indented(record, '    ')}`, ...others.map((other) => `  - ${other}`)].join('\n');
const inField = (key: string, record: string): string => `${key}:\n  ${indented(record, '  ')}`;
const event = (field: string): string => inList('events', `id: un\ndate: '2004'\ntitle: T\nstatus: à vérifier\n${field}`);

/** A whole file around a record of each part. */
const FILES: Readonly<Record<string, (record: string) => string>> = {
  document: (record) => record,
  'text-in-both': (record) => event(inField('text', record)),
  view: (record) => inField('view', record),
  piece: (record) => inField('view', inList('pieces', record)),
  lane: (record) => inList('lanes', record),
  instrument: (record) => inList('instruments', record),
  event: (record) => inList('events', record),
  place: (record) => event(inField('place', record)),
  figure: (record) => event(inList('figures', record)),
  relation: (record) => event(inList('relations', record)),
  citation: (record) => event(inList('sources', record)),
  dispute: (record) => event(inList('disputes', record)),
  version: (record) => event(inList('disputes', `about: A\n${inList('versions', record, ['{ text: B }'])}`)),
  source: (record) => inList('sources', record),
  author: (record) => inList('sources', `id: un\ntitle: T\n${inList('author', record)}`),
  series: (record) => inList('series', record),
  point: (record) => inList('series', `id: un\nmeasure: m\nname: N\n${inList('points', record)}`),
  handover: (record) => inList('handovers', record),
  network: (record) => inList('networks', record),
  seat: (record) => inList('networks', `id: un\nname: N\ninstrument: poles\nlabel: 2005/..\nstatus: à vérifier\n${inField('seat', record)}`),
  coverage: (record) => inList('coverage', record),
  claim: (record) => inList('claims', record),
  chapter: (record) => inList('chapters', record),
  'chapter-map': (record) => inList('chapters', `id: un\ntitle: T\ntext: T\nwindow: 1998/2003\n${inField('map', record)}`)
};

/** What a field cannot do without, besides what every record of its part must hold. */
const WITH: Readonly<Record<string, readonly string[]>> = {
  event: ['sources'],
  network: ['sources'],
  claim: ['sources'],
  place: ['lat', 'lon'],
  seat: ['commune', 'department', 'lat', 'lon', 'basis']
};

function minimal(name: string, key: string): string {
  const entries = parts.find((part) => part.name === name)!.entries;
  const required = Object.keys(entries).filter((field) => !isOptional(entries[field]!));
  const fields = new Set([...required, ...(WITH[name] ?? []), key]);
  return [...fields].map((field) => `${field}: ${FORMAT_EXAMPLES[name]![field]}`).join('\n');
}

function problemsOf(name: string, key: string): readonly string[] {
  const text = FILES[name]!(minimal(name, key));
  const missing = Object.entries(UNLESS_GIVEN).flatMap(([list, others]) => (new RegExp(`^${list}:`, 'm').test(text) ? [] : [others]));
  const merged = name === 'network' && OTHERS[key] !== undefined ? [OTHERS[key]] : [];
  const files = [text, ...AMONG, ...missing, ...merged].map((each, index) => ({ name: `${index}.yaml`, text: each }));
  return readCorpus(files).problems.map((problem) => sayProblem(problem, 'en'));
}

describe('the columns of the flat files', () => {
  it('are told, all that are written', () => {
    const { corpus } = readCorpus([]);
    for (const [name, write] of [
      ['reseaux.csv', placesCsv],
      ['lieux.csv', eventPlacesCsv],
      ['series.csv', seriesCsv]
    ] as const)
      expect(Object.keys(COLUMN_WORDS[name]!), name).toEqual(expect.arrayContaining(write(corpus).split(',')));
  });

  it('are those of an event with all its fields, in order', () => {
    const text = FILES.event!(
      Object.entries(FORMAT_EXAMPLES.event!)
        .map(([key, value]) => `${key}: ${value}`)
        .join('\n')
    );
    const source = "sources: [{ id: blanc-2004-ecosysteme, title: T, URL: 'https://example.org/' }]";
    const paged = text.replace(/^ +sources: .*$/m, "    sources: [{ id: blanc-2004-ecosysteme, page: '12' }]");
    const { corpus } = readCorpus([paged, source].map((each, index) => ({ name: `${index}.yaml`, text: each })));
    const header = writeCsv(documentRecords(corpus, ['rapport-blanc-2004'])).split('\n')[0]!;
    expect(Object.keys(COLUMN_WORDS['evenements.csv']!)).toEqual(header.split(','));
  });
});

describe('each example', () => {
  it('cites sources that are our own', () => {
    const ours = readdirSync(DATA)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(join(DATA, name), 'utf8'))
      .join('\n');
    expect([...CITED, FORMAT_EXAMPLES.source!.id!].filter((id) => !ours.includes(`\n  - id: ${id}\n`))).toEqual([]);
  });

  it.each(cases)('is read as it stands: %s, %s', (name, key) => {
    expect(problemsOf(name, key)).toEqual([]);
  });

  it('would be told if it were wrong', () => {
    const files = [{ name: 'a.yaml', text: FILES.event!(minimal('event', 'id').replace("'2004-05'", 'hier')) }];
    expect(readCorpus(files).problems.map(({ code }) => code)).toContain('unreadable-date');
  });
});
