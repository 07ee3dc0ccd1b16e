// Map and figures under the same cursor as the axis: what is chosen on one is chosen on all.

import type { Page } from '@playwright/test';
import { drawn, expect, test, violations } from './watch.ts';

const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const map = (page: Page) => page.locator('[data-map]');
const places = (page: Page) => page.locator('[data-map] [data-place]');

async function open(page: Page, search: string): Promise<void> {
  await page.goto(`/explorer/${search}`);
  await drawn(page);
}

test('the map opens by its button and its key, and the address keeps it', async ({ page }) => {
  await open(page, '');
  await page.getByRole('button', { name: 'Carte', exact: true }).click();
  await expect(map(page)).toBeVisible();
  await expect.poll(() => query(page).get('show')).toBe('map');
  await page.keyboard.press('m');
  await expect(map(page)).toBeHidden();
  await page.goBack();
  await expect(map(page)).toBeVisible();
});

test('networks appear, merge and go at their dates, and regions change in 2016', async ({ page }) => {
  await open(page, '?show=map&at=2004-06-01');
  await expect(map(page)).toBeVisible();
  await expect(page.locator('[data-place="minalogic"]')).toHaveCount(0);
  await open(page, '?show=map&at=2007-07-06');
  await expect(places(page).first()).toBeVisible();
  expect(await places(page).count()).toBeGreaterThan(70);
  await expect(page.locator('[data-place="minalogic"]')).toBeVisible();
  await expect(map(page).locator('text=Rhône-Alpes').first()).toBeAttached();
  await open(page, '?show=map&at=2017-06-01');
  await expect(map(page)).toContainText('Occitanie');
  await expect(map(page)).not.toContainText('Midi-Pyrénées');
});

test('the caption says what is missing in the same view as the points', async ({ page }) => {
  await open(page, '?show=map&at=2011-06-01');
  await expect(map(page).locator('figcaption')).toContainText('126');
});

test('the holes layer counts départements without a seat, with its caveat', async ({ page }) => {
  await open(page, '?show=map&at=2007-07-06');
  await page.getByRole('button', { name: /gros trous sur la carte/ }).click();
  await expect(map(page).locator('figcaption')).toContainText('56 des 96');
  await expect(map(page).locator('figcaption')).toContainText('Un siège n’est pas un territoire');
  await expect.poll(() => query(page).get('layer')).toBe('holes');
});

test('a network chosen on the map is told in the panel and drawn along the axis', async ({ page }) => {
  await open(page, '?show=map&at=2007-07-06');
  await page.locator('[data-place="minalogic"]').click();
  await expect(page.locator('[data-panel-body]')).toContainText('Minalogic');
  await expect(page.locator('[data-life="minalogic"]')).toBeVisible();
  await expect.poll(() => query(page).get('network')).toBe('minalogic');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-life]')).toHaveCount(0);
});

test('an event chosen on the axis moves the cursor of map and figures', async ({ page }) => {
  await open(page, '?from=2003&to=2006&show=map,figures&at=1999-01-01');
  await expect(page.locator('[data-figures]')).toBeVisible();
  await page.locator('[data-stage] [data-event="ciadt-2004-09-14"]').click();
  await expect.poll(() => query(page).get('at')?.slice(0, 7)).toBe('2004-09');
  await expect(page.locator('[data-companion="map"] header')).toContainText('2004');
});

test('a click on a region filters the events to it, and Back undoes', async ({ page }) => {
  await open(page, '?show=map&at=2007-07-06');
  const passing = page.locator('[data-panel-body]');
  await expect(places(page).first()).toBeVisible();
  await map(page).locator('[data-region="93"]').first().dispatchEvent('click');
  await expect.poll(() => query(page).get('area')).toBe('93');
  await page.goBack();
  await expect.poll(() => query(page).get('area')).toBe(null);
  await expect(passing).toBeVisible();
});

test('the figures read the moment, rivals side by side, each with its source', async ({ page }) => {
  await open(page, '?show=figures&at=2010-06-01');
  await page.getByRole('tab', { name: 'Valeurs' }).click();
  const row = page.locator('[data-reading="networks-poles"]');
  await expect(row).toContainText('71');
  await expect(row).toContainText('72');
  await expect(row.locator('a').first()).toHaveAttribute('href', /^https?:/);
  await page.locator('[data-figures] [role="slider"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => query(page).get('at')).not.toBe('2010-06-01');
});

test('time runs by the key P, halts at turning points, and stops by the same key', async ({ page }) => {
  await open(page, '?show=map');
  await expect(map(page)).toBeVisible();
  await page.keyboard.press('p');
  const read = page.locator('[data-companion="map"] .date strong');
  await expect(read).toContainText(/1998|1999/);
  await expect(page.locator('.halt.told')).toContainText(/199[89]/);
  await page.keyboard.press('p');
  await expect.poll(() => query(page).get('at')?.slice(0, 4)).toMatch(/199[89]/);
  await expect(page.getByRole('button', { name: 'Dérouler le temps' }).first()).toHaveAttribute('aria-pressed', 'false');
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('time jumps from year to year', async ({ page }) => {
    await open(page, '?show=map&at=1998-01-01');
    await page.keyboard.press('p');
    await expect(page.locator('[data-companion="map"] .date strong')).toContainText('1999', { timeout: 15_000 });
    await expect(page.locator('[data-companion="map"] .date strong')).toContainText('2000', { timeout: 15_000 });
  });
});

test('@phone map and figures are sheets over the picture', async ({ page }) => {
  await open(page, '?show=map&at=2007-07-06');
  await expect(places(page).first()).toBeVisible();
  await page.locator('[data-companion="map"]').getByRole('button', { name: 'Fermer' }).click();
  await expect(map(page)).toBeHidden();
});

test('axis, map, numbers and what the list lacks are in one view', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  for (const layer of ['networks', 'holes']) {
    await open(page, `?show=map,figures&at=2011-06-01&layer=${layer}`);
    for (const part of ['[data-stage]', '[data-companion="map"] figcaption', '[data-companion="figures"]', '[data-panel] >> nth=0'])
      await expect(page.locator(part).first()).toBeInViewport({ ratio: 0.99 });
    await expect(page.locator('[data-companion="map"] figcaption')).toContainText(
      layer === 'holes' ? 'La liste est incomplète' : 'un blanc peut n’être qu’un manque'
    );
  }
});

test('map and figures stand beside the picture or below it, as one asks', async ({ page }) => {
  await open(page, '?show=map,figures&at=2011-06-01');
  const boxOf = async (part: string) => (await page.locator(part).boundingBox())!;
  const isBeside = async (name: string): Promise<boolean> => {
    const [stage, panel] = [await boxOf('[data-stage]'), await boxOf(`[data-companion="${name}"]`)];
    return panel.x >= stage.x + stage.width - 1;
  };
  const isBelow = async (name: string): Promise<boolean> => {
    const [stage, panel] = [await boxOf('[data-stage]'), await boxOf(`[data-companion="${name}"]`)];
    return panel.y >= stage.y + stage.height - 1;
  };
  const move = (name: string, to: string): Promise<void> => page.locator(`[data-companion="${name}"]`).getByRole('button', { name: to }).click();
  expect([await isBeside('map'), await isBelow('figures')]).toEqual([true, true]);
  await move('figures', 'À côté');
  await expect.poll(() => isBeside('figures')).toBe(true);
  await expect.poll(() => query(page).get('beside')).toBe('map,figures');
  // Its own years, since the axis is no longer above it.
  await expect(page.locator('[data-companion="figures"] .year').first()).toBeVisible();
  await move('map', 'Dessous');
  await expect.poll(() => isBelow('map')).toBe(true);
  await page.reload();
  await expect.poll(() => isBelow('map')).toBe(true);
  expect(await isBeside('figures')).toBe(true);
  await page.goBack();
  await expect.poll(() => isBeside('map')).toBe(true);
});

test('by keyboard the focus is never lost, and what changes is said', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '?show=map,figures&at=2007-07-06');
  await expect(places(page).first()).toBeVisible();
  // One way into the picture, whatever stands beside it.
  await expect(page.locator('[data-stage] :is([data-event], [data-gathered])[tabindex="0"]')).toHaveCount(1);
  const said = page.locator('[data-companion="map"] [role="status"]');
  await expect(said).toContainText('6 juillet 2007');
  await expect(said).toContainText('71 pôles de compétitivité');
  // A card goes back to the point it was opened from.
  await page.locator('[data-place="minalogic"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-panel-body]')).toContainText('Minalogic');
  await page.getByRole('button', { name: 'Fermer la fiche' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-place="minalogic"]')).toBeFocused();
  // A panel that moves takes the focus along.
  await page
    .locator('[data-companion="figures"]')
    .getByRole('button', { name: /^À côté/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-companion="figures"]').getByRole('button', { name: /^Dessous/ })).toBeFocused();
  // A region chosen in the list: the list keeps the focus, and how many events are left is said.
  await page.getByRole('tab', { name: 'Lieux' }).click();
  await page.getByRole('button', { name: /^Ne voir que cette région : Aquitaine/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-panel-body]')).toBeFocused();
  await expect(said).toContainText(/Aquitaine, \d+ évènements sur 245/);
});

test('a region of one period is brought forward in the other', async ({ page }) => {
  await open(page, '?show=map&at=2011-06-01&area=82');
  await expect(page.locator('[data-map] path.body.faded').first()).toBeAttached();
  await expect(page.getByRole('button', { name: 'Rhône-Alpes ✕' })).toBeVisible();
  await open(page, '?show=map&at=2018-06-01&area=82');
  await expect(page.locator('[data-map] path.body.faded').first()).toBeAttached();
  await expect(page.locator('[data-map] path.body:not(.faded)').first()).toBeAttached();
  await expect(page.getByRole('button', { name: 'Rhône-Alpes ✕' })).toBeVisible();
});

for (const search of ['?show=map,figures&at=2007-07-06', '?show=map&layer=holes&at=2007-07-06&beside=none', '?show=map&at=2011-06-01&network=mecanic-vallee'])
  for (const scheme of ['light', 'dark'] as const)
    test(`@phone nothing is amiss for those who cannot see: ${search} (${scheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await open(page, search);
      await expect(places(page).first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
