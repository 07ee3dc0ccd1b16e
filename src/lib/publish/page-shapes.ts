// What the pages that stand for something tell machines, after schema.org: the site as a thing to learn with and the data, on the
// home page and the proof; an event, on its own page. Ready to stand in a page.

import type { EventRecord } from '../core/corpus/corpus.ts';
import { sourcesCitedBy } from '../core/corpus/cited-by.ts';
import { datasetLd, eventLd, ldText, learningResourceLd } from '../core/corpus/json-ld.ts';
import { sayDownload } from '../core/words/download-words.ts';
import { wordsOf } from '../core/words/interface.ts';
import type { Locale } from '../core/words/locale.ts';
import { ourCorpus } from '../data.ts';
import { downloads } from './downloads.ts';
import { pathIn, rootFrom } from './site.ts';

/** A page by its route, its parameters and its address. */
export type ShapedPage = { readonly route: string | null; readonly locale: Locale; readonly id: string | undefined; readonly pathname: string };

const OF_THE_WHOLE: ReadonlySet<string | null> = new Set(['/[[lang=lang]]', '/[[lang=lang]]/sources']);
const OF_AN_EVENT = '/[[lang=lang]]/evenement/[id]';

/** The shapes of a page; none for those that stand for nothing. */
export function shapesOf({ route, locale, id, pathname }: ShapedPage): readonly string[] {
  if (OF_THE_WHOLE.has(route)) return siteShapes(locale, rootFrom(pathname));
  const event = route === OF_AN_EVENT ? ourCorpus().events.find((each) => each.id === id) : undefined;
  return event ? [eventShape(event, locale, rootFrom(pathname))] : [];
}

/** The same as elements for the head of a page. */
export const shapeElements = (page: ShapedPage): string =>
  shapesOf(page)
    .map((shape) => `<script type="application/ld+json">${shape}</script>`)
    .join('');

function siteShapes(locale: Locale, root: string): readonly string[] {
  const words = wordsOf(locale);
  const address = `${root}/${pathIn(locale, '')}`;
  const site = { name: words.siteTitle, about: words.description, address, image: `${address}carte.png` };
  const all = downloads().map(({ name, type }) => ({ file: name, name: sayDownload(name, locale), type, address: `${root}/donnees/${name}` }));
  const data = {
    name: words.siteTitle,
    address: `${root}/${pathIn(locale, 'sources/')}`,
    siteAddress: address,
    files: all.filter(({ file }) => !isProse(file)),
    documents: all.filter(({ file }) => isProse(file))
  };
  return [learningResourceLd(ourCorpus(), site, locale), datasetLd(ourCorpus(), data, locale)].map(ldText);
}

/** What tells of the data holds none of them. */
const isProse = (file: string): boolean => file.endsWith('.md');

function eventShape(event: EventRecord, locale: Locale, root: string): string {
  const cited = new Set(sourcesCitedBy(event));
  const sources = ourCorpus().sources.filter(({ id }) => cited.has(id));
  const address = `${root}/${pathIn(locale, `evenement/${event.id}/`)}`;
  const standing = { address, image: `${address}carte.png`, site: wordsOf(locale).siteTitle, siteAddress: `${root}/${pathIn(locale, '')}` };
  return ldText(eventLd(event, sources, standing, locale));
}
