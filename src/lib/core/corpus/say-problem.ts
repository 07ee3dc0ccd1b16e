// A problem in one line, in French or English: where, how serious, what was found, what was expected,
// how to mend it. The same line in a terminal and on the page.

import type { Locale } from '../words/locale.ts';
import { say } from '../words/locale.ts';
import type { Problem, Severity } from './problem.ts';

const SEVERITY: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  fr: { error: 'erreur', warning: 'attention' },
  en: { error: 'error', warning: 'warning' }
};

/** "data/x.yaml:12:7 · erreur · « titel » : une clé parmi… Écrivez « title » à la place." */
export function sayProblem(problem: Problem, locale: Locale): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const what = locale === 'fr' ? inFrench(problem) : inEnglish(problem);
  return `${place} · ${SEVERITY[locale][problem.severity]} · ${what} ${say(problem.mend, locale)}`;
}

/** The event or source concerned, unless it is what was found. */
const concerning = ({ subject, found }: Problem): string => (subject === undefined || found === subject ? '' : `${subject} · `);

function inFrench(problem: Problem): string {
  const found = problem.found === '' ? 'rien trouvé' : `trouvé « ${problem.found} »`;
  return `${concerning(problem)}${found}, attendu ${say(problem.expected, 'fr')}.`;
}

function inEnglish(problem: Problem): string {
  const found = problem.found === '' ? 'found nothing' : `found “${problem.found}”`;
  return `${concerning(problem)}${found}, expected ${say(problem.expected, 'en')}.`;
}
