// The presenter on a slow machine: from a key to the first frame of the next step, how evenly the glide's frames follow one
// another, and how soon the teacher's window hears of a step.

import type { Browser, Page } from 'playwright';
import { held, type Line, ms, told } from './line.ts';
import { onPage } from './screen.ts';
import { median, p95 } from './spread.ts';

const PROJECTOR = { width: 1280, height: 800 };
const LESSON = 'presenter/?lesson=lycee';
const STEPS = 15;
const SLOW = 4;
const MOST_TO_FRAME = 100;
/** Two refreshes of a 60 Hz screen. */
const MOST_FRAME = 33.4;
const MOST_TO_HEAR = 100;
/** Longer than a glide. */
const GLIDES = 1500;

type Change = { readonly first: number; readonly frames: readonly number[] };

export async function presenterLines(browser: Browser, address: string): Promise<Line[]> {
  const changes = await onPage(browser, PROJECTOR, (page) => walk(page, `${address}${LESSON}&step=1`));
  const heard = await onPage(browser, PROJECTOR, (page) => hearing(page, `${address}${LESSON}&step=1`));
  return [
    held(`presenter, CPU ${SLOW}x slower: key to the step's first frame, median`, median(changes.map(({ first }) => first)), MOST_TO_FRAME, ms),
    told(`presenter, CPU ${SLOW}x slower: the slowest step`, ms(Math.max(...changes.map(({ first }) => first)))),
    held(`presenter, CPU ${SLOW}x slower: glide, p95 frame`, p95(changes.flatMap(({ frames }) => frames)), MOST_FRAME, ms),
    held('presenter: a step seen in the other window', median(heard), MOST_TO_HEAR, ms)
  ];
}

async function opened(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForSelector('[data-title]');
  await page.waitForTimeout(GLIDES);
}

async function walk(page: Page, url: string): Promise<Change[]> {
  await opened(page, url);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  const changes: Change[] = [];
  for (let step = 1; step < STEPS; step++) changes.push(await page.evaluate(change, GLIDES));
  return changes;
}

/** One step on by its key: ms until the frame that shows its words is on the screen, then ms between the frames of the glide. */
async function change(glides: number): Promise<Change> {
  const title = document.querySelector('[data-deck] section, [data-deck]')!;
  const before = title.getAttribute('aria-label');
  const start = performance.now();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true, cancelable: true }));
  let moments = [await new Promise<number>(requestAnimationFrame)];
  while (title.getAttribute('aria-label') === before) moments = [await new Promise<number>(requestAnimationFrame)];
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  const first = performance.now() - start;
  while (performance.now() - start < glides) moments.push(await new Promise<number>(requestAnimationFrame));
  return { first, frames: moments.slice(1).map((moment, index) => Math.round(10 * (moment - moments[index]!)) / 10) };
}

/** Two windows: ms from a key in one to the words in the other, by the clock that both share. */
async function hearing(page: Page, url: string): Promise<number[]> {
  await opened(page, url);
  const other = await page.context().newPage();
  await other.goto(`${url}&window=speaker`, { waitUntil: 'networkidle' });
  await other.waitForSelector('[data-speaker] [data-title]');
  const found: number[] = [];
  for (let step = 1; step < STEPS; step++) {
    const seen = other.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve(performance.timeOrigin + performance.now());
          });
          observer.observe(document.querySelector('[data-speaker]')!, { subtree: true, childList: true, characterData: true });
        })
    );
    const pressed = await page.evaluate(() => {
      const now = performance.timeOrigin + performance.now();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true, cancelable: true }));
      return now;
    });
    found.push((await seen) - pressed);
    await page.waitForTimeout(300);
  }
  await other.close();
  return found;
}
