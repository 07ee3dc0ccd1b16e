// Citations of everything we have, in every style and language, and of the worst a file could hold.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plugins } from '@citation-js/core';
import { LOCALES } from '../words/locale.ts';
import { typeset } from '../words/typeset.ts';
import { bibtex } from './bibtex.ts';
import { citeEvent, citeSource } from './cite.ts';
import { cslDate, type CslItem, eventCsl, sourceCsl, type Standing } from './cite-csl.ts';
import type { Source } from './corpus.ts';
import { written, type Written } from './document-records.ts';
import { readCorpus } from './read-corpus.ts';

const files = readdirSync('data')
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => ({ name, text: readFileSync(`data/${name}`, 'utf8') }));
const { corpus } = readCorpus(files);
const sources = corpus.sources.map(written);
const STANDING: Standing = { site: 'Frise', address: 'https://frise.example/evenement/ciadt-2004-09-14/', accessed: '2026-11-24' };

const source = (fields: Partial<Written<Source>>): Written<Source> => ({ id: 's', type: 'document', title: 'Titre', author: [], seen: 'full', ...fields });
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

/** What our words put between the fields, without the fields' own words. */
function between(cited: string, from: Written<Source>): string {
  const own = [from.title, from['container-title'], from.publisher, from.URL].filter((part) => part !== undefined);
  return own.reduce((rest, part) => rest.replace(part, 'X').replace(typeset(part, 'fr'), 'X').replace(typeset(part, 'en'), 'X'), cited);
}

describe('a citation of any of our sources', () => {
  it.each(LOCALES)('leaves no field empty and doubles no sign, in ISO 690 (%s)', (locale) => {
    expect(sources.length).toBeGreaterThan(300);
    for (const each of sources) {
      const cited = citeSource(each, locale);
      expect(cited).not.toMatch(/undefined|null|NaN|\[object|\[\]|\(\)| {2}|^[\s,.]|\s$/);
      expect(between(cited, each)).not.toMatch(/[.,;:]\s*[.,;:]|[?!…]\.|\s[.,]/);
      if (each.URL) expect(cited.endsWith(each.URL)).toBe(true);
      for (const part of [each.author[0]?.literal, each.author[0]?.given].filter((text) => text !== undefined)) expect(cited).toContain(typeset(part, locale));
    }
  });

  it.each(LOCALES)('is sound CSL-JSON (%s)', (locale) => {
    const items = sources.map((each) => sourceCsl(each, locale));
    for (const [index, item] of items.entries()) {
      for (const value of Object.values(item))
        expect(value).toSatisfy((each: unknown) => each !== undefined && each !== '' && (!Array.isArray(each) || each.length > 0));
      expect(Object.keys(item).sort()).toEqual(
        Object.keys(item)
          .filter((key) => CSL_FIELDS.has(key))
          .sort()
      );
      expect('issued' in item).toBe(sources[index]!.issued !== undefined);
    }
    expect(JSON.parse(JSON.stringify(items))).toEqual(items);
  });

  it.each(LOCALES)('comes back from BibTeX with its title, its authors and its address (%s)', async (locale) => {
    const items = sources.map((each) => sourceCsl(each, locale));
    const text = await bibtex(items);
    expect(text).not.toMatch(/undefined|= \{\}|\[object|NaN/);
    const back = plugins.input.chain(text, { generateGraph: false } as Parameters<typeof plugins.input.chain>[1]) as readonly CslItem[];
    expect(back.map((item) => item.id)).toEqual(items.map((item) => item.id));
    for (const [index, item] of back.entries()) {
      expect(item.title).toBe(items[index]!.title);
      expect(item.author?.length).toBe(items[index]!.author?.length);
      expect(item.URL).toBe(items[index]!.URL);
    }
  });
});

const CSL_FIELDS = new Set([
  'id',
  'type',
  'title',
  'author',
  'container-title',
  'publisher',
  'issued',
  'accessed',
  'volume',
  'issue',
  'page',
  'URL',
  'language',
  'note'
]);

const AMISS = /undefined|null|\[object|, ,|\. \. |,\./;

describe('a citation of the worst source', () => {
  const text = fc.oneof(
    fc.constantFrom('', 'A & B_c 100 % #1 $x$ ~ ^', '{', '}}', '\\', '<i>a', 'R&D}', 'et and et', 'Quoi ?', 'Fin…', 'Prof.', 'œuvre d’été ᵉ 東京', '  '),
    fc.string({ unit: 'grapheme', maxLength: 12 })
  );
  const name = fc.record({ family: text, given: text, literal: text }, { requiredKeys: [] });
  const worst: fc.Arbitrary<Written<Source>> = fc
    .record(
      {
        title: text,
        author: fc.array(name, { maxLength: 3 }),
        'container-title': text,
        publisher: text,
        page: text,
        volume: text,
        issue: text,
        issued: fc.constantFrom('1998', '2004-09-14', '11XX', '-0043', '0000', '2000~', '2023/..', '../1900', '[1998..2000]', '2006-21', '2005/2008'),
        type: fc.constantFrom('book', 'chapter', 'webpage', 'report', 'thesis', 'speech', 'article-journal', 'document'),
        URL: fc.constantFrom('https://a.example/{x}?a=b%20_c#d', 'https://a.example/~b'),
        note: text.map((fr) => ({ fr }))
      },
      { requiredKeys: [] }
    )
    .map((fields) => source(fields as Partial<Written<Source>>));

  it('is never empty and never says undefined', () => {
    fc.assert(
      fc.property(worst, fc.constantFrom(...LOCALES), (each, locale) => {
        // What the source itself says is not our doing.
        fc.pre(!AMISS.test(JSON.stringify(each)));
        const cited = citeSource(each, locale);
        expect(cited.trim()).not.toBe('');
        expect(cited).not.toMatch(AMISS);
        for (const value of Object.values(sourceCsl(each, locale))) expect(value).not.toBe('');
      }),
      { numRuns: 500 }
    );
  });

  it('makes BibTeX whose braces close and that holds one entry each', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(worst, { minLength: 1, maxLength: 3 }), async (all) => {
        const items = all.map((each, index) => sourceCsl({ ...each, id: `s${index}` }, 'fr'));
        const made = await bibtex(items);
        let depth = 0;
        for (const sign of made) expect((depth += sign === '{' ? 1 : sign === '}' ? -1 : 0)).toBeGreaterThanOrEqual(0);
        expect(depth).toBe(0);
        expect(made.match(/^@\w+\{s\d,/gm)).toHaveLength(items.length);
        expect(made).not.toMatch(/= \{\}|undefined|\[object/);
      }),
      { numRuns: 200 }
    );
  });
});

describe('ISO 690', () => {
  it('cites an event as an entry of the site', () => {
    const event = { title: { fr: 'L’État crée les pôles', en: 'The State creates the pôles' } };
    expect(plain(citeEvent(event, STANDING, 'fr'))).toBe(
      `L’État crée les pôles. In : Frise [en ligne]. [consulté le 24 novembre 2026]. Disponible à l’adresse : ${STANDING.address}`
    );
    expect(plain(citeEvent(event, STANDING, 'en'))).toBe(
      `The State creates the pôles. In: Frise [online]. [viewed 24 November 2026]. Available from: ${STANDING.address}`
    );
  });

  it.each<[string, Partial<Written<Source>>, string, string]>([
    [
      'an article on paper',
      {
        type: 'article-journal',
        author: [{ family: 'Porter', given: 'Michael E.' }],
        title: 'Clusters',
        'container-title': 'Revue',
        issued: '2000-02',
        page: '15-34'
      },
      'PORTER, Michael E. Clusters. Revue, février 2000, p. 15-34.',
      'PORTER, Michael E. Clusters. Revue, February 2000, pp. 15–34.'
    ],
    [
      'a volume and a number',
      {
        type: 'article-journal',
        title: 'Origines',
        'container-title': 'Ruralia',
        issued: '2005',
        volume: '3',
        issue: '16/17',
        page: '12-15',
        URL: 'https://a.example/b'
      },
      'Origines. Ruralia [en ligne], 2005, vol. 3, n° 16/17, p. 12-15. Disponible à l’adresse : https://a.example/b',
      'Origines. Ruralia [online], 2005, vol. 3, no. 16/17, pp. 12–15. Available from: https://a.example/b'
    ],
    [
      'a page without author or date',
      { type: 'webpage', language: 'en', title: 'Birth of a city?', publisher: 'Axite', URL: 'https://a.example/b' },
      'Birth of a city? [en ligne]. Axite, [sans date]. Disponible à l’adresse : https://a.example/b',
      'Birth of a city? [online]. Axite, [no date]. Available from: https://a.example/b'
    ],
    [
      'a chapter by two authors',
      {
        type: 'chapter',
        author: [{ family: 'Étienne', given: 'Jean' }, { literal: 'DATAR' }],
        title: 'Un',
        'container-title': 'Tout',
        publisher: 'Éditions Inc.',
        issued: '1990~',
        page: 'livre IV'
      },
      'ÉTIENNE, Jean et DATAR. Un. In : Tout, Éditions Inc., [vers 1990], livre IV.',
      'ÉTIENNE, Jean and DATAR. Un. In: Tout, Éditions Inc., [about 1990], livre IV.'
    ],
    ['a bare document', { issued: '2004-05' }, 'Titre. Mai 2004.', 'Titre. May 2004.'],
    ['a publisher that is the author', { author: [{ literal: 'INA' }], publisher: 'INA', issued: '1990' }, 'INA. Titre. 1990.', 'INA. Titre. 1990.']
  ])('cites %s', (_, fields, french, english) => {
    expect(plain(citeSource(source(fields), 'fr'))).toBe(french);
    expect(plain(citeSource(source(fields), 'en'))).toBe(english);
  });

  it('prefers the page an event cites', () => {
    expect(plain(citeSource(source({ page: '1-20', issued: '1990' }), 'fr', '7'))).toBe('Titre. 1990, p. 7.');
  });
});

describe('CSL dates', () => {
  it.each([
    ['2004-09-14', { 'date-parts': [[2004, 9, 14]] }],
    ['2004-09', { 'date-parts': [[2004, 9]] }],
    ['2004~', { 'date-parts': [[2004]], circa: true }],
    ['2006-22', { 'date-parts': [[2006]], season: 2 }],
    ['11XX', { 'date-parts': [[1100], [1199]] }],
    ['2005/2008-03', { 'date-parts': [[2005], [2008, 3]] }],
    ['2023/..', { 'date-parts': [[2023]] }],
    ['../1900', { 'date-parts': [[1900]] }],
    ['[1998..2000]', { 'date-parts': [[1998], [2000]] }],
    ['-0043', { 'date-parts': [[-44]] }],
    ['0000', { 'date-parts': [[-1]] }],
    ['rien', undefined]
  ])('%s', (edtf, expected) => {
    expect(cslDate(edtf)).toEqual(expected);
  });
});

describe('an event in CSL and BibTeX', () => {
  it('is a page of the site, seen on a day', async () => {
    const item = eventCsl({ id: 'ciadt', title: { fr: 'Cent % des « R&D »' } }, STANDING, 'fr');
    expect(item).toEqual({
      id: 'ciadt',
      type: 'webpage',
      title: 'Cent % des « R&D »',
      'container-title': 'Frise',
      accessed: { 'date-parts': [[2026, 11, 24]] },
      URL: STANDING.address,
      language: 'fr'
    });
    const made = await bibtex([item]);
    expect(made).toContain(`url = {${STANDING.address}}`);
    expect(made).toContain('2026-11-24');
    expect(made).toContain('publisher = {Frise}');
    expect(made).toContain('Cent \\% des');
  });

  it('is nothing for nothing', async () => {
    expect(await bibtex([])).toBe('');
  });
});
