// One event file of any accepted kind -> a checked document and its problems. The kind comes from the name, or from
// the content when the name says nothing. How any file is read is `read-format.ts`'s.

import type { Checked } from './check-tree.ts';
import { csvTree } from './csv-tree.ts';
import { definition } from './definition.ts';
import { kindOf } from './file-kind.ts';
import { both, warning } from './make-problem.ts';
import type { Problem } from './problem.ts';
import { type Format, type Parse, plainTree, readFormat } from './read-format.ts';
import type { OnProgress } from './settle-value.ts';
import { glimpse, type Spot, type Tree } from './tree.ts';

export type ReadFile = { readonly document?: Checked; readonly problems: readonly Problem[] };

/** Reads a file by its extension or, failing that, by its look. */
export const readFile = (text: string, name: string, onProgress?: OnProgress): ReadFile =>
  readWith(kindOf(name, text) === 'csv' ? csvTree : plainTree, text, name, onProgress);

/** Reads YAML or JSON. */
export const readYaml = (text: string, fileName: string): ReadFile => readWith(plainTree, text, fileName);

/** Reads CSV: one row an event. */
export const readCsv = (text: string, fileName: string): ReadFile => readWith(csvTree, text, fileName);

function readWith(parse: Parse, text: string, file: string, onProgress?: OnProgress): ReadFile {
  const { made, problems } = readFormat(EVENT_FILE, parse, text, file, onProgress);
  return { document: made, problems };
}

const nothing = (tree: Tree | undefined, at: Spot): Problem =>
  warning({
    at: tree?.at ?? at,
    code: 'no-events',
    found: glimpse(tree),
    expected: both('des événements : « events: » puis une liste', 'events: “events:” then a list'),
    mend: both('Voyez un exemple dans le dossier data.', 'See an example in the data folder.')
  });

const EVENT_FILE: Format<typeof definition, Checked> = { definition, list: 'events', nothing, make: (document) => document };
