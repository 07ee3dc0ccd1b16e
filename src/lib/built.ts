// What the build has made, for pages that must name it: the script that draws a first picture before the page's others
// run, and the workers. Server side only.

import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The module that draws the first picture, by route. */
export const FIRST_SCRIPTS: Readonly<Record<string, string>> = {
  '/[[lang=lang]]/explorer': 'src/routes/[[lang=lang]]/explorer/first-picture.ts'
};

/** What a missing page searches with, alone. */
export const FIND_SCRIPT = 'src/lib/dom/find-missing.ts';

/** Written by the build of the scripts, which comes before pages are prerendered; there is none in development. */
const BUILT = '.svelte-kit/output/client';
const MANIFEST = `${BUILT}/.vite/manifest.json`;
const WORKERS = '_app/immutable/workers';

type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;

/** The built file of a module and of all it imports, itself first, from the site's root; undefined in development. A build without it stops. */
export function filesOf(module: string): readonly string[] | undefined {
  if (!existsSync(MANIFEST)) return undefined;
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
  if (!manifest[module]) throw new Error(`${MANIFEST} has no ${module}: it must be imported by import() alone to be a file of its own`);
  const reached = new Set([module]);
  for (const each of reached) for (const other of manifest[each]!.imports ?? []) reached.add(other);
  return [...reached].map((each) => manifest[each]!.file);
}

/** The built file of a worker, by the name of its module, which no other may bear; undefined in development. */
export function workerFile(name: string): string | undefined {
  if (!existsSync(`${BUILT}/${WORKERS}`)) return undefined;
  const files = readdirSync(`${BUILT}/${WORKERS}`).filter((each) => each.startsWith(`${name}-`));
  if (files.length !== 1) throw new Error(`${BUILT}/${WORKERS} must have one ${name}, and has ${files.length}: each worker needs a name of its own`);
  return `${WORKERS}/${files[0]}`;
}
