// A number with the word it counts, in the singular or the plural as its language has it; minutes as a teacher writes them.

import type { Locale } from './locale.ts';
import { setNumber, withUnit } from './number.ts';
import { NBSP } from './typeset.ts';

/** French counts 0 and 1.5 in the singular; English 1 alone. */
export const isSingular = (count: number, locale: Locale): boolean => (locale === 'fr' ? Math.abs(count) < 2 : count === 1);

/** "1 étape", "0 étape", "8 étapes"; "0 steps". */
export const sayCounted = (count: number, one: string, many: string, locale: Locale): string =>
  withUnit(setNumber(count, locale), isSingular(count, locale) ? one : many, locale);

/** "3 min", "2 min 30 s", "45 s": the same in both languages. */
export function sayMinutes(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
  const parts = [whole > 0 || rest === 0 ? `${whole}${NBSP}min` : '', rest > 0 ? `${rest}${NBSP}s` : ''];
  return parts.filter((part) => part !== '').join(NBSP);
}
