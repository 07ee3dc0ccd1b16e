// What changed in the data, as an Atom feed, one entry a day.

import { create } from 'xmlbuilder2';
import { type ShownChange, showChanges } from '#lib/core/view/show-changes.ts';
import type { Locale } from '#lib/core/words/locale.ts';
import { proofWordsOf } from '#lib/core/words/proof-words.ts';
import { wordsOf } from '#lib/core/words/interface.ts';
import { ourChanges, ourCorpus } from '#lib/data.ts';
import { absolute, BOTH_LANGUAGES, pathIn } from '#lib/publish/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => [...BOTH_LANGUAGES];

/** Days of the journal, at midnight. */
const moment = (date: string): string => `${date}T00:00:00Z`;

export const GET: RequestHandler = ({ params }) => {
  const locale: Locale = params.lang ?? 'fr';
  const [words, proof] = [wordsOf(locale), proofWordsOf(locale)];
  const changes = showChanges(ourChanges(), ourCorpus(), locale);
  const home = absolute(pathIn(locale, ''));
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale });
  root.ele('title').txt(`${words.siteName}, ${proof.changesTitle}`);
  root.ele('subtitle').txt(proof.changesLede);
  root.ele('id').txt(absolute(pathIn(locale, 'feed.xml')));
  root.ele('link', { rel: 'self', type: 'application/atom+xml', href: absolute(pathIn(locale, 'feed.xml')) });
  root.ele('link', { rel: 'alternate', type: 'text/html', href: `${home}sources/#changements` });
  root.ele('updated').txt(moment(changes[0]!.date));
  root.ele('author').ele('name').txt(words.siteName);
  root.ele('rights').txt(words.licence);
  for (const change of changes) entryOf(root, change, home);
  return new Response(root.end({ prettyPrint: true }), { headers: { 'content-type': 'application/atom+xml' } });
};

type Element = ReturnType<typeof create>;

function entryOf(feed: Element, { date, when, items }: ShownChange, home: string): void {
  const entry = feed.ele('entry');
  entry.ele('title').txt(when);
  entry.ele('id').txt(`${home}sources/#changements-${date}`);
  entry.ele('link', { rel: 'alternate', type: 'text/html', href: `${home}sources/#changements` });
  entry.ele('updated').txt(moment(date));
  const content = entry.ele('content', { type: 'xhtml' }).ele('div', { xmlns: 'http://www.w3.org/1999/xhtml' }).ele('ul');
  for (const { text, events } of items) {
    const item = content.ele('li');
    item.txt(`${text} `);
    events.forEach(({ id, title }, index) => {
      if (index > 0) item.txt(', ');
      item.ele('a', { href: `${home}evenement/${id}/` }).txt(title);
    });
  }
}
