// What a first visit to `/` carries over the network: each response a browser asks for, weighed as a good
// host would send it (brotli 11 for text, fonts as they are), bodies only.

import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page, Request } from 'playwright';
import { held, kilobytes, type Line, told } from './line.ts';
import { DESKTOP, MOUNTED, onPage, openStory } from './screen.ts';

const MOST_SCRIPT = 60 * 1024;
const MOST_ALL = 150 * 1024;

const KINDS = ['HTML', 'CSS', 'JS', 'fonts', 'JSON', 'other'] as const;
type Kind = (typeof KINDS)[number];
/** `later`: data the page asks for by itself once its scripts have taken over, when the first view stands. */
type Item = { readonly name: string; readonly kind: Kind; readonly bytes: number; readonly later: boolean };

const TYPES: readonly (readonly [RegExp, Kind])[] = [
  [/html/, 'HTML'],
  [/css/, 'CSS'],
  [/javascript/, 'JS'],
  [/font/, 'fonts'],
  [/json/, 'JSON']
];

export async function transferLines(browser: Browser, address: string): Promise<Line[]> {
  const items = await onPage(browser, DESKTOP, (page) => itemsOf(page, address));
  const first = items.filter((item) => !item.later);
  return [
    ...KINDS.map((kind) => kindLine(kind, first)),
    held('first view: everything', weightOf(first), MOST_ALL, kilobytes),
    ...items.filter((item) => item.later).map(laterLine)
  ];
}

function kindLine(kind: Kind, items: readonly Item[]): Line {
  const ours = items.filter((item) => item.kind === kind);
  const measure = `first view: ${kind} (${ours.length})`;
  return kind === 'JS' ? held(measure, weightOf(ours), MOST_SCRIPT, kilobytes) : told(measure, kilobytes(weightOf(ours)));
}

const laterLine = ({ name, bytes }: Item): Line => told(`later: ${name}`, kilobytes(bytes));

const weightOf = (items: readonly Item[]): number => items.reduce((sum, item) => sum + item.bytes, 0);

/** Everything a fresh browser asks for until it falls silent. */
async function itemsOf(page: Page, address: string): Promise<Item[]> {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await markMounting(page);
  await openStory(page, address);
  const mounted = await page.evaluate(() => performance.timeOrigin + performance.getEntriesByName('mounted')[0]!.startTime);
  return Promise.all(requests.map((request) => weigh(request, mounted)));
}

/** Has the page itself note the moment its scripts take over. */
function markMounting(page: Page): Promise<unknown> {
  return page.addInitScript((mounted) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(mounted)) return;
      performance.mark('mounted');
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
  }, MOUNTED);
}

/** Code, styles and fonts belong to the first view whenever they come; data may come later. */
async function weigh(request: Request, mounted: number): Promise<Item> {
  const response = await fetch(request.url());
  if (!response.ok) throw new Error(`${response.status} for ${request.url()}`);
  const body = Buffer.from(await response.arrayBuffer());
  const kind = kindOf(response.headers.get('content-type') ?? '');
  const later = request.resourceType() === 'fetch' && request.timing().startTime > mounted;
  return { name: new URL(request.url()).pathname, kind, bytes: isPacked(request.url()) ? body.length : packed(body), later };
}

const kindOf = (type: string): Kind => TYPES.find(([pattern]) => pattern.test(type))?.[1] ?? 'other';

/** Files that carry their own compression. */
const isPacked = (url: string): boolean => /\.(woff2|png|jpe?g|webp|avif)$/.test(url);

const packed = (body: Buffer): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }).length;
