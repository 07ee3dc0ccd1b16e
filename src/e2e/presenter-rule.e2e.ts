// Every step of every lesson on the screens that are projected: nothing cut, nothing under the rule's size, nothing over
// something else. Measured on the page, at each stage of each step.

import type { Page } from '@playwright/test';
import { openStep, standing } from './deck.ts';
import { expect, test } from './watch.ts';

const SCREENS = [
  [1024, 768],
  [1280, 800],
  [1920, 1080]
] as const;
const LESSONS = ['dix-minutes', 'lycee', 'licence'];

/** What of a step breaks the rule; empty when nothing does. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const deck = document.querySelector('[data-deck]')!;
    const least = innerHeight / 27;
    const found: string[] = [];
    const name = (node: Element): string =>
      `${node.tagName.toLowerCase()}.${node.getAttribute('class') ?? ''} "${(node.textContent ?? '').trim().slice(0, 40)}"`;
    const isSeen = (node: Element): boolean =>
      node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !node.closest('[role="toolbar"], .hidden-but-spoken, canvas');
    const textNodes = [...deck.querySelectorAll('*')].filter(
      (node) =>
        isSeen(node) &&
        getComputedStyle(node).color !== 'rgba(0, 0, 0, 0)' &&
        [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent!.trim() !== '')
    );
    for (const node of textNodes) {
      const box = node.getBoundingClientRect();
      // Half a pixel is what rounding takes; SVG text is scaled with its picture.
      const scale = node instanceof SVGGraphicsElement ? (node.getScreenCTM()?.a ?? 1) : 1;
      const size = parseFloat(getComputedStyle(node).fontSize) * scale;
      if (size < least - 0.5) found.push(`small ${size.toFixed(1)} < ${least.toFixed(1)}: ${name(node)}`);
      if (node.matches('[data-when], [data-title]') && size < innerHeight / 19 - 0.5) found.push(`the event is small: ${name(node)}`);
      if (box.left < -0.5 || box.top < -0.5 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5) found.push(`off the screen: ${name(node)}`);
      if (
        node instanceof HTMLElement &&
        (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 2) &&
        getComputedStyle(node).display !== 'inline'
      )
        found.push(`cut: ${name(node)}`);
    }
    // Words on the axis: their boxes are known to the list that lies over the canvas.
    const stage = deck.querySelector('.views [data-stage]');
    const labels = [...deck.querySelectorAll('[data-stage] li.labelled')].filter((node) => node.checkVisibility({ visibilityProperty: true }));
    const blocks = [
      ...deck.querySelectorAll(
        '[data-when], [data-title], [data-question], [data-say], [data-reveal], [data-answer], figcaption p, figcaption li, [data-map] .spot'
      )
    ].filter(isSeen);
    const boxes = [...labels, ...blocks].map((node) => ({ node, box: node.getBoundingClientRect() }));
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        const [w, h] = [
          Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left),
          Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        ];
        if (w > 2 && h > 3) found.push(`over one another: ${name(a.node)} and ${name(b.node)}`);
      }
    const frame = stage?.getBoundingClientRect();
    for (const { node, box } of boxes.slice(0, labels.length))
      if (frame && (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1))
        found.push(`label cut: ${name(node)}`);
    // The picture has room left.
    const views = deck.querySelector('.views')!.getBoundingClientRect();
    if (views.height < innerHeight * 0.3) found.push(`picture only ${Math.round((100 * views.height) / innerHeight)} % of the height`);
    const ground = deck.querySelector('[data-map] .ground')?.getBoundingClientRect();
    if (ground && ground.height < innerHeight * 0.33) found.push(`map only ${Math.round((100 * ground.height) / innerHeight)} % of the height`);
    return found;
  });
}

for (const [width, height] of SCREENS) {
  for (const lesson of LESSONS) {
    test(`each step of ${lesson} obeys the rule on ${width}x${height}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await openStep(page, `lesson=${lesson}&step=1`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const broken: string[] = [];
      for (let before = ''; ;) {
        const here = new URL(page.url()).search;
        if (here === before) break;
        before = here;
        await standing(page);
        const map = page.locator('[data-map]');
        if ((await map.count()) > 0) await expect(map.locator('svg').first()).toBeAttached();
        broken.push(...(await faults(page)).map((fault) => `${here} ${fault}`));
        await page.keyboard.press('PageDown');
        await page.waitForFunction(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))));
      }
      expect(broken).toEqual([]);
    });
  }
}
