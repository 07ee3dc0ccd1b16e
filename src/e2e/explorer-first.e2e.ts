// The explorer's first picture: drawn before the page's other scripts run, kept as it is when they have, once only.

import type { Page } from '@playwright/test';
import { drawn, expect, test } from './watch.ts';

type Seen = { readonly size: string; readonly buttons: boolean };
type Watching = typeof globalThis & { first?: Seen };

/** Notes how the page stood when it said that its events were drawn. */
const watchFirst = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const mark = performance.mark.bind(performance);
    performance.mark = (name: string, options?: PerformanceMarkOptions) => {
      const { width, height } = document.querySelector<HTMLCanvasElement>('[data-stage] canvas')!;
      if (name === 'events-drawn')
        (globalThis as Watching).first ??= {
          size: `${width}x${height}`,
          buttons: document.querySelector('[data-overview], [data-stage] [data-event]') !== null
        };
      return mark(name, options);
    };
  });

const pictureSize = (page: Page): Promise<string> =>
  page.locator('[data-stage] canvas').evaluate((canvas: HTMLCanvasElement) => `${canvas.width}x${canvas.height}`);

for (const [whose, query] of [
  ['our own', ''],
  ['a file’s', '?src=/classe/six.json'],
  ['an opened event’s', '?event=ciadt-2004-09-14']
] as const)
  test(`@phone ${whose} first picture comes before what stands around it, and keeps its size`, async ({ page }) => {
    const events = [1951, 1973, 1998, 2004, 2008, 2016].map((year) => ({ date: String(year), title: `En ${year}` }));
    await page.route(
      (url) => url.pathname === '/classe/six.json',
      (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify({ events }) })
    );
    await watchFirst(page);
    await page.goto(`/explorer/${query}`);
    await drawn(page);
    if (!query.includes('event=')) await expect(page.locator('[data-overview]')).toBeVisible();
    const first = await page.evaluate(() => (globalThis as Watching).first);
    expect(first?.buttons).toBe(false);
    expect(await pictureSize(page)).toBe(first?.size);
    expect(await page.evaluate(() => performance.getEntriesByName('events-drawn').length)).toBe(1);
  });

test('without the first script the page draws its events all the same', async ({ page }) => {
  let stopped = 0;
  const html = async (): Promise<string> => (await page.request.get('/explorer/')).text();
  const script = /<script type="module" src="\.\.(\/[^"]+)"/.exec(await html())?.[1];
  expect(script).toBeDefined();
  // Late by far: the page is its own before.
  await page.route(`**${script}`, async (route) => {
    if (stopped++ > 0) return route.continue();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('/explorer/');
  await drawn(page);
  await expect(page.locator('[data-overview]')).toBeVisible();
});

test('coming from another page the explorer begins by itself', async ({ page }) => {
  await page.goto('/evenements/');
  await page.goto('/');
  await page.getByRole('link', { name: 'Explorer' }).click();
  await drawn(page);
  await expect(page.locator('[data-overview]')).toBeVisible();
  await page.goBack();
  await page.goForward();
  await drawn(page);
});
