// A Chromium window to measure in: the same browser as the tests, a fresh profile and an empty cache each time.

import { type Browser, chromium, type Page } from 'playwright';
import config from '../../../playwright.config.ts';

export type Size = { readonly width: number; readonly height: number };

export const DESKTOP: Size = { width: 1366, height: 768 };
export const PHONE: Size = { width: 360, height: 800 };

export const openBrowser = (): Promise<Browser> => chromium.launch(config.use?.launchOptions);

/** Does something on a page of a size, then closes it. */
export async function onPage<T>(browser: Browser, viewport: Size, run: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport });
  try {
    return await run(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Opens the story and waits until nothing is asked for any more and the page is its own again. */
export async function openStory(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForSelector(MOUNTED, { state: 'attached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** A hand is there, and what comes with its first sign has come: the map and the numbers beside the chapters. */
export async function awaken(page: Page): Promise<void> {
  await page.mouse.move(400, 300);
  await page.waitForSelector('.place [data-map]', { state: 'attached' });
  await page.waitForTimeout(SETTLES);
}
const SETTLES = 1500;

/** What the story page looks like once its scripts have taken over. */
export const MOUNTED = '.story:not(.both)';

/** Scrolls from top to foot, `step` pixels a frame; the moment of each frame, in ms. */
export function scrollThrough(page: Page, step: number): Promise<number[]> {
  return page.evaluate(async (step) => {
    const moments: number[] = [];
    const last = document.documentElement.scrollHeight - innerHeight;
    for (let y = 0; y < last + step; y += step) {
      moments.push(await new Promise<number>(requestAnimationFrame));
      scrollTo({ top: y, behavior: 'instant' });
    }
    return moments;
  }, step);
}
