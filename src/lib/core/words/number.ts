// Numbers as they are read: grouped by thousands, with the unit its language sets after them.

import { inLocale } from './in-locale.ts';
import type { Locale } from './locale.ts';
import { NBSP } from './typeset.ts';

const formatter = inLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));

/** "20 000", "25,5"; in English "20,000". The page's fonts have no narrow space. */
export const setNumber = (value: number, locale: Locale): string =>
  formatter(locale)
    .format(value)
    .replace(/\u202f/g, NBSP);

/** A number already set, with its unit: "71 pôles", "83 %", "83%". */
export function withUnit(number: string, unit: string, locale: Locale): string {
  if (unit === '') return number;
  return unit === '%' && locale === 'en' ? `${number}%` : `${number}${NBSP}${unit}`;
}
