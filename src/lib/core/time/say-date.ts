// Date -> words, in French and English, never finer than the date itself.
// Knows nothing of EDTF's grammar: only spans, precision and certainty.

import { inLocale } from '../words/in-locale.ts';
import type { Locale } from '../words/locale.ts';
import { NBSP } from '../words/typeset.ts';
import { type HistoricDate, yearOf } from './historic-date.ts';
import { seasonName } from './season.ts';

/** "14 septembre 2004", "vers 2000", "XIIᵉ siècle", "de 2005 à 2008", "depuis 2023", "entre 1998 et 2000". */
export function sayDate(date: HistoricDate, locale: Locale): string {
  const words = locale === 'fr' ? french : english;
  if (date.form === 'interval') return words.interval(date);
  if (date.form === 'one-of' || date.form === 'all-of') return words.several(date);
  return words.point(date);
}

type Words = {
  readonly point: (date: HistoricDate) => string;
  readonly interval: (date: HistoricDate) => string;
  readonly several: (date: HistoricDate) => string;
};

const months = inLocale((locale) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }));
const monthName = (date: HistoricDate, locale: Locale): string => months(locale).format(date.min);
const dayOf = (date: HistoricDate): number => new Date(date.min).getUTCDate();
const lastYear = (date: HistoricDate): number => yearOf(date.max - 1);
const sameYear = (a: HistoricDate, b: HistoricDate): boolean => yearOf(a.min) === yearOf(b.min);
const sameMonth = (a: HistoricDate, b: HistoricDate): boolean => sameYear(a, b) && new Date(a.min).getUTCMonth() === new Date(b.min).getUTCMonth();
/** The year a season is written with: its winter may run into the next. */
const yearWritten = (date: HistoricDate): number => Number.parseInt(date.edtf, 10);
const plain = (date: HistoricDate): boolean => !date.approximate && !date.uncertain;

/** 12 -> "XII". Centuries only, so 1 to 39. */
function roman(value: number): string {
  const steps: readonly [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I']
  ];
  let rest = value;
  let text = '';
  for (const [size, sign] of steps) for (; rest >= size; rest -= size) text += sign;
  return text;
}

// ——— French ———

const SEASONS_FR = ['printemps', 'été', 'automne', 'hiver'] as const;
const CYCLES_FR = { quarter: 'trimestre', third: 'quadrimestre', half: 'semestre' } as const;

const yearFr = (year: number): string => (year > 0 ? String(year) : `${1 - year}${NBSP}av.${NBSP}J.-C.`);
const dayFr = (day: number): string => (day === 1 ? '1ᵉʳ' : String(day));

function centuryFr(date: HistoricDate): string {
  const year = yearOf(date.min);
  const number = year >= 0 ? Math.floor(year / 100) + 1 : Math.ceil(-year / 100);
  return `${roman(number)}${number === 1 ? 'ᵉʳ' : 'ᵉ'}${NBSP}siècle${year < 0 ? ` av.${NBSP}J.-C.` : ''}`;
}

function seasonFr(date: HistoricDate): string {
  const { cycle, index } = seasonName(date.season!);
  const year = yearFr(yearWritten(date));
  if (cycle === 'season') return `${SEASONS_FR[index]} ${year}`;
  return `${index === 0 ? '1ᵉʳ' : `${index + 1}ᵉ`} ${CYCLES_FR[cycle]} ${year}`;
}

/** The date's own name, without article or certainty. */
function nameFr(date: HistoricDate): string {
  switch (date.precision) {
    case 'day':
      return `${dayFr(dayOf(date))}${NBSP}${monthName(date, 'fr')} ${yearFr(yearOf(date.min))}`;
    case 'month':
      return `${monthName(date, 'fr')} ${yearFr(yearOf(date.min))}`;
    case 'season':
      return seasonFr(date);
    case 'year':
      return yearFr(yearOf(date.min));
    case 'decade':
      return `années ${yearFr(yearOf(date.min))}`;
    case 'century':
      return centuryFr(date);
    default:
      return spanFr(date);
  }
}

function spanFr(date: HistoricDate): string {
  const first = yearOf(date.min);
  const last = lastYear(date);
  return first === last ? yearFr(first) : `entre ${yearFr(first)} et ${yearFr(last)}`;
}

/** "le 3 mai", "les années 1980", "l’été 2006"; months and years go without. */
function articleFr(date: HistoricDate): string {
  if (date.precision === 'decade') return 'les ';
  if (date.precision === 'season') return /^[aéh]/.test(nameFr(date)) ? 'l’' : 'le ';
  return date.precision === 'day' || date.precision === 'century' ? 'le ' : '';
}

/** "vers 2000"; "entre 1560 et 1569" has no such word before it, and says it after. */
function pointFr(date: HistoricDate): string {
  const about = date.approximate && date.precision !== 'span' ? `vers ${articleFr(date)}` : '';
  const doubts = [date.approximate && date.precision === 'span' && 'approximative', date.uncertain && 'incertaine'].filter(Boolean);
  return `${about}${nameFr(date)}${doubts.length > 0 ? ` (date ${doubts.join(' et ')})` : ''}`;
}

/** "de 1998", "d’avril 2004", "du 3 mai 2005", "des années 1980", "d’environ 1945". */
function fromFr(date: HistoricDate, name = nameFr(date)): string {
  if (date.approximate) return `d’environ ${articleFr(date)}${name}`;
  if (date.precision === 'decade') return `des ${name}`;
  if (date.precision === 'day' || date.precision === 'century' || date.precision === 'season') {
    return /^(?:été|automne|hiver)/.test(name) ? `de l’${name}` : `du ${name}`;
  }
  return /^[aeo]/i.test(name) ? `d’${name}` : `de ${name}`;
}

function toFr(date: HistoricDate): string {
  const name = nameFr(date);
  if (date.approximate) return `à environ ${articleFr(date)}${name}`;
  if (date.precision === 'decade') return `aux ${name}`;
  if (date.precision === 'day' || date.precision === 'century' || date.precision === 'season') {
    return /^(?:été|automne|hiver)/.test(name) ? `à l’${name}` : `au ${name}`;
  }
  return `à ${name}`;
}

const doubtFr = (date: HistoricDate): string => (date.uncertain ? ' (dates incertaines)' : '');

/** Ends of one month or year name it once: "du 23 au 24 janvier 2001". */
function sharedStartFr(start: HistoricDate, end: HistoricDate): string | undefined {
  if (!plain(start) || !plain(end) || start.precision !== end.precision) return undefined;
  if (start.precision === 'day' && sameMonth(start, end)) return dayFr(dayOf(start));
  if (start.precision === 'day' && sameYear(start, end)) return `${dayFr(dayOf(start))}${NBSP}${monthName(start, 'fr')}`;
  if (start.precision === 'month' && sameYear(start, end)) return monthName(start, 'fr');
  if (start.precision === 'century') return nameFr(start).replace(/[\s\u00a0]siècle$/, '');
  return undefined;
}

function intervalFr(date: HistoricDate): string {
  const [first, second] = date.parts ?? [];
  if (date.openEnd) {
    const since = sinceFr(first!);
    return (date.openEnd === 'open' ? since : `${since}, fin inconnue`) + doubtFr(date);
  }
  if (date.openStart) {
    const until = untilFr(first!);
    return (date.openStart === 'open' ? until : `${until}, début inconnu`) + doubtFr(date);
  }
  if (first!.min === second!.min && first!.max === second!.max) return pointFr({ ...first!, approximate: date.approximate, uncertain: date.uncertain });
  return `${fromFr(first!, sharedStartFr(first!, second!))} ${toFr(second!)}${doubtFr(date)}`;
}

function sinceFr(date: HistoricDate): string {
  return `depuis ${date.approximate ? 'environ ' : ''}${articleFr(date)}${nameFr(date)}`;
}

function untilFr(date: HistoricDate): string {
  if (date.approximate) return `jusque vers ${articleFr(date)}${nameFr(date)}`;
  if (date.precision === 'year' || date.precision === 'month') return `jusqu’en ${nameFr(date)}`;
  return `jusqu’${toFr(date)}`;
}

/** "en 1760", "en mai 1760", "le 3 mai 1760", "dans les années 1760". */
function inFr(date: HistoricDate): string {
  if (date.form !== 'point' || date.precision === 'span') return '';
  if (date.precision === 'decade') return 'dans les ';
  return articleFr(date) || 'en ';
}

function severalFr(date: HistoricDate): string {
  const parts = date.parts ?? [];
  const names = parts.map((part) => (part.form === 'interval' ? intervalFr(part) : nameFr(part)));
  const doubt = date.uncertain ? ' (date incertaine)' : '';
  if (date.openStart) return `au plus tard ${inFr(parts.at(-1)!)}${names.at(-1)}${doubt}`;
  if (date.openEnd) return `au plus tôt ${inFr(parts[0]!)}${names[0]}${doubt}`;
  const range = date.form === 'one-of' && parts.length === 1 ? parts[0]!.parts : undefined;
  if (range) return `entre ${nameFr(range[0]!)} et ${nameFr(range[1]!)}${doubt}`;
  return joined(names, date.form === 'one-of' ? 'ou' : 'et') + doubt;
}

const french: Words = { point: pointFr, interval: intervalFr, several: severalFr };

// ——— English ———

const SEASONS_EN = ['spring', 'summer', 'autumn', 'winter'] as const;
const CYCLES_EN = { quarter: 'quarter', third: 'four-month term', half: 'half' } as const;
const ORDINALS_EN = ['first', 'second', 'third', 'fourth'] as const;

const yearEn = (year: number): string => (year > 0 ? String(year) : `${1 - year}${NBSP}BC`);

function ordinalEn(value: number): string {
  const ending = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

function centuryEn(date: HistoricDate): string {
  const year = yearOf(date.min);
  const number = year >= 0 ? Math.floor(year / 100) + 1 : Math.ceil(-year / 100);
  return `${ordinalEn(number)}${NBSP}century${year < 0 ? `${NBSP}BC` : ''}`;
}

function seasonEn(date: HistoricDate): string {
  const { cycle, index } = seasonName(date.season!);
  const year = yearEn(yearWritten(date));
  return cycle === 'season' ? `${SEASONS_EN[index]} ${year}` : `${ORDINALS_EN[index]} ${CYCLES_EN[cycle]} of ${year}`;
}

function nameEn(date: HistoricDate): string {
  switch (date.precision) {
    case 'day':
      return `${dayOf(date)}${NBSP}${monthName(date, 'en')} ${yearEn(yearOf(date.min))}`;
    case 'month':
      return `${monthName(date, 'en')} ${yearEn(yearOf(date.min))}`;
    case 'season':
      return seasonEn(date);
    case 'year':
      return yearEn(yearOf(date.min));
    case 'decade':
      return `${yearEn(yearOf(date.min))}s`;
    case 'century':
      return centuryEn(date);
    default:
      return spanEn(date);
  }
}

function spanEn(date: HistoricDate): string {
  const first = yearOf(date.min);
  const last = lastYear(date);
  return first === last ? yearEn(first) : `between ${yearEn(first)} and ${yearEn(last)}`;
}

const articleEn = (date: HistoricDate): string => (date.precision === 'decade' || date.precision === 'century' ? 'the ' : '');

function pointEn(date: HistoricDate): string {
  const about = date.approximate && date.precision !== 'span' ? `about ${articleEn(date)}` : '';
  const doubts = [date.approximate && date.precision === 'span' && 'approximate', date.uncertain && 'uncertain'].filter(Boolean);
  return `${about}${nameEn(date)}${doubts.length > 0 ? ` (date ${doubts.join(' and ')})` : ''}`;
}

const doubtEn = (date: HistoricDate): string => (date.uncertain ? ' (dates uncertain)' : '');
const boundEn = (date: HistoricDate): string => `${date.approximate ? 'about ' : ''}${articleEn(date)}${nameEn(date)}`;

function intervalEn(date: HistoricDate): string {
  const [first, second] = date.parts ?? [];
  if (date.openEnd) return `since ${boundEn(first!)}${date.openEnd === 'unknown' ? ', end unknown' : ''}${doubtEn(date)}`;
  if (date.openStart) return `until ${boundEn(first!)}${date.openStart === 'unknown' ? ', start unknown' : ''}${doubtEn(date)}`;
  if (first!.min === second!.min && first!.max === second!.max) return pointEn({ ...first!, approximate: date.approximate, uncertain: date.uncertain });
  return `from ${sharedStartEn(first!, second!) ?? boundEn(first!)} to ${boundEn(second!)}${doubtEn(date)}`;
}

function sharedStartEn(start: HistoricDate, end: HistoricDate): string | undefined {
  if (!plain(start) || !plain(end) || start.precision !== end.precision) return undefined;
  if (start.precision === 'day' && sameMonth(start, end)) return String(dayOf(start));
  if (start.precision === 'day' && sameYear(start, end)) return `${dayOf(start)}${NBSP}${monthName(start, 'en')}`;
  if (start.precision === 'month' && sameYear(start, end)) return monthName(start, 'en');
  return undefined;
}

function severalEn(date: HistoricDate): string {
  const parts = date.parts ?? [];
  const names = parts.map((part) => (part.form === 'interval' ? intervalEn(part) : nameEn(part)));
  const doubt = date.uncertain ? ' (date uncertain)' : '';
  if (date.openStart) return `${names.at(-1)} or earlier${doubt}`;
  if (date.openEnd) return `${names[0]} or later${doubt}`;
  const range = date.form === 'one-of' && parts.length === 1 ? parts[0]!.parts : undefined;
  if (range) return `between ${nameEn(range[0]!)} and ${nameEn(range[1]!)}${doubt}`;
  return joined(names, date.form === 'one-of' ? 'or' : 'and') + doubt;
}

const english: Words = { point: pointEn, interval: intervalEn, several: severalEn };

/** "1998, 1999 ou 2000". */
function joined(names: readonly string[], conjunction: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1)}`;
}
