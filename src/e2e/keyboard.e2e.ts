// The story by keyboard alone.

import { expect, ready, test } from './watch.ts';

test('Tab reaches one event, arrows reach every other, and focus opens the detail', async ({ page }) => {
  test.slow();
  await ready(page, '/');
  const all = await page.evaluate(async () => Object.keys(await (await fetch('/details/fr.json')).json()));
  await page.locator('[data-stage] [data-event][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const seen = new Set<string>();
  for (let step = 0; step < all.length; step++) {
    const id = (await page.evaluate(() => document.activeElement?.getAttribute('data-event'))) ?? '';
    seen.add(id);
    if (step % 25 === 0) await expect(page.locator(`[data-detail="${id}"]`)).toBeVisible();
    await page.keyboard.press('ArrowRight');
    if (step < all.length - 1) await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-event'))).not.toBe(id);
  }
  expect([...seen].sort()).toEqual([...all].sort());
});

test('up and down change lanes, End and Home go to the ends', async ({ page }) => {
  await ready(page, '/#spl');
  await page.locator('[data-stage] [data-event="appel-spl-1998"]').focus();
  await page.keyboard.press('ArrowDown');
  const below = await page.evaluate(() => document.activeElement?.getAttribute('data-event'));
  expect(below).not.toBe('appel-spl-1998');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await expect(page.locator('nav [aria-current="step"]')).toHaveAttribute('href', '#aujourdhui');
  await page.keyboard.press('Home');
  await expect(page.locator('nav [aria-current="step"]')).toHaveAttribute('href', '#metiers');
});

test('Enter goes into the card, its links can be reached, Escape returns to the sign', async ({ page }) => {
  await ready(page, '/#poles');
  await page.locator('[data-event="ciadt-2004-09-14"]').focus();
  await page.keyboard.press('Enter');
  const detail = page.locator('[data-detail="ciadt-2004-09-14"]');
  await expect(detail.locator('.scroll')).toBeFocused();
  await expect(detail.getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(detail.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(detail).toBeHidden();
  await expect(page.locator('[data-event="ciadt-2004-09-14"]')).toBeFocused();
});

test('the skip link and the chapters can be reached and used', async ({ page }) => {
  await ready(page, '/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await page.locator('nav a[href="#le-mot"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('nav [aria-current="step"]')).toHaveAttribute('href', '#le-mot');
});
