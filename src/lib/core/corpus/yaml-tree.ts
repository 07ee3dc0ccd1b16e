// YAML or JSON text -> tree and problems. The `yaml` package parses; this module watches its depth and
// size while it does, so that no file can exhaust the stack or the memory. No tag, no merge key, no
// custom type: maps, lists and scalars only. Knows nothing of events.

import {
  type Alias,
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  Parser,
  type Scalar as YamlScalar,
  type YAMLParseError
} from 'yaml';
import { cleanText } from './clean-text.ts';
import { DEEPEST, MOST_ALIASED, MOST_PROBLEMS, MOST_TOKENS } from './limits.ts';
import type { Problem } from './problem.ts';
import type { Report } from './settle-value.ts';
import { spotter } from './spotter.ts';
import { type Entry, leaf, type Spot, type Tree } from './tree.ts';
import { aliasProblem, oddKey, secondDocument, tagProblem, tooBig, yamlFault } from './yaml-faults.ts';

type Tokens = ReturnType<Parser['next']> extends Generator<infer T> ? readonly T[] : never;
type Anchored = { readonly tree: Tree; readonly size: number };
type Build = {
  readonly text: string;
  readonly spot: (offset: number) => Spot;
  readonly report: Report;
  readonly anchors: Map<string, Anchored>;
  /** Values built so far, repeated ones counted each time. */
  size: number;
  aliased: number;
};

/** The tree of the first document of a text; undefined when it holds nothing. */
export function yamlTree(text: string, file: string): { readonly tree?: Tree; readonly problems: readonly Problem[] } {
  const spot = spotter(text, file);
  const tokens = tokensOf(text);
  if ('overflow' in tokens) return { problems: [tooBig(spot(tokens.offset), tokens.overflow)] };
  const options = { prettyErrors: false, uniqueKeys: false, merge: false, logLevel: 'silent', schema: 'core' } as const;
  const documents = [...new Composer(options).compose(tokens.tokens, true, text.length)];
  return fromDocuments(documents, text, spot);
}

/** The package's own parser, stopped as soon as it goes too deep or too far. */
function tokensOf(text: string): { readonly tokens: Tokens } | { readonly overflow: 'deep' | 'many'; readonly offset: number } {
  const parser = new Parser();
  const tokens: Tokens[number][] = [];
  let count = 0;
  for (const source of new Lexer().lex(text)) {
    for (const token of parser.next(source)) tokens.push(token);
    if (parser.stack.length > DEEPEST) return { overflow: 'deep', offset: parser.offset };
    if (++count > MOST_TOKENS) return { overflow: 'many', offset: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

function fromDocuments(
  documents: readonly Document.Parsed[],
  text: string,
  spot: (offset: number) => Spot
): { readonly tree?: Tree; readonly problems: readonly Problem[] } {
  const [first, second] = documents;
  const problems: Problem[] = tellable(first?.errors ?? []).map((fault) => yamlFault(fault, text, spot(fault.pos[0])));
  if (second) problems.push(secondDocument(spot(second.range[0])));
  if (!first?.contents) return { problems };
  const build: Build = { text, spot, report: (problem) => problems.push(problem), anchors: new Map(), size: 0, aliased: 0 };
  const tree = treeOf(first.contents, build);
  return { tree, problems };
}

/** After a tab nothing is where it should be: what the package says then of the rest only misleads. */
function tellable(faults: readonly YAMLParseError[]): readonly YAMLParseError[] {
  const tab = faults.findIndex((fault) => fault.code === 'TAB_AS_INDENT');
  const sound = tab === -1 ? faults : faults.filter((fault, index) => index < tab || fault.code === 'TAB_AS_INDENT');
  return sound.slice(0, MOST_PROBLEMS);
}

function treeOf(node: Node, build: Build): Tree {
  if (isAlias(node)) return fromAlias(node, build);
  const before = build.size++;
  const tree = fromNode(node, build);
  const anchor = (node as { anchor?: string }).anchor;
  if (anchor !== undefined) build.anchors.set(anchor, { tree, size: build.size - before });
  return tree;
}

function fromNode(node: Node, build: Build): Tree {
  const at = build.spot(node.range?.[0] ?? 0);
  if (node.tag !== undefined) build.report(tagProblem(at, node.tag));
  if (isMap(node)) return { kind: 'map', at, entries: node.items.flatMap((pair) => entryOf(pair as Pair<Node | null, Node | null>, at, build)) };
  if (isSeq(node)) return { kind: 'list', at, items: node.items.map((item) => treeOf(item as Node, build)) };
  return fromScalar(node as YamlScalar, at, build);
}

/** A value written before, under an anchor; one still open (a value within itself) is not there yet. */
function fromAlias(node: Alias, build: Build): Tree {
  const at = build.spot(node.range?.[0] ?? 0);
  const anchored = build.anchors.get(node.source);
  build.aliased += anchored?.size ?? 0;
  if (anchored && build.aliased <= MOST_ALIASED) {
    build.size += anchored.size;
    return anchored.tree;
  }
  build.report(aliasProblem(at, node.source, anchored !== undefined));
  return leaf(at, null, '');
}

function entryOf(pair: Pair<Node | null, Node | null>, map: Spot, build: Build): readonly Entry[] {
  const at = pair.key?.range ? build.spot(pair.key.range[0]) : map;
  if (!isScalar(pair.key)) {
    build.report(oddKey(at));
    return [];
  }
  const key = cleanText(typeof pair.key.value === 'string' ? pair.key.value : (pair.key.source ?? String(pair.key.value)), () => at, build.report);
  return [{ key, at, value: pair.value ? treeOf(pair.value, build) : leaf(at, null, '') }];
}

function fromScalar(node: YamlScalar, at: Spot, build: Build): Tree {
  const value = node.value as unknown;
  if (typeof value === 'number' || typeof value === 'boolean') return leaf(at, value, node.source ?? String(value));
  if (value === null || value === undefined) return leaf(at, null, '');
  const text = typeof value === 'string' ? value : (node.source ?? String(value));
  return leaf(
    at,
    cleanText(text, (sign) => spotOfSign(node, sign, build), build.report)
  );
}

/** Where a sign stands in a scalar; the scalar itself when it is only written as an escape. */
function spotOfSign(node: YamlScalar, sign: string, build: Build): Spot {
  const [start, end] = node.range ?? [0, 0];
  const inside = sign === '' ? -1 : build.text.slice(start, end).indexOf(sign);
  return build.spot(start + Math.max(0, inside));
}
