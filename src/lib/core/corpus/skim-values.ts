// Plain values (parsed JSON or YAML, cells of a CSV row) taken at once when they are plainly what they should be. Anything that the exact
// reader would have to mend, cut or tell of is a doubt, and ends the skimming: see `skim.ts`.

import type { HistoricDate } from '../time/historic-date.ts';
import { plainDate } from '../time/plain-date.ts';
import type { Locale, Text } from '../words/locale.ts';
import { fold } from './fold-words.ts';
import { isClean } from './forbidden-signs.ts';
import { LONGEST_STRING } from './limits.ts';
import { isId } from './record-id.ts';
import { NO, YES } from './spellings.ts';

export type Values = Readonly<Record<string, unknown>>;
/** Reads the dates that are not plain; undefined when it cannot. */
export type ReadVague = (text: string) => HistoricDate | undefined;

/** Thrown, and caught by `skim`. `vague`: a date that a reader of all EDTF might know. */
export class Doubt extends Error {
  readonly vague: boolean;
  constructor(vague = false) {
    super('doubt');
    this.vague = vague;
  }
}

export const doubt = (): never => {
  throw new Doubt();
};

/** A map with no other keys than these; those that hold nothing do not count. */
export function mapOf(value: unknown, keys: ReadonlySet<string>): Values {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return doubt();
  for (const key in value) if (!keys.has(key)) doubt();
  return value as Values;
}

export const isNone = (value: unknown): value is null | undefined => value === null || value === undefined;

export const listOf = (value: unknown): readonly unknown[] => (isNone(value) ? [] : Array.isArray(value) ? value : doubt());

/** A text that says something. */
export function wordOf(value: unknown, longest = LONGEST_STRING): string {
  if (typeof value !== 'string' || value.length > longest || !isClean(value)) return doubt();
  const word = value.trim();
  return word === '' ? doubt() : word;
}

export const maybeWord = (value: unknown): string | undefined => (isNone(value) ? undefined : wordOf(value));

const SAID = new Set(['fr', 'en']);

/** A text in one language or both. */
export function textOf(value: unknown, language: Locale, longest: number): Text {
  if (typeof value === 'string') return { [language]: wordOf(value, longest) };
  const { fr, en } = mapOf(value, SAID);
  if (isNone(fr) && isNone(en)) return doubt();
  return { ...(isNone(fr) ? {} : { fr: wordOf(fr, longest) }), ...(isNone(en) ? {} : { en: wordOf(en, longest) }) };
}

export const maybeText = (value: unknown, language: Locale, longest: number): Text | undefined =>
  isNone(value) ? undefined : textOf(value, language, longest);

/** An id; a whole number may be one. */
export function idOf(value: unknown): string {
  const id = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : wordOf(value);
  return isId(id) ? id : doubt();
}

/** One of some fixed words, in any of its spellings. */
export function oneOf<W>(words: ReadonlyMap<string, W>, value: unknown): W {
  const exact = words.get(value as string);
  return exact ?? words.get(fold(wordOf(value))) ?? doubt();
}

export const maybeOneOf = <W>(words: ReadonlyMap<string, W>, value: unknown): W | undefined => (isNone(value) ? undefined : oneOf(words, value));

const TRUTH: ReadonlyMap<string, boolean> = new Map([...NO.map((word) => [word, false] as const), ...YES.map((word) => [word, true] as const)]);

export const truthOf = (value: unknown): boolean => (typeof value === 'boolean' ? value : oneOf(TRUTH, value));

/** A finite number, or the plain writing of one. */
export function numberOf(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? value : doubt();
  const word = wordOf(value);
  return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : doubt();
}

/** A list of words, or words with commas or semicolons between them. */
export function wordsOf(value: unknown): readonly string[] {
  if (isNone(value)) return [];
  if (Array.isArray(value)) return value.map((word) => wordOf(word));
  return wordOf(value)
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** A reader of dates: plain ones at once, the others through `readVague`. A date of our own `/events.json` is the EDTF it was read from. */
export function dateReader(readVague?: ReadVague): DateReader {
  const vague = new Set<HistoricDate>();
  const dateOf = (value: unknown): HistoricDate => {
    const written = typeof value === 'object' && value !== null && 'edtf' in value ? value.edtf : value;
    const text = Number.isInteger(written) ? String(written) : wordOf(written);
    const plain = plainDate(text);
    if (plain) return plain;
    const date = (readVague ?? askForReader)(text) ?? doubt();
    vague.add(date);
    return date;
  };
  return { dateOf, vague };
}

export type DateReader = {
  readonly dateOf: (value: unknown) => HistoricDate;
  /** Those of its dates that are not plain. */
  readonly vague: ReadonlySet<HistoricDate>;
};

const askForReader = (): never => {
  throw new Doubt(true);
};

/** Values that `skim` leaves for later must at least not be nested without end. */
export function mustBeShallow(value: unknown, levels: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (levels === 0) doubt();
  for (const inner of Object.values(value)) mustBeShallow(inner, levels - 1);
}
