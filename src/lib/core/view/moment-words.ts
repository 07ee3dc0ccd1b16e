// A moment that is pointed at, in words no finer than the pointing: the year, the month or the day.

import { MS_PER_DAY } from '../time/historic-date.ts';
import { sayDate } from '../time/say-date.ts';
import type { Locale } from '../words/locale.ts';
import { typeset } from '../words/typeset.ts';
import { pointAt } from './window-words.ts';

/** A pixel of more time than this cannot tell months, or days. */
const YEARS_FROM = 120 * MS_PER_DAY;
const MONTHS_FROM = 4 * MS_PER_DAY;

/** "2007", "juillet 2007", "5 juillet 2007". `perPixel`: the time, in ms, that a pixel stands for there. */
export function sayMoment(moment: number, perPixel: number, locale: Locale): string {
  const precision = perPixel >= YEARS_FROM ? 'year' : perPixel >= MONTHS_FROM ? 'month' : 'day';
  return typeset(sayDate(pointAt(moment, precision), locale), locale);
}
