// 0 axe violations on every page and state, in both themes and languages, on desktop and phone.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, ready, test } from './watch.ts';

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    (violation) =>
      `${violation.id}: ${violation.nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`
  );
}

for (const scheme of ['light', 'dark'] as const) {
  for (const home of ['/', '/en/']) {
    test(`@phone ${home} has no violation, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await ready(page, home);
      expect(await violations(page)).toEqual([]);
    });

    test(`@phone ${home} has no violation with an open detail, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await ready(page, `${home}#poles/labels-67-2005-07-12`);
      await expect(page.locator('[data-detail] .sources')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test(`${home} has no violation in the middle of the story with a pointed event, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await ready(page, `${home}#grappes`);
      await page.locator('[data-event="grappes-vague2-2011"] .sign').hover();
      await expect(page.locator('[data-detail]')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test(`${home}evenements/ has no violation, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`${home}evenements/`);
      expect(await violations(page)).toEqual([]);
    });
  }
}

test('the opened legend has no violation', async ({ page }) => {
  await ready(page, '/');
  await page.locator('summary').click();
  expect(await violations(page)).toEqual([]);
});
