// A text of any format that has a definition -> what is made of it, and its problems: parse, settle, check, in one
// pass, never throwing. Knows no format: `read-file.ts` reads event files this way.

import type * as v from 'valibot';
import { capped } from './cap-problems.ts';
import { type Checked, checkTree } from './check-tree.ts';
import type { AnySchema } from './field.ts';
import { jsonTree } from './json-tree.ts';
import { both, error } from './make-problem.ts';
import type { Problem } from './problem.ts';
import { refuse } from './refuse-text.ts';
import { settleTree } from './settle-tree.ts';
import type { OnProgress, Report } from './settle-value.ts';
import { type Branch, glimpseText, type Spot, type Tree } from './tree.ts';
import { yamlTree } from './yaml-tree.ts';

/** A sort of file: what it may hold, and what is made of it. */
export type Format<S extends AnySchema, T> = {
  readonly definition: S;
  /** The key of the whole under which a file that is one list is read. */
  readonly list: string;
  /** What is told of a file that holds nothing. */
  readonly nothing: (tree: Tree | undefined, at: Spot) => Problem;
  /** What is told, and nothing else of the definition, of a file of another sort. */
  readonly foreign?: (whole: Tree) => Problem | undefined;
  readonly make: (document: Checked<v.InferOutput<S>>, report: Report) => T | undefined;
};

export type ReadFormat<T> = { readonly made?: T; readonly problems: readonly Problem[] };
export type RawTree = { readonly tree?: Tree; readonly problems: readonly Problem[] };
export type Parse = (text: string, file: string) => RawTree;

/** JSON is YAML too, and quicker read as what it is. */
export const plainTree: Parse = (text, file) => jsonTree(text, file) ?? yamlTree(text, file);

/** Reads a text parsed one way into one format. */
export function readFormat<S extends AnySchema, T>(format: Format<S, T>, parse: Parse, raw: string, file: string, counted?: OnProgress): ReadFormat<T> {
  const start = { file, line: 1, column: 1 };
  const refusal = refuse(raw, start);
  if (refusal) return { problems: [refusal] };
  try {
    return understand(format, parse(plainText(raw), file), start, counted);
  } catch (cause) {
    return { problems: [unreadable(start, cause)] };
  }
}

/** Without a byte order mark; lines end one way. */
const plainText = (raw: string): string => raw.replace(/^\ufeff/, '').replace(/\r(?!\n)/g, '\n');

/** What a text holds, of whatever sort; undefined for what cannot be read. Never throws. */
export function glanceAt(raw: string, file: string): Tree | undefined {
  if (refuse(raw, { file, line: 1, column: 1 })) return undefined;
  try {
    return plainTree(plainText(raw), file).tree;
  } catch {
    return undefined;
  }
}

function understand<S extends AnySchema, T>(format: Format<S, T>, { tree, problems: first }: RawTree, start: Spot, counted?: OnProgress): ReadFormat<T> {
  const problems: Problem[] = [...first];
  const report: Report = Object.assign((problem: Problem) => void problems.push(problem), { counted });
  const root = rootOf(tree, format.list);
  if (!tree || !root) return { problems: problems.length > 0 ? capped(problems) : [format.nothing(tree, start)] };
  const foreign = format.foreign?.(tree);
  if (foreign) return { problems: capped([...problems, foreign]) };
  const document = checkTree(settleTree(root, format.definition, report), report, format.definition);
  const made = document && format.make(document, report);
  return { ...(made !== undefined && { made }), problems: capped(problems) };
}

/** A file that is one list is a list of what the format lists. */
function rootOf(tree: Tree | undefined, list: string): Branch | undefined {
  if (tree?.kind === 'list') return { kind: 'map', at: tree.at, entries: [{ key: list, at: tree.at, value: tree }] };
  return tree?.kind === 'map' ? tree : undefined;
}

const unreadable = (at: Spot, cause: unknown): Problem =>
  error({
    at,
    code: 'unreadable',
    found: glimpseText(String(cause)),
    expected: both('un fichier lisible', 'a readable file'),
    mend: both('Vérifiez le fichier ; s’il est bon, signalez ce défaut du lecteur.', 'Check the file; if it is sound, report this fault of the reader.')
  });
