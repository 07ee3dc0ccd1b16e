// CSL-JSON -> RIS, by Citation.js, which knows what each type of document is called there. It drops authors, days and the larger
// whole of many types, cuts ids short and breaks lines within addresses: those fields are written here. Knows nothing of events.

import type { CslDate, CslItem } from './cite-csl.ts';

type Tags = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the plugin adds to the package, which has no types of its own. */
type RisOutput = { readonly format: (name: 'ris', items: readonly CslItem[], options: { readonly format: 'object' }) => readonly Tags[] };

/** Entries under our own ids, one after the other; empty for none. */
export async function ris(items: readonly CslItem[]): Promise<string> {
  const [{ plugins }] = await Promise.all([import('@citation-js/core'), import('@citation-js/plugin-ris')]);
  const translated = (plugins.output as unknown as RisOutput).format('ris', items, { format: 'object' });
  return translated.map((tags, index) => entryText({ ...withoutPages(tags), ...ownTags(items[index]!, tags) })).join('\n');
}

/** The page of a book is told as a section there. */
const withoutPages = ({ SE: _, ...tags }: Tags): Tags => tags;

/** What Citation.js leaves out, cuts or writes in another way. */
function ownTags(item: CslItem, tags: Tags): Tags {
  const holder = item['container-title'];
  return {
    ID: item.id,
    AU: item.author?.map(nameText),
    PB: item.publisher,
    UR: item.URL,
    ...(holder !== undefined && tags.C3 !== holder && { T2: holder }),
    ...(item.issued && { PY: String(item.issued['date-parts'][0]![0]), DA: dateText(item.issued) }),
    ...(item.page !== undefined && pageTags(item.page))
  };
}

const nameText = ({ family, given, literal }: NonNullable<CslItem['author']>[number]): string =>
  [family, given].filter((part) => part).join(', ') || (literal ?? '');

/** "2004/09/14/", "2004/05//", "2004///": the first day of a stretch. */
function dateText({ 'date-parts': [first] }: CslDate): string {
  const [year, month, day] = first!;
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}

/** A range of pages has two ends; anything else stands as it is. */
function pageTags(page: string): Tags {
  const [, start, end] = /^\s*([a-z]*\d+)\s*[-–—]\s*([a-z]*\d+)\s*$/i.exec(page) ?? [];
  return end === undefined ? { SP: page } : { SP: start, EP: end };
}

/** One tag a line, the type first. A blank one is left out. */
function entryText({ TY, ...tags }: Tags): string {
  const lines = Object.entries(tags).flatMap(([tag, value]) => [value ?? []].flat().map((each) => [tag, oneLine(each)] as const));
  return (
    [['TY', String(TY)] as const, ...lines.filter(([, text]) => text !== ''), ['ER', ''] as const].map(([tag, text]) => `${tag}  - ${text}`).join('\n') + '\n'
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
