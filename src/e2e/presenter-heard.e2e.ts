// The presenter for who hears it or has keys alone: what is said, where the focus is, what takes no key.

import type { Page } from '@playwright/test';
import { openStep, standing, step } from './deck.ts';
import { expect, test } from './watch.ts';

const focused = (page: Page) => page.locator(':focus');
const said = (page: Page) => page.locator('[data-deck] > p[role="status"]');

test('each step is said as it comes, and what comes out of it', async ({ page }) => {
  await openStep(page, 'lesson=dix-minutes&step=3');
  await expect(said(page).first()).toHaveText(/^Étape 3 sur 8\. À quelle date\s\? Un nom pour la Silicon Valley\./);
  await page.keyboard.press('PageDown');
  await expect(said(page).first()).toHaveText(/^Réponse\. Le\s11\sjanvier\s1971/);
  await page.keyboard.press('PageDown');
  await expect(said(page).first()).toHaveText(/^Étape 4 sur 8\. 1998/);
  await page.keyboard.press('PageDown');
  await expect(said(page).first()).toHaveText(/^202\sdossiers/);
  await page.keyboard.press('w');
  await expect(said(page).last()).toContainText('Écran blanc');
});

test('a hidden answer is nowhere to be heard, and what the arcs say is, once it may be', async ({ page }) => {
  await openStep(page, 'lesson=dix-minutes&step=4');
  const heard = async (): Promise<string> => page.locator('[data-deck]').ariaSnapshot();
  expect(await heard()).not.toMatch(/octobre 2000|→/);
  await page.keyboard.press('v');
  await expect.poll(heard).toMatch(/octobre 2000/);
  await expect.poll(heard).toMatch(/Marshall décrit.*→.*Becattini/);
});

test('the figures take no key from the lesson', async ({ page }) => {
  await openStep(page, 'lesson=dix-minutes&step=6');
  await expect(page.locator('[data-figures] svg').first()).toBeVisible();
  await expect(page.locator('[inert] [role="slider"]')).toHaveCount(1);
  for (let tabs = 0; tabs < 20; tabs++) {
    await page.keyboard.press('Tab');
    await expect(page.locator('[role="slider"]:focus')).toHaveCount(0);
  }
  await page.locator('[data-figures]').click({ force: true, position: { x: 200, y: 100 } });
  await expect(page.locator('[data-answer]')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect.poll(() => step(page)).toBe('7');
});

test('the test card opens from the list whole, hears its keys, and gives the focus back', async ({ page }) => {
  await page.goto('/presenter/');
  const button = page.getByRole('button', { name: /mire/ });
  await expect(async () => {
    await button.press('Enter');
    await expect(page.locator('[data-test-card]')).toBeVisible({ timeout: 1500 });
  }).toPass();
  await expect(page.locator('[data-test-card]')).toContainText('Grappes d’entreprises');
  await page.keyboard.press('i');
  await expect(page.locator('dialog')).toHaveCSS('filter', /invert/);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-test-card]')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('behind the test card nothing moves and nothing is reached', async ({ page }) => {
  await openStep(page, 'lesson=dix-minutes&step=2');
  await page.keyboard.press('c');
  await expect(page.locator('[data-test-card]')).toBeVisible();
  for (const key of ['PageDown', 'b', 'Tab', 'Tab', 'Tab']) await page.keyboard.press(key);
  expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement!.closest('dialog') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  expect([step(page), await page.locator('[data-cover]').count()]).toEqual(['2', 0]);
});

test('a black screen is one button, and then one is where one was', async ({ page }) => {
  await openStep(page, 'lesson=dix-minutes&step=2');
  await page.getByRole('button', { name: 'Suivant' }).focus();
  await page.keyboard.press('b');
  await expect(focused(page)).toHaveAccessibleName('Remontrer l’étape');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-cover]')).toHaveCount(0);
  await expect(focused(page)).toHaveAccessibleName('Suivant');
});

test('a number and Enter go to a step from a button as well', async ({ page }) => {
  await openStep(page, 'lesson=dix-minutes&step=1');
  await page.getByRole('button', { name: 'Toutes les étapes' }).focus();
  await page.keyboard.press('6');
  await page.keyboard.press('Enter');
  await expect.poll(() => step(page)).toBe('6');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('one comes back from the projection to the step one was at', async ({ page }) => {
  await page.goto('/presenter/?lesson=dix-minutes');
  await page.locator('ol a[href$="step=5"]').press('Enter');
  await standing(page);
  await expect(page).toHaveTitle(/^Dix minutes/);
  await page.keyboard.press('Escape');
  await expect(page.locator('ol a[href$="step=5"]')).toBeFocused();
  await page.getByRole('link', { name: 'Toutes les séances' }).press('Enter');
  await expect(focused(page)).toHaveText('Présenter en classe');
});
