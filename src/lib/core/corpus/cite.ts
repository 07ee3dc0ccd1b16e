// Citations as one writes them at the foot of a page, after ISO 690, in French and English: an event as an entry of
// the site, and its sources. Plain text, typeset. Knows no file format: `cite-csl.ts` and `bibtex.ts` have those.

import { type Locale, say } from '../words/locale.ts';
import { typeset } from '../words/typeset.ts';
import type { Standing } from './cite-csl.ts';
import type { EventRecord, Source, SourceName } from './corpus.ts';
import type { Written } from './document-records.ts';
import { sayWrittenDate } from './say-written-date.ts';

const WORDS = {
  fr: {
    online: '[en ligne]',
    within: 'In : ',
    seen: 'consulté le',
    at: 'Disponible à l’adresse : ',
    and: 'et',
    undated: '[sans date]',
    volume: 'vol.',
    issue: 'n°',
    page: 'p.',
    pages: 'p.'
  },
  en: {
    online: '[online]',
    within: 'In: ',
    seen: 'viewed',
    at: 'Available from: ',
    and: 'and',
    undated: '[no date]',
    volume: 'vol.',
    issue: 'no.',
    page: 'p.',
    pages: 'pp.'
  }
} as const;

/** "Titre. In : Frise [en ligne]. [consulté le 24 novembre 2026]. Disponible à l’adresse : …". */
export function citeEvent(event: Pick<Written<EventRecord>, 'title'>, { site, address, accessed }: Standing, locale: Locale): string {
  const words = WORDS[locale];
  const seen = sayWrittenDate(accessed, locale);
  return sentences(
    typeset(say(event.title, locale), locale),
    typeset(`${words.within}${site} ${words.online}`, locale),
    seen && `[${typeset(`${words.seen} ${seen}`, locale)}]`,
    `${typeset(words.at, locale)}${address}`
  );
}

/** "NOM, Prénom. Titre. Revue [en ligne], éditeur, 14 septembre 2004, vol. 3, n° 2, p. 12-15. Disponible à l’adresse : …". `page`: the one an event cites. */
export const citeSource = (source: Written<Source>, locale: Locale, page = source.page): string =>
  sentences(sourceReference(source, locale, page), source.URL && `${typeset(WORDS[locale].at, locale)}${source.URL}`);

/** The same without its address, for a page that links to it. */
export function sourceReference(source: Written<Source>, locale: Locale, page = source.page): string {
  const words = WORDS[locale];
  const [title, holder, publisher, volume, issue, pages] = [source.title, source['container-title'], source.publisher, source.volume, source.issue, page].map(
    bare
  );
  const authors = authorWords(source.author, locale);
  const online = source.URL ? ` ${words.online}` : '';
  const issued = source.issued === undefined ? words.undated : bracketed(sayWrittenDate(source.issued, locale));
  const publication = [
    holder && `${isPart(source.type) ? words.within : ''}${holder}${online}`,
    publisher !== authors && publisher !== holder && publisher,
    issued,
    volume && numberWords(words.volume, volume),
    issue && numberWords(words.issue, issue),
    pages && pageWords(pages, locale)
  ].filter((part) => part);
  return sentences(
    authors,
    `${inOwnLanguage(title || source.id, source.language)}${holder ? '' : online}`,
    typeset(publication[0] === issued ? capitalised(publication.join(', ')) : publication.join(', '), locale)
  );
}

/** What stands inside something larger that has its own title, other than a periodical. */
const isPart = (type: string): boolean => ['chapter', 'entry', 'entry-encyclopedia', 'paper-conference'].includes(type);

/** A title is set by the rules of its own language, when we know them. */
const inOwnLanguage = (title: string, language: string | undefined): string => (language === 'fr' || language === 'en' ? typeset(title, language) : title);

/** What is not read on the document stands in brackets: "[vers 2000]". */
const bracketed = (words: string): string => (/^(vers|about|entre|between)\b|\(/.test(words) ? `[${words}]` : words);
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "n° 16/17"; what is no number stands as it is. */
const numberWords = (word: string, number: string): string => (/^\d/.test(number) ? `${word}\u00a0${number}` : number);

function pageWords(page: string, locale: Locale): string {
  if (!/^\d/.test(page)) return page;
  const several = /\D/.test(page);
  return `${several ? WORDS[locale].pages : WORDS[locale].page}\u00a0${locale === 'en' ? page.replace(/-/g, '–') : page}`;
}

/** "MARSHALL, Alfred et PORTER, Michael E."; bodies keep their own letters. */
function authorWords(authors: readonly SourceName[], locale: Locale): string {
  const names = authors.map(authorName).filter((name) => name !== '');
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${WORDS[locale].and} ${names.at(-1)}`;
}

const authorName = ({ literal, family, given }: SourceName): string =>
  bare(literal) || [bare(family).toLocaleUpperCase('fr'), bare(given)].filter((part) => part !== '').join(', ');

/** A field without the commas and spaces around it: those between fields are ours. */
const bare = (text: string | undefined): string => {
  const kept = (text ?? '').replace(/^[\s,;:.]+|[\s,;:]+$/g, '').replace(/(\.\s+)+\.$/, '.');
  // Signs alone are no words.
  return /[\p{L}\p{N}]/u.test(kept) ? kept : '';
};

const ENDED = /[.!?…][”’»)\]]?$/;
const ADDRESS = /\bhttps?:\S+$/;

/** Parts, each closed by one full stop at most; an address by none, so that it can be followed. */
function sentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .map((part) => (ENDED.test(part) || ADDRESS.test(part) ? part : `${part}.`))
    .join(' ');
}
