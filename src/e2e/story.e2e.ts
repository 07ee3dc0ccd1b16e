// What a person does on the story page with a mouse and a wheel.

import { chapterIds, expect, ready, slid, test, watchShift } from './watch.ts';

test('the first view is whole before any script: axis, bands, rank-1 events, chapters', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL, viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('[data-stage] .year').first()).toBeVisible();
  for (const band of ['districts', 'spl', 'poles', 'grappes', 'clusters']) await expect(page.locator(`[data-stage] [data-band="${band}"]`)).toBeVisible();
  const rankOne = page.locator('[data-stage] .rank-1[data-event]');
  expect(await rankOne.count()).toBeGreaterThanOrEqual(15);
  for (const event of await rankOne.all()) await expect(event).toBeVisible();
  const chapters = page.locator('section.chapter');
  expect(await chapters.count()).toBeGreaterThanOrEqual(8);
  for (const chapter of await chapters.all()) {
    await expect(chapter.locator('h2')).toBeVisible();
    expect(((await chapter.locator('.said > p').last().textContent()) ?? '').length).toBeGreaterThan(120);
  }
  await page.locator('[data-stage] [data-event="marshall-1890-principles"]').click();
  await expect(page).toHaveURL(/evenements\/#marshall-1890-principles$/);
  await expect(page.locator('article#marshall-1890-principles')).toContainText('Marshall');
  await context.close();
});

test('the window glides with the scroll, both ways, and each chapter says where one is', async ({ page }) => {
  await ready(page, '/');
  const ids = await chapterIds(page);
  let last = -1;
  for (const id of ids) {
    await page.evaluate((chapter) => document.getElementById(chapter)!.scrollIntoView(), id);
    await expect(page.locator('nav [aria-current="step"]')).toHaveAttribute('href', `#${id}`);
    const now = await slid(page);
    expect(now).toBeGreaterThan(last);
    last = now;
  }
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => slid(page)).toBeCloseTo(0);
});

test('a small turn of the wheel moves the picture a little, never by a jump', async ({ page }) => {
  await ready(page, '/#spl');
  const before = await slid(page);
  await page.mouse.move(900, 400);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => slid(page)).not.toBe(before);
  expect(Math.abs((await slid(page)) - before)).toBeLessThan(400);
});

test('lit events of a chapter are drawn with their labels at its stop', async ({ page }) => {
  await ready(page, '/#spl');
  await expect(page.locator('[data-event="appel-spl-1998"].lit .label')).toBeVisible();
});

test('hovering opens the detail, which can be hovered itself, and leaving closes it', async ({ page }) => {
  await ready(page, '/#poles');
  await page.locator('[data-event="ciadt-2004-09-14"] .sign').hover();
  const detail = page.locator('[data-detail="ciadt-2004-09-14"]');
  await expect(detail).toBeVisible();
  await expect(detail).toContainText('14 septembre 2004');
  await expect(detail.getByRole('link').first()).toBeVisible();
  await detail.hover();
  await expect(detail).toBeVisible();
  await page.mouse.move(40, 400);
  await expect(detail).toBeHidden();
});

test('a click keeps the detail; Escape and Back close it', async ({ page }) => {
  await ready(page, '/#poles');
  const sign = page.locator('[data-event="ciadt-2004-09-14"]');
  const detail = page.locator('[data-detail="ciadt-2004-09-14"]');
  await sign.click();
  await page.mouse.move(40, 400);
  await expect(detail).toBeVisible();
  await expect(page).toHaveURL(/#poles\/ciadt-2004-09-14$/);
  await page.keyboard.press('Escape');
  await expect(detail).toBeHidden();
  await sign.click();
  await expect(detail).toBeVisible();
  await page.goBack();
  await expect(detail).toBeHidden();
});

test('the detail tells date, title, text, figures, links, status and sources with safe links', async ({ page }) => {
  await ready(page, '/#poles/labels-67-2005-07-12');
  const detail = page.locator('[data-detail="labels-67-2005-07-12"]');
  await expect(detail).toBeVisible();
  await expect(detail.locator('.when').first()).toHaveText('12 juillet 2005');
  await expect(detail).toContainText('vérifié');
  await expect(detail.locator('.figures')).toContainText('67');
  const source = detail.locator('.sources a').first();
  await expect(source).toHaveAttribute('href', /^https?:\/\//);
  await expect(source).toHaveAttribute('rel', /noopener/);
});

test('a relation leads to the other event, wherever it stands', async ({ page }) => {
  await ready(page, '/#poles/ciadt-2004-09-14');
  const relation = page.locator('[data-detail] .relations a').first();
  const target = (await relation.getAttribute('href'))!.split('#')[1]!;
  await relation.click();
  await expect(page.locator(`[data-detail="${target}"]`)).toBeVisible();
  await expect(page.locator(`[data-event="${target}"]`)).toBeInViewport();
});

test('the progress strip jumps to a chapter, and Back returns', async ({ page }) => {
  await ready(page, '/#spl');
  await page.locator('nav a[href="#grappes"]').click();
  await expect(page).toHaveURL(/#grappes$/);
  await expect(page.locator('nav [aria-current="step"]')).toHaveAttribute('href', '#grappes');
  await page.goBack();
  await expect(page.locator('nav [aria-current="step"]')).toHaveAttribute('href', '#spl');
});

test('the address follows the chapter, and a reload keeps the place', async ({ page }) => {
  await ready(page, '/');
  await page.evaluate(() => document.getElementById('grappes')!.scrollIntoView());
  await expect(page).toHaveURL(/#grappes$/);
  await page.reload();
  await expect(page.locator('nav [aria-current="step"]')).toHaveAttribute('href', '#grappes');
});

test('the other language keeps the place', async ({ page }) => {
  await ready(page, '/#federes');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/#federes/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('section#federes h2')).toHaveText('2014, clusters join forces');
});

test('with reduced motion the picture jumps from stop to stop', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await ready(page, '/');
  const seen = new Set<number>();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 400) {
    await page.evaluate((top) => scrollTo(0, top), y);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    seen.add(Math.round(await slid(page)));
  }
  const stops = 1 + 2 * (await chapterIds(page)).length;
  expect(seen.size).toBeGreaterThan(5);
  expect(seen.size).toBeLessThanOrEqual(stops);
});

test('the theme is kept, and nothing else is stored', async ({ page }) => {
  await ready(page, '/');
  await page.getByRole('button', { name: 'Thème sombre' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['theme']);
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')))).toEqual([]);
});

test('nothing shifts while loading and scrolling, even when fonts come late', async ({ page }) => {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, 700));
    await route.continue();
  });
  const shift = await watchShift(page);
  await ready(page, '/');
  await page.evaluate(() => document.fonts.ready);
  for (const id of await chapterIds(page)) await page.evaluate((chapter) => document.getElementById(chapter)!.scrollIntoView(), id);
  expect(await shift()).toBe(0);
});

test('a detail that cannot be loaded says so and leads to the list', async ({ page }) => {
  await page.route('**/details/*.json', (route) => route.fulfill({ status: 200, contentType: 'application/json', body: 'not json' }));
  await ready(page, '/#poles/ciadt-2004-09-14');
  const detail = page.locator('[data-detail]');
  await expect(detail.getByRole('status')).toContainText('n’a pas pu être chargée');
  await expect(detail.getByRole('link')).toHaveAttribute('href', /evenements\/#ciadt-2004-09-14$/);
});

test('the page says no to inline scripts: its policy has no unsafe-inline', async ({ page }) => {
  await ready(page, '/');
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain('unsafe-eval');
});
