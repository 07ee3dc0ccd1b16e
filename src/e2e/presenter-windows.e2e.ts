// The teacher's window: two windows of one browser that show the same lesson, with no server between them.

import type { Page } from '@playwright/test';
import { openStep, standing, step } from './deck.ts';
import { expect, test } from './watch.ts';

async function withSpeaker(page: Page): Promise<Page> {
  // A window of that name that was just closed may take a moment to be gone.
  await expect(async () => {
    await page.keyboard.press('s');
    await expect.poll(() => page.context().pages().length, { timeout: 2000 }).toBe(2);
  }).toPass();
  const speaker = page
    .context()
    .pages()
    .find((other) => other !== page)!;
  await expect(speaker.locator('[data-speaker]')).toBeVisible();
  return speaker;
}

test('either window drives the other: steps, reveals, black, timer', async ({ page }) => {
  await openStep(page, 'lesson=dix-minutes&step=4');
  const speaker = await withSpeaker(page);
  await expect(speaker.locator('[data-notes]')).toContainText('Remontez les arcs');
  await page.keyboard.press('PageDown');
  await expect(speaker.locator('li.out')).toHaveCount(1);
  await speaker.bringToFront();
  await speaker.keyboard.press('PageDown');
  await expect(page.locator('[data-reveal="1"]')).toBeVisible();
  await speaker.getByRole('button', { name: 'Suivant' }).click();
  await speaker.getByRole('button', { name: 'Suivant' }).click();
  await expect.poll(() => step(page)).toBe('5');
  await expect(speaker.locator('[data-title]')).toHaveText('Une vallée du parfum');
  await speaker.getByRole('button', { name: 'Écran noir' }).click();
  await expect(page.locator('[data-cover="black"]')).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('PageUp');
  await expect(speaker.locator('[data-title]')).toContainText('DATAR');
  // The timer has run since the first step was left.
  await expect(speaker.getByRole('button', { name: 'Arrêter le chronomètre' })).toBeVisible();
  await expect(speaker.locator('[data-pace]')).not.toBeEmpty();
});

test('closing, reopening or reloading either window loses nothing', async ({ page }) => {
  await openStep(page, 'lesson=dix-minutes&step=2');
  const speaker = await withSpeaker(page);
  await speaker.keyboard.press('End');
  await expect.poll(() => step(page)).toBe('8');
  await page.reload();
  await standing(page);
  expect(step(page)).toBe('8');
  await expect(speaker.locator('[data-title]')).toHaveText('Une histoire sans dernière page');
  await speaker.reload();
  await expect(speaker.locator('[data-title]')).toHaveText('Une histoire sans dernière page');
  await speaker.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => step(page)).toBe('7');
  await speaker.close();
  await page.bringToFront();
  await page.keyboard.press('Home');
  await expect.poll(() => step(page)).toBe('1');
  const again = await withSpeaker(page);
  await expect(again.locator('[data-title]')).toHaveText('Neuf siècles d’un seul regard');
  await page.close();
  await expect(again.getByText('Aucune fenêtre de projection')).toBeVisible();
  await again.keyboard.press('PageDown');
  await expect(again.locator('[data-title]')).toHaveText('La même histoire, à l’échelle');
});

test('where the browser refuses a window the notes open as a panel, and it is said how to allow it', async ({ page }) => {
  await page.addInitScript(() => (window.open = () => null));
  await openStep(page, 'lesson=dix-minutes&step=4');
  await page.keyboard.press('s');
  const told = page.getByRole('dialog', { name: 'Fenêtre bloquée' });
  await expect(told).toContainText('a bloqué la fenêtre');
  // The notes may hold answers: they come on this screen when asked for, not before.
  const panel = page.locator('[data-speaker]');
  await expect(panel).toHaveCount(0);
  await told.getByRole('button', { name: 'Ouvrir mes notes ici' }).click();
  await expect(panel).toBeFocused();
  await expect(panel.locator('[data-notes]')).toContainText('Remontez les arcs');
  await page.keyboard.press('PageDown');
  await expect(panel.locator('li.out')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.locator('[data-deck]')).toBeVisible();
});

test('the notes’ size can be changed', async ({ page }) => {
  await page.goto('/presenter/?lesson=dix-minutes&step=4&window=speaker');
  const size = (): Promise<number> => page.locator('[data-notes]').evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
  const before = await size();
  await page.getByRole('button', { name: 'Notes plus grandes' }).click();
  await expect.poll(size).toBeGreaterThan(before);
});
