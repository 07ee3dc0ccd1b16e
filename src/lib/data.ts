// The one door to /data. Server side only: it reads at build time, pages receive what is made from it.

import { readCorpus } from './core/corpus/read-corpus.ts';
import { sayProblem } from './core/corpus/say-problem.ts';
import type { Corpus } from './core/corpus/corpus.ts';

const FILES = import.meta.glob('/data/*.yaml', { query: '?raw', import: 'default', eager: true }) as Record<string, string>;

/** The moment the build was made: closes what is still running. Fixed by SOURCE_DATE_EPOCH (seconds) for identical builds. */
export const NOW = Number(process.env.SOURCE_DATE_EPOCH ?? Math.floor(Date.now() / 1000)) * 1000;

let corpus: Corpus | undefined;

/** Our own corpus, read once, by the same reader as anyone's file. A build stops on any error in it. */
export function ourCorpus(): Corpus {
  corpus ??= readOurs();
  return corpus;
}

function readOurs(): Corpus {
  const files = Object.keys(FILES)
    .sort()
    .map((path) => ({ name: path.replace(/^\//, ''), text: FILES[path]! }));
  const result = readCorpus(files);
  const errors = result.problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw new Error(errors.map((problem) => sayProblem(problem, 'fr')).join('\n'));
  return result.corpus;
}
