// Dates as people write them in France and in spreadsheets ("14/07/1789", "juillet 1789", "v. 800",
// "XVIe siècle", "-52", "52 av. J.-C.") -> EDTF. A guess, always shown to the writer. Knows no EDTF
// beyond writing it: the caller reads the result.

import { fold } from './fold-words.ts';

type Rule = readonly [RegExp, (groups: readonly string[]) => string | undefined];

const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'january', 'janv', 'jan'],
  ['fevrier', 'february', 'fevr', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'april', 'avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'july', 'juil', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec']
];
const SEASONS: readonly (readonly string[])[] = [
  ['printemps', 'spring'],
  ['ete', 'summer'],
  ['automne', 'autumn', 'fall'],
  ['hiver', 'winter']
];
const LONGEST = 60;
const LAST_CENTURY = 30;

const indexOfWord = (lists: readonly (readonly string[])[], word: string): number => lists.findIndex((names) => names.includes(fold(word)));
const two = (digits: string | number): string => String(digits).padStart(2, '0');

/** 800 -> "0800", -51 -> "-0051". */
export function writeYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return year < 0 ? `-${digits}` : digits;
}

const beforeChrist = (year: number): string => writeYear(1 - year);

function century(number: number): string | undefined {
  return number >= 1 && number <= LAST_CENTURY ? `${two(number - 1)}XX` : undefined;
}

/** The 2nd century BC is the years -199 to -100 of the calendar. */
function centuryBefore(number: number): string | undefined {
  return number >= 1 && number <= LAST_CENTURY ? `${beforeChrist(number * 100)}/${beforeChrist((number - 1) * 100 + 1)}` : undefined;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanNumber(text: string): number {
  const digits = [...text.toLowerCase()].map((sign) => ROMAN[sign] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

const numberOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : romanNumber(text));

function monthOf(word: string, year: string, day?: string): string | undefined {
  const month = indexOfWord(MONTHS, word);
  if (month < 0) return undefined;
  return `${writeYear(Number(year))}-${two(month + 1)}${day === undefined ? '' : `-${two(day)}`}`;
}

function seasonOf(word: string, year: string): string | undefined {
  const season = indexOfWord(SEASONS, word);
  return season < 0 ? undefined : `${writeYear(Number(year))}-${21 + season}`;
}

const BC = String.raw`\s*(?:av\.?|avant)\s*(?:j\.?\s*-?\s*c\.?|n\.?\s*[eè]\.?|notre ère)`;
const BCE = String.raw`\s*b\.?\s*c\.?(?:\s*e\.?)?`;
const ORDINAL = String.raw`(\d{1,2}|[ivxl]+)\s*(?:er|ère|ème|e|è|ᵉʳ|ᵉ|st|nd|rd|th)?`;
const NTH = String.raw`${ORDINAL}\s*(?:siècles?|siecles?|s\.|century|centuries)`;

/** One moment; tried in order. */
const POINTS: readonly Rule[] = [
  [/^(\d{1,4})$/, ([year]) => writeYear(Number(year))],
  [/^[-−–](\d{1,4})$/, ([year]) => beforeChrist(Number(year))],
  [new RegExp(`^(\\d{1,4})(?:${BC}|${BCE})$`), ([year]) => beforeChrist(Number(year))],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ([year, month, day]) => `${year}-${two(month!)}-${two(day!)}`],
  [/^(\d{4})-(\d)$/, ([year, month]) => `${year}-${two(month!)}`],
  [/^(\d{1,2})[/.](\d{1,2})[/.](\d{3,4})$/, ([day, month, year]) => `${writeYear(Number(year))}-${two(month!)}-${two(day!)}`],
  [/^(\d{1,2})[/.](\d{4})$/, ([month, year]) => `${year}-${two(month!)}`],
  [/^(?:le\s+)?(\d{1,2})(?:er|st|nd|rd|th|ᵉʳ)?\s+(\p{L}+)\.?,?\s+(\d{3,4})$/u, ([day, month, year]) => monthOf(month!, year!, day)],
  [/^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u, ([month, day, year]) => monthOf(month!, year!, day)],
  [/^(?:en\s+|in\s+)?(\p{L}+)\.?\s+(\d{3,4})$/u, ([word, year]) => monthOf(word!, year!) ?? seasonOf(word!, year!)],
  [/^(?:les\s+|the\s+)?années\s+(\d{3})0$/, ([decade]) => `${decade}X`],
  [/^(?:the\s+)?(\d{3})0['’]?s$/, ([decade]) => `${decade}X`],
  [new RegExp(`^(?:au |le |the )?${NTH}$`), ([number]) => century(numberOf(number!))],
  [new RegExp(`^(?:au |le |the )?${NTH}(?:${BC}|${BCE})$`), ([number]) => centuryBefore(numberOf(number!))]
];

const ABOUT = /^(?:v\.|vers|env\.?|environ|ca\.?|circa|c\.|about|autour de)\s*(.+)$/;
const DOUBT = /^(.+?)\s*\(?\?\)?$/;

const plainPoint = (text: string): string | undefined => (/^-?\d{4}$|^\d{4}-\d{2}(-\d{2})?$|^\d{2}XX$|^\d{3}X$/.test(text) ? text : undefined);

function applyRules(text: string): string | undefined {
  for (const [shape, write] of POINTS) {
    const groups = shape.exec(text);
    const written = groups && write(groups.slice(1));
    if (written) return written;
  }
  return undefined;
}

/** A mark of doubt goes after one moment only; about a century is a century. */
function marked(inner: string | undefined, mark: '~' | '?'): string | undefined {
  if (inner === undefined || inner.includes('/')) return undefined;
  if (inner.endsWith('X')) return mark === '~' ? inner : undefined;
  return /[~?%]$/.test(inner) ? `${inner.slice(0, -1)}%` : `${inner}${mark}`;
}

function point(text: string): string | undefined {
  const about = ABOUT.exec(text);
  if (about) return marked(point(about[1]!.replace(/^(?:le|les|la|l['’]|the)\s+/, '')), '~');
  const doubt = DOUBT.exec(text);
  if (doubt) return marked(point(doubt[1]!), '?');
  return plainPoint(text.toUpperCase()) ?? applyRules(text);
}

function joined(pattern: string): (groups: readonly string[]) => string | undefined {
  return (groups) => {
    const points = groups.map(point);
    if (points.some((end) => end === undefined || end.includes('/'))) return undefined;
    return pattern.replace(/\$(\d)/g, (_, index: string) => points[Number(index)]!);
  };
}

function centuries([first, last]: readonly string[]): string | undefined {
  const ends = [century(numberOf(first!)), century(numberOf(last!))];
  return ends.includes(undefined) ? undefined : ends.join('/');
}

/** Stretches and alternatives of moments. */
const STRETCHES: readonly Rule[] = [
  [/^(\d{3,4})\s*[-–—]\s*(\d{3,4})$/, joined('$0/$1')],
  [/^([-−–]?\d{1,4})\s*\/\s*([-−–]?\d{1,4})$/, joined('$0/$1')],
  [/^(\d{4})\s*[-–—]$/, joined('$0/..')],
  [new RegExp(`^(?:du |les |from the |the )?${ORDINAL}\\s*(?:[-–—]|au|et|to(?: the)?)\\s*${NTH}$`), centuries],
  [/^(.+?)\s+[-–—]\s+(.+)$/, joined('$0/$1')],
  [/^(?:(?:de|du|des|d['’])\s*)?(.+?)\s+(?:à|au|aux)\s+(.+)$/, joined('$0/$1')],
  [/^from\s+(.+?)\s+to\s+(.+)$/, joined('$0/$1')],
  [/^(?:entre|between)\s+(.+?)\s+(?:et|and)\s+(.+)$/, joined('[$0..$1]')],
  [/^(.+?)\s+(?:ou|or)\s+(.+)$/, joined('[$0,$1]')],
  [/^(?:depuis|since|à partir de|dès)\s+(?:le\s+|les\s+|the\s+)?(.+)$/, joined('$0/..')],
  [/^(?:avant|before|jusqu['’](?:en|à|au))\s+(?:le\s+|les\s+|the\s+)?(.+)$/, joined('../$0')]
];

/** EDTF for a date in ordinary words, or undefined. Never sure: show what was understood. */
export function freeDate(written: string): string | undefined {
  const text = written
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
  if (text === '' || text.length > LONGEST) return undefined;
  const single = point(text);
  if (single !== undefined) return single;
  for (const [shape, write] of STRETCHES) {
    const groups = shape.exec(text);
    const found = groups && write(groups.slice(1));
    if (found) return found;
  }
  return undefined;
}
