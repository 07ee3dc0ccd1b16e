// What the presenter's tests share: opening a step, and what of it one sees.

import type { Page } from '@playwright/test';
import { expect } from './watch.ts';

export const step = (page: Page): string | null => new URL(page.url()).searchParams.get('step');
export const deck = (page: Page) => page.locator('[data-deck]');

/** Waits until the step stands: its words, and its events on the axis. */
export async function standing(page: Page): Promise<void> {
  await expect(page.locator('[data-deck] [data-title]')).toBeVisible();
  await expect(page.locator('[data-deck] [data-stage] canvas')).toBeAttached();
  // Map and figures come a frame or two after the words.
  await expect(page.locator('[data-deck] [data-ripe]')).toBeAttached();
}

export async function openStep(page: Page, query: string, home = '/'): Promise<void> {
  await page.goto(`${home}presenter/?${query}`);
  await standing(page);
}

/** A key as a keyboard of another layout sends it. */
export const press = (page: Page, key: string, code: string, init: { readonly shiftKey?: boolean } = {}): Promise<void> =>
  page.evaluate(
    ([key, code, init]) => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...init })),
    [key, code, init] as const
  );
