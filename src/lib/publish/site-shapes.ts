// The site and its data as schema.org tells them, for the pages that stand for the whole: ready to stand in a page. Server side only.

import type { Corpus } from '../core/corpus/corpus.ts';
import { datasetLd, ldText, learningResourceLd } from '../core/corpus/json-ld.ts';
import { sayDownload } from '../core/words/download-words.ts';
import type { InterfaceWords } from '../core/words/interface.ts';
import type { Locale } from '../core/words/locale.ts';
import { downloads } from './downloads.ts';
import { pathIn, rootFrom } from './site.ts';

type Asked = {
  readonly corpus: Corpus;
  readonly words: InterfaceWords;
  readonly locale: Locale;
  /** Of the page that holds them. */ readonly pathname: string;
};

/** A `LearningResource` and a `Dataset`. */
export function siteShapes({ corpus, words, locale, pathname }: Asked): readonly string[] {
  const root = rootFrom(pathname);
  const address = `${root}/${pathIn(locale, '')}`;
  const site = { name: words.siteTitle, about: words.description, address, image: `${address}carte.png` };
  const files = downloads().map(({ name, type }) => ({ name: sayDownload(name, locale), type, address: `${root}/donnees/${name}` }));
  return [learningResourceLd(site, locale), datasetLd(corpus, { ...site, address: `${root}/${pathIn(locale, 'sources/')}`, files }, locale)].map(ldText);
}
