// The sources of our own data, held to what lets a reader find them again: an address that is the publisher's own, a citation
// without a hole in it, and, for what was only read on a copy, words that say so.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Citation, Source, SourceName } from '#lib/core/corpus/corpus.ts';
import { readCorpus } from '#lib/core/corpus/read-corpus.ts';
import { isWebAddress } from '#lib/core/corpus/web-address.ts';
import { SHELVES, shelfOf } from '#lib/core/view/show-bibliography.ts';
import { LOCALES } from '#lib/core/words/locale.ts';

const DATA = join(dirname(import.meta.dirname), 'data');
const files = readdirSync(DATA)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(DATA, name), 'utf8') }));
const { corpus } = readCorpus(files);
const { sources } = corpus;
/** The sources as they are written: reading may drop what it cannot use. */
const written = files.flatMap(({ text }) => (parse(text) as { sources?: readonly Written[] }).sources ?? []);
type Written = { readonly id: string; readonly URL?: string };

/** The sources something is wrong with, and what. */
const faults = (of: (source: Source) => readonly string[], among = sources): readonly string[] =>
  among.flatMap((source) => of(source).map((fault) => `${source.id}: ${fault}`));

// ——— Addresses ———

/** Hosts that are linked to without TLS, and why. */
const HTTP_ONLY: Readonly<Record<string, string>> = {
  'chaegi.ch': 'a personal site, known by its http address only',
  'chatignoux.com': 'a personal site of the 2000s, known by its http address only',
  'demb1753.com': 'a small private site, known by its http address only',
  'innovationaustrasie.com': 'a local news site that has gone quiet',
  'lesimpatientsdusport.com': 'a blog of 2014, known by its http address only',
  'liberaletsocial.free.fr': 'the personal pages of free.fr are served without TLS',
  'pole-enr.corse.fr': 'the site of a pôle of 2008, now gone',
  'revel.unice.fr': 'the old host of a university’s journals, from before TLS',
  'www.la-clau.net': 'a local news site that has gone quiet',
  'www.lyon-info.fr': 'a local news site that has gone quiet',
  'www.paysud.com': 'a local news site that has gone quiet',
  'www.rennes-atalante.fr': 'the technopole is now Le Poool, and this host is gone'
};

/** Accounts that publishers themselves hold on a site of copies. */
const OWN_ACCOUNTS = ['issuu.com/ijaemsresearchjournal/', 'issuu.com/valedosinosorg/', 'www.slideshare.net/France-Strategie/'];

const COPY_SITES = [
  '123dok 123doc 1library 9pdf academia artetmaisons coursehero dadospdf daowen docplayer docsbay docsity docslib doctrine doczz dokumen edoc fdocument',
  'fdocumenti issuu kipdf lawinsider livrozilla moam paperblog paperzz pdfcoffee pdfslide pressreader profilbaru scribd slideplayer slideshare studylib',
  'studylibfr studylibit vdoc vdocuments wikimili wikisum wikivisually wikiwand wikizero youscribe yumpu'
].flatMap((names) => names.split(' '));

/** What is not the publisher's own address, by the sign that gives it away in a host or a path. */
const NOT_THE_PUBLISHER: readonly (readonly [what: string, part: 'host' | 'path', sign: RegExp])[] = [
  ['a search engine', 'host', /(^|\.)(google|bing|duckduckgo|qwant|ecosia|yahoo|yandex|baidu)\.[a-z.]+$/],
  ['a page of results', 'path', /\/search([/?]|$)|[?&](q|query|search)=/i],
  ['a library’s proxy', 'host', /^\d-|proxy|shibboleth|\.libraries\.|\.idm\./],
  ['a cache or a translation', 'host', /webcache|translate\.goog|ampproject|(^|\.)kiwix\.|(^|\.)(zxc|franco)\.wiki$|\.wiki\.x\.io$/],
  ['a site under trial', 'host', /(^|[.-])(staging|preprod\d*|pre-prod|recette|dev|test|testing|deploy|demo|sandbox|hosted-temp)([.-]|$)|\.pages\.dev$/],
  ['a site of copies', 'host', new RegExp(`(^|\\.)(${COPY_SITES.join('|')})\\.[a-z.]+$`)],
  ['a twin of the Senate’s site', 'host', /[^w.][^.]*\.senat\.fr$/],
  ['a host that ends in a dot', 'host', /\.$/],
  ['what a broken page spilt', 'path', /%3C|%3E|%0A|warning/i],
  ['who sent the reader', 'path', /[?&](utm_|pk_|fbclid|amp=|print=)/]
];

const linked = sources.filter((source): source is Source & { readonly URL: string } => source.URL !== undefined);
const hostOf = (address: string): string => new URL(address).hostname;
const isSecure = (address: string): boolean => address.startsWith('https:');
const isOwnAccount = (address: string): boolean => OWN_ACCOUNTS.some((account) => address.startsWith(`https://${account}`));

/** What gives an address away as somebody else's than the publisher's. */
function strangers(address: string): readonly string[] {
  if (isOwnAccount(address)) return [];
  const { hostname: host, pathname, search } = new URL(address);
  const parts = { host, path: pathname + search };
  return NOT_THE_PUBLISHER.filter(([, part, sign]) => sign.test(parts[part])).map(([what]) => what);
}

/** One page, however its address is written. */
const pageOf = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '').replace(/#.*$|\/$/g, '');

describe('the sources', () => {
  it('are all read', () => {
    expect(sources.map(({ id }) => id).sort()).toEqual(written.map(({ id }) => id).sort());
  });
});

describe('the address of a source', () => {
  it('can be followed: one web address and nothing else', () => {
    expect(written.filter(({ URL: address }) => address !== undefined && !isWebAddress(address)).map(({ id }) => id)).toEqual([]);
  });

  it('is secure, unless its host is named as having no TLS', () => {
    expect(linked.filter(({ URL: address }) => !isSecure(address) && !(hostOf(address) in HTTP_ONLY)).map(({ id }) => id)).toEqual([]);
  });

  it('needs every host that is named as having no TLS', () => {
    const used = new Set(linked.filter(({ URL: address }) => !isSecure(address)).map(({ URL: address }) => hostOf(address)));
    expect(Object.keys(HTTP_ONLY).filter((host) => !used.has(host))).toEqual([]);
  });

  it('is the publisher’s own: no search, proxy, cache, trial or copy', () => {
    expect(linked.flatMap(({ id, URL: address }) => strangers(address).map((what) => `${id} links to ${what}: ${address}`))).toEqual([]);
  });

  it('needs every account that is excused from it', () => {
    expect(OWN_ACCOUNTS.filter((account) => !linked.some(({ URL: address }) => address.startsWith(`https://${account}`)))).toEqual([]);
  });

  it('belongs to one source only', () => {
    const first = new Map([...linked].reverse().map(({ id, URL: address }) => [pageOf(address), id]));
    expect(linked.map(({ id, URL: address }) => [first.get(pageOf(address)), id]).filter(([one, other]) => one !== other)).toEqual([]);
  });

  it.each([
    ['https://www.google.com/search?q=grappes', 'a search engine'],
    ['https://www.cambridge.org/core/search?filters=Maitte', 'a page of results'],
    ['https://0-books-openedition-org.catalogue.libraries.london.ac.uk/pufr/2052', 'a library’s proxy'],
    ['https://preprod-shibboleth.cairn.info/revue-economique-2007-1-page-131.htm', 'a site under trial'],
    ['https://www.staging.libe.io/france/1997/12/17/voynet', 'a site under trial'],
    ['https://test.infos.lagazettedescommunes.com/226931/', 'a site under trial'],
    ['https://impr-0001-1265-news-overview.eccp.hosted-temp.com/content', 'a site under trial'],
    ['https://de.zxc.wiki/wiki/Technopolis', 'a cache or a translation'],
    ['https://ro.scribd.com/document/119509938/Inn', 'a site of copies'],
    ['https://www.slideshare.net/somebody/else', 'a site of copies'],
    ['https://conferenceconsensuslogement.senat.fr/rap/r06-347-1/r06-347-188.html', 'a twin of the Senate’s site'],
    ['https://senat.fr./rap/a09-105-6/a09-105-68.html', 'a host that ends in a dot'],
    ['https://maire-info.com/%3Cbr%20/%3E%3Cb%3EWarning', 'what a broken page spilt'],
    ['https://www.banquedesterritoires.fr/phase-v?pk_campaign=RSS', 'who sent the reader']
  ])('%s would be told as %s', (address, what) => {
    expect(strangers(address)).toContain(what);
  });

  it.each(['https://www.senat.fr/rap/l25-139-311/l25-139-3118.html', 'https://senat.fr/seances/', 'https://analysestpe.letowski.fr/?p=766'])(
    '%s would not be told of',
    (address) => {
      expect(strangers(address)).toEqual([]);
    }
  );
});

// ——— Citations ———

/** What may stand on the last shelf of the bibliography, where all that is of no other shelf falls. */
const SITES_AND_DATA = ['entry-encyclopedia', 'dataset', 'map', 'post-weblog', 'webpage'];

const NO_NAME = /(^|[\s(])((n|s)\.\s?[ds]\.|undefined|unknown|anonyme?|anonymous|sans (nom|titre)|untitled|titre non affiché|inconnu)([\s),]|$)/i;
/** A remark on how the document came to us, where a name should stand: it belongs in the note. */
const REMARK = /\b(repris|reprise|copie|copy|reprint|communiqué|via)\b/i;
const MARKUP = /<\/?[a-z!]|&(#\d+|#x[\da-f]+|[a-z]+);|\bundefined\b|\[object /i;
const inCapitals = (title: string): boolean => (title.match(/\p{L}/gu)?.length ?? 0) > 6 && title === title.toLocaleUpperCase('fr');

const partsOf = ({ literal, family, given }: SourceName): readonly string[] => [literal, family, given].filter((part) => part !== undefined);
const holdersOf = (source: Source): readonly string[] => [...source.author.flatMap(partsOf), source['container-title'] ?? [], source.publisher ?? []].flat();
const notesOf = ({ note }: Source): readonly string[] => LOCALES.flatMap((locale) => note?.[locale] ?? []);
/** Every text of a source that a reader sees, but for its address. */
const textsOf = (source: Source): readonly string[] =>
  [source.title, ...holdersOf(source), ...notesOf(source), source.page ?? [], source.language ?? [], source.type].flat();

/** Whether anything within holds nothing: a blank text, an empty list, a key without a value. */
function hasBlank(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === null || (typeof value === 'string' && value.trim() === '');
  return Object.values(value).length === 0 || Object.values(value).some(hasBlank);
}

describe('the citation of a source', () => {
  it('stands on one of five shelves, and on the last only as a site or data', () => {
    expect(SHELVES).toHaveLength(5);
    expect(SHELVES.filter((shelf) => !sources.some(({ type }) => shelfOf(type) === shelf))).toEqual([]);
    expect(faults(({ type }) => (shelfOf(type) !== 'sites' || SITES_AND_DATA.includes(type) ? [] : [type]))).toEqual([]);
  });

  it('leaves no field blank', () => {
    expect(written.filter(hasBlank).map(({ id }) => id)).toEqual([]);
  });

  it('puts no “n.s.” or “unknown” where a name or a title should be', () => {
    expect(faults((source) => [source.title, ...holdersOf(source)].filter((text) => NO_NAME.test(text)))).toEqual([]);
  });

  it('keeps remarks out of names', () => {
    expect(faults((source) => holdersOf(source).filter((text) => REMARK.test(text)))).toEqual([]);
  });

  it('names a person by family and given name, and a body as it is', () => {
    const odd = ({ literal, family, given }: SourceName) => (literal === undefined ? family === undefined || given === undefined : family !== undefined);
    expect(faults(({ author }) => author.filter(odd).map((name) => JSON.stringify(name)))).toEqual([]);
  });

  it('is plain text, in letters that are not all capitals', () => {
    expect(faults((source) => textsOf(source).filter((text) => MARKUP.test(text)))).toEqual([]);
    expect(faults(({ title }) => (inCapitals(title) ? [title] : []))).toEqual([]);
  });

  it('says its language, and its notes in both of ours', () => {
    expect(sources.filter(({ language }) => language === undefined).map(({ id }) => id)).toEqual([]);
    expect(sources.filter((source) => notesOf(source).length === 1).map(({ id }) => id)).toEqual([]);
  });
});

// ——— Copies ———

const SAYS_COPY = { fr: /\blue? (sur|dans)\b/i, en: /\bread (on|in)\b/i } as const;

describe('a source read on a copy', () => {
  const mirrored = sources.filter(({ seen }) => seen === 'mirror');

  it('says so in a note, in both languages', () => {
    expect(mirrored.length).toBeGreaterThan(0);
    expect(faults(({ note }) => LOCALES.filter((locale) => !SAYS_COPY[locale].test(note?.[locale] ?? '')), mirrored)).toEqual([]);
  });

  it('gives no address of the copy', () => {
    expect(faults((source) => notesOf(source).filter((note) => /https?:|www\.|\w\.(com|fr|net|org|io|dev)\b/.test(note)), mirrored)).toEqual([]);
  });
});

// ——— Use ———

/** The ids of all that is cited within, however deep: the sources of a record, the one source of a figure, what a claim is of. */
function citedIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]: [string, unknown]) => {
    if (key === 'sources') return (held as readonly Citation[]).map(({ id }) => id);
    return (key === 'source' || key === 'of') && typeof held === 'string' ? [held] : citedIn(held);
  });
}

describe('sources and what they are for', () => {
  it('leave no verified event without one', () => {
    expect(corpus.events.filter(({ status, sources: cited }) => status === 'verified' && cited.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('are each cited somewhere', () => {
    const cited = new Set(Object.entries(corpus).flatMap(([key, records]) => (key === 'sources' ? [] : citedIn(records))));
    expect(sources.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
