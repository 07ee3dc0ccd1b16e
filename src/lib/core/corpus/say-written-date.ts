// A date as a file writes it, in words.

import { sayDate } from '../time/say-date.ts';
import type { Locale } from '../words/locale.ts';
import { readWrittenDate } from './written-date.ts';

/** The date in words; as it is written when it is no date. */
export function sayWrittenDate(edtf: string, locale: Locale): string {
  const read = readWrittenDate(edtf);
  return 'date' in read ? sayDate(read.date, locale) : edtf;
}
