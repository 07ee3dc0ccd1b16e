// Text -> date. The one place that knows the `edtf` package, which only the build and the readers of files
// load: pages receive spans and flags. Plain dates do without it. The package reads levels 0 to 2, but takes seasons for quarters,
// stops a set at its first member, keeps no significant digits in its bounds and knows a
// 29 February every year: mended here.

import edtf, { type EdtfValue } from 'edtf';
import { type HistoricDate, MS_PER_DAY, type Precision, utc, yearOf } from './historic-date.ts';
import { plainDate } from './plain-date.ts';
import { monthsOfSeason } from './season.ts';

export type ReadDate = { readonly date: HistoricDate } | { readonly problem: 'syntax' | 'reversed' | 'impossible' };

const OPEN = '..';
const SEASON = /^(-?\d{4})-(2[1-9]|3\d|4[01])([?~%]?)$/;
/** A date with unspecified digits and a mark, `199X~`: the package reads either, not both. */
const MARKED_VAGUE = /^(-?[\dX]*X[\dX-]*)([?~%])$/;
const LONGEST_EDTF = 200;

/** Reads an EDTF string; never throws. `impossible` is a well-formed day that no calendar has. */
export function readDate(text: string): ReadDate {
  const source = text.trim();
  const plain = plainDate(source);
  return plain ? { date: plain } : readEdtf(source);
}

/** The same through the package alone, whatever the date. */
export function readEdtf(text: string): ReadDate {
  const source = text.trim();
  if (source.length === 0 || source.length > LONGEST_EDTF) return { problem: 'syntax' };
  try {
    const date = source.includes('/') ? readInterval(source) : readPoint(source);
    if (!date) return { problem: 'syntax' };
    if (!daysOf(source).every(isInCalendar)) return { problem: 'impossible' };
    // Beyond what a computer's calendar holds (some 270,000 years).
    if (Number.isNaN(date.min) || Number.isNaN(date.max)) return { problem: 'impossible' };
    return date.min < date.max ? { date } : { problem: 'reversed' };
  } catch {
    return { problem: looksLikeADay(source) ? 'impossible' : 'syntax' };
  }
}

const looksLikeADay = (text: string): boolean => /\d/.test(text) && text.split('/').every((side) => /^(\.\.|-?\d{4}(-\d{2}){0,2}[?~%]?)?$/.test(side));

type Day = { readonly year: number; readonly month: number; readonly day: number };

/** The whole days a text names, marks of doubt left aside. */
const daysOf = (text: string): readonly Day[] =>
  [...text.replace(/[?~%]/g, '').matchAll(/(-?\d{4})-(\d{2})-(\d{2})/g)].map(([, year, month, day]) => ({
    year: Number(year),
    month: Number(month),
    day: Number(day)
  }));

/** The package takes 29 February of any year, and means 1 March. */
const isInCalendar = ({ year, month, day }: Day): boolean => new Date(utc(year, month - 1, day)).getUTCDate() === day;

/** `start/end`; either side may be `..` (open) or empty (unknown). */
function readInterval(source: string): HistoricDate | undefined {
  const sides = source.split('/');
  if (sides.length !== 2) return undefined;
  const [from, to] = sides as [string, string];
  const start = readEnd(from);
  const end = readEnd(to);
  if (!start && !end) return undefined;
  return {
    edtf: source,
    form: 'interval',
    min: start?.min ?? -Infinity,
    max: end?.max ?? Infinity,
    precision: start && end ? coarser(start.precision, end.precision) : (start ?? end)!.precision,
    approximate: Boolean(start?.approximate || end?.approximate),
    uncertain: Boolean(start?.uncertain || end?.uncertain),
    openStart: start ? undefined : openness(from),
    openEnd: end ? undefined : openness(to),
    parts: [start, end].filter((part) => part !== undefined)
  };
}

const readEnd = (text: string): HistoricDate | undefined => (text === '' || text === OPEN ? undefined : readPoint(text));
const openness = (text: string): 'open' | 'unknown' => (text === OPEN ? 'open' : 'unknown');

function readPoint(source: string): HistoricDate {
  const season = SEASON.exec(source);
  if (season) return seasonDate(source, Number(season[1]), Number(season[2]), season[3] ?? '');
  const vague = MARKED_VAGUE.exec(source);
  if (vague) return { ...fromEdtf(source, edtf(vague[1]!)), ...marksOf(vague[2]!) };
  return fromEdtf(source, edtf(source));
}

/** `~` an estimate, `?` a doubt, `%` both. */
const marksOf = (mark: string): { approximate: boolean; uncertain: boolean } => ({
  approximate: mark === '~' || mark === '%',
  uncertain: mark === '?' || mark === '%'
});

function seasonDate(source: string, year: number, code: number, mark: string): HistoricDate {
  const { first, months } = monthsOfSeason(code);
  return {
    edtf: source,
    form: 'point',
    min: utc(year, first),
    max: utc(year, first + months),
    precision: 'season',
    ...marksOf(mark),
    season: code
  };
}

function fromEdtf(source: string, value: EdtfValue): HistoricDate {
  if (value.type === 'Set' || value.type === 'List') return fromSet(source, value);
  const span = spanOf(value);
  return {
    edtf: source,
    form: 'point',
    ...span,
    precision: precisionOf(span.min, span.max),
    approximate: Boolean(value.approximate?.value),
    uncertain: Boolean(value.uncertain?.value)
  };
}

/** `[a, b..c]` (one of) and `{a, b..c}` (all of); ranges come from the package as pairs and become intervals. */
function fromSet(source: string, value: EdtfValue): HistoricDate {
  const parts = value.values.map((part) => (Array.isArray(part) ? readInterval(part.join('/'))! : fromEdtf(String(part), part as EdtfValue)));
  const earlier = /^[[{]\s*\.\./.test(source);
  const later = /\.\.\s*[\]}]$/.test(source);
  const min = Math.min(...parts.map((part) => part.min));
  const max = Math.max(...parts.map((part) => part.max));
  return {
    edtf: source,
    form: value.type === 'Set' ? 'one-of' : 'all-of',
    min: earlier ? -Infinity : min,
    max: later ? Infinity : max,
    precision: parts.map((part) => part.precision).reduce(coarser),
    approximate: parts.some((part) => part.approximate),
    uncertain: parts.some((part) => part.uncertain),
    openStart: earlier ? 'unknown' : undefined,
    openEnd: later ? 'unknown' : undefined,
    parts
  };
}

/** The package's inclusive bounds as [min, max), widened to the digits that are significant and to whole days. */
function spanOf(value: EdtfValue): { min: number; max: number } {
  if (value.type === 'Year' && value.year !== undefined) return spanOfYear(value.year, value.significant);
  const withTime = value.precision === 0;
  return withTime ? dayAround(value.min) : { min: value.min, max: value.max + 1 };
}

/** `Y-12000`, and `1950S2`: the century 1950 stands for. */
function spanOfYear(year: number, significant?: number): { min: number; max: number } {
  const step = significant ? 10 ** Math.max(0, String(Math.abs(year)).length - significant) : 1;
  const first = Math.floor(year / step) * step;
  return { min: utc(first), max: utc(first + step) };
}

function dayAround(moment: number): { min: number; max: number } {
  const min = Math.floor(moment / MS_PER_DAY) * MS_PER_DAY;
  return { min, max: min + MS_PER_DAY };
}

/** The calendar name a span deserves: only a span that is exactly a day is called a day. */
function precisionOf(min: number, max: number): Precision {
  const start = new Date(min);
  const end = new Date(max);
  const days = Math.round((max - min) / MS_PER_DAY);
  if (days <= 1) return 'day';
  const wholeMonths = start.getUTCDate() === 1 && end.getUTCDate() === 1;
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  if (!wholeMonths) return 'span';
  if (months === 1) return 'month';
  const first = yearOf(min);
  if (start.getUTCMonth() !== 0 || months % 12 !== 0) return 'span';
  if (months === 12) return 'year';
  if (months === 120 && first % 10 === 0) return 'decade';
  if (months === 1200 && first % 100 === 0) return 'century';
  return 'span';
}

const BY_FINENESS: readonly Precision[] = ['day', 'month', 'season', 'year', 'decade', 'century', 'span'];

/** The vaguer of two precisions. */
function coarser(a: Precision, b: Precision): Precision {
  return BY_FINENESS.indexOf(a) > BY_FINENESS.indexOf(b) ? a : b;
}
