// A step on a pupil's phone: the same, by finger.

import { openStep, step } from './deck.ts';
import { expect, test } from './watch.ts';

test('@phone a tap goes on and a sweep goes either way', async ({ page }) => {
  await openStep(page, 'lesson=dix-minutes&step=1');
  await page.touchscreen.tap(180, 60);
  await expect.poll(() => step(page)).toBe('2');
  const sweep = (from: number, to: number): Promise<void> =>
    page.evaluate(
      ([from, to]) => {
        const deck = document.querySelector('[data-deck]')!;
        const touch = (x: number): Touch => new Touch({ identifier: 1, target: deck, clientX: x, clientY: 300 });
        deck.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(from)], changedTouches: [touch(from)], bubbles: true }));
        deck.dispatchEvent(new TouchEvent('touchend', { touches: [], changedTouches: [touch(to)], bubbles: true }));
      },
      [from, to] as const
    );
  await sweep(80, 300);
  await expect.poll(() => step(page)).toBe('1');
  await sweep(300, 80);
  await expect.poll(() => step(page)).toBe('2');
});

test('@phone nothing is wider than the phone, and all of it can be read', async ({ page }) => {
  for (let number = 1; number <= 8; number++) {
    await openStep(page, `lesson=dix-minutes&step=${number}&out=3`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const cut = await page
      .locator('[data-deck] :is([data-title], [data-say], [data-answer], [data-question])')
      .evaluateAll((nodes) =>
        nodes
          .filter((node) => node.getBoundingClientRect().bottom > innerHeight || node.getBoundingClientRect().right > innerWidth)
          .map((node) => node.textContent)
      );
    expect([number, cut]).toEqual([number, []]);
  }
});
