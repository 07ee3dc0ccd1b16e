// Whether anything jumps: layout shifts on load and while scrolling, fonts at once and fonts late.

import type { Browser, Page } from 'playwright';
import { held, type Line, plain, told } from './line.ts';
import { DESKTOP, onPage, openStory, PHONE, scrollThrough, type Size } from './screen.ts';

const FONT_DELAY = 1500;
const STEP = 40;

type Shift = { readonly value: number; readonly nodes: string };
type Watched = typeof globalThis & { shifts: Shift[] };

export async function shiftLines(browser: Browser, address: string): Promise<Line[]> {
  const lines: Line[] = [];
  for (const size of [DESKTOP, PHONE]) {
    lines.push(...(await onPage(browser, size, (page) => linesOf(page, address, nameOf(size)))));
    lines.push(...(await onPage(browser, size, (page) => lateLines(page, address, `${nameOf(size)}, fonts late`))));
  }
  return lines;
}

const nameOf = ({ width, height }: Size): string => `layout shift ${width}x${height}`;

async function lateLines(page: Page, address: string, name: string): Promise<Line[]> {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, FONT_DELAY));
    await route.continue();
  });
  return linesOf(page, address, name);
}

async function linesOf(page: Page, address: string, name: string): Promise<Line[]> {
  await watchShifts(page);
  await openStory(page, address);
  const loaded = await shiftsOf(page);
  await scrollThrough(page, STEP);
  const all = await shiftsOf(page);
  return [...lineOf(`${name}: load`, loaded), ...lineOf(`${name}: load and scroll`, all)];
}

/** The sum, and when it is not zero what moved. */
function lineOf(name: string, shifts: readonly Shift[]): Line[] {
  const sum = shifts.reduce((total, shift) => total + shift.value, 0);
  const worst = [...shifts].sort((a, b) => b.value - a.value).slice(0, 3);
  return [held(name, sum, 0, plain), ...worst.map((shift) => told(`  moved: ${shift.nodes}`, plain(shift.value)))];
}

/** Notes every shift that no input explains, and the elements that moved. */
function watchShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const watched = globalThis as Watched;
    watched.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Node }[] })[]) {
        const nodes = entry.sources.map(({ node }) => (node instanceof Element ? `${node.localName}.${node.classList[0] ?? ''}` : (node?.nodeName ?? 'gone')));
        if (!entry.hadRecentInput) watched.shifts.push({ value: entry.value, nodes: nodes.join(' ') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Two frames on, when the observer has been told of everything. */
const shiftsOf = (page: Page): Promise<Shift[]> =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return (globalThis as Watched).shifts;
  });
