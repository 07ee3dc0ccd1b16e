// Files in, one corpus and every problem out. The one door to the reader: the site's own data and a
// teacher's file both come through here. Never throws, never stops at the first problem.

import type { Corpus } from './corpus.ts';
import { gather, type Gathered, merge, NOTHING } from './gather.ts';
import type { Problem } from './problem.ts';
import { readFile } from './read-file.ts';
import { resolve } from './resolve.ts';
import type { OnProgress } from './settle-value.ts';

export type CorpusFile = { readonly name: string; readonly text: string };
export type ReadCorpus = { readonly corpus: Corpus; readonly problems: readonly Problem[] };

/** Reads, merges in order, and checks across files. `onProgress` is told now and then how many events of a file are settled. */
export function readCorpus(files: readonly CorpusFile[], onProgress?: OnProgress): ReadCorpus {
  const read = files.map((file) => readFile(file.text, file.name, onProgress));
  const gathered = read.map(({ document }) => (document ? gather(document) : NOTHING)).reduce<Gathered>(merge, NOTHING);
  const { corpus, problems } = resolve(gathered);
  const all = [...read.flatMap((one) => one.problems), ...problems];
  return { corpus, problems: inOrder(all, files) };
}

/** By file as given, then by place: the order in which a person mends them. */
function inOrder(problems: readonly Problem[], files: readonly CorpusFile[]): readonly Problem[] {
  const order = new Map(files.map((file, index) => [file.name, index]));
  const fileOf = (problem: Problem): number => order.get(problem.file) ?? 0;
  return [...problems].sort((a, b) => fileOf(a) - fileOf(b) || a.line - b.line || a.column - b.column);
}
