// One file of any accepted kind -> a checked document and its problems. Refuses at once what is too big
// or no text at all. The kind comes from the name, or from the content when the name says nothing.

import { csvTree } from './csv-tree.ts';
import { checkTree, type Checked } from './check-tree.ts';
import { definition } from './definition.ts';
import { LARGEST_FILE, MOST_PROBLEMS } from './limits.ts';
import { both, error, warning } from './make-problem.ts';
import type { Problem } from './problem.ts';
import { settleTree } from './settle-tree.ts';
import type { OnProgress, Report } from './settle-value.ts';
import { kindOf } from './file-kind.ts';
import { jsonTree } from './json-tree.ts';
import { glimpse, glimpseText, type Spot, type Tree } from './tree.ts';
import { yamlTree } from './yaml-tree.ts';

export type ReadFile = { readonly document?: Checked; readonly problems: readonly Problem[] };
type RawTree = { readonly tree?: Tree; readonly problems: readonly Problem[] };

/** Reads a file by its extension or, failing that, by its look. */
export function readFile(text: string, name: string, onProgress?: OnProgress): ReadFile {
  const parse = kindOf(name, text) === 'csv' ? csvTree : plainTree;
  return readWith(parse, text, name, onProgress);
}

/** JSON is YAML too, and quicker read as what it is. */
const plainTree = (text: string, file: string): RawTree => jsonTree(text, file) ?? yamlTree(text, file);

/** Reads YAML or JSON. */
export const readYaml = (text: string, fileName: string): ReadFile => readWith(plainTree, text, fileName);

/** Reads CSV: one row an event. */
export const readCsv = (text: string, fileName: string): ReadFile => readWith(csvTree, text, fileName);

function readWith(parse: (text: string, file: string) => RawTree, raw: string, file: string, onProgress?: OnProgress): ReadFile {
  const start = { file, line: 1, column: 1 };
  const refusal = refuse(raw, start);
  if (refusal) return { problems: [refusal] };
  const text = raw.replace(/^\ufeff/, '').replace(/\r(?!\n)/g, '\n');
  try {
    return understand(parse(text, file), start, onProgress);
  } catch (cause) {
    return { problems: [unreadable(start, cause)] };
  }
}

function understand({ tree, problems: first }: RawTree, start: Spot, counted?: OnProgress): ReadFile {
  const problems: Problem[] = [...first];
  const report: Report = Object.assign((problem: Problem) => void problems.push(problem), { counted });
  const root = rootOf(tree);
  if (!root) return { problems: problems.length > 0 ? capped(problems) : [nothing(tree, start)] };
  const document = checkTree(settleTree(root, definition, report), report);
  return { document, problems: capped(problems) };
}

/** A file that is one list is a list of events. */
function rootOf(tree: Tree | undefined): Tree | undefined {
  if (tree?.kind === 'list') return { kind: 'map', at: tree.at, entries: [{ key: 'events', at: tree.at, value: tree }] };
  return tree?.kind === 'map' ? tree : undefined;
}

/** In the order of the file, and no more than a person can take in. */
function capped(unsorted: readonly Problem[]): readonly Problem[] {
  const problems = oneFaultALine([...unsorted].sort((a, b) => a.line - b.line || a.column - b.column));
  if (problems.length <= MOST_PROBLEMS) return problems;
  const last = problems[MOST_PROBLEMS]!;
  const more = problems.length - MOST_PROBLEMS;
  return [
    ...problems.slice(0, MOST_PROBLEMS),
    error({
      at: { file: last.file, line: last.line, column: last.column },
      code: 'more-problems',
      found: `+ ${more}`,
      expected: both(`au plus ${MOST_PROBLEMS} problèmes montrés à la fois`, `at most ${MOST_PROBLEMS} problems shown at a time`),
      mend: both('Corrigez les premiers et relisez le fichier.', 'Mend the first ones and read the file again.')
    })
  ];
}

/** A line that is not well formed has one problem: what it seems to say is not worth a second. */
function oneFaultALine(problems: readonly Problem[]): readonly Problem[] {
  const faults = new Map<number, Problem>();
  for (const problem of problems) if (problem.code === 'syntax' && !faults.has(problem.line)) faults.set(problem.line, problem);
  return problems.filter((problem) => (faults.get(problem.line) ?? problem) === problem);
}

const NOISE = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g;
const SAMPLE = 20_000;
const NOISY_SHARE = 0.02;

function refuse(text: string, at: Spot): Problem | undefined {
  if (text.length > LARGEST_FILE) return tooLarge(text.length, at);
  const sample = text.slice(0, SAMPLE);
  const noise = sample.match(NOISE)?.length ?? 0;
  return noise > 3 && noise > sample.length * NOISY_SHARE ? notText(sample, at) : undefined;
}

const tooLarge = (length: number, at: Spot): Problem =>
  error({
    at,
    code: 'too-large',
    found: `${(length / 1_000_000).toFixed(1)} M`,
    expected: both(
      `un fichier de ${LARGEST_FILE / 1_000_000} millions de caractères au plus`,
      `a file of ${LARGEST_FILE / 1_000_000} million characters at most`
    ),
    mend: both('Coupez le fichier en plusieurs, ou vérifiez que c’est le bon.', 'Split the file, or check that it is the right one.')
  });

const notText = (sample: string, at: Spot): Problem =>
  error({
    at,
    code: 'not-text',
    found: glimpseText(sample.slice(0, 20)),
    expected: both('un fichier de texte : YAML, JSON ou CSV, en UTF-8', 'a text file: YAML, JSON or CSV, in UTF-8'),
    mend: both(
      'Enregistrez le tableau au format CSV, ou le texte en UTF-8, et ouvrez ce fichier-là.',
      'Save the sheet as CSV, or the text as UTF-8, and open that file.'
    )
  });

const nothing = (tree: Tree | undefined, at: Spot): Problem =>
  warning({
    at: tree?.at ?? at,
    code: 'no-events',
    found: glimpse(tree),
    expected: both('des événements : « events: » puis une liste', 'events: “events:” then a list'),
    mend: both('Voyez un exemple dans le dossier data.', 'See an example in the data folder.')
  });

const unreadable = (at: Spot, cause: unknown): Problem =>
  error({
    at,
    code: 'unreadable',
    found: glimpseText(String(cause)),
    expected: both('un fichier lisible', 'a readable file'),
    mend: both('Vérifiez le fichier ; s’il est bon, signalez ce défaut du lecteur.', 'Check the file; if it is sound, report this fault of the reader.')
  });
