// The explorer on a phone: fingers, and the panel as a sheet.

import type { Page } from '@playwright/test';
import { drawn, expect, test } from './watch.ts';

const from = (page: Page): number => Number(new URL(page.url()).searchParams.get('from')?.slice(0, 4));

/** Fingers moved over the picture, in its own pixels: each a list of places. */
async function touch(page: Page, fingers: readonly (readonly (readonly [number, number])[])[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const box = (await page.locator('[data-stage]').boundingBox())!;
  const points = (step: number) => fingers.map((places, id) => ({ x: box.x + places[step]![0], y: box.y + places[step]![1], id }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) });
  for (let step = 1; step < fingers[0]!.length; step++) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(step) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('@phone a finger pans, two fingers zoom', async ({ page }) => {
  await page.goto('/explorer/?from=1998&to=2006');
  await drawn(page);
  await touch(page, [Array.from({ length: 10 }, (_, step) => [300 - step * 20, 200] as const)]);
  await expect.poll(() => from(page)).toBeGreaterThan(1998);
  const words = await page.locator('.where strong').innerText();
  await touch(page, [
    Array.from({ length: 10 }, (_, step) => [150 - step * 10, 200] as const),
    Array.from({ length: 10 }, (_, step) => [200 + step * 10, 200] as const)
  ]);
  await expect.poll(() => page.locator('.where strong').innerText()).not.toBe(words);
});

test('@phone a tap opens the sheet, a swipe goes to the next event, a button folds it', async ({ page }) => {
  await page.goto('/explorer/?from=2003&to=2006');
  await drawn(page);
  await page.locator('[data-stage] [data-event="ciadt-2004-09-14"]').tap();
  const detail = page.locator('[data-panel] [data-detail]');
  await expect(detail).toHaveAttribute('data-detail', 'ciadt-2004-09-14');
  const box = (await detail.boundingBox())!;
  const session = await page.context().newCDPSession(page);
  const at = (x: number) => [{ x, y: box.y + 150, id: 0 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(300) });
  for (let x = 270; x >= 60; x -= 30) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(x) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(detail).not.toHaveAttribute('data-detail', 'ciadt-2004-09-14');
  await page.getByRole('button', { name: 'Replier le panneau' }).click();
  await expect(detail).toHaveCount(0);
});

test('@phone nothing scrolls sideways and the search is at hand', async ({ page }) => {
  await page.goto('/explorer/');
  await drawn(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('searchbox').fill('pommier');
  await expect(page.locator('[data-panel] ol a').first()).toBeVisible();
});
