// CSL-JSON -> BibTeX, by Citation.js, in UTF-8. A package of some 30 KB: to be imported when it is wanted. It is given
// items and never addresses, so that it has nothing to fetch. Knows nothing of events.

import type { CSL } from '@citation-js/core';
import type { CslItem } from './cite-csl.ts';

/** Entries under our own ids, one after the other; empty for none. */
export async function bibtex(items: readonly CslItem[]): Promise<string> {
  const [{ plugins }] = await Promise.all([import('@citation-js/core'), import('@citation-js/plugin-bibtex')]);
  const { format } = plugins.config.get('@bibtex');
  // Ids of records hold no sign that BibTeX could mistake.
  format.useIdAsLabel = true;
  format.checkLabel = false;
  // Its own way to ASCII drops the letters it has no command for, so letters are left as they are and signs are ours to escape.
  format.asciiOnly = false;
  const entries = items.map((item) => escaped(numbered(holderKept(item))) as unknown as CSL);
  return String(plugins.output.format('bibtex', entries)).replace(ADDRESS_AGAIN, '').trim();
}

/** Citation.js tells an address twice; elsewhere than in `url` its signs would be commands of TeX. */
const ADDRESS_AGAIN = /^\s*howpublished = \{https?:.*\},\n/gm;

/** What TeX would take for a command, and the angles in which Citation.js looks for italics. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // `\{` would count as a brace of the entry.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_'
};

const escapeText = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\{}<>~^$&%#_]/g, (sign) => COMMANDS[sign]!);
/** An address stands as it is, but for the signs that would end its field. */
const escapeAddress = (address: string): string => address.replace(/[{}\\\s]/g, encodeURIComponent);

/** Fields that are no text to read. */
const CODES = new Set(['id', 'type', 'language']);

/** What BibTeX has a field for the larger whole of; elsewhere the site or journal is told as the publisher. */
const HELD = /^(article-|chapter|entry|paper)/;
const holderKept = (item: CslItem): CslItem => {
  const holder = item['container-title'];
  return holder === undefined || item.publisher !== undefined || HELD.test(item.type) ? item : { ...item, publisher: holder };
};

/** In a journal the number is the issue's; a report has its own, within a series; anything else, that of the whole it stands in. */
function numbered(item: CslItem): object {
  const { type, issue, 'container-title': holder, publisher } = item;
  // A thesis without its school could not be printed.
  if (type === 'thesis' && publisher !== undefined) return { ...item, genre: 'PhD thesis' };
  if (issue === undefined || /^(article|paper)/.test(type)) return item;
  return type === 'report' ? { ...item, number: issue, ...(holder !== publisher && { 'collection-title': holder }) } : { ...item, 'collection-number': issue };
}

function escaped(item: object): object {
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => {
      if (key === 'URL') return [key, escapeAddress(String(value))];
      if (key === 'author')
        return [
          key,
          (value as NonNullable<CslItem['author']>).map((name) => Object.fromEntries(Object.entries(name).map(([part, text]) => [part, escapeText(text)])))
        ];
      return [key, typeof value === 'string' && !CODES.has(key) ? escapeText(value) : value];
    })
  );
}
