// The map and the numbers beside the story's chapters: they come with a chapter, follow the time in view, and go.

import type { Page } from '@playwright/test';
import { chapterIds, expect, ready, test, violations, watchShift } from './watch.ts';

const place = (page: Page) => page.locator('[data-companion="map"]');
const map = (page: Page) => page.locator('[data-companion="map"] [data-map]');
const points = (page: Page) => map(page).locator('[data-place]');

/** Scrolls a chapter to its arrival, or a share of the way to its departure. */
const scrollInto = (page: Page, id: string, share = 0): Promise<void> =>
  page.evaluate(
    ([chapter, part]) => {
      const section = document.getElementById(chapter)!;
      section.scrollIntoView();
      const words = section.firstElementChild as HTMLElement;
      scrollBy(0, (section.offsetHeight - words.offsetHeight) * part);
    },
    [id, share] as const
  );

const moment = (page: Page) => place(page).locator('[data-moment]');

test('the map comes with the chapter that has one, and leaves with it', async ({ page }) => {
  await ready(page, '/#metiers');
  await expect(map(page)).toHaveCount(0);
  await scrollInto(page, 'spl');
  await expect(map(page)).toBeVisible();
  await expect(points(page).first()).toBeVisible();
  await scrollInto(page, 'federes');
  await expect(map(page)).toBeHidden();
  // Where it waits, nobody can scroll to it.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await scrollInto(page, 'aujourdhui');
  await expect(map(page)).toBeVisible();
});

test('nothing of the map is in the first view', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await ready(page, '/');
  await page.evaluate(() => document.fonts.ready);
  expect(asked.filter((path) => /\/(map|figures)\//.test(path))).toEqual([]);
});

test('points appear as time passes, and the number follows', async ({ page }) => {
  await ready(page, '/#spl');
  await expect(moment(page)).toContainText('2000');
  await expect(points(page).first()).toBeVisible();
  const early = await points(page).count();
  await scrollInto(page, 'poles', 1);
  await expect(moment(page)).toContainText('2005');
  await expect.poll(() => points(page).count()).toBeGreaterThan(early);
  const middle = await points(page).count();
  await scrollInto(page, 'grappes', 1);
  await expect(moment(page)).toContainText(/201[01]/);
  await expect.poll(() => points(page).count()).not.toBe(middle);
  await expect(map(page).locator('[data-place="mecanic-vallee"]')).toBeVisible();
  await expect(place(page).locator('[data-reading="networks-grappes"]')).toContainText('126');
});

test('the map goes along while the page is being scrolled', async ({ page }) => {
  await ready(page, '/#grappes');
  await expect(map(page)).toBeVisible();
  // Through the chapter without a rest: what was told and drawn on the way.
  const seen = await page.evaluate(async () => {
    const [moments, drawings] = [new Set<string>(), new Set<string>()];
    const [start, end] = ['grappes', 'federes'].map((id) => document.getElementById(id)!.getBoundingClientRect().top + scrollY) as [number, number];
    for (let y = start; y < end; y += 6) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      const place = document.querySelector('[data-companion="map"]');
      if (place) moments.add(place.querySelector('[data-moment]')!.textContent);
      if (place) drawings.add([...place.querySelectorAll('path.body')].map((path) => path.getAttribute('d')).join());
    }
    return { moments: moments.size, drawings: drawings.size };
  });
  expect(seen.moments).toBeGreaterThan(2);
  expect(seen.drawings).toBeGreaterThan(1);
});

test('regions are those of the date', async ({ page }) => {
  await ready(page, '/#grappes');
  await expect(map(page)).toContainText('Midi-Pyrénées');
  await expect(map(page)).not.toContainText('Occitanie');
  await scrollInto(page, 'aujourdhui');
  await expect(map(page)).toContainText('Occitanie');
  await expect(map(page)).not.toContainText('Midi-Pyrénées');
});

test('the chapter of the holes counts them, and says what they do not prove', async ({ page }) => {
  await ready(page, '/#soixante-et-onze');
  await expect(moment(page)).toContainText(/200[78]/);
  await expect(map(page).locator('figcaption')).toContainText('56 des 96');
  await expect(map(page).locator('figcaption')).toContainText('Un siège n’est pas un territoire');
  await expect(place(page).locator('[data-reading="networks-poles"]')).toContainText('71');
  await expect(place(page).locator('[data-reading="networks-poles"] a').first()).toHaveAttribute('href', /^https?:/);
});

test('what is missing is said in the same view as the points', async ({ page }) => {
  await ready(page, '/#grappes');
  await scrollInto(page, 'grappes', 1);
  await expect(map(page).locator('figcaption')).toContainText('44 grappes d’entreprises sur 126');
  await expect(map(page).locator('figcaption')).toBeInViewport({ ratio: 1 });
});

test('the map covers no sign or label that the chapter lights, on arrival or on departure', async ({ page }) => {
  await ready(page, '/#spl');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const id of ['spl', 'poles', 'soixante-et-onze', 'grappes', 'aujourdhui'])
    for (const [share, which] of [
      [0, 'first'],
      [1, 'last']
    ] as const) {
      await scrollInto(page, id, share);
      await expect(page.locator('nav [aria-current="step"]')).toHaveAttribute('href', `#${id}`);
      await expect(place(page)).toBeVisible();
      const clear = async (): Promise<boolean> => {
        const edge = (await place(page).boundingBox())?.x ?? -Infinity;
        const rights = await page
          .locator('[data-stage] .strip.active .lit[data-event]')
          .evaluateAll((signs) => signs.map((sign) => ({ left: sign.getBoundingClientRect().left, right: sign.getBoundingClientRect().right })));
        const ordered = rights.toSorted((a, b) => a.left - b.left);
        return (which === 'first' ? ordered[0]! : ordered.at(-1)!).right <= edge + 1;
      };
      await expect.poll(clear, `${id}, ${which}`).toBe(true);
    }
});

test('a point opens the card of its network in place; Escape closes it and focus returns', async ({ page }) => {
  await ready(page, '/#soixante-et-onze');
  const point = map(page).locator('[data-place="minalogic"]');
  await point.click();
  const card = place(page).locator('[data-detail="minalogic"]');
  await expect(card).toBeVisible();
  await expect(card).toContainText('Minalogic');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(point).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button').first()).toBeFocused();
});

test('an event that has a place shows its cross on the map while it is open', async ({ page }) => {
  await ready(page, '/#grappes');
  await expect(points(page).first()).toBeVisible();
  await expect(map(page).locator('[data-cross]')).toHaveCount(0);
  await page.goto('/#spl/neopolia-1999');
  await page.reload();
  await expect(map(page).locator('[data-cross="neopolia-1999"]')).toBeVisible();
});

test('nothing shifts when the map comes, changes and goes', async ({ page }) => {
  const shift = await watchShift(page);
  await ready(page, '/');
  for (const id of await chapterIds(page))
    for (const share of [0, 0.5, 1]) {
      await scrollInto(page, id, share);
      if (['spl', 'soixante-et-onze', 'aujourdhui'].includes(id)) await expect(points(page).first()).toBeVisible();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
  expect(await shift()).toBe(0);
});

test('@phone on a phone the map stands in the chapter, at its end', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'the picture stands beside the words on a large screen');
  await ready(page, '/#soixante-et-onze');
  const figure = page.locator('#soixante-et-onze [data-map]');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toBeVisible();
  await expect(figure.locator('figcaption')).toContainText('56 des 96');
  await expect(page.locator('#soixante-et-onze [data-moment]')).toContainText('décembre 2008');
  await scrollInto(page, 'aujourdhui');
  await expect(page.locator('#aujourdhui [data-map]')).toContainText('Occitanie');
});

for (const scheme of ['light', 'dark'] as const)
  for (const id of ['spl', 'soixante-et-onze', 'aujourdhui'])
    test(`@phone nothing is amiss for those who cannot see: ${id} (${scheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await ready(page, `/#${id}`);
      const point = page.locator(`:is(#${id}, aside) [data-map] [data-place]:visible`).first();
      await expect(point).toBeVisible();
      if (id === 'soixante-et-onze') {
        await point.click();
        await expect(page.locator('.over [data-detail]')).toBeVisible();
      }
      expect(await violations(page)).toEqual([]);
    });
