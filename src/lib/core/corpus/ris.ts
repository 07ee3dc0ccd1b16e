// CSL-JSON -> RIS, by Citation.js, which knows what each type of document is called there. It drops authors, days and the larger
// whole of many types, cuts ids short and breaks lines within addresses: those fields are written here. Knows nothing of events.

import type { Locale } from '../words/locale.ts';
import type { CslDate, CslItem } from './cite-csl.ts';

type Tags = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the plugin adds to the package, which has no types of its own. */
type RisOutput = { readonly format: (name: 'ris', items: readonly CslItem[], options: { readonly format: 'object' }) => readonly Tags[] };

/** Entries under our own ids, one after the other, notes in the language asked for; empty for none. */
export async function ris(items: readonly CslItem[], locale: Locale = 'fr'): Promise<string> {
  const [{ plugins }] = await Promise.all([import('@citation-js/core'), import('@citation-js/plugin-ris')]);
  const translated = (plugins.output as unknown as RisOutput).format('ris', items, { format: 'object' });
  const newspapers = new Set(items.filter(({ type }) => type === 'article-newspaper').map((item) => item['container-title']));
  return translated
    .map((tags, index) => {
      const item = items[index]!;
      return entryText({ ...withoutOdd(tags), ...ownTags(item, tags, locale), ...typeTag(item, newspapers) });
    })
    .join(LINE_END);
}

const LINE_END = '\r\n';

/** The page of a book is told as a section there, and the number of a report in a field of no meaning. */
const withoutOdd = ({ SE: _, C6: __, ...tags }: Tags): Tags => tags;

/** Types that Zotero would take for another: LEGAL for a case, SOUND for a recording, GEN for an article. SLIDE is its speech. */
const TYPES: Readonly<Record<string, string>> = { legislation: 'STAT', regulation: 'STAT', speech: 'SLIDE', 'review-book': 'JOUR' };

function typeTag({ type, 'container-title': holder }: CslItem, newspapers: ReadonlySet<string | undefined>): Tags {
  const press = type === 'interview' && holder !== undefined;
  const TY = press ? (newspapers.has(holder) ? 'NEWS' : 'MGZN') : TYPES[type];
  return TY === undefined ? {} : { TY };
}

/** What Citation.js leaves out, cuts or writes in another way. */
function ownTags(item: CslItem, tags: Tags, locale: Locale): Tags {
  const { type, issue, publisher, 'container-title': whole } = item;
  // Who publishes a page is its site, where no other is named.
  const isSite = whole === undefined && /^(webpage|post-weblog)$/.test(type);
  const holder = isSite ? publisher : whole;
  return {
    ID: item.id,
    AU: item.author?.map(nameText),
    PB: isSite ? undefined : publisher,
    UR: item.URL,
    VL: item.volume,
    IS: type === 'report' ? undefined : issue,
    ...(type === 'report' && { SN: issue }),
    N1: [item.note ?? [], item.issued?.circa ? ABOUT[locale] : []].flat(),
    ...(holder !== undefined && tags.C3 !== holder && { T2: holder }),
    ...(item.issued && { PY: String(item.issued['date-parts'][0]![0]), DA: dateText(item.issued) }),
    ...(item.page !== undefined && pageTags(item.page))
  };
}

/** What the date of an entry cannot say there. */
const ABOUT: Readonly<Record<Locale, string>> = {
  fr: 'Date de parution approximative ou incertaine.',
  en: 'The date of publication is approximate or uncertain.'
};

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
    [['TY', String(TY)] as const, ...lines.filter(([, text]) => text !== ''), ['ER', ''] as const].map(([tag, text]) => `${tag}  - ${text}`).join(LINE_END) +
    LINE_END
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
