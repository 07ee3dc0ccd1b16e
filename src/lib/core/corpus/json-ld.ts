// Events, the site as a thing to learn with, and the data, as JSON-LD after schema.org, for search engines and reference tools.
// Its types are schema.org's own: what does not fit its shapes does not compile. Addresses are given; knows no page.

import type { CreativeWork, Dataset, Event, LearningResource, Place as PlaceShape, WithContext } from 'schema-dts';
import type { HistoricDate } from '../time/historic-date.ts';
import { inLocale } from '../words/in-locale.ts';
import { type Locale, say } from '../words/locale.ts';
import { typeset } from '../words/typeset.ts';
import type { Corpus, EventRecord, Place, Source, SourceName } from './corpus.ts';

const CONTEXT = 'https://schema.org';
export const LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';

/** The page of an event: its address, that of its picture, and what the site is called. */
export type EventStanding = { readonly address: string; readonly image: string; readonly site: string; readonly siteAddress: string };

/** An event. What is vague in its date is told apart, in EDTF: schema.org knows plain dates alone. */
export function eventLd(event: EventRecord, sources: readonly Source[], standing: EventStanding, locale: Locale): WithContext<Event> {
  const { address, image, site, siteAddress } = standing;
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    // The event is not the page that tells it.
    '@id': `${address}#evenement`,
    url: address,
    name: say(event.title, locale),
    ...(event.text && { description: say(event.text, locale) }),
    inLanguage: locale,
    image,
    ...datesLd(event.date),
    ...(event.place && { location: placeLd(event.place, locale) }),
    identifier: [
      { '@type': 'PropertyValue', propertyID: 'Frise', value: event.id },
      { '@type': 'PropertyValue', propertyID: 'EDTF', value: event.date.edtf }
    ],
    keywords: [...event.tags],
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': address,
      license: LICENCE_ADDRESS,
      isPartOf: { '@type': 'WebSite', name: site, url: siteAddress },
      ...(event.checked && { lastReviewed: event.checked })
    },
    subjectOf: sources.map(sourceLd)
  };
}

/** First and last day, month or year; no end for what happened at one moment that has a name in the calendar. */
function datesLd({ min, max, form, precision, parts }: HistoricDate): { startDate?: string; endDate?: string } {
  const start = isFinite(min) ? isoDate(min, parts?.[0]?.precision ?? precision) : undefined;
  const end = isFinite(max) ? isoDate(max - 1, parts?.at(-1)?.precision ?? precision) : undefined;
  const named = form === 'point' && start === end;
  return { ...(start !== undefined && { startDate: start }), ...(end !== undefined && !named && { endDate: end }) };
}

/** As fine as it is known: "1998", "1998-04", "1998-04-14". */
function isoDate(moment: number, precision: HistoricDate['precision']): string {
  const day = new Date(moment).toISOString().slice(0, 10);
  return precision === 'day' ? day : day.slice(0, precision === 'month' ? 7 : 4);
}

const placeLd = ({ name, lat, lon, country }: Place, locale: Locale): PlaceShape => ({
  '@type': 'Place',
  name: say(name, locale),
  ...(lat !== undefined && lon !== undefined && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
  ...(country && { address: { '@type': 'PostalAddress', addressCountry: country } })
});

const sourceLd = (source: Source): CreativeWork => ({
  '@type': 'CreativeWork',
  name: source.title,
  ...(source.author.length > 0 && { author: source.author.map(authorLd) }),
  ...(source.publisher && { publisher: { '@type': 'Organization', name: source.publisher } }),
  ...(source.issued && datePublished(source.issued)),
  ...(source.language && { inLanguage: source.language }),
  ...(source.URL && { url: source.URL })
});

const authorLd = ({ literal, family, given }: SourceName) =>
  literal !== undefined ? { '@type': 'Organization' as const, name: literal } : { '@type': 'Person' as const, name: [given, family].filter(Boolean).join(' ') };

const datePublished = ({ min, precision }: HistoricDate): { datePublished?: string } => (isFinite(min) ? { datePublished: isoDate(min, precision) } : {});

/** What the site is called and says of itself, and where it is. */
export type SiteStanding = { readonly name: string; readonly about: string; readonly address: string; readonly image: string };

const LEVELS: Readonly<Record<Locale, readonly string[]>> = { fr: ['Lycée', 'Licence'], en: ['Secondary school', 'Bachelor'] };
const TEACHES: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['les réseaux d’entreprises et les territoires en France', 'l’aménagement du territoire', 'la critique des sources'],
  en: ['networks of firms and places in France', 'regional planning', 'source criticism']
};

/** Whose work the site and its data are. */
const maker = (url: string) => ({ '@type': 'Organization' as const, name: 'Frise', url });

/** The last day an event was verified. */
function lastChecked({ events }: Corpus): { dateModified?: string } {
  const last = events.reduce((latest, { checked = '' }) => (checked > latest ? checked : latest), '');
  return last === '' ? {} : { dateModified: last };
}

/** The site as a thing to learn with. */
export const learningResourceLd = (corpus: Corpus, { name, about, address, image }: SiteStanding, locale: Locale): WithContext<LearningResource> => ({
  '@context': CONTEXT,
  '@type': 'LearningResource',
  '@id': `${address}#ressource`,
  name,
  description: about,
  url: address,
  image,
  inLanguage: locale,
  learningResourceType: locale === 'fr' ? ['frise chronologique', 'séance'] : ['timeline', 'lesson plan'],
  educationalLevel: [...LEVELS[locale]],
  teaches: [...TEACHES[locale]],
  author: maker(address),
  audience: { '@type': 'EducationalAudience', educationalRole: ['student', 'teacher'] },
  ...lastChecked(corpus),
  isAccessibleForFree: true,
  license: LICENCE_ADDRESS,
  accessMode: ['textual', 'visual'],
  accessModeSufficient: { '@type': 'ItemList', itemListElement: ['textual'] },
  accessibilityFeature: ['alternativeText', 'structuralNavigation', 'tableOfContents']
});

/** A file one may take away. */
export type Distribution = { readonly name: string; readonly type: string; readonly address: string };

/** The page of the data, the site it is of, its files, and the documents that tell of them. */
export type DataStanding = Omit<SiteStanding, 'image' | 'about'> & {
  readonly siteAddress: string;
  readonly files: readonly Distribution[];
  readonly documents: readonly Distribution[];
};

/** The data: what they are about, from when on, where, and the files. */
export const datasetLd = (corpus: Corpus, { name, address, siteAddress, files, documents }: DataStanding, locale: Locale): WithContext<Dataset> => ({
  '@context': CONTEXT,
  '@type': 'Dataset',
  '@id': `${address}#donnees`,
  name,
  description: typeset(DATA_WORDS[locale](corpus), locale),
  url: address,
  inLanguage: ['fr', 'en'],
  license: LICENCE_ADDRESS,
  isAccessibleForFree: true,
  creator: maker(siteAddress),
  ...lastChecked(corpus),
  temporalCoverage: `${firstYear(corpus)}/..`,
  spatialCoverage: countriesOf(corpus).map((code) => ({ '@type': 'Country', name: countryNames(locale).of(code) ?? code })),
  keywords: corpus.instruments.map((instrument) => say(instrument.name, locale)),
  distribution: files.map((file) => ({ '@type': 'DataDownload', name: file.name, encodingFormat: file.type, contentUrl: file.address })),
  subjectOf: documents.map((file) => ({ '@type': 'DigitalDocument', name: file.name, encodingFormat: file.type, url: file.address }))
});

const DATA_WORDS: Readonly<Record<Locale, (corpus: Corpus) => string>> = {
  fr: ({ events, sources, networks, series }) =>
    `${events.length} évènements datés et sourcés, ${sources.length} sources, ${networks.length} réseaux et ${series.length} séries de nombres sur les réseaux d’entreprises, du XIIe siècle à aujourd’hui, en français et en anglais.`,
  en: ({ events, sources, networks, series }) =>
    `${events.length} dated and sourced events, ${sources.length} sources, ${networks.length} networks and ${series.length} series of numbers on networks of firms, from the 12th century to today, in French and English.`
};

const countryNames = inLocale((locale) => new Intl.DisplayNames(locale, { type: 'region' }));

/** Countries of the places of events, by ISO code, the most frequent first. */
function countriesOf({ events }: Corpus): readonly string[] {
  const times = new Map<string, number>();
  for (const { place } of events) if (/^[A-Z]{2}$/.test(place?.country ?? '')) times.set(place!.country!, (times.get(place!.country!) ?? 0) + 1);
  return [...times.keys()].sort((a, b) => times.get(b)! - times.get(a)!);
}

const firstYear = ({ events }: Corpus): string =>
  isoDate(
    events.map(({ date }) => date.min).reduce((first, min) => (isFinite(min) ? Math.min(first, min) : first), Infinity),
    'year'
  );

/** As it may stand within a page: no sign of it can end its element. */
export const ldText = (shape: object): string =>
  JSON.stringify(shape).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
