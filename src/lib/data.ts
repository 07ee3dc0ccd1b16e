// The one door to /data. Server side only: it reads at build time, pages receive what is made from it.

import { type Change, readChanges } from './core/corpus/read-changes.ts';
import { type CorpusFile, readCorpus } from './core/corpus/read-corpus.ts';
import { sayProblem } from './core/corpus/say-problem.ts';
import type { Corpus } from './core/corpus/corpus.ts';
import type { Problem } from './core/corpus/problem.ts';
import type { Lesson } from './core/lesson/lesson.ts';
import { readLesson } from './core/lesson/read-lesson.ts';

const FILES = import.meta.glob('/data/*.yaml', { query: '?raw', import: 'default', eager: true }) as Record<string, string>;
const LESSONS = import.meta.glob('/data/lessons/*.yaml', { query: '?raw', import: 'default', eager: true }) as Record<string, string>;
const CHANGES = import.meta.glob('/data/CHANGELOG.md', { query: '?raw', import: 'default', eager: true }) as Record<string, string>;

/** The moment the build was made: closes what is still running. Fixed by SOURCE_DATE_EPOCH (seconds) for identical builds. */
export const NOW = Number(process.env.SOURCE_DATE_EPOCH ?? Math.floor(Date.now() / 1000)) * 1000;

let corpus: Corpus | undefined;
let lessons: readonly Lesson[] | undefined;
let changes: readonly Change[] | undefined;

/** Our own corpus, read once, by the same reader as anyone's file. A build stops on any error in it. */
export function ourCorpus(): Corpus {
  corpus ??= readOurs();
  return corpus;
}

/** Our own lessons, the shortest first; read once, and a build stops on any error in them too. */
export function ourLessons(): readonly Lesson[] {
  lessons ??= filesOf(LESSONS)
    .flatMap(readOurLesson)
    .sort((a, b) => a.minutes - b.minutes);
  return lessons;
}

/** What has changed in our data, newest first; read once, and a build stops on what is not of the journal's form. */
export function ourChanges(): readonly Change[] {
  changes ??= readChanges(Object.values(CHANGES)[0] ?? '');
  return changes;
}

function readOurs(): Corpus {
  const result = readCorpus(filesOf(FILES));
  stopOnError(result.problems);
  return result.corpus;
}

function readOurLesson(file: CorpusFile): readonly Lesson[] {
  const { lesson, problems } = readLesson(file, ourCorpus());
  stopOnError(problems);
  return lesson ? [lesson] : [];
}

const filesOf = (files: Readonly<Record<string, string>>): readonly CorpusFile[] =>
  Object.keys(files)
    .sort()
    .map((path) => ({ name: path.replace(/^\//, ''), text: files[path]! }));

function stopOnError(problems: readonly Problem[]): void {
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw new Error(errors.map((problem) => sayProblem(problem, 'fr')).join('\n'));
}
