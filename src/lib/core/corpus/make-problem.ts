// Short ways to write a problem. Knows no particular problem: each check words its own.

import type { Text } from '../words/locale.ts';
import type { Problem, Severity } from './problem.ts';
import type { Spot } from './tree.ts';

/** Both languages, always: a problem that only speaks one is half a problem. */
export type Both = Required<Text>;

export const both = (fr: string, en: string): Both => ({ fr, en });

export type Fault = {
  readonly at: Spot;
  readonly code: string;
  readonly found: string;
  readonly expected: Both;
  readonly mend: Both;
  readonly subject?: string;
};

const problem = (severity: Severity, { at, code, found, expected, mend, subject }: Fault): Problem => ({
  severity,
  code,
  file: at.file,
  line: at.line,
  column: at.column,
  ...(subject === undefined ? {} : { subject }),
  found,
  expected,
  mend
});

/** Something that could not be kept as written. */
export const error = (fault: Fault): Problem => problem('error', fault);

/** Something kept, that its writer will want to look at. */
export const warning = (fault: Fault): Problem => problem('warning', fault);

/** "at line 12 of data/a.yaml", in both languages. */
export const elsewhere = (spot: Spot): Both => both(`à la ligne ${spot.line} de ${spot.file}`, `at line ${spot.line} of ${spot.file}`);

/** "Write “title” instead." when there is a likely word, the general advice otherwise. */
export const writeInstead = (guess: string | undefined, otherwise: Both): Both =>
  guess === undefined ? otherwise : both(`Écrivez « ${guess} » à la place.`, `Write “${guess}” instead.`);
