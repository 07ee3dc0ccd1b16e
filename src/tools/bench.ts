// `npm run bench -- [--check] [--built]`: times, weights and jumps, one line each, beside the limits we keep.
// Exit code 1 when something could not be measured, and with --check when a limit is passed.
// --built measures build/ as it lies, and does not build.

import { availableParallelism, loadavg } from 'node:os';
import type { Browser } from 'playwright';
import { buildSizeLines, buildTimeLine } from './bench/build-size.ts';
import { composeLines } from './bench/compose-time.ts';
import { addBenchFiles, explorerLines } from './bench/explorer.ts';
import { frameLines } from './bench/frames.ts';
import { type Line, table, told } from './bench/line.ts';
import { openBrowser } from './bench/screen.ts';
import { presenterLines } from './bench/presenter.ts';
import { shiftLines } from './bench/shifts.ts';
import { serveCopy } from './bench/site.ts';
import { transferLines } from './bench/transfer.ts';

const BUILD = 'build';
const args = new Set(process.argv.slice(2));

/** One group of lines; a group that fails says so and lets the others speak. */
async function measured(name: string, run: () => Line[] | Promise<Line[]>): Promise<Line[]> {
  try {
    return await run();
  } catch (cause) {
    process.exitCode = 1;
    return [told(name, `not measured: ${(cause as Error).message.split('\n')[0]}`)];
  }
}

/** What needs the site served and a browser to see it. */
async function seen(): Promise<Line[]> {
  const site = await serveCopy(BUILD, addBenchFiles);
  let browser: Browser | undefined;
  try {
    const opened = (browser = await openBrowser());
    return [
      ...(await measured('first view', () => transferLines(opened, site.address))),
      ...(await measured('scroll', () => frameLines(opened, site.address))),
      ...(await measured('explorer', () => explorerLines(opened, site.address))),
      ...(await measured('presenter', () => presenterLines(opened, site.address))),
      ...(await measured('layout shift', () => shiftLines(opened, site.address))),
      ...(await measured('build', () => buildSizeLines(site.folder)))
    ];
  } finally {
    await browser?.close();
    site.close();
  }
}

/** Timings taken while others work on the machine are not worth much: how busy it was. */
const busyLine = (when: string): Line => told(`machine, ${when}`, `${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)}`);

async function main(): Promise<void> {
  const before = busyLine('before');
  const built = args.has('--built') ? [] : await measured('build time', () => [buildTimeLine()]);
  const lines = [before, ...(await measured('compose', composeLines)), ...(await measured('page', seen)), ...built, busyLine('after')];
  console.log(table(lines));
  if (args.has('--check') && lines.some((line) => line.over)) process.exitCode = 1;
}

await main();
