// One value, understood the way its writer meant it, before it is checked: fixed words in French,
// decimal commas, free dates, ids with accents. Rewrites and warns; what it cannot understand it leaves
// as it is, for `check-tree` to refuse. Knows no file format.

import { LONGEST_TEXT, LONGEST_TITLE } from './limits.ts';
import { type AnySchema, type FieldNotes, wordsOf } from './field.ts';
import { fold, slug } from './fold-words.ts';
import { freeDate } from './free-date.ts';
import { both, error, warning } from './make-problem.ts';
import type { Problem } from './problem.ts';
import { isId } from './record-id.ts';
import { NO, YES } from './spellings.ts';
import { glimpseText, type Leaf, leaf, type Scalar } from './tree.ts';
import { readWrittenDate } from './written-date.ts';

/** Hears of problems and, when it can count, of how many items of a document's own lists are settled. */
export type Report = { (problem: Problem): void; readonly counted?: OnProgress };
export type OnProgress = (done: number, total: number) => void;

/** A leaf as the schema of its field wants it, where that can be done. */
export function settleValue(value: Leaf, schema: AnySchema, notes: FieldNotes, report: Report): Leaf {
  if (notes.role === 'date') return settleDate(value, report);
  if (notes.role === 'id') return settleId(value, report);
  if (schema.type === 'picklist') return settleWord(value, schema, notes);
  if (schema.type === 'boolean') return settleBoolean(value);
  if (schema.type === 'number') return settleNumber(value, notes.role === 'coordinate');
  if (schema.type === 'string') return settleText(value, notes, report);
  return value;
}

const rewritten = (from: Leaf, value: Scalar): Leaf => leaf(from.at, value, from.written);

function settleDate(value: Leaf, report: Report): Leaf {
  const written = value.written.trim();
  if ('date' in readWrittenDate(written)) return leaf(value.at, written);
  const guess = freeDate(written);
  if (guess === undefined) return leaf(value.at, written);
  if ('date' in readWrittenDate(guess)) report(dateGuessed(value, guess));
  return rewritten(value, guess);
}

const dateGuessed = (value: Leaf, guess: string): Problem =>
  warning({
    at: value.at,
    code: 'date-understood',
    found: glimpseText(value.written),
    expected: both('une date en EDTF', 'an EDTF date'),
    mend: both(`Compris comme ${guess} : écrivez « ${guess} » si c’est bien cela.`, `Understood as ${guess}: write “${guess}” if that is right.`)
  });

/** Ids go into addresses and keys: plain letters, and never a name every JavaScript object has. */
function settleId(value: Leaf, report: Report): Leaf {
  const written = value.written.trim();
  if (isId(written)) return leaf(value.at, written);
  const plain = slug(written);
  const id = plain !== '' && plain in {} ? `${plain}-1` : plain;
  if (written !== '') report(idRewritten(value, id));
  return leaf(value.at, id);
}

const idRewritten = (value: Leaf, id: string): Problem =>
  warning({
    at: value.at,
    code: 'id-rewritten',
    found: glimpseText(value.written),
    expected: both('un identifiant en lettres sans accent, chiffres et tirets', 'an id in unaccented letters, digits and hyphens'),
    mend: id === '' ? both('Choisissez un autre identifiant.', 'Choose another id.') : both(`Écrivez « ${id} ».`, `Write “${id}”.`)
  });

function settleWord(value: Leaf, schema: AnySchema, notes: FieldNotes): Leaf {
  const sought = fold(value.written);
  for (const word of wordsOf(schema)) {
    const spellings = [String(word), ...(notes.spellings?.[word] ?? [])];
    if (spellings.some((spelling) => fold(spelling) === sought)) return rewritten(value, word);
  }
  return value;
}

function settleBoolean(value: Leaf): Leaf {
  if (YES.includes(fold(value.written))) return rewritten(value, true);
  return NO.includes(fold(value.written)) ? rewritten(value, false) : value;
}

/** "1 234,5" is a number; "1,234" is not, for nobody knows whether it is one or a thousand. */
function settleNumber(value: Leaf, coordinate: boolean): Leaf {
  if (typeof value.value !== 'string') return value;
  const digits = value.value.replace(/(\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '$1').trim();
  if (!coordinate && /^-?\d{1,3}(,\d{3})+$/.test(digits)) return value;
  const number = digits.replace(',', '.').replace(/^−/, '-');
  return /^[-+]?\d+(\.\d+)?$/.test(number) ? rewritten(value, Number(number)) : value;
}

function settleText(value: Leaf, notes: FieldNotes, report: Report): Leaf {
  const text = value.value === null ? '' : typeof value.value === 'string' ? value.value.trim() : value.written;
  const limit = notes.role === 'title' ? LONGEST_TITLE : notes.role === 'text' ? LONGEST_TEXT : Infinity;
  if (text.length <= limit) return rewritten(value, text);
  report(tooLong(value, text.length, limit));
  return rewritten(value, cutAt(text, limit));
}

/** The start of a text, never half a character of it. */
export const cutAt = (text: string, limit: number): string => `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/** A string over its limit: an error, though its start is kept. */
export const tooLong = (value: Leaf, length: number, limit: number): Problem =>
  error({
    at: value.at,
    code: 'too-long',
    found: `${glimpseText(value.written).slice(0, 40)}… (${length})`,
    expected: both(`au plus ${limit} caractères`, `at most ${limit} characters`),
    mend: both('Raccourcissez ; le début seul est gardé.', 'Shorten it; only the beginning is kept.')
  });
