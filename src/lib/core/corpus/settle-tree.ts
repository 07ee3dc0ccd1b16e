// A raw tree, renamed and settled along the definition: French keys become English ones, unknown and
// repeated keys are told and dropped, single values become lists of one, leaves are settled one by one.
// Works from the schema alone; knows no field by name but `id`.

import { type AnySchema, alternatives, type Entries, entriesOf, itemOf, notesOf, type Role, unwrapped } from './field.ts';
import { fold, guesser } from './fold-words.ts';
import { both, elsewhere, error, writeInstead } from './make-problem.ts';
import type { Problem } from './problem.ts';
import { type Report, settleValue } from './settle-value.ts';
import { type Branch, type Entry, glimpse, glimpseText, type Leaf, leaf, type List, type Tree } from './tree.ts';

/** The tree under its English names, each value in its own type where that can be understood. */
export function settleTree(tree: Tree, schema: AnySchema, report: Report, role?: Role): Tree {
  const bare = unwrapped(schema);
  const notes = role === undefined ? notesOf(bare) : { ...notesOf(bare), role };
  const option = optionFor(tree, alternatives(bare));
  if (notes.role === 'date' && tree.kind === 'map') return settleTree(asWritten(tree), schema, report, role);
  if (option.type === 'array') return settleList(tree, option, notes.role === 'words', report);
  // A title in two languages is two titles.
  if (option.type === 'strict_object' && tree.kind === 'map') return settleMap(tree, entriesOf(option), report, notes.role);
  // A copy: a YAML alias may stand in two places, and be wrong in one only.
  return tree.kind === 'leaf' ? { ...settleValue(tree, option, notes, report) } : { ...tree };
}

/** A date as our own `/events.json` tells it, span and all, is the EDTF it was read from. */
function asWritten(tree: Branch): Tree {
  const edtf = tree.entries.find((entry) => entry.key === 'edtf')?.value;
  return edtf?.kind === 'leaf' ? edtf : leaf(tree.at, '', glimpse(tree));
}

/** The alternative of a union that a value most likely means. */
function optionFor(tree: Tree, options: readonly AnySchema[]): AnySchema {
  const wanted = tree.kind === 'map' ? ['strict_object'] : tree.kind === 'list' ? ['array'] : ['string', 'number', 'picklist', 'boolean'];
  return options.find((option) => wanted.includes(option.type)) ?? options[0]!;
}

function settleList(tree: Tree, schema: AnySchema, ofWords: boolean, report: Report): List {
  const items = tree.kind === 'list' ? tree.items : ofWords && tree.kind === 'leaf' ? splitWords(tree) : [tree];
  const settled = items
    .filter((item) => !isEmpty(item))
    .map((item, index, all) => {
      if (index % COUNTED_BY === 0 && all.length > COUNTED_BY) report.counted?.(index, all.length);
      return settleTree(item, itemOf(schema), report);
    });
  return { kind: 'list', at: tree.at, items: settled };
}

/** Long lists tell how far they are. */
const COUNTED_BY = 500;

const splitWords = (tree: Leaf): readonly Leaf[] =>
  tree.written
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => leaf(tree.at, word));

const isEmpty = (tree: Tree): boolean => tree.kind === 'leaf' && tree.value === null;

function settleMap(tree: Branch, schemas: Entries, report: Report, role?: Role): Branch {
  const named = rename(tree, schemas, report);
  const subject = idOf(named);
  const tell: Report = subject === undefined ? report : (problem) => report({ ...problem, subject });
  const entries = named
    .filter((entry) => !isEmpty(entry.value))
    .map((entry) => ({ ...entry, value: settleTree(entry.value, schemas[entry.key]!, tell, role) }));
  return { ...tree, entries };
}

function idOf(entries: readonly Entry[]): string | undefined {
  const id = entries.find((entry) => entry.key === 'id')?.value;
  return id?.kind === 'leaf' ? glimpseText(id.written) : undefined;
}

/** Entries under their English names; those without one, or already seen, are told and left out. */
function rename(tree: Branch, schemas: Entries, report: Report): readonly Entry[] {
  const names = namesOf(schemas);
  const guess = guesser(spellingsOf(schemas));
  const seen = new Map<string, Entry>();
  for (const entry of tree.entries) {
    if (entry.key === SCHEMA_KEY || isOrigin(entry)) continue;
    const key = names.get(fold(entry.key));
    if (key === undefined) report(unknownKey(entry, schemas, guess(entry.key)));
    else if (seen.has(key)) report(repeatedKey(entry, seen.get(key)!));
    else seen.set(key, { ...entry, key });
  }
  return [...seen.values()];
}

/** What JSON editors look for to offer help; it says nothing of history. */
const SCHEMA_KEY = '$schema';

/** Where a record of our own `/events.json` was read: not where it stands now. */
const isOrigin = ({ key, value }: Entry): boolean =>
  key === 'origin' && value.kind === 'map' && value.entries.every((entry) => /^(file|line)$/.test(entry.key));

const nameTables = new WeakMap<Entries, ReadonlyMap<string, string>>();

/** Every accepted spelling of every key, folded. */
export function namesOf(schemas: Entries): ReadonlyMap<string, string> {
  const known = nameTables.get(schemas);
  if (known) return known;
  const names = new Map<string, string>();
  for (const [key, schema] of Object.entries(schemas)) for (const name of notesOf(unwrapped(schema)).names ?? []) names.set(fold(name), key);
  for (const key of Object.keys(schemas)) names.set(fold(key), key);
  nameTables.set(schemas, names);
  return names;
}

/** Every accepted spelling, as a person would write it. */
export const spellingsOf = (schemas: Entries): readonly string[] =>
  Object.entries(schemas).flatMap(([key, schema]) => [key, ...(notesOf(unwrapped(schema)).names ?? [])]);

function unknownKey(entry: Entry, schemas: Entries, guess: string | undefined): Problem {
  const known = Object.keys(schemas).join(', ');
  return error({
    at: entry.at,
    code: 'unknown-key',
    found: glimpseText(entry.key),
    expected: both(`une clé parmi : ${known}`, `one of the keys: ${known}`),
    mend: writeInstead(guess, both('Retirez cette ligne ou changez le nom de la clé.', 'Remove this line or rename the key.'))
  });
}

function repeatedKey(entry: Entry, first: Entry): Problem {
  const place = elsewhere(first.at);
  return error({
    at: entry.at,
    code: 'repeated-key',
    found: glimpseText(entry.key),
    expected: both(`une seule fois la clé « ${first.key} », déjà écrite ${place.fr}`, `the key “${first.key}” once only; it is already written ${place.en}`),
    mend: both('Gardez une seule des deux lignes ; la première est lue.', 'Keep one of the two lines; the first one is read.')
  });
}
