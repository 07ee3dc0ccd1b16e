// A file's content with the place of every key and value, whatever it was written in (YAML, JSON,
// CSV). Immutable. Knows nothing of events: `settle-tree` and `check-tree` give the tree its meaning.

export type Spot = { readonly file: string; readonly line: number; readonly column: number };

export type Scalar = string | number | boolean | null;
/** `written` is the text as it stands in the file: `0800` is the number 800 but the year 0800. */
export type Leaf = { readonly kind: 'leaf'; readonly at: Spot; readonly value: Scalar; readonly written: string };
export type Entry = { readonly key: string; readonly at: Spot; readonly value: Tree };
export type Branch = { readonly kind: 'map'; readonly at: Spot; readonly entries: readonly Entry[] };
export type List = { readonly kind: 'list'; readonly at: Spot; readonly items: readonly Tree[] };
export type Tree = Leaf | Branch | List;

export type Path = readonly (string | number)[];

export const leaf = (at: Spot, value: Scalar, written = String(value)): Leaf => ({ kind: 'leaf', at, value, written });

/** The value under one key or index. */
export function child(tree: Tree, step: string | number): Tree | undefined {
  if (tree.kind === 'list' && typeof step === 'number') return tree.items[step];
  if (tree.kind === 'map') return tree.entries.find((entry) => entry.key === step)?.value;
  return undefined;
}

/** The value at the end of a path; undefined when the path leaves the tree. */
export function follow(tree: Tree, path: Path): Tree | undefined {
  let here: Tree | undefined = tree;
  for (const step of path) here = here && child(here, step);
  return here;
}

/** Where a path leads, or where it leaves the tree. */
export function spotOf(tree: Tree, path: Path): Spot {
  let here = tree;
  for (const step of path) {
    const next = child(here, step);
    if (!next) break;
    here = next;
  }
  return here.at;
}

/** The text of a leaf, or undefined. */
export const wordAt = (tree: Tree, path: Path): string | undefined => {
  const found = follow(tree, path);
  return found?.kind === 'leaf' && found.value !== null ? found.written : undefined;
};

/** The tree as plain data. Objects have no prototype, so that no key is special. */
export function plain(tree: Tree): unknown {
  if (tree.kind === 'leaf') return tree.value;
  if (tree.kind === 'list') return tree.items.map(plain);
  const record: Record<string, unknown> = Object.create(null);
  for (const entry of tree.entries) record[entry.key] = plain(entry.value);
  return record;
}

/** The tree without some of its values, wherever they stand; undefined when the root itself goes. */
export function without(tree: Tree, gone: ReadonlySet<Tree>): Tree | undefined {
  if (gone.has(tree)) return undefined;
  if (tree.kind === 'list') return { ...tree, items: tree.items.map((item) => without(item, gone)).filter((item) => item !== undefined) };
  if (tree.kind === 'leaf') return tree;
  const entries = tree.entries.flatMap((entry) => {
    const value = without(entry.value, gone);
    return value ? [{ ...entry, value }] : [];
  });
  return { ...tree, entries };
}

/** One readable line of what stands in the file, for a problem's `found`. */
export function glimpse(tree: Tree | undefined): string {
  if (!tree) return '';
  if (tree.kind === 'leaf') return tree.value === null ? '' : glimpseText(tree.written);
  if (tree.kind === 'list') return '[…]';
  if (tree.entries.length === 0) return '';
  return `{${glimpseText(tree.entries.map((entry) => entry.key).join(', '))}}`;
}

const LONGEST_GLIMPSE = 80;

/** Text on one line, short, its invisible characters written as U+…. */
export function glimpseText(text: string): string {
  const start = text
    .slice(0, LONGEST_GLIMPSE * 2)
    .replace(/\s+/g, ' ')
    .trim();
  const short = start.length > LONGEST_GLIMPSE ? `${start.slice(0, LONGEST_GLIMPSE - 1)}…` : start;
  return short.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
}
