// The ground every browser test stands on: a page that fails the test on any console error, any request
// to another host, any cookie.

import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL!) && !url.startsWith('data:')) faults.push(`request to ${url}`);
    });
    await use(page);
    expect(faults).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  }
});

export { expect };

/** Waits until scripts have taken over the picture. */
export async function ready(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.story.across, .story.down')).toBeVisible();
}

/** How far the strip has slid, in CSS pixels. */
export const slid = (page: Page): Promise<number> =>
  page.locator('[data-stage] .strip.active').evaluate((strip) => -new DOMMatrix(getComputedStyle(strip).transform).m41);

/** The names of the chapters' sections, in order. */
export const chapterIds = (page: Page): Promise<string[]> => page.locator('section.chapter').evaluateAll((sections) => sections.map((section) => section.id));

/** Waits until the explorer's events stand on the screen, drawn or listed. */
export const drawn = (page: Page): Promise<void> =>
  expect(page.locator(':is([data-stage] [data-event], [data-stage] [data-gathered], tbody tr)').first()).toBeAttached();

/** Watches, from the next page on, how much the layout shifts by itself: gives back what asks how much it has. */
export async function watchShift(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const store = window as unknown as { shift: number };
    store.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (store.shift += (entry as unknown as { value: number }).value))).observe({
      type: 'layout-shift',
      buffered: true
    });
  });
  return () => page.evaluate(() => (window as unknown as { shift: number }).shift);
}

/** What axe finds amiss on a page, by every rule it has; what passes is not written out, which takes it most of its time. */
export async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
  return violations.map(
    (violation) =>
      `${violation.id}: ${violation.nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`
  );
}
