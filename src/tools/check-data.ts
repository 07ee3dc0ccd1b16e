// `npm run check:data -- [--lang fr|en] FILE…`: reads event files and prints every problem. Without a file,
// reads our own data/. Exit code 0 when there is no error, 1 when there is, 2 when a file cannot be opened.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBytes } from '../lib/core/corpus/decode-bytes.ts';
import { type CorpusFile, readCorpus, type ReadCorpus } from '../lib/core/corpus/read-corpus.ts';
import { sayProblem } from '../lib/core/corpus/say-problem.ts';
import type { Locale } from '../lib/core/words/locale.ts';

const OUR_DATA = 'data';
const EVENT_FILE = /\.(ya?ml|json|csv|tsv)$/i;

type Request = { readonly locale: Locale; readonly names: readonly string[] };

/** What the command line asks for; French when the terminal speaks it. */
function requestOf(args: readonly string[]): Request {
  const at = args.indexOf('--lang');
  const asked = at === -1 ? process.env.LC_ALL || process.env.LANG || '' : (args[at + 1] ?? '');
  const names = args.filter((arg, index) => at === -1 || (index !== at && index !== at + 1));
  return { locale: asked.startsWith('fr') ? 'fr' : 'en', names: names.length > 0 ? names : ourFiles() };
}

const ourFiles = (): readonly string[] =>
  readdirSync(OUR_DATA, { recursive: true, encoding: 'utf8' })
    .filter((name) => EVENT_FILE.test(name))
    .sort()
    .map((name) => join(OUR_DATA, name));

function open(name: string, locale: Locale): CorpusFile | undefined {
  try {
    return { name, text: decodeBytes(readFileSync(name)) };
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? String(cause);
    console.error(locale === 'fr' ? `${name} : impossible à ouvrir (${why})` : `${name}: cannot be opened (${why})`);
    return undefined;
  }
}

function summary({ corpus, problems }: ReadCorpus, files: number, locale: Locale): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const counts = [files, corpus.events.length, corpus.sources.length, errors, problems.length - errors];
  const words = locale === 'fr' ? ['fichier', 'événement', 'source', 'erreur', 'avertissement'] : ['file', 'event', 'source', 'error', 'warning'];
  const isOne = (count: number): boolean => (locale === 'fr' ? count < 2 : count === 1);
  return counts.map((count, index) => `${count} ${words[index]}${isOne(count) ? '' : 's'}`).join(', ');
}

function main({ locale, names }: Request): number {
  const opened = names.map((name) => open(name, locale));
  const files = opened.filter((file) => file !== undefined);
  const result = readCorpus(files);
  for (const problem of result.problems) console.log(sayProblem(problem, locale));
  console.log(summary(result, files.length, locale));
  if (files.length < names.length) return 2;
  return result.problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

process.exitCode = main(requestOf(process.argv.slice(2)));
