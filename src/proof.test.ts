// The proof of our own data: claims with a verdict that rests on something, contested facts with their rival versions, and
// references that can be read in every form.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { citeSource, sourceReference } from '#lib/core/corpus/cite.ts';
import { VERDICTS } from '#lib/core/corpus/corpus.ts';
import { written } from '#lib/core/corpus/document-records.ts';
import { datasetLd, eventLd, ldText, learningResourceLd } from '#lib/core/corpus/json-ld.ts';
import { readCorpus } from '#lib/core/corpus/read-corpus.ts';
import { showDetails } from '#lib/core/view/detail.ts';
import { showBibliography } from '#lib/core/view/show-bibliography.ts';
import { showClaims } from '#lib/core/view/show-claims.ts';
import { LOCALES } from '#lib/core/words/locale.ts';

vi.setConfig({ testTimeout: 60_000 });

const ROOT = dirname(import.meta.dirname);
const files = readdirSync(join(ROOT, 'data'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(join(ROOT, 'data', name), 'utf8') }));
const { corpus } = readCorpus(files);
const { claims, events, sources } = corpus;
/** Ends of sentences; a decimal comma or an abbreviation has no space and capital after it. */
const sentencesIn = (text: string): number => text.split(/[.!?…](?:\s|$)/).filter((part) => part.trim().length > 0).length;
const HOLE = /undefined|\bnull\b|NaN|\[object|\s{2,}|^\s|\s$|,\s*,|\.\s*\.(?!\.)|\(\s*\)|,\s*\.$/;

describe('the article against the record', () => {
  it('is judged on at least 25 claims, each with its verdict and why, in two sentences, in both languages', () => {
    expect(claims.length).toBeGreaterThanOrEqual(25);
    for (const { id, text, verdict, why, of } of claims) {
      expect(VERDICTS, id).toContain(verdict);
      expect(of, id).toBe('bourgine-2014-reseaux');
      for (const locale of LOCALES) {
        expect(text[locale], id).toBeTruthy();
        expect([id, locale, sentencesIn(why[locale] ?? '')]).toEqual([id, locale, 2]);
      }
    }
  });

  it('uses every verdict, and rests each on sources other than the article', () => {
    expect(new Set(claims.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS));
    for (const { id, verdict, sources: cited } of claims) {
      if (verdict !== 'unverifiable') expect(cited.length, id).toBeGreaterThan(0);
      expect(
        cited.map((source) => source.id),
        id
      ).not.toContain('bourgine-2014-reseaux');
    }
  });

  it('is about events that the timeline shows, which tell the claim in turn', () => {
    const details = showDetails(corpus, 'fr');
    for (const { id, events: about } of claims) {
      expect(about.length, id).toBeGreaterThan(0);
      for (const event of about) expect(details.get(event)!.claims!.map((claim) => claim.id)).toContain(id);
    }
  });

  it('is told whole in both languages', () => {
    for (const locale of LOCALES)
      for (const claim of showClaims(corpus, locale)) {
        const texts = [
          claim.text,
          claim.why,
          claim.verdictWords,
          ...claim.sources.map(({ text }) => text),
          ...claim.events.flatMap(({ title, when }) => [title, when])
        ];
        for (const text of texts) expect(text).not.toMatch(HOLE);
      }
  });
});

describe('contested facts', () => {
  it('have rival versions, each with who says so, and a reason for what is kept', () => {
    for (const { id, status, disputes } of events) {
      if (status === 'contested') expect(disputes.length, id).toBeGreaterThan(0);
      for (const { versions, why, about } of disputes) {
        expect(versions.length, id).toBeGreaterThan(1);
        for (const { sources: cited, text } of versions) {
          expect(cited.length, id).toBeGreaterThan(0);
          expect(text.fr && text.en, id).toBeTruthy();
        }
        expect(about.fr && about.en && why?.fr && why.en, id).toBeTruthy();
      }
    }
  });

  it('are told whole in both languages', () => {
    for (const locale of LOCALES)
      for (const { disputes = [], checked } of showDetails(corpus, locale).values()) {
        for (const { about, versions, why } of disputes)
          for (const text of [about, why!, ...versions.flatMap((version) => [version.text, ...version.sources.map(({ words }) => words)])])
            expect(text).not.toMatch(HOLE);
        if (checked !== undefined) expect(checked).toMatch(/2026/);
      }
  });
});

describe('references', () => {
  it('have no hole in either language, with or without their address', () => {
    for (const locale of LOCALES)
      for (const source of sources)
        for (const text of [citeSource(written(source), locale), sourceReference(written(source), locale)]) {
          expect(text, source.id).not.toMatch(HOLE);
          expect(text.length, source.id).toBeGreaterThan(12);
        }
  });

  it('stand once each in the bibliography, on the shelf of their kind, with what they support', () => {
    for (const locale of LOCALES) {
      const { shelves, total, events: told } = showBibliography(corpus, locale);
      const all = shelves.flatMap((shelf) => shelf.sources);
      expect([total, new Set(all.map(({ id }) => id)).size]).toEqual([sources.length, sources.length]);
      expect(shelves.map(({ id }) => id)).toEqual(['laws', 'reports', 'scholarship', 'press', 'sites']);
      for (const { id, supports } of all)
        for (const place of supports) expect(JSON.stringify(events.find((event) => event.id === told[place]!.id))).toContain(id);
      for (const { seen, host, href } of all) {
        if (seen !== undefined) expect(seen).not.toBe('');
        expect(host === undefined).toBe(href === undefined);
      }
    }
  });
});

describe('JSON-LD', () => {
  const standing = { address: 'https://example.org/evenement/x/', image: 'https://example.org/carte.png', site: 'Frise', siteAddress: 'https://example.org/' };
  const ISO = /^-?\d{4}(-\d\d(-\d\d)?)?$/;

  it('of every event can be read back, with plain dates and the EDTF beside', () => {
    for (const locale of LOCALES)
      for (const event of events) {
        const text = ldText(eventLd(event, sources, standing, locale));
        expect(text).not.toMatch(/[<>&]|undefined/);
        const read = JSON.parse(text) as {
          startDate?: string;
          endDate?: string;
          name: string;
          identifier: { propertyID: string; value: string }[];
          '@type': string;
          '@id': string;
          mainEntityOfPage: { '@id': string };
        };
        expect([read['@id'], read.mainEntityOfPage['@id']]).toEqual([`${standing.address}#evenement`, standing.address]);
        expect(read['@type']).toBe('Event');
        expect(read.name).toBeTruthy();
        expect(read.identifier.find(({ propertyID }) => propertyID === 'EDTF')!.value).toBe(event.date.edtf);
        for (const date of [read.startDate, read.endDate]) if (date !== undefined) expect(date, event.id).toMatch(ISO);
        expect(read.startDate === undefined).toBe(event.date.min === -Infinity);
        if (read.endDate !== undefined) expect(read.endDate >= read.startDate!, event.id).toBe(true);
      }
  });

  it('dates an event as finely as it is known', () => {
    const dates = (edtf: string): readonly (string | undefined)[] => {
      const { corpus: one } = readCorpus([{ name: 'a.yaml', text: `events: [{date: '${edtf}', title: T}]` }]);
      const { startDate, endDate } = eventLd(one.events[0]!, [], standing, 'fr') as { startDate?: string; endDate?: string };
      return [startDate, endDate];
    };
    expect(dates('2004-09-14')).toEqual(['2004-09-14', undefined]);
    expect(dates('2004-09')).toEqual(['2004-09', undefined]);
    expect(dates('1998')).toEqual(['1998', undefined]);
    expect(dates('11XX')).toEqual(['1100', '1199']);
    expect(dates('2005/2008')).toEqual(['2005', '2008']);
    expect(dates('2023-03-27/..')).toEqual(['2023-03-27', undefined]);
    expect(dates('../1945')).toEqual([undefined, '1945']);
  });

  it('of the site and its data name what a reader needs', () => {
    const site = { name: 'Frise', about: 'Une frise.', address: 'https://example.org/', image: 'https://example.org/carte.png' };
    const learning = JSON.parse(ldText(learningResourceLd(corpus, site, 'fr'))) as Record<string, unknown>;
    expect(learning).toMatchObject({
      '@type': 'LearningResource',
      isAccessibleForFree: true,
      inLanguage: 'fr',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      author: { '@type': 'Organization', name: 'Frise', url: 'https://example.org/' },
      audience: { '@type': 'EducationalAudience', educationalRole: ['student', 'teacher'] },
      dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown
    });
    const standing = {
      name: 'Frise',
      address: 'https://example.org/en/sources/',
      siteAddress: 'https://example.org/en/',
      files: [{ name: 'Tout', type: 'text/csv', address: 'https://example.org/a.csv' }],
      documents: [{ name: 'Lisez-moi', type: 'text/markdown', address: 'https://example.org/a.md' }]
    };
    const data = JSON.parse(ldText(datasetLd(corpus, standing, 'en'))) as { description: string; spatialCoverage: { name: string }[] };
    expect(data).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: '1100/..',
      creator: { url: 'https://example.org/en/' },
      dateModified: events
        .flatMap(({ checked }) => checked ?? [])
        .sort()
        .at(-1),
      distribution: [{ '@type': 'DataDownload', contentUrl: 'https://example.org/a.csv' }],
      subjectOf: [{ '@type': 'DigitalDocument', url: 'https://example.org/a.md' }]
    });
    expect(data.description).toContain(`${events.length} dated and sourced events, ${sources.length} sources`);
    expect(data.spatialCoverage.map(({ name }) => name)).toEqual(expect.arrayContaining(['France', 'Italy', 'Brazil']));
    expect(data.spatialCoverage[0]!.name).toBe('France');
  });

  it('cannot end the element it stands in', () => {
    expect(ldText({ a: '</script><b>&\u2028' })).toBe('{"a":"\\u003c/script\\u003e\\u003cb\\u003e\\u0026\\u2028"}');
  });
});
