// 0 axe violations on every page and state, in both themes and languages, on desktop and phone.

import { expect, ready, test, violations } from './watch.ts';

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

const EXPLORER: readonly (readonly [name: string, query: string, key?: string])[] = [
  ['as it opens', ''],
  ['with an event and its thread', '?event=ciadt-2004-09-14&thread=consequences'],
  ['with results', '?q=district'],
  ['filtered', '?kinds=report&others=hidden'],
  ['as a table', '?as=table'],
  ['on a linear axis', '?axis=linear&from=1950&to=2020'],
  ['with the list of keys', '', '?'],
  ['with a failure', '?src=/evenements/']
];

for (const scheme of ['light', 'dark'] as const) {
  for (const [name, query, key] of EXPLORER) {
    test(`@phone the explorer has no violation ${name}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`/explorer/${query}`);
      await expect(page.locator('[data-stage] :is([data-event], [data-gathered]), tbody tr, [data-failure]').first()).toBeAttached();
      if (key) await page.keyboard.press(key);
      if (query.includes('event=')) await expect(page.locator('[data-detail] .sources')).toBeAttached();
      expect(await violations(page)).toEqual([]);
    });
  }
  for (const name of ['Partager', 'Exporter'] as const) {
    test(`the explorer has no violation with the dialog ${name}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto('/en/explorer/');
      await expect(page.locator('[data-stage] [data-event]').first()).toBeAttached();
      await page.getByRole('button', { name: name === 'Partager' ? 'Share' : 'Export' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
}
