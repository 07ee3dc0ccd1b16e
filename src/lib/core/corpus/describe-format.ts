// The event file told to people: a head in both languages, then one table for each part, made from the definition that checks
// files and writes the JSON Schema, so that what is told is what is read. Text out; `npm run describe:data` writes it.

import { LOCALES } from '../words/locale.ts';
import { typeset } from '../words/typeset.ts';
import { definition, parts } from './definition.ts';
import { type AnySchema, alternatives, type Entries, entriesOf, isOptional, itemOf, notesOf, unwrapped, wordsOf } from './field.ts';
import { fold } from './fold-words.ts';
import { FORMAT_EN } from './format-en.ts';
import type { FormatExamples } from './format-examples.ts';
import { FORMAT_FR } from './format-fr.ts';
import { DOWNLOADS, PART_NAMES } from './format-parts.ts';
import { inMarkdown, table } from './format-words.ts';
import { namesOf } from './settle-tree.ts';

/** One sort of record: its name and its fields. */
export type FormatPart = { readonly name: string; readonly entries: Entries };

const TITLE = '# Les données de Frise · The data of Frise';
const MADE =
  '_Ce fichier est tiré de la définition du format par `npm run describe:data` : ne le corrigez pas à la main. · This file is made from the definition of the format by `npm run describe:data`: do not edit it by hand._';
const FIELDS = `## Champs · Fields

Une partie par tableau. Ce à quoi manque un champ requis n’est pas lu. Les éditeurs de texte peuvent vérifier un fichier pendant qu’on l’écrit : \`/schema.json\`.

One part a table. What lacks a required field is not read. Text editors can check a file while one types: \`/schema.json\`.`;
const PUBLISHED = `## Téléchargements · Downloads

Ces adresses ne changent pas. · These addresses do not change.`;

/** The whole of data/README.md. */
export function describeFormat(examples: FormatExamples): string {
  const head = [TITLE, MADE, inMarkdown(FORMAT_FR, 'fr'), inMarkdown(FORMAT_EN, 'en'), FIELDS];
  const all = [...head, ...formatParts().map((part) => sectionOf(part, examples[part.name] ?? {})), PUBLISHED, downloads()];
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
  return [`### \`${name}\` · ${fr} · ${en}`, table(COLUMNS, rows), ...(words.length > 0 ? [words.join('\n')] : [])].join('\n\n');
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

/** Words set in print, as each language sets them; what stands between backticks is for machines, and stays. */
const inPrint = (markdown: string): string =>
  markdown
    .split(/(`[^`\n]*`)/)
    .map((piece, index) => (index % 2 === 1 ? piece : LOCALES.reduce(typeset, piece)))
    .join('');
