import { describe, expect, it } from 'vitest';
import type { Problem } from './problem.ts';
import { sayProblem } from './say-problem.ts';

const problem: Problem = {
  severity: 'error',
  code: 'unknown-key',
  file: 'data/x.yaml',
  line: 12,
  column: 7,
  subject: 'prato',
  found: 'titel',
  expected: { fr: 'une clé', en: 'a key' },
  mend: { fr: 'Écrivez « title ».', en: 'Write “title”.' }
};

describe('a problem', () => {
  it('is said in one line, in either language', () => {
    expect(sayProblem(problem, 'fr')).toBe('data/x.yaml:12:7 · erreur · prato · trouvé « titel », attendu une clé. Écrivez « title ».');
    expect(sayProblem(problem, 'en')).toBe('data/x.yaml:12:7 · error · prato · found “titel”, expected a key. Write “title”.');
  });

  it('says when nothing was found, and is a warning when nothing was lost', () => {
    expect(sayProblem({ ...problem, severity: 'warning', found: '', subject: undefined }, 'en')).toBe(
      'data/x.yaml:12:7 · warning · found nothing, expected a key. Write “title”.'
    );
  });
});
