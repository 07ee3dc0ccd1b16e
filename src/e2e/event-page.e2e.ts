// One page per event: as many as the corpus has, in both languages, sound, tied to one another, ready to be cited and shared.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { expect, test, violations } from './watch.ts';

type Read = { readonly events: readonly { readonly id: string; readonly place?: { readonly lat?: number }; readonly disputes: readonly unknown[] }[] };
const corpus = async (request: APIRequestContext): Promise<Read> => (await request.get('/events.json')).json();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const [home, lang] of [
  ['/', 'fr'],
  ['/en/', 'en']
] as const) {
  test(`every event has its page in ${lang}, by the rules of axe, with its language, its data, its card`, async ({ page, request }) => {
    test.setTimeout(240_000);
    const { events } = await corpus(request);
    await page.goto(`${home}evenement/${events[0]!.id}/`);
    await page.evaluate(AXE);
    const faults: string[] = [];
    for (const { id } of events) {
      const answer = await request.get(`${home}evenement/${id}/`);
      expect(answer.status(), id).toBe(200);
      // Contrast and sizes are the styles', the same on every page: they are looked at on whole pages below.
      faults.push(
        ...(await page.evaluate(
          async ({ html, event, language }) => {
            const told = new DOMParser().parseFromString(html, 'text/html');
            const wrong: string[] = [];
            const shape = JSON.parse(told.querySelector('script[type="application/ld+json"]')!.textContent!) as {
              '@type': string;
              identifier: { value: string }[];
            };
            if (shape['@type'] !== 'Event' || shape.identifier[0]!.value !== event) wrong.push(`${event}: JSON-LD`);
            if (told.documentElement.lang !== language) wrong.push(`${event}: lang`);
            if (!told.querySelector('link[rel="canonical"]') || told.querySelectorAll('link[rel="alternate"][hreflang]').length !== 3)
              wrong.push(`${event}: links`);
            if (!told.querySelector('meta[property="og:image"]')!.getAttribute('content')!.endsWith(`/evenement/${event}/carte.png`))
              wrong.push(`${event}: card`);
            if (!told.querySelector('h1')?.textContent || !told.querySelector('time')?.textContent || !told.querySelector('.status')?.textContent)
              wrong.push(`${event}: head`);
            if (/undefined|\[object/.test(told.body.textContent!.replace(/__sveltekit[\s\S]*/, ''))) wrong.push(`${event}: undefined`);
            for (const script of told.querySelectorAll('script')) script.remove();
            document.title = told.title;
            document.body.replaceWith(told.body);
            const axe = (window as unknown as { axe: { run: (root: Document, options: object) => Promise<{ violations: { id: string }[] }> } }).axe;
            const { violations: found } = await axe.run(document, {
              resultTypes: ['violations'],
              rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } }
            });
            return [...wrong, ...found.map((violation) => `${event}: ${violation.id}`)];
          },
          { html: await answer.text(), event: id, language: lang }
        ))
      );
    }
    expect(faults).toEqual([]);
  });
}

for (const scheme of ['light', 'dark'] as const) {
  for (const path of [
    '/evenement/labels-67-2005-07-12/',
    '/en/evenement/murano-glass-1291/',
    '/evenement/raveyre-saglio-1984/',
    '/sources/',
    '/en/sources/',
    '/nulle-part/'
  ]) {
    // Inks are the same on a phone: there one theme is enough.
    test(`${scheme === 'light' ? '@phone ' : ''}${path} has no violation, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      if (path === '/nulle-part/') await page.route('**/nulle-part/', async (route) => route.fulfill({ response: await route.fetch(), status: 200 }));
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
  test(`${scheme === 'light' ? '@phone ' : ''}a vote has no violation before and after its verdict, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/sources/?vote');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /dévoiler le verdict/ }).click();
    await expect(page.getByRole('dialog').locator('.why')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('@phone an event page tells, cites, and leads on in time and along its links', async ({ page }) => {
  await page.goto('/evenement/ciadt-2004-09-14/');
  await expect(page.locator('h1')).toHaveText('L’État décide de créer les pôles de compétitivité');
  await expect(page.locator('[data-locator="france"]')).toBeVisible();
  const cite = page.locator('section', { has: page.locator('#citer') });
  await expect(cite).toContainText(/Disponible à l’adresse\s: .*\/evenement\/ciadt-2004-09-14\//);
  await cite.getByLabel('BibTeX').check();
  await expect(cite).toContainText('@misc{ciadt-2004-09-14');
  await cite.getByLabel('CSL-JSON').check();
  await expect(cite).toContainText('"type": "webpage"');
  await page.locator('a[rel="next"]').click();
  await expect(page).not.toHaveURL(/ciadt-2004-09-14/);
  await page.locator('a[rel="prev"]').click();
  await expect(page).toHaveURL(/ciadt-2004-09-14/);
  await page.locator('.relations a').first().click();
  await expect(page.locator('[data-event-page]')).not.toHaveAttribute('data-event-page', 'ciadt-2004-09-14');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('the other language of an event page is the same event', async ({ page }) => {
  await page.goto('/evenement/ciadt-2004-09-14/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/evenement\/ciadt-2004-09-14\/$/);
  await expect(page.locator('h1')).toHaveText('The State decides to create competitiveness clusters');
});

test('a contested event sets rival versions side by side, with who says which', async ({ page, request }) => {
  const { events } = await corpus(request);
  expect(events.filter(({ disputes }) => disputes.length > 0).length).toBeGreaterThanOrEqual(26);
  await page.goto('/evenement/labels-67-2005-07-12/');
  const rivals = page.locator('table', { has: page.locator('caption') }).first();
  expect(await rivals.locator('tbody tr').count()).toBeGreaterThan(1);
  for (const row of await rivals.locator('tbody tr').all()) {
    await expect(row.locator('th')).not.toBeEmpty();
    await expect(row.locator('td').first()).not.toBeEmpty();
    await expect(row.locator('td').last()).toHaveText(/retenu/);
  }
});

test('the card of an event is a picture of 1200 by 630', async ({ request }) => {
  const png = await (await request.get('/evenement/ciadt-2004-09-14/carte.png')).body();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('the sitemap has every page in both languages, and robots are shown to it', async ({ page, request }) => {
  const { events } = await corpus(request);
  await page.goto('/evenements/');
  const places = await page.evaluate(async () => {
    const xml = new DOMParser().parseFromString(await (await fetch('/sitemap.xml')).text(), 'application/xml');
    return [...xml.querySelectorAll('loc')].map((loc) => loc.textContent!);
  });
  expect(places.filter((place) => place.includes('/evenement/')).length).toBe(2 * events.length);
  expect(new Set(places).size).toBe(places.length);
  for (const place of [places[0]!, places[1]!, places.at(-1)!]) expect((await request.get(new URL(place).pathname)).status()).toBe(200);
  expect(await (await request.get('/robots.txt')).text()).toMatch(/Sitemap: https?:\/\/\S+\/sitemap\.xml/);
});

test('the home page and the proof say what they are: a thing to learn with, and data', async ({ page }) => {
  for (const path of ['/', '/en/', '/sources/', '/en/sources/']) {
    await page.goto(path);
    const shapes = await page
      .locator('script[type="application/ld+json"]')
      .evaluateAll((scripts) => scripts.map((script) => JSON.parse(script.textContent!) as { '@type': string; license: string }));
    expect(shapes.map((shape) => shape['@type'])).toEqual(['LearningResource', 'Dataset']);
    for (const { license } of shapes) expect(license).toContain('creativecommons.org');
  }
});

test('@phone an address that leads nowhere, however deep, searches for what it seems to want', async ({ browser, baseURL }) => {
  // The browser itself reports a page that is not found: this one is watched apart.
  const context = await browser.newContext({ baseURL: baseURL! });
  const page = await context.newPage();
  const answer = await page.goto('/en/evenement/silicon-valley/origins/');
  expect(answer!.status()).toBe(404);
  const place = page.locator('[data-find]');
  await expect(place.locator('li').first()).toContainText('Silicon Valley');
  await expect(place.locator('a').first()).toHaveAttribute('href', /^\/en\/evenement\//);
  await place.getByRole('searchbox').fill('grappes');
  await expect(place.locator('li').first()).toContainText(/grappes/i);
  await expect(place.getByRole('status')).toContainText('Pages close to these words');
  await place.locator('a').first().click();
  await expect(page.locator('[data-event-page]')).toBeVisible();
  await context.close();
});
