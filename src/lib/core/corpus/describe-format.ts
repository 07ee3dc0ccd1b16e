// The event file told to people: a head in both languages, then one table for each part, made from the definition that checks
// files and writes the JSON Schema, so that what is told is what is read. Text out; `npm run describe:data` writes it.

import { LOCALES } from '../words/locale.ts';
import { typeset } from '../words/typeset.ts';
import type { Corpus } from './corpus.ts';
import { definition, parts } from './definition.ts';
import { type AnySchema, alternatives, type Entries, entriesOf, isOptional, itemOf, notesOf, unwrapped, wordsOf } from './field.ts';
import { fold } from './fold-words.ts';
import { COLUMN_WORDS } from './format-columns.ts';
import { FORMAT_EN } from './format-en.ts';
import type { FormatExamples } from './format-examples.ts';
import { FORMAT_FR } from './format-fr.ts';
import { DOWNLOADS, PART_NAMES } from './format-parts.ts';
import { inMarkdown, table } from './format-words.ts';
import { readCorpus } from './read-corpus.ts';
import { namesOf } from './settle-tree.ts';
import { eventPlacesCsv, placesCsv, seriesCsv } from './write-tables.ts';

/** One sort of record: its name and its fields. */
export type FormatPart = { readonly name: string; readonly entries: Entries };

const TITLE = '# Les données de Frise · The data of Frise';
const MADE =
  '_Ce fichier est tiré de la définition du format par `npm run describe:data` : ne le corrigez pas à la main. · This file is made from the definition of the format by `npm run describe:data`: do not edit it by hand._';
const PUBLISHED = `## Téléchargements · Downloads

Ces adresses ne changent pas. · These addresses do not change.`;
const FLAT = `### Les colonnes des tableaux · The columns of the tables

Les dates sont en EDTF ; comment les lire est dit plus bas, avec le sens des mots. · Dates are in EDTF; how to read them is told below, with what the words mean.`;
const OPENING = `### Ouvrir les fichiers · Opening the files

Ouvrir dans un tableur : Données › À partir d’un fichier texte/CSV, UTF-8, séparateur virgule ; toutes les colonnes en Texte.

Opening in a spreadsheet: Data › From Text/CSV, UTF-8, comma; all columns as Text.

TimelineJS se lit bien avec quelques dizaines de diapositives : filtrez par groupe (colonne \`Group\`, champ \`group\`), ou ne gardez que le rang 1 (colonne \`rank\` de \`evenements.csv\`, dont l’\`id\` est le \`unique_id\` du JSON).

TimelineJS reads best with a few dozen slides: filter by group (column \`Group\`, field \`group\`), or keep rank 1 (column \`rank\` of \`evenements.csv\`, whose \`id\` is the \`unique_id\` of the JSON).`;
const WRITING = `## Comment les données sont écrites, pour qui les relit · How the data are written, for editors

Les fichiers \`1-origines.yaml\` et suivants sont ceux du dossier \`data/\` du projet ; le \`frise.yaml\` de \`/donnees/\` les réunit tous en un seul, hormis les séances et le journal.

The files \`1-origines.yaml\` and so on are those of the project’s folder \`data/\`; the \`frise.yaml\` of \`/donnees/\` is all of them in one, but for the lessons and the journal.`;
const FIELDS = `### Champs · Fields

Une partie par tableau. Un enregistrement sans champ requis n’est pas lu. Les éditeurs de texte peuvent vérifier un fichier pendant qu’on l’écrit : \`/schema.json\`.

One part a table. A record without a required field is not read. Text editors can check a file while one types: \`/schema.json\`.`;

/** The whole of data/README.md. */
export function describeFormat(examples: FormatExamples): string {
  const downloaded = [PUBLISHED, downloads(), FLAT, ...Object.keys(COLUMN_WORDS).map(columnsOf), OPENING, licences()];
  const written = [WRITING, inMarkdown(FORMAT_FR, 'fr'), inMarkdown(FORMAT_EN, 'en'), FIELDS];
  const all = [TITLE, MADE, ...downloaded, ...written, ...formatParts().map((part) => sectionOf(part, examples[part.name] ?? {}))];
  return `${inPrint(all.join('\n\n'))}\n`;
}

/** Every sort of record that a file may hold, each once, in the order in which one meets them. */
export function formatParts(): readonly FormatPart[] {
  const found = new Map<Entries, FormatPart>();
  visit('document', definition, found);
  return [...found.values()];
}

function visit(key: string, schema: AnySchema, found: Map<Entries, FormatPart>): void {
  for (const option of alternatives(unwrapped(schema))) {
    if (option.type === 'array') visit(key, itemOf(option), found);
    const entries = entriesOf(option);
    if (option.type !== 'strict_object' || found.has(entries)) continue;
    found.set(entries, { name: nameOf(entries) ?? key, entries });
    for (const [name, field] of Object.entries(entries)) visit(name, field, found);
  }
}

/** What the JSON Schema calls a part, if it names it. */
const nameOf = (entries: Entries): string | undefined => Object.entries(parts).find(([, part]) => part.entries === entries)?.[0];

const COLUMNS = ['champ · field', 'requis · required', 'autres noms · other names', 'ce que c’est', 'what it is', 'exemple · example'];

function sectionOf({ name, entries }: FormatPart, examples: Readonly<Record<string, string>>): string {
  const { fr, en } = PART_NAMES[name] ?? { fr: name, en: name };
  const fields = Object.entries(entries);
  const rows = fields.map(([key, field]) => rowOf(key, field, entries, examples[key]));
  const words = fields.flatMap(([key, field]) => wordsLine(key, field));
  return [`#### \`${name}\` · ${fr} · ${en}`, table(COLUMNS, rows), ...(words.length > 0 ? [words.join('\n')] : [])].join('\n\n');
}

function rowOf(key: string, field: AnySchema, entries: Entries, example: string | undefined): readonly string[] {
  const { help, needed } = notesOf(unwrapped(field));
  const required = needed === true || !isOptional(field);
  const written = example === undefined ? '' : code(`${key}: ${example}`);
  return [code(key), required ? 'oui · yes' : '', otherNames(key, entries).join(', '), help?.fr ?? '', help?.en ?? '', written];
}

const code = (text: string): string => `\`${text}\``;

/** The names our reader takes for a field, but those that it takes for another. */
function otherNames(key: string, entries: Entries): readonly string[] {
  const read = namesOf(entries);
  return (notesOf(unwrapped(entries[key]!)).names ?? []).filter((name) => read.get(fold(name)) === key);
}

/** For a field that takes fixed words: all of them, and what else may be written for each. */
function wordsLine(key: string, field: AnySchema): readonly string[] {
  const schema = unwrapped(field);
  const { spellings } = notesOf(schema);
  const words = wordsOf(schema).map((word) => [code(String(word)), ...(spellings?.[word]?.length ? [`(${spellings[word].join(', ')})`] : [])].join(' '));
  return words.length > 0 ? [`- ${code(key)} : ${words.join(', ')}`] : [];
}

const downloads = (): string =>
  table(
    ['adresse · address', 'ce que c’est', 'what it is'],
    Object.entries(DOWNLOADS).map(([name, { fr, en }]) => [code(`/donnees/${name}`), fr, en])
  );

function columnsOf(name: string): string {
  const words = COLUMN_WORDS[name]!;
  // As they are written: a table without a row is its header.
  const header = WRITERS[name]?.(readCorpus([]).corpus).split(',') ?? Object.keys(words);
  const rows = header.map((column) => [code(column), words[column]?.fr ?? '', words[column]?.en ?? '']);
  return [`#### \`${name}\``, table(['colonne · column', 'ce que c’est', 'what it is'], rows)].join('\n\n');
}

const WRITERS: Readonly<Record<string, (corpus: Corpus) => string>> = {
  'reseaux.csv': placesCsv,
  'lieux.csv': eventPlacesCsv,
  'series.csv': seriesCsv
};

const licences = (): string => [`### ${FORMAT_FR.licence[0]}`, ...[FORMAT_FR, FORMAT_EN].flatMap(({ licence: [, ...paragraphs] }) => paragraphs)].join('\n\n');

/** Words set in print, as each language sets them; what stands between backticks is for machines, and stays. */
const inPrint = (markdown: string): string =>
  markdown
    .split(/(`[^`\n]*`)/)
    .map((piece, index) => (index % 2 === 1 ? piece : LOCALES.reduce(typeset, piece)))
    .join('');
