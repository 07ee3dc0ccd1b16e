// How the page's scripts are cut into files: what draws the explorer's first picture comes in as few as can be, since each
// file more is some milliseconds more before it. All else is cut by the bundler as it sees fit.

import type { Plugin, Rolldown } from 'vite';

const STORY = '/src/routes/[[lang=lang]]/+page.svelte';
const EXPLORER = '/src/routes/[[lang=lang]]/explorer/+page.svelte';
const PRESENTER = '/src/routes/[[lang=lang]]/presenter/+page.svelte';
const SOURCES = '/src/routes/[[lang=lang]]/sources/+page.svelte';
const EVENT = '/src/routes/[[lang=lang]]/evenement/[id]/+page.svelte';
const FRAME = '/src/routes/+layout.svelte';
const FIRST_PICTURE = '/src/routes/[[lang=lang]]/explorer/first-picture.ts';

type Context = Parameters<Extract<Rolldown.CodeSplittingGroup['name'], (...args: never) => unknown>>[1];

const reached = new Map<string, ReadonlySet<string>>();

/** A module of ours and all that it imports, without what is loaded later. */
function reachedFrom(module: string, context: Context): ReadonlySet<string> {
  const before = reached.get(module);
  if (before) return before;
  const start = process.cwd() + module;
  const found = new Set([start]);
  for (const id of found) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  reached.set(module, found);
  return found;
}

/** What every page needs. */
const isSvelte = (id: string): boolean => /[\\/]node_modules[\\/](svelte|esm-env|clsx)[\\/]/.test(id);
const isOurs = (id: string): boolean => id.startsWith(`${process.cwd()}/src/`);
/** What loads what comes later: the first picture has no more need of the framework than that. */
const isLoader = (id: string): boolean => /vite\/preload-helper/.test(id);
/** The one entrance to d3 leads to all of it: what the story does not use must not come with it. */
const isForFilesAlone = (id: string): boolean => /[\\/]d3-dsv[\\/]/.test(id);
const isForLater = (id: string): boolean => /[\\/]d3-((?!array|time|shape|path)[a-z-]+|array[\\/]src[\\/](fsum|ticks|nice))/.test(id);

/** What the story shares with other pages besides the first picture: one file, not one for each set of pages that need it. */
const isCommon = (id: string, context: Context): boolean =>
  [STORY, FRAME].some((page) => reachedFrom(page, context).has(id)) && [EXPLORER, PRESENTER, SOURCES, EVENT].some((page) => reachedFrom(page, context).has(id));

/** `ground`: what the first picture shares with the story; `picture`: the rest of what it needs. */
function fileOf(id: string, context: Context): string | null {
  if (id.endsWith(FIRST_PICTURE)) return null;
  if (!reachedFrom(FIRST_PICTURE, context).has(id)) return isOurs(id) && isCommon(id, context) ? 'common' : null;
  if (isForFilesAlone(id)) return 'picture';
  if (isForLater(id)) return null;
  if (isLoader(id)) return 'ground';
  return [STORY, FRAME].some((page) => reachedFrom(page, context).has(id)) ? 'ground' : 'picture';
}

export const fewFiles: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: 'svelte', test: isSvelte, priority: 1 },
    { name: fileOf, debugName: 'first picture', priority: 0 }
  ]
};

const NAMES = /^(ground|picture|svelte|first-picture)/;

/** Asks the browser to compile these files whole while they come, off the page's own thread: all of them are run at once. */
export const compiledWhole: Plugin = {
  name: 'compiled-whole',
  apply: 'build',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk' && NAMES.test(file.name)) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
  }
};
