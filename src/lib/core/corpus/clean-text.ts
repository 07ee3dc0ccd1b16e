// What no text of a corpus may hold: control characters, marks that turn the writing direction round,
// strings without end. Told once a text, and taken out. HTML is left alone: it is text like any other.

import { CONTROL, TURNING } from './forbidden-signs.ts';
import { LONGEST_STRING } from './limits.ts';
import { both, error, warning } from './make-problem.ts';
import type { Report } from './settle-value.ts';
import { cutAt, tooLong } from './settle-value.ts';
import { glimpseText, leaf, type Spot } from './tree.ts';

/** The text without what must not be there; `spotOfSign` says where a sign stands in the file. */
export function cleanText(raw: string, spotOfSign: (sign: string) => Spot, report: Report): string {
  const text = raw.replace(/\r\n/g, '\n');
  const control = text.match(CONTROL)?.[0];
  const turning = text.match(TURNING)?.[0];
  if (control !== undefined) report(controlSign(control, spotOfSign(control)));
  if (turning !== undefined) report(turningSign(turning, spotOfSign(turning)));
  const clean = control === undefined && turning === undefined ? text : text.replace(CONTROL, '').replace(TURNING, '');
  if (clean.length <= LONGEST_STRING) return clean;
  report(tooLong(leaf(spotOfSign(''), clean), clean.length, LONGEST_STRING));
  return cutAt(clean, LONGEST_STRING);
}

const controlSign = (sign: string, at: Spot) =>
  error({
    at,
    code: 'control-character',
    found: glimpseText(sign),
    expected: both('du texte sans caractère de commande', 'text without control characters'),
    mend: both('Effacez ce caractère invisible ; il a été retiré.', 'Delete this invisible character; it was taken out.')
  });

const turningSign = (sign: string, at: Spot) =>
  warning({
    at,
    code: 'direction-mark',
    found: glimpseText(sign),
    expected: both('du texte sans marque qui retourne le sens de lecture', 'text without marks that turn the reading direction'),
    mend: both('Effacez cette marque invisible ; elle a été retirée.', 'Delete this invisible mark; it was taken out.')
  });
