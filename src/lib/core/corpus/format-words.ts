// The prose around the tables of `describe-format.ts`, in one language: its shape, and how it becomes Markdown.

import { sayDate } from '../time/say-date.ts';
import type { Locale } from '../words/locale.ts';
import { readWrittenDate } from './written-date.ts';

/** A heading and its paragraphs. */
export type Section = readonly [heading: string, ...paragraphs: readonly string[]];

export type FormatWords = {
  readonly heading: string;
  readonly folder: string;
  readonly columns: readonly [string, string];
  /** What stands in `data/`, by name, and what it holds. */
  readonly files: Readonly<Record<string, string>>;
  /** How the data may be used. */
  readonly licence: Section;
  /** How the data are written. */
  readonly use: readonly Section[];
  /** How dates are written; their table follows. */
  readonly dates: Section;
  /** How files are put together, and what their words mean. */
  readonly meaning: readonly Section[];
};

/** Dates as they are written, of every sort that teachers need. */
const DATES = [
  '1998',
  '2004-09-14',
  '11XX',
  '197X',
  '2000~',
  '2006-12~',
  '1720?',
  '2005-01-15?',
  '2005/2008',
  '197X/198X',
  '2004~/2018~',
  '2023/..',
  '[1998..2000]'
] as const;
const READ_AS = { fr: ['date', 'se lit'], en: ['date', 'reads'] } as const;

/** All that is said in one language before the tables of fields. */
export function inMarkdown({ heading, folder, columns, files, use, dates, meaning }: FormatWords, locale: Locale): string {
  const listed = Object.entries(files).map(([name, what]) => [`\`${name}\``, what]);
  const said = [...use.flatMap(told), ...told(dates), datesIn(locale), ...meaning.flatMap(told)];
  return [`### ${heading}`, `#### ${folder}`, table(columns, listed), ...said].join('\n\n');
}

const told = ([heading, ...paragraphs]: Section): readonly string[] => [`#### ${heading}`, ...paragraphs];

const datesIn = (locale: Locale): string =>
  table(
    READ_AS[locale],
    DATES.map((written) => [`\`${written}\``, saidAs(written, locale)])
  );

function saidAs(written: string, locale: Locale): string {
  const read = readWrittenDate(written);
  return 'date' in read ? sayDate(read.date, locale) : '';
}

/** A Markdown table; a bar in a cell would end it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
