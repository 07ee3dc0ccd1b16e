// The story on a phone: time runs down the page, a tap opens a sheet.

import { expect, ready, test } from './watch.ts';

test('@phone the axis is upright, drawn before scripts, and nothing is wider than the screen', async ({ page }) => {
  await ready(page, '/');
  await expect(page.locator('[data-stage]')).toHaveCount(0);
  expect(await page.locator('svg.down').count()).toBeGreaterThanOrEqual(8);
  expect(await page.locator('[data-event]').count()).toBeGreaterThanOrEqual(180);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('@phone without scripts the events of the first chapters are there, upright', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('svg.down [data-event="marshall-1890-principles"]')).toBeVisible();
  await expect(page.locator('[data-stage]')).toBeHidden();
  await context.close();
});

test('@phone a tap opens the sheet, its links lead on, and it closes', async ({ page }) => {
  await ready(page, '/#poles');
  await page.locator('[data-event="ciadt-2004-09-14"]').tap();
  const detail = page.locator('[data-detail="ciadt-2004-09-14"]');
  await expect(detail).toBeVisible();
  await expect(detail).toContainText('14 septembre 2004');
  await page.getByRole('button', { name: 'Évènement suivant' }).tap();
  await expect(detail).toBeHidden();
  await expect(page.locator('[data-detail]')).toBeVisible();
  await page.getByRole('button', { name: 'Fermer la fiche' }).tap();
  await expect(page.locator('[data-detail]')).toBeHidden();
});

test('@phone every event’s words stay inside the drawing', async ({ page }) => {
  await ready(page, '/en/');
  const outside = await page.locator('svg.down').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const frame = drawing.getBoundingClientRect();
      return [...drawing.querySelectorAll('text')].filter((text) => text.getBoundingClientRect().right > frame.right + 1).map((text) => text.textContent);
    })
  );
  expect(outside).toEqual([]);
});

test('@phone chapters can be jumped to', async ({ page }) => {
  await ready(page, '/');
  await page.locator('nav a[href="#grappes"]').tap();
  await expect(page.locator('section#grappes h2')).toBeInViewport();
});
