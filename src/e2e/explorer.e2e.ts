// The explorer: what a person does with wheel, pointer and keys, and what the address keeps of it.

import type { Page } from '@playwright/test';
import { drawn, expect, test } from './watch.ts';

/** Waits until the events stand on the screen. */
async function open(page: Page, query = '', home = '/'): Promise<void> {
  await page.goto(`${home}explorer/${query}`);
  await drawn(page);
}

const stage = (page: Page) => page.locator('[data-stage]');
/** What the window shows, in words. */
const windowWords = (page: Page): Promise<string> => page.locator('.where strong').innerText();
const shown = (page: Page): Promise<number> => page.locator('[data-stage] [data-event]').count();
const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

/** Years in the address's window. */
const breadth = (page: Page): number => {
  const [from, to] = ['from', 'to'].map((key) => Number(query(page).get(key)?.slice(0, 4)));
  return to! - from!;
};

async function wheel(page: Page, delta: number, times = 6): Promise<void> {
  const box = (await stage(page).boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.4);
  for (let step = 0; step < times; step++) await page.mouse.wheel(0, delta);
}

test('the wheel zooms around the pointer and the address keeps the window', async ({ page }) => {
  await open(page);
  const whole = await windowWords(page);
  await wheel(page, -120);
  await expect.poll(() => query(page).has('from')).toBe(true);
  expect(await windowWords(page)).not.toBe(whole);
  const first = breadth(page);
  await wheel(page, -120, 3);
  await expect.poll(() => breadth(page)).toBeLessThan(first);
  const words = await windowWords(page);
  await page.reload();
  await drawn(page);
  expect(await windowWords(page)).toBe(words);
});

test('zooming goes from centuries down to days and back, and never loses the data', async ({ page }) => {
  await open(page, '?from=2004-09-10&to=2004-09-19');
  await expect(page.locator('.where strong')).toContainText('septembre 2004');
  await expect(page.locator('[data-event="ciadt-2004-09-14"]')).toBeAttached();
  await wheel(page, -120, 20);
  await expect(page.locator('.where strong')).toContainText('2004');
  await wheel(page, 120, 80);
  await expect.poll(() => page.url()).not.toContain('from=');
  expect(await windowWords(page)).toBe('1100 – 2026'.replaceAll(' ', await separator(page)));
});

/** The toolbar's own spaces around its dash. */
const separator = async (page: Page): Promise<string> => /\d(\s)–/.exec(await windowWords(page))![1]!;

test('more events appear as room appears', async ({ page }) => {
  await open(page, '?from=2004&to=2008');
  const near = await page.locator('[data-stage] [data-gathered]').count();
  await open(page);
  expect(await page.locator('[data-stage] [data-gathered]').count()).toBeGreaterThan(near);
});

test('a drag pans, and letting go over an event does not open it', async ({ page }) => {
  await open(page, '?from=1998&to=2006');
  const event = (await page.locator('[data-event="ciadt-2004-09-14"]').boundingBox())!;
  await page.mouse.move(event.x + 10, event.y + 10);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++) await page.mouse.move(event.x + 10 - step * 30, event.y + 10);
  await page.mouse.up();
  await expect.poll(() => Number(query(page).get('from')?.slice(0, 4))).toBeGreaterThan(1998);
  await expect(page.locator('[data-panel] [data-detail]')).toHaveCount(0);
});

test('a double click zooms in around the pointer', async ({ page }) => {
  await open(page, '?from=1998&to=2014');
  const box = (await stage(page).boundingBox())!;
  const before = breadth(page);
  await page.mouse.dblclick(box.x + box.width * 0.6, box.y + box.height * 0.51);
  await expect.poll(() => breadth(page)).toBeLessThan(before);
});

test('every gesture has a key and a button', async ({ page }) => {
  await open(page);
  await stage(page).focus();
  for (const [key, name] of [
    ['+', 'Agrandir'],
    ['ArrowRight', 'Plus tard'],
    ['ArrowLeft', 'Plus tôt'],
    ['-', 'Réduire']
  ] as const) {
    const words = await windowWords(page);
    await page.keyboard.press(key);
    await expect.poll(() => windowWords(page), key).not.toBe(words);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.waitForFunction(() => !document.querySelector('[data-stage].moving'));
    const after = await windowWords(page);
    await page.getByRole('button', { name, exact: true }).click();
    await expect.poll(() => windowWords(page), name).not.toBe(after);
    await page.waitForFunction(() => !document.querySelector('[data-stage].moving'));
    await stage(page).focus();
  }
  await page.keyboard.press('Home');
  await expect.poll(() => windowWords(page)).toContain('1100');
  await page.keyboard.press('End');
  await expect.poll(() => windowWords(page)).toContain('2026');
  await page.keyboard.press('0');
  await expect.poll(() => page.url()).not.toContain('from=');
  await page.keyboard.press('+');
  await expect.poll(() => page.url()).toContain('from=');
  await page.getByRole('button', { name: 'Tout voir' }).click();
  await expect.poll(() => page.url()).not.toContain('from=');
});

test('X relaxes the axis from elastic to linear and back, and the same time stays in the window', async ({ page }) => {
  await open(page, '?from=1950&to=2020');
  await page.keyboard.press('x');
  await expect.poll(() => query(page).get('axis')).toBe('linear');
  await expect(page.locator('.where')).toContainText('1 cm');
  expect(breadth(page)).toBe(70);
  await page.getByRole('button', { name: 'Axe linéaire' }).click();
  await expect.poll(() => query(page).get('axis')).toBe(null);
  expect(breadth(page)).toBe(70);
});

test('the overview moves and stretches the window, by pointer and by keys', async ({ page }) => {
  await open(page, '?from=1998&to=2006');
  const frame = page.locator('[data-overview] [role="slider"]');
  const box = (await frame.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 200, box.y + 20, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => Number(query(page).get('from')?.slice(0, 4))).toBeLessThan(1990);
  await frame.focus();
  const before = await frame.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowRight');
  await expect(frame).not.toHaveAttribute('aria-valuetext', before!);
  const left = (await page.locator('[data-edge="start"]').boundingBox())!;
  await page.mouse.move(left.x + 4, left.y + 30);
  await page.mouse.down();
  await page.mouse.move(left.x - 150, left.y + 30, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => breadth(page)).toBeGreaterThan(10);
});

test('a gathering says how many and of what, and opening it zooms to them', async ({ page }) => {
  await open(page);
  const group = page.locator('[data-gathered]').first();
  await expect(group).toHaveAttribute('aria-label', /^\d+ évènements regroupés, .+ : .+ \d+/);
  await group.click();
  await expect.poll(() => page.url()).toContain('from=');
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain('from=');
  await expect.poll(() => windowWords(page)).toContain('1100');
});

test('pointing shows the card, a click opens the panel, Escape closes it', async ({ page }) => {
  await open(page, '?from=2003&to=2006');
  const event = page.locator('[data-stage] [data-event="ciadt-2004-09-14"]');
  await event.hover();
  await expect(page.locator('[data-stage] [data-detail="ciadt-2004-09-14"]')).toBeVisible();
  await event.click();
  const panel = page.locator('[data-panel] [data-detail="ciadt-2004-09-14"]');
  await expect(panel).toBeVisible();
  await expect(panel.locator('.sources')).toBeVisible();
  await expect.poll(() => query(page).get('event')).toBe('ciadt-2004-09-14');
  await page.mouse.move(5, 5);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('J and K walk the events in time, and letters can be switched off for good', async ({ page }) => {
  await open(page, '?event=ciadt-2004-09-14');
  await page.keyboard.press('j');
  await expect.poll(() => query(page).get('event')).not.toBe('ciadt-2004-09-14');
  await page.keyboard.press('k');
  await expect.poll(() => query(page).get('event')).toBe('ciadt-2004-09-14');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Les touches' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Raccourcis à une lettre' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.reload();
  await drawn(page);
  await page.keyboard.press('x');
  await page.keyboard.press('+');
  await expect.poll(() => page.url()).toContain('from=');
  expect(query(page).get('event')).toBe('ciadt-2004-09-14');
  expect(query(page).get('axis')).toBe(null);
});

test('the thread leads from Marshall to today, step by step', async ({ page }) => {
  await open(page, '?q=marshall décrit le district');
  await page.locator('[data-panel] ol a').first().click();
  const path = page.locator('[data-thread] ol li');
  await page.keyboard.press('s');
  await expect(path.first()).toBeVisible();
  await expect(path.first()).toContainText('18');
  expect(await path.count()).toBeGreaterThan(5);
  await expect(path.last()).toContainText('202');
  const here = page.locator('[data-thread] [aria-current="step"]');
  const titles = [await here.innerText()];
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press('s');
    await expect(here).not.toHaveText(titles.at(-1)!);
    titles.push(await here.innerText());
  }
  await page.keyboard.press('c');
  await expect(here).toHaveText(titles.at(-2)!);
  await page.getByRole('button', { name: 'Quitter le fil' }).click();
  await expect(path).toHaveCount(0);
});

test('the search ignores accents and case, ranks, and shows on the axis', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('COMPETITIVITE poles');
  const results = page.locator('[data-panel] ol a');
  await expect(results.first()).toContainText('pôles de compétitivité');
  const found = await results.count();
  await expect(page.locator('[role="status"]').filter({ hasText: `${found} résultats` })).toBeAttached();
  await results.first().click();
  await expect(page.locator('[data-panel] [data-detail]')).toBeVisible();
  await expect.poll(() => query(page).get('event')).not.toBe(null);
  await expect(page.locator(`[data-stage] [data-event="${query(page).get('event')}"]`)).toBeAttached();
  await page.getByRole('button', { name: 'Effacer la recherche' }).click();
  await expect.poll(() => query(page).get('q')).toBe(null);
  await page.keyboard.type('zzzzqqq');
  await expect(page.locator('[data-panel-body]')).toContainText('Rien pour');
});

test('the legend filters, dims or hides, and Back undoes', async ({ page }) => {
  await open(page, '?others=hidden');
  const all = await shown(page);
  await page.getByRole('checkbox', { name: /Grappes d’entreprises/ }).check();
  await expect(page.locator('[data-panel-body]')).toContainText(/1\d évènements sur 245/);
  await expect.poll(() => query(page).get('instruments')).toBe('grappes');
  await expect.poll(() => shown(page)).not.toBe(all);
  await page.getByRole('radio', { name: 'pâlis' }).check();
  await expect.poll(() => query(page).get('others')).toBe(null);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /Grappes d’entreprises/ })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'rapport ou étude' }).check();
  await page.getByRole('button', { name: 'Tout montrer' }).click();
  await expect.poll(() => query(page).get('kinds')).toBe(null);
});

test('a period keeps what overlaps it', async ({ page }) => {
  await open(page, '?others=hidden&as=table');
  await page.getByRole('spinbutton', { name: 'de' }).fill('2009');
  await page.getByRole('spinbutton', { name: 'à', exact: true }).fill('2010');
  await page.keyboard.press('Tab');
  await expect.poll(() => query(page).get('period')).toBe('2009..2010');
  await expect(page.locator('tbody tr').first()).toBeVisible();
  for (const when of await page.locator('tbody .when').allInnerTexts()) expect(when).toMatch(/2009|2010|depuis|de |200\d|201\d/);
});

test('the table lists the same selection, sorts, and opens events', async ({ page }) => {
  await open(page, '?from=2004&to=2005');
  await page.keyboard.press('t');
  const rows = page.locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  const titles = page.locator('tbody th');
  await page.getByRole('button', { name: 'Évènement', exact: true }).click();
  await expect(page.locator('th[aria-sort="ascending"]')).toContainText('Évènement');
  const up = await titles.allInnerTexts();
  expect(up).toEqual([...up].sort(new Intl.Collator('fr').compare));
  await page.getByRole('button', { name: 'Évènement', exact: true }).click();
  await expect(page.locator('th[aria-sort="descending"]')).toContainText('Évènement');
  expect(await titles.allInnerTexts()).toEqual([...up].reverse());
  await titles.first().locator('a').click();
  await expect(page.locator('[data-panel] [data-detail]')).toBeVisible();
});

test('Tab enters the picture once, arrows walk what is drawn, Enter opens', async ({ page }) => {
  await open(page, '?from=2003&to=2008');
  await stage(page).focus();
  await page.keyboard.press('Tab');
  const focused = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute('data-event') ?? document.activeElement?.getAttribute('data-gathered') ?? null);
  const first = await focused();
  expect(first).not.toBe(null);
  const seen = new Set([first]);
  for (let step = 0; step < 60; step++) {
    const before = await focused();
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).not.toBe(before);
    seen.add(await focused());
  }
  expect(seen.size).toBe(61);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  while (!(await page.evaluate(() => document.activeElement?.hasAttribute('data-event')))) await page.keyboard.press('ArrowLeft');
  const id = await focused();
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-panel] [data-detail="${id}"]`)).toBeVisible();
  await expect(page.locator('[data-panel-body]')).toBeFocused();
});

test('the view is shared by link and by a code drawn here', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?from=1998&to=2006&kinds=report');
  await page.getByRole('button', { name: 'Partager' }).click();
  const dialog = page.getByRole('dialog', { name: 'Partager' });
  await expect(dialog.locator('[data-qr] path')).toHaveAttribute('d', /^M/);
  await dialog.getByRole('button', { name: /Copier/ }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copié');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/explorer/?from=1998&to=2006&kinds=report');
});

test('an event is cited in three forms, with its sources', async ({ page }) => {
  await open(page, '?event=ciadt-2004-09-14');
  await page.getByRole('button', { name: 'Citer' }).click();
  const dialog = page.getByRole('dialog', { name: 'Citer' });
  await expect(dialog.locator('.text').first()).toContainText('Frise');
  await dialog.getByRole('radio', { name: 'BibTeX' }).check();
  await expect(dialog.locator('.text').first()).toContainText(/^@\w+\{/);
  await dialog.getByRole('radio', { name: 'CSL-JSON' }).check();
  const csl = JSON.parse(await dialog.locator('.text').first().innerText()) as { title: string }[];
  expect(csl[0]!.title).toContain('pôles');
});

for (const [name, pattern] of [
  [/SVG/, /<svg[\s\S]*Licence CC BY 4\.0[\s\S]*<\/svg>/],
  [/CSV/, /date[\s\S]*ciadt-2004-09-14|ciadt-2004-09-14[\s\S]*/],
  [/JSON/, /"ciadt-2004-09-14"/]
] as const) {
  test(`the view is exported as ${name.source}`, async ({ page }) => {
    await open(page, '?from=2004&to=2006');
    await page.getByRole('button', { name: 'Exporter' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name }).click();
    const stream = await (await coming).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString('utf8')).toMatch(pattern);
  });
}

test('the view is exported as PNG, two pixels to one', async ({ page }) => {
  await open(page, '?from=2004&to=2006');
  await page.getByRole('button', { name: 'Exporter' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: /PNG/ }).click();
  const stream = await (await coming).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const png = Buffer.concat(chunks);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1900);
});

test('no more than 400 elements make up the drawing', async ({ page }) => {
  await open(page);
  expect(await stage(page).locator('*').count()).toBeLessThan(400);
});

test('the other language keeps the view', async ({ page }) => {
  await open(page, '?from=1998&to=2006&kinds=report');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/explorer\/\?from=1998&to=2006&kinds=report/);
  await expect(page.locator('.where strong')).toContainText('1998');
  await expect(page.getByRole('checkbox', { name: 'report or study' })).toBeChecked();
});

test('a part of the address that makes no sense is told, and the rest kept', async ({ page }) => {
  await open(page, '?from=1998&to=2006&colour=red');
  await expect(page.locator('.ignored')).toContainText('colour=red');
  await expect(page.locator('.where strong')).toContainText('1998');
});
