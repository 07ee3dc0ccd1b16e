// What is wrong in a file: where, what was found, what was expected, how to mend it.
// Wording lives in `say-problem.ts`; a problem is plain data, so that a test or a page can sort and count.

import type { Text } from '../words/locale.ts';

export type Severity = 'error' | 'warning';

export type Problem = {
  readonly severity: Severity;
  /** A stable name for the sort of problem, e.g. `unknown-key`, `dangling-relation`. */
  readonly code: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The id of the event, source or lane concerned, when there is one. */
  readonly subject?: string;
  /** What stands in the file, shortened to one readable line. */
  readonly found: string;
  readonly expected: Text;
  readonly mend: Text;
};
