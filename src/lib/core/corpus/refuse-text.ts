// What is no file to read: too big, or no text at all. Told at once, before anything is parsed.

import { LARGEST_FILE } from './limits.ts';
import { both, error } from './make-problem.ts';
import type { Problem } from './problem.ts';
import { glimpseText, type Spot } from './tree.ts';

const NOISE = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g;
const SAMPLE = 20_000;
const NOISY_SHARE = 0.02;

/** Why a text is not worth parsing; undefined when it is. */
export function refuse(text: string, at: Spot): Problem | undefined {
  if (text.length > LARGEST_FILE) return tooLarge(text.length, at);
  const sample = text.slice(0, SAMPLE);
  const noise = sample.match(NOISE)?.length ?? 0;
  return noise > 3 && noise > sample.length * NOISY_SHARE ? notText(sample, at) : undefined;
}

const tooLarge = (length: number, at: Spot): Problem =>
  error({
    at,
    code: 'too-large',
    found: `${(length / 1_000_000).toFixed(1)} M`,
    expected: both(
      `un fichier de ${LARGEST_FILE / 1_000_000} millions de caractères au plus`,
      `a file of ${LARGEST_FILE / 1_000_000} million characters at most`
    ),
    mend: both('Coupez le fichier en plusieurs, ou vérifiez que c’est le bon.', 'Split the file, or check that it is the right one.')
  });

const notText = (sample: string, at: Spot): Problem =>
  error({
    at,
    code: 'not-text',
    found: glimpseText(sample.slice(0, 20)),
    expected: both('un fichier de texte : YAML, JSON ou CSV, en UTF-8', 'a text file: YAML, JSON or CSV, in UTF-8'),
    mend: both(
      'Enregistrez le tableau au format CSV, ou le texte en UTF-8, et ouvrez ce fichier-là.',
      'Save the sheet as CSV, or the text as UTF-8, and open that file.'
    )
  });
