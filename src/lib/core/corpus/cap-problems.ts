// The problems of one file as a person can take them in: in the order of the file, one fault a line, and not too many at once.

import { MOST_PROBLEMS } from './limits.ts';
import { both, error } from './make-problem.ts';
import type { Problem } from './problem.ts';

/** In the order of the file, and no more than a person can take in. */
export function capped(unsorted: readonly Problem[]): readonly Problem[] {
  const problems = oneFaultALine([...unsorted].sort((a, b) => a.line - b.line || a.column - b.column));
  if (problems.length <= MOST_PROBLEMS) return problems;
  const last = problems[MOST_PROBLEMS]!;
  const more = problems.length - MOST_PROBLEMS;
  return [
    ...problems.slice(0, MOST_PROBLEMS),
    error({
      at: { file: last.file, line: last.line, column: last.column },
      code: 'more-problems',
      found: `+ ${more}`,
      expected: both(`au plus ${MOST_PROBLEMS} problèmes montrés à la fois`, `at most ${MOST_PROBLEMS} problems shown at a time`),
      mend: both('Corrigez les premiers et relisez le fichier.', 'Mend the first ones and read the file again.')
    })
  ];
}

/** A line that is not well formed has one problem: what it seems to say is not worth a second. */
function oneFaultALine(problems: readonly Problem[]): readonly Problem[] {
  const faults = new Map<number, Problem>();
  for (const problem of problems) if (problem.code === 'syntax' && !faults.has(problem.line)) faults.set(problem.line, problem);
  return problems.filter((problem) => (faults.get(problem.line) ?? problem) === problem);
}
