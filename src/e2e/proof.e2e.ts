// The proof: the article against the record, filtered and voted on; the bibliography; files to take away; a mistake to report.

import type { Page } from '@playwright/test';
import { expect, test } from './watch.ts';

const claims = (page: Page) => page.locator('[data-claim]');
const verdict = (page: Page, name: string) => page.locator('[data-claims-picture] button', { hasText: name });
const opened = async (page: Page, path = '/sources/'): Promise<void> => {
  await page.goto(path);
  // Scripts have taken over once the report knows the page's address.
  await expect(page.locator('section', { has: page.locator('#erreur') })).toContainText(`${new URL(page.url()).origin}`);
};

for (const home of ['/', '/en/'] as const) {
  test(`@phone at least 25 claims have their verdict, why, sources and place on the axis, ${home}`, async ({ page }) => {
    await opened(page, `${home}sources/`);
    const told = await claims(page).evaluateAll((all) =>
      all.map((claim) => ({
        id: claim.id,
        verdict: claim.querySelector('.verdict')?.textContent?.trim(),
        why: claim.querySelector('.why')?.textContent?.trim(),
        signs: claim.querySelectorAll('.where .sign').length,
        events: claim.querySelectorAll('.where li a[href*="/evenement/"]').length
      }))
    );
    expect(told.length).toBeGreaterThanOrEqual(25);
    for (const claim of told) {
      expect(claim.verdict, claim.id).toBeTruthy();
      expect(claim.why, claim.id).toBeTruthy();
      expect(claim.signs, claim.id).toBe(claim.events);
      expect(claim.events, claim.id).toBeGreaterThan(0);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('@phone the picture of verdicts filters, says how many are left, and the address keeps it', async ({ page }) => {
  await opened(page);
  const all = await claims(page).count();
  await verdict(page, 'contredit').click();
  await expect(verdict(page, 'contredit')).toHaveAttribute('aria-pressed', 'true');
  const some = Number(await verdict(page, 'contredit').locator('strong').textContent());
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await expect(claims(page)).toHaveCount(some);
  await expect(page.locator('[role="status"]', { hasText: 'affirmation' })).toContainText(`contredit » : ${some} affirmations sur ${all}`);
  for (const mark of await page.locator('[data-claim] span.verdict').allTextContents()) expect(mark.trim()).toBe('contredit');
  await page.reload();
  await expect(claims(page)).toHaveCount(some);
  await page.getByRole('button', { name: 'Tous les verdicts' }).click();
  await expect(claims(page)).toHaveCount(all);
  expect(new URL(page.url()).search).toBe('');
});

test('a sign of the picture leads to its claim, even one that the filter hides', async ({ page }) => {
  await opened(page);
  await verdict(page, 'confirmé').click();
  const sign = page.locator('[data-claims-picture] svg.w900 a', { has: page.locator('.contradicted') }).first();
  const id = (await sign.getAttribute('href'))!.slice(1);
  await sign.locator('.hit').click();
  await expect(page.locator(`[data-claim="${id}"]`)).toBeInViewport();
});

test('from a claim one goes to its event on the axis, and from there back to the claim', async ({ page }) => {
  await opened(page);
  const claim = claims(page).filter({ hasText: '40' }).first();
  const id = await claim.getAttribute('id');
  await claim
    .getByRole('link', { name: /voir sur la frise/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/explorer\/\?.*event=/);
  const back = page.locator(`[data-detail] a[href$="sources/#${id}"]`);
  await expect(back).toBeVisible();
  await back.click();
  await expect(page).toHaveURL(new RegExp(`/sources/#${id}$`));
  await expect(page.locator(`[data-claim="${id}"]`)).toBeInViewport();
});

test('@phone in the classroom no verdict is in the page until the class has voted', async ({ page }) => {
  await opened(page);
  await page.getByRole('button', { name: 'Faire voter la classe' }).click();
  const vote = page.getByRole('dialog');
  await expect(vote).toContainText('Affirmation 1 sur');
  const first = (await vote.locator('h2').textContent())!;
  await expect(vote.locator('.true, .why')).toHaveCount(0);
  const why = await claims(page).filter({ hasText: first }).locator('.why').textContent();
  expect(await vote.textContent()).not.toContain(why!);
  await vote.getByRole('button', { name: 'Une main de plus : confirmé' }).click();
  await vote.getByRole('button', { name: 'Une main de plus : imprécis' }).click();
  await vote.getByRole('button', { name: 'Une main de plus : imprécis' }).click();
  await expect(vote.locator('.hands').nth(1)).toContainText('2');
  await vote.getByRole('button', { name: /dévoiler le verdict/ }).click();
  await expect(vote.locator('.true')).toHaveCount(1);
  await expect(vote).toContainText(why!);
  await expect(vote.locator('[role="status"]').first()).toContainText(why!);
  await vote.getByRole('button', { name: /^Suivante/ }).click();
  await expect(vote).toContainText('Affirmation 2 sur');
  await expect(vote.locator('.true, .why')).toHaveCount(0);
  await vote.getByRole('button', { name: 'Quitter le mode classe' }).click();
  await expect(vote).toHaveCount(0);
});

test('a class votes by keys alone, and the score is kept', async ({ page }) => {
  await opened(page, '/sources/?vote');
  const vote = page.getByRole('dialog');
  await expect(vote).toBeVisible();
  await page.keyboard.press('Digit2');
  await page.keyboard.press('Digit2');
  await page.keyboard.press('Digit3');
  await page.keyboard.press('Shift+Digit3');
  await expect(vote.locator('.hands').nth(1)).toContainText('2');
  await expect(vote.locator('.hands').nth(2)).toContainText('0');
  await expect(vote.locator('[role="status"]').nth(1)).toContainText('contredit');
  await expect(vote.locator('h2')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(vote.locator('h2')).toBeFocused();
  await expect(vote.locator('.true')).toHaveCount(1);
  await page.keyboard.press('Digit1');
  await expect(vote.locator('.hands').nth(0)).toContainText('0');
  await expect(vote).toContainText(/Dévoilées\s: 1/);
  await page.keyboard.press('ArrowRight');
  await expect(vote).toContainText('Affirmation 2 sur');
  expect(new URL(page.url()).searchParams.get('vote')).toBe(await vote.getAttribute('data-vote'));
  await page.keyboard.press('ArrowLeft');
  await expect(vote.locator('.true')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(vote).toHaveCount(0);
  await expect(page).toHaveURL(/\/sources\/$/);
  // Leaving loses no hand.
  await page.getByRole('button', { name: 'Faire voter la classe' }).click();
  await expect(vote.locator('.hands').nth(1)).toContainText('2');
});

test('@phone the bibliography is grouped, searched without accents, and says where links lead', async ({ page }) => {
  await opened(page);
  const sources = page.locator('[data-source]');
  const all = await sources.count();
  await expect(page.locator('[data-bibliography] h3')).toHaveCount(5);
  await page.getByLabel('Chercher dans la bibliographie').fill('SENAT grappes');
  await expect.poll(() => sources.count()).toBeLessThan(all);
  expect(await sources.count()).toBeGreaterThan(0);
  await page.getByLabel('Chercher dans la bibliographie').fill('xyzzy');
  await expect(page.locator('[data-bibliography] [role="status"]')).toHaveText('Aucune source ne contient ces mots.');
  await page.getByLabel('Chercher dans la bibliographie').fill('');
  await expect(sources).toHaveCount(all);
  const links = await page
    .locator('[data-bibliography] a[target="_blank"]')
    .evaluateAll((found) =>
      found.map((link) => ({ rel: link.getAttribute('rel'), name: link.textContent, host: new URL((link as HTMLAnchorElement).href).host }))
    );
  expect(links.length).toBeGreaterThan(100);
  for (const { rel, name, host } of links) {
    expect(rel).toContain('noopener');
    expect(rel).toContain('noreferrer');
    expect(`www.${name}`).toContain(host.replace(/^www\./, ''));
    expect(name).toContain('nouvel onglet');
  }
});

test('every file to download is there, is not empty, and says what it is', async ({ page, request }) => {
  await page.goto('/sources/');
  const files = await page
    .locator('[data-downloads] a')
    .evaluateAll((links) => links.map((link) => ({ href: link.getAttribute('href')!, name: link.textContent })));
  expect(files.length).toBeGreaterThanOrEqual(14);
  for (const { href, name } of files) {
    const answer = await request.get(new URL(href, page.url()).href);
    expect(answer.status(), name!).toBe(200);
    expect((await answer.body()).length, name!).toBeGreaterThan(400);
    await expect(page.locator('[data-downloads] tr', { hasText: name! }).first().locator('td').first()).not.toHaveText(name!);
  }
});

test('@phone a mistake is reported by a text to copy, with the address and the event', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/evenement/ciadt-2004-09-14/');
  const report = page.locator('section', { has: page.locator('#erreur') });
  await expect(report).toContainText(page.url());
  await expect(report).toContainText('ciadt-2004-09-14');
  await report.getByRole('button', { name: /Copier/ }).click();
  await expect(report.locator('[role="status"]')).toHaveText('Copié.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/evenement/ciadt-2004-09-14/');
});

test('what changed is told by day, and as a feed', async ({ page, request }) => {
  await page.goto('/sources/');
  await expect(page.locator('[data-changes] time').first()).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/);
  for (const [feed, lang] of [
    ['/feed.xml', 'fr'],
    ['/en/feed.xml', 'en']
  ] as const) {
    const text = await (await request.get(feed)).text();
    const told = await page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      return {
        fault: document.querySelector('parsererror')?.textContent,
        entries: document.querySelectorAll('entry').length,
        lang: document.documentElement.getAttribute('xml:lang')
      };
    }, text);
    expect(told).toEqual({ fault: undefined, entries: await page.locator('[data-changes] time').count(), lang });
  }
});

test('without scripts the proof is all there, and nothing that needs them', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('/sources/');
  expect(await claims(page).count()).toBeGreaterThanOrEqual(25);
  expect(await page.locator('[data-source]').count()).toBeGreaterThan(300);
  await expect(page.getByRole('button', { name: 'Faire voter la classe' })).toBeHidden();
  await expect(page.getByLabel('Chercher dans la bibliographie')).toBeHidden();
  await context.close();
});
