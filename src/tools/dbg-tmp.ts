import { chromium, devices } from 'playwright';
import { serveCopy } from './bench/site.ts';
const site = await serveCopy('build');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [vp, q] of [[{ width: 1366, height: 768 }, '?event=ciadt-2004-09-14'], [{ width: 360, height: 800 }, '']] as const) {
const page = await browser.newPage({ viewport: vp });
page.on('console', m => console.log(m.text()));
await page.addInitScript(() => { const m = performance.mark.bind(performance); performance.mark = (n: any) => { const c = document.querySelector('canvas')!; const st = document.querySelector('[data-stage]')!.getBoundingClientRect(); console.log(n, Math.round(performance.now()), c.width, c.height, Math.round(st.top), Math.round(st.height), [...document.querySelectorAll('header,.tools,.file-place,.overview-place,aside.panel, .panel .top')].map(e => e.className + ':' + Math.round(e.getBoundingClientRect().height)).join(' '), new Error().stack!.split('\n').slice(2, 5).map(l => l.split('/').at(-1)).join(' | ')); return m(n); }; });
await page.goto(site.address + 'explorer/' + q); await page.waitForTimeout(2500);
console.log(await page.evaluate(() => { const st = document.querySelector('[data-stage]')!.getBoundingClientRect(); return [Math.round(st.top), Math.round(st.height), [...document.querySelectorAll('header,.tools,.file-place,.overview-place,aside.panel, .panel .top')].map(e => e.className + ':' + Math.round(e.getBoundingClientRect().height)).join(' ')]; }));
}
await browser.close(); site.close();
