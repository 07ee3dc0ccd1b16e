// The explorer beside a bare canvas over the same files: time to the events drawn, frames while zooming and panning,
// hover to detail, elements, memory, what a gesture step costs.

import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright';
import { held, type Line, megabytes, ms, plain, told } from './line.ts';
import { madeHistory } from './made-events.ts';
import { DESKTOP, onPage } from './screen.ts';
import { median, p95 } from './spread.ts';

const SIZES = [50, 500, 5000, 50_000] as const;
type Count = (typeof SIZES)[number];
const RUNS = 5;
const GESTURES = 5;
const SLOW = 4;
/** Milliseconds from navigation, by size; 50 events are held to what 500 are. */
const MOST_TO_DRAWN: Readonly<Record<Count, number>> = { 50: 250, 500: 250, 5000: 440, 50_000: 905 };
const MOST_TIMES_YARDSTICK = 2;
/** One refresh and two of a 60 Hz screen. */
const MOST_FRAME = { 1: 16.8, 4: 33.4 } as const;
const MOST_HOVER = 17;
const MOST_ELEMENTS = 400;
const MOST_HEAP = 40 * 1024 * 1024;
/** A block of the page's own thread that a person would feel. */
const MOST_BLOCK = 50;
const FOLDER = 'mesure';
const WINDOW_OPENS = 800;

const YARDSTICK = 'src/tools/bench/yardstick.html';

/** Puts the made histories and the yardstick beside the site, before it is served. */
export function addBenchFiles(folder: string): void {
  mkdirSync(join(folder, FOLDER));
  for (const count of SIZES) writeFileSync(join(folder, FOLDER, `${count}.json`), JSON.stringify(madeHistory(count)));
  copyFileSync(YARDSTICK, join(folder, FOLDER, 'yardstick.html'));
}

export async function explorerLines(browser: Browser, address: string): Promise<Line[]> {
  const lines: Line[] = [];
  for (const count of SIZES) lines.push(...(await linesOfSize(browser, address, count)));
  return lines;
}

const srcOf = (count: Count): string => `/${FOLDER}/${count}.json`;
const oursOf = (address: string, count: Count): string => `${address}explorer/?src=${srcOf(count)}`;
const yardstickOf = (address: string, count: Count): string => `${address}${FOLDER}/yardstick.html?src=${srcOf(count)}`;

async function linesOfSize(browser: Browser, address: string, count: Count): Promise<Line[]> {
  const name = `explorer, ${count} events`;
  const ours = median(await timesToDrawn(browser, oursOf(address, count)));
  const bare = median(await timesToDrawn(browser, yardstickOf(address, count)));
  const lines = [
    held(`${name}: drawn`, ours, MOST_TO_DRAWN[count], ms),
    told(`${name}: drawn, bare canvas`, ms(bare)),
    held(`${name}: times the bare canvas`, ours / bare, MOST_TIMES_YARDSTICK, plain)
  ];
  for (const slowdown of [1, SLOW] as const)
    lines.push(...(await onPage(browser, DESKTOP, (page) => gestureLines(page, oursOf(address, count), name, slowdown))));
  lines.push(
    told(
      `${name}: wheel zoom, bare canvas, CPU ${SLOW}x slower: p95`,
      ms(await onPage(browser, DESKTOP, (page) => bareZoom(page, yardstickOf(address, count))))
    )
  );
  return [...lines, ...(await onPage(browser, DESKTOP, (page) => standingLines(page, oursOf(address, count), name)))];
}

/** `events-drawn` in ms from navigation, in a fresh profile each time. */
async function timesToDrawn(browser: Browser, url: string): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await onPage(browser, DESKTOP, async (page) => (await drawn(page, url)).at));
  return times;
}

/** Opens a page and waits for the mark, without asking so often as to disturb it. */
async function drawn(page: Page, url: string): Promise<{ at: number }> {
  // A window just opened is busy with itself.
  await page.waitForTimeout(WINDOW_OPENS);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('events-drawn').length > 0, undefined, { polling: 100, timeout: 60_000 });
  return { at: await page.evaluate(() => performance.getEntriesByName('events-drawn')[0]!.startTime) };
}

const throttled = async (page: Page, rate: number): Promise<CDPSession> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
};

/** Until nothing of the opening runs any more: the check of a large file goes on behind the page. */
const settled = (page: Page): Promise<unknown> => page.waitForFunction(() => !document.querySelector('[data-file] progress'), undefined, { timeout: 120_000 });

async function gestureLines(page: Page, url: string, name: string, slowdown: 1 | 4): Promise<Line[]> {
  await drawn(page, url);
  await page.waitForTimeout(600);
  await settled(page);
  const session = await throttled(page, slowdown);
  const what = slowdown === 1 ? name : `${name}, CPU ${slowdown}x slower`;
  const lines = [
    held(`${what}: wheel zoom, p95 frame`, await usualP95(page, 'zoom'), MOST_FRAME[slowdown], ms),
    held(`${what}: drag pan, p95 frame`, await usualP95(page, 'pan'), MOST_FRAME[slowdown], ms)
  ];
  if (slowdown !== 1) return lines;
  return [
    ...lines,
    told(`${name}: a zoom step over the whole, script`, ms(await scriptOfStep(page, session, 'whole'))),
    told(`${name}: a zoom step over 1 % of it, script`, ms(await scriptOfStep(page, session, 'near')))
  ];
}

/** The median, over some gestures from the same view, of the 95th percentile of their frames. */
async function usualP95(page: Page, gesture: 'zoom' | 'pan'): Promise<number> {
  const found: number[] = [];
  for (let run = 0; run < GESTURES; run++) {
    await page.keyboard.press('0');
    await page.waitForTimeout(700);
    found.push(p95(await framesOf(page, gesture)));
  }
  return median(found);
}

/** Time between frames, in ms, while a gesture goes on: one event a frame, in and out or to and fro. */
function framesOf(page: Page, gesture: 'zoom' | 'pan'): Promise<number[]> {
  return page.evaluate(async (gesture) => {
    const stage = document.querySelector('[data-stage]')!;
    const box = stage.getBoundingClientRect();
    const [x, y] = [box.left + box.width * 0.8, box.top + box.height / 2];
    // A method, not a named function: the runner marks those with a helper the page does not have.
    const hand = {
      do(type: string, at: number): void {
        const init = { bubbles: true, cancelable: true, pointerId: 1, button: type === 'pointermove' ? -1 : 0, buttons: 1, clientX: at, clientY: y };
        stage.dispatchEvent(new PointerEvent(type, init));
      }
    };
    const STEPS = 120;
    const moments: number[] = [];
    stage.setPointerCapture = () => {};
    if (gesture === 'pan') {
      for (let step = 0; step < 12; step++)
        stage.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: -100, clientX: x, clientY: y }));
      await new Promise((resolve) => setTimeout(resolve, 500));
      hand.do('pointerdown', x);
    }
    for (let step = 0; step < STEPS; step++) {
      moments.push(await new Promise<number>(requestAnimationFrame));
      if (gesture === 'zoom')
        stage.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: step < STEPS / 2 ? -60 : 60, clientX: x, clientY: y }));
      else hand.do('pointermove', x + 300 * Math.sin(step / 12));
    }
    if (gesture === 'pan') hand.do('pointerup', x);
    // To the tenth that the browser's clock gives: what lies below is the arithmetic's.
    return moments.slice(1).map((moment, index) => Math.round(10 * (moment - moments[index]!)) / 10);
  }, gesture);
}

/** Script of the page's own thread for one step, in ms: how it grows with what is in view. */
async function scriptOfStep(page: Page, session: CDPSession, where: 'whole' | 'near'): Promise<number> {
  await page.keyboard.press('0');
  await page.waitForTimeout(700);
  await session.send('Performance.enable');
  const STEPS = 60;
  await page.evaluate(
    async (wheels) => {
      const stage = document.querySelector('[data-stage]')!;
      const box = stage.getBoundingClientRect();
      for (let step = 0; step < wheels; step++) {
        stage.dispatchEvent(
          new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: -120, clientX: box.left + box.width * 0.8, clientY: box.top + 50 })
        );
        await new Promise(requestAnimationFrame);
      }
    },
    where === 'near' ? 18 : 0
  );
  const before = await scriptTime(session);
  await page.evaluate(async (steps) => {
    const stage = document.querySelector('[data-stage]')!;
    const box = stage.getBoundingClientRect();
    for (let step = 0; step < steps; step++) {
      stage.dispatchEvent(
        new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: step % 2 ? 4 : -4, clientX: box.left + box.width / 2, clientY: box.top + 50 })
      );
      await new Promise(requestAnimationFrame);
    }
  }, STEPS);
  return (1000 * ((await scriptTime(session)) - before)) / STEPS;
}

const scriptTime = async (session: CDPSession): Promise<number> =>
  (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')!.value;

async function bareZoom(page: Page, url: string): Promise<number> {
  await drawn(page, url);
  await throttled(page, SLOW);
  return p95(await framesOf(page, 'zoom'));
}

type Blocked = typeof globalThis & { blocks: number[] };

/** What does not move: memory, elements, blocks of the opening, hover. */
async function standingLines(page: Page, url: string, name: string): Promise<Line[]> {
  await page.addInitScript(() => {
    const blocks: number[] = ((globalThis as Blocked).blocks = []);
    new PerformanceObserver((list) => blocks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask', buffered: true });
  });
  await drawn(page, url);
  await page.waitForTimeout(600);
  await settled(page);
  const hover = await hoverTime(page);
  const elements = await page.locator('[data-stage] *').count();
  const block = await page.evaluate(() => Math.max(0, ...(globalThis as Blocked).blocks));
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return [
    held(`${name}: hover to detail`, hover, MOST_HOVER, ms),
    held(`${name}: elements in the drawing`, elements, MOST_ELEMENTS, plain),
    held(`${name}: heap of the page`, usedSize, MOST_HEAP, megabytes),
    held(`${name}: longest block while opening`, block, MOST_BLOCK, ms)
  ];
}

/** From the pointer's coming over an event to the end of the frame that shows its detail, in ms: the median over some events. */
async function hoverTime(page: Page): Promise<number> {
  const times = await page.evaluate(async () => {
    const events = [...document.querySelectorAll('[data-stage] [data-event]')].slice(0, 9);
    const times: number[] = [];
    for (const event of events) {
      await new Promise(requestAnimationFrame);
      const start = performance.now();
      event.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
      const id = event.getAttribute('data-event')!;
      while (!document.querySelector(`[data-detail="${CSS.escape(id)}"]`)) await new Promise(requestAnimationFrame);
      times.push(performance.now() - start);
    }
    return times;
  });
  return median(times);
}
