// `npm run check:data -- [--lang fr|en] FILE…`: reads event files and lessons and prints every problem. Without a file,
// reads our own data/. Lessons, known by their steps, are checked against our own events. Exit code 0 when there is no
// error, 1 when there is, 2 when a file cannot be opened.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBytes } from '../lib/core/corpus/decode-bytes.ts';
import type { Corpus } from '../lib/core/corpus/corpus.ts';
import type { Problem } from '../lib/core/corpus/problem.ts';
import { type CorpusFile, readCorpus } from '../lib/core/corpus/read-corpus.ts';
import { sayProblem } from '../lib/core/corpus/say-problem.ts';
import { isLessonFile } from '../lib/core/lesson/lesson-file.ts';
import { readLesson } from '../lib/core/lesson/read-lesson.ts';
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

type Checked = { readonly corpus: Corpus; readonly lessons: number; readonly problems: readonly Problem[] };

/** Event files together, then each lesson. */
function check(files: readonly CorpusFile[], locale: Locale): Checked {
  const lessons = files.filter(isLessonFile);
  const { corpus, problems } = readCorpus(files.filter((file) => !lessons.includes(file)));
  if (lessons.length === 0) return { corpus, lessons: 0, problems };
  const ours = ourCorpus(locale);
  return { corpus, lessons: lessons.length, problems: [...problems, ...lessons.flatMap((file) => readLesson(file, ours).problems)] };
}

const ourCorpus = (locale: Locale): Corpus =>
  readCorpus(
    ourFiles()
      .flatMap((name) => open(name, locale) ?? [])
      .filter((file) => !isLessonFile(file))
  ).corpus;

const COUNTED = {
  fr: { files: 'fichier', events: 'événement', sources: 'source', lessons: 'séance', errors: 'erreur', warnings: 'avertissement' },
  en: { files: 'file', events: 'event', sources: 'source', lessons: 'lesson', errors: 'error', warnings: 'warning' }
} as const;
type Counted = keyof (typeof COUNTED)[Locale];

function summary({ corpus, lessons, problems }: Checked, files: number, locale: Locale): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const counts: readonly (readonly [Counted, number])[] = [
    ['files', files],
    ['events', corpus.events.length],
    ['sources', corpus.sources.length],
    ...(lessons > 0 ? [['lessons', lessons] as const] : []),
    ['errors', errors],
    ['warnings', problems.length - errors]
  ];
  const isOne = (count: number): boolean => (locale === 'fr' ? count < 2 : count === 1);
  return counts.map(([what, count]) => `${count} ${COUNTED[locale][what]}${isOne(count) ? '' : 's'}`).join(', ');
}

function main({ locale, names }: Request): number {
  const opened = names.map((name) => open(name, locale));
  const files = opened.filter((file) => file !== undefined);
  const checked = check(files, locale);
  for (const problem of checked.problems) console.log(sayProblem(problem, locale));
  console.log(summary(checked, files.length, locale));
  if (files.length < names.length) return 2;
  return checked.problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

process.exitCode = main(requestOf(process.argv.slice(2)));
