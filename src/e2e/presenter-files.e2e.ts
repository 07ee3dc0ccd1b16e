// Lessons of one's own, on paper, and from the explorer; and what no one may be shut out by.

import type { Page } from '@playwright/test';
import { expect, test, violations } from './watch.ts';
import { openStep, standing } from './deck.ts';

type Given = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Gives the list a file, once its scripts hear of it. */
async function give(page: Page, file: Given, shown: string): Promise<void> {
  await page.goto('/presenter/');
  await expect(async () => {
    await page.locator('input[type=file]').setInputFiles(file as string);
    await expect(page.locator('main')).toContainText(shown, { timeout: 2000 });
  }).toPass();
}

const OWN = `title: Ma séance
minutes: 2
steps:
  - event: datar-1963
    window: 1950/1990
    say: Une phrase pour l’écran.
    notes: Mes notes.
    minutes: 2
`;

test('a lesson file of one’s own is presented, and survives a reload', async ({ page }) => {
  await give(page, { name: 'ma-seance.yaml', mimeType: 'application/yaml', buffer: Buffer.from(OWN) }, 'Ma séance');
  await expect(page.locator('[data-lesson-page]')).toBeVisible();
  await page.keyboard.press('F5');
  await standing(page);
  await expect(page.locator('[data-say]')).toHaveText('Une phrase pour l’écran.');
  await page.reload();
  await standing(page);
  await expect(page.locator('[data-say]')).toHaveText('Une phrase pour l’écran.');
  await page.keyboard.press('q');
  await expect(page.getByRole('dialog')).toContainText('aucun autre appareil');
});

test('what is wrong in a lesson file is told with its line, and nothing is lost', async ({ page }) => {
  await give(page, { name: 'fautes.yaml', mimeType: 'application/yaml', buffer: Buffer.from('title: Une séance\nétapes: non\n') }, 'fautes.yaml');
  await expect(page.locator('main')).toContainText('fautes.yaml:2:');
  await expect(page.getByRole('link', { name: /Dix minutes/ }).first()).toBeVisible();
});

test('a selection of the explorer becomes a lesson that the presenter opens', async ({ page }) => {
  await page.goto('/explorer/?from=2004&to=2006');
  await expect(page.locator('[data-stage] :is([data-event], [data-gathered])').first()).toBeAttached();
  await page.getByRole('button', { name: 'Exporter' }).click();
  const coming = page.waitForEvent('download');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /séance/ })
    .click();
  const path = await (await coming).path();
  await give(page, path, 'pôles');
  await expect(page.locator('[data-lesson-page]')).toBeVisible();
});

test('on paper a lesson is a hand-out without the notes, unless they are asked for', async ({ page }) => {
  await page.goto('/presenter/?lesson=dix-minutes');
  await expect(page.locator('[data-lesson-page]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-lesson-page]');
  await expect(paper.getByText(/Laissez quinze secondes/)).toBeHidden();
  await expect(page.locator('header.no-print')).toBeHidden();
  await expect(paper).toContainText('Sources');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox').check();
  await page.emulateMedia({ media: 'print' });
  await expect(paper.getByText(/Laissez quinze secondes/)).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`@phone the presenter has no violation, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto('/presenter/');
    expect(await violations(page)).toEqual([]);
    await page.goto('/presenter/?lesson=dix-minutes');
    await expect(page.locator('[data-lesson-page]')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    for (const query of ['step=4&out=3', 'step=5', 'step=6', 'step=3&window=speaker']) {
      await page.goto(`/presenter/?lesson=dix-minutes&${query}`);
      await expect(page.locator('[data-title]').first()).toBeVisible();
      expect([query, await violations(page)]).toEqual([query, []]);
    }
  });

  test(`its dialogs have no violation, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openStep(page, 'lesson=dix-minutes&step=2');
    for (const key of ['?', 'o', 'g', 'q', 'j', 'c']) {
      await page.keyboard.press(key);
      await expect(page.locator('dialog')).toBeVisible();
      expect([key, await violations(page)]).toEqual([key, []]);
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog')).toHaveCount(0);
    }
  });
}

test('every theme of the deck has no violation', async ({ page }) => {
  await openStep(page, 'lesson=dix-minutes&step=4&out=3');
  for (let count = 0; count < 4; count++) {
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('m');
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the list of lessons is read, and it is said what needs them', async ({ page }) => {
    await page.goto('/presenter/?lesson=dix-minutes&step=2');
    await expect(page.locator('noscript p').filter({ visible: true })).toHaveCount(1);
    await expect(page.getByRole('link', { name: /Dix minutes/ }).first()).toBeVisible();
    await page.locator('noscript a').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tous les évènements');
  });
});
