// How evenly frames follow one another while the whole story is scrolled through, with its maps and figures, on a fast and
// on a slow machine.

import type { Browser, Page } from 'playwright';
import { held, type Line, ms, told } from './line.ts';
import { awaken, DESKTOP, onPage, openStory, scrollThrough } from './screen.ts';
import { median, p95, quantile } from './spread.ts';

const STEP = 40;
const RUNS = 3;
/** Two refreshes of a 60 Hz screen, as "33 ms" means it: frames come in whole refreshes of 16.67 ms. */
const MOST_MS = 33.4;
const SLOW = 4;

export async function frameLines(browser: Browser, address: string): Promise<Line[]> {
  return [...(await linesAt(browser, address, SLOW)), ...(await linesAt(browser, address, 1))];
}

/** Of a few runs the one in the middle: others may be at work on the machine. */
async function linesAt(browser: Browser, address: string, slowdown: number): Promise<Line[]> {
  const runs: number[][] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await onPage(browser, DESKTOP, (page) => deltas(page, address, slowdown)));
  const [, frames] = runs.sort((a, b) => p95(a) - p95(b));
  return linesFor(`scroll, CPU ${slowdown}x slower`, frames!, slowdown);
}

function linesFor(what: string, frames: readonly number[], slowdown: number): Line[] {
  const tail = p95(frames);
  return [
    told(`${what}: frames`, String(frames.length)),
    told(`${what}: median`, ms(median(frames))),
    slowdown === SLOW ? held(`${what}: p95`, tail, MOST_MS, ms) : told(`${what}: p95`, ms(tail)),
    told(`${what}: worst`, ms(quantile(frames, 1)))
  ];
}

async function deltas(page: Page, address: string, slowdown: number): Promise<number[]> {
  await openStory(page, address);
  await awaken(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const moments = await scrollThrough(page, STEP);
  // To the tenth that the browser's clock gives: what lies below is the arithmetic's.
  return moments.slice(1).map((moment, index) => Math.round(10 * (moment - moments[index]!)) / 10);
}
