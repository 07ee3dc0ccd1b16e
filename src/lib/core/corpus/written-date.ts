// A date as the event file has it: EDTF, but for numbers of one to three digits, which ISO 8601 takes for
// centuries and decades ("800" would be the 8000s) and people for years. Those are not EDTF here.

import { type ReadDate, readDate } from '../time/read-date.ts';
import { remember } from './remember.ts';

const LONGEST = 100;
/** The signs EDTF is written with: what holds another is no date, and need not be parsed to know it. */
const EDTF_SIGNS = /^[\dXYESTZ?~%.,:/+[\]{} -]+$/;
const SHORT = /^[?~%]?-?\d{1,3}[?~%]?$/;
const BETWEEN = /\.\.|[/,[\]{}]/;

/** Reads the EDTF of an event file; never throws. */
export function readWrittenDate(text: string): ReadDate {
  const mayBeDate = text.length <= LONGEST && EDTF_SIGNS.test(text) && !text.split(BETWEEN).some((part) => SHORT.test(part.trim()));
  return mayBeDate ? parsed(text) : { problem: 'syntax' };
}

/** Parsing is the slowest step of reading, and a file names the same years again and again. */
const parsed = remember(readDate);
