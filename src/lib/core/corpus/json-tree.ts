// JSON text -> the tree YAML would give of it, in a tenth of the time: places, written values and all. Only for well-formed JSON of
// ordinary depth and size; anything else is left to `yaml-tree.ts`, which has better words for what is wrong.

import { visit } from 'jsonc-parser';
import { cleanText } from './clean-text.ts';
import type { Problem } from './problem.ts';
import type { Report } from './settle-value.ts';
import { type Entry, leaf, type Scalar, type Spot, type Tree } from './tree.ts';

export type JsonTree = { readonly tree: Tree; readonly problems: readonly Problem[] };

const DEEPEST_JSON = 24;
/** Keys and values. */
const MOST_VALUES = 2_000_000;

/** The tree of a JSON text; undefined when it is not well-formed JSON, or out of the ordinary. */
export function jsonTree(text: string, file: string): JsonTree | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const problems: Problem[] = [];
  const builder = new Builder(text, file, (problem) => void problems.push(problem));
  try {
    visit(text, builder.visitor(), { disallowComments: true });
  } catch {
    return undefined;
  }
  return builder.sound && builder.root ? { tree: builder.root, problems } : undefined;
}

type Open = { readonly items: Tree[]; readonly entries: Entry[]; readonly at: Spot; key?: { readonly name: string; readonly at: Spot } | undefined };

class Builder {
  sound = true;
  root: Tree | undefined;
  readonly #text: string;
  readonly #file: string;
  readonly #report: Report;
  readonly #open: Open[] = [];
  #count = 0;

  constructor(text: string, file: string, report: Report) {
    this.#text = text;
    this.#file = file;
    this.#report = report;
  }

  visitor(): Parameters<typeof visit>[1] {
    const begin = (_offset: number, _length: number, line: number, character: number): boolean => this.#begin(this.#spot(line, character));
    return {
      onObjectBegin: begin,
      onArrayBegin: begin,
      onObjectEnd: () => this.#end('map'),
      onArrayEnd: () => this.#end('list'),
      onObjectProperty: (name, _offset, _length, line, character) => {
        const at = this.#spot(line, character);
        this.#open.at(-1)!.key = { name: cleanText(name, () => at, this.#report), at };
      },
      onLiteralValue: (value: Scalar, offset, length, line, character) => this.#put(this.#scalar(value, offset, length, this.#spot(line, character))),
      onError: () => {
        this.sound = false;
      }
    };
  }

  #spot(line: number, character: number): Spot {
    return { file: this.#file, line: line + 1, column: character + 1 };
  }

  #begin(at: Spot): boolean {
    if (this.#open.length >= DEEPEST_JSON) this.sound = false;
    this.#open.push({ items: [], entries: [], at });
    return this.sound;
  }

  #end(kind: 'map' | 'list'): void {
    const { items, entries, at } = this.#open.pop()!;
    this.#put(kind === 'map' ? { kind, at, entries } : { kind, at, items });
  }

  #put(tree: Tree): void {
    if (++this.#count > MOST_VALUES) throw new RangeError('too many values');
    const inside = this.#open.at(-1);
    if (!inside) this.root = tree;
    else if (inside.key) {
      inside.entries.push({ key: inside.key.name, at: inside.key.at, value: tree });
      inside.key = undefined;
    } else inside.items.push(tree);
  }

  #scalar(value: Scalar, offset: number, length: number, at: Spot): Tree {
    if (value === null) return leaf(at, null, '');
    if (typeof value !== 'string') return leaf(at, value, this.#text.slice(offset, offset + length));
    return leaf(
      at,
      cleanText(value, (sign) => this.#spotOfSign(sign, offset, length, at), this.#report)
    );
  }

  /** Where a sign stands in a text; the text itself when it is only written as an escape. */
  #spotOfSign(sign: string, offset: number, length: number, at: Spot): Spot {
    const inside = sign === '' ? -1 : this.#text.slice(offset, offset + length).indexOf(sign);
    return { ...at, column: at.column + Math.max(0, inside) };
  }
}
