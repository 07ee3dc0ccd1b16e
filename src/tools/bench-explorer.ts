// Only the explorer's figures.
import { explorerLines, addBenchFiles } from './bench/explorer.ts';
import { table } from './bench/line.ts';
import { openBrowser } from './bench/screen.ts';
import { serveCopy } from './bench/site.ts';
const site = await serveCopy('build', addBenchFiles);
const browser = await openBrowser();
try {
  console.log(table(await explorerLines(browser, site.address)));
} finally {
  await browser.close();
  site.close();
}
