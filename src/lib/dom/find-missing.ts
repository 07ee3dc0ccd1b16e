// What a missing page does where scripts run: it searches for what its address seems to have been after, then for what one
// types. Stands alone, without the framework, for the page is served at any depth. Begins as soon as it is loaded.

import type { Options, SearchOptions } from 'minisearch';
import { foldTerm, termsOf } from '../core/corpus/search.ts';
import { type FoundPage, wordsOfPath } from '../core/view/found-page.ts';

const MOST = 12;
const HOW: Options<FoundPage> = {
  idField: 'path',
  fields: ['title', 'path', 'note'],
  storeFields: ['title', 'note'],
  tokenize: termsOf,
  processTerm: foldTerm
};
const QUESTION: SearchOptions = { prefix: true, fuzzy: 0.25, boost: { title: 2 } };

async function begin(place: HTMLElement): Promise<void> {
  const [input, list, status] = [place.querySelector('input')!, place.querySelector('ul')!, place.querySelector<HTMLElement>('[role="status"]')!];
  const root = place.dataset.root!;
  const locale = location.pathname.startsWith(`${root}en/`) ? 'en' : 'fr';
  const [{ default: MiniSearch }, pages] = await Promise.all([import('minisearch'), fetch(`${root}find/${locale}.json`).then((answer) => answer.json())]);
  const index = new MiniSearch<FoundPage>(HOW);
  index.addAll(pages as readonly FoundPage[]);
  const show = (): void => {
    const found = index.search(input.value, QUESTION).slice(0, MOST);
    list.replaceChildren(...found.map(({ id, title, note }) => entry(`${root}${String(id)}`, String(title), String(note))));
    const said = found.length > 0 ? status.getAttribute(`data-${locale}`) : status.getAttribute(`data-none-${locale}`);
    status.textContent = input.value.trim() === '' ? '' : said;
  };
  for (const told of [list, status]) told.lang = locale;
  input.value ||= wordsOfPath(location.pathname);
  input.addEventListener('input', show);
  show();
}

function entry(href: string, title: string, note: string): HTMLLIElement {
  const [item, link] = [document.createElement('li'), document.createElement('a')];
  link.href = href;
  link.textContent = title;
  item.append(link, note === '' ? '' : ` (${note})`);
  return item;
}

const place = document.querySelector<HTMLElement>('[data-find]');
if (place) void begin(place);
