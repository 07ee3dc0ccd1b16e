// The text of a file -> plain values, by the fastest parser of its kind; undefined when that one cannot. Every scalar of a YAML file
// stays the text that was written, but what holds nothing: the exact reader too goes by what was written.

import { kindOf } from '../../core/corpus/file-kind.ts';
import { LARGEST_FILE } from '../../core/corpus/limits.ts';
import { readVague } from './vague-dates.ts';
import { skim, type Skimmed } from '../../core/corpus/skim.ts';

async function valuesOf(text: string, name: string): Promise<unknown> {
  const kind = kindOf(name, text);
  if (kind === 'csv') return (await import('../../core/corpus/skim-csv.ts')).csvValues(text);
  if (kind === 'json') return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  const { load, FAILSAFE_SCHEMA, nullCoreTag } = await import('js-yaml/browser');
  return load(text, { schema: FAILSAFE_SCHEMA.withTags(nullCoreTag) });
}

/** A document skimmed from a file's text; undefined when only the exact reader can tell. Never throws. */
export async function skimText(text: string, name: string): Promise<Skimmed | undefined> {
  if (text.length > LARGEST_FILE) return undefined;
  try {
    const values = await valuesOf(text, name);
    const first = skim(values);
    const skimmed = first === 'vague' ? skim(values, await readVague()) : first;
    return skimmed === 'vague' || skimmed?.events.length === 0 ? undefined : skimmed;
  } catch {
    return undefined;
  }
}
