// A lesson presented: by keys, by a clicker, by hand; black, reveals, guesses, ink; a reload loses nothing.

import { DECK_KEYS, type DeckAct } from '#lib/core/lesson/deck-keys.ts';
import type { Page } from '@playwright/test';
import { deck, openStep, press, standing, step } from './deck.ts';
import { expect, test } from './watch.ts';

const title = (page: Page) => page.locator('[data-deck] [data-title]');
const cover = (page: Page) => page.locator('[data-cover]');

test('a lesson is chosen, prepared and begun, and Back leads out again', async ({ page }) => {
  await page.goto('/presenter/');
  await page
    .getByRole('link', { name: /Dix minutes/ })
    .first()
    .click();
  await expect(page.locator('[data-lesson-page="dix-minutes"]')).toBeVisible();
  await page
    .getByRole('link', { name: /Commencer/ })
    .first()
    .click();
  await standing(page);
  expect(step(page)).toBe('1');
  await page.goBack();
  await expect(page.locator('[data-lesson-page="dix-minutes"]')).toBeVisible();
});

test('next and previous walk through steps and reveals, and a reload finds the place', async ({ page }) => {
  await openStep(page, 'lesson=dix-minutes&step=4');
  await expect(page.locator('[data-reveal="0"]')).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-reveal="0"]')).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-answer]')).toBeVisible();
  await page.reload();
  await standing(page);
  await expect(page.locator('[data-answer]')).toBeVisible();
  expect(step(page)).toBe('4');
  await page.keyboard.press('Enter');
  await expect.poll(() => step(page)).toBe('5');
  await page.keyboard.press('Backspace');
  await expect.poll(() => step(page)).toBe('4');
  await expect(page.locator('[data-answer]')).toBeVisible();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.locator('[data-answer]')).toBeHidden();
  expect(step(page)).toBe('4');
});

test('F5 presents and never reloads, Escape goes up one level at a time', async ({ page }) => {
  await page.goto('/presenter/?lesson=dix-minutes');
  await expect(page.locator('[data-lesson-page]')).toBeVisible();
  await page.evaluate(() => ((window as unknown as { same: boolean }).same = true));
  await page.keyboard.press('F5');
  await standing(page);
  await page.keyboard.press('End');
  await expect.poll(() => step(page)).toBe('8');
  await page.keyboard.press('F5');
  expect([step(page), await page.evaluate(() => (window as unknown as { same?: boolean }).same)]).toEqual(['8', true]);
  await page.keyboard.press('b');
  await expect(cover(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cover(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-lesson-page]')).toBeVisible();
  await page.keyboard.press('Shift+F5');
  await expect.poll(() => step(page)).toBe('8');
});

for (const [layout, dot] of [
  ['American', ['.', 'Period']],
  ['French', [':', 'Period']]
] as const) {
  test(`a clicker’s four keys act on an ${layout} keyboard`, async ({ page }) => {
    await openStep(page, 'lesson=dix-minutes&step=1');
    await press(page, 'PageDown', 'PageDown');
    await expect.poll(() => step(page)).toBe('2');
    await press(page, dot[0], dot[1]);
    await expect(cover(page)).toBeVisible();
    await press(page, 'PageUp', 'PageUp');
    await expect(cover(page)).toHaveCount(0);
    await expect.poll(() => step(page)).toBe('1');
    await press(page, 'F5', 'F5');
    await standing(page);
    await press(page, 'Escape', 'Escape');
    await expect(page.locator('[data-lesson-page]')).toBeVisible();
    await press(page, 'F5', 'F5');
    await standing(page);
  });
}

test('a number and Enter go to that step, on a French keyboard without Shift too', async ({ page }) => {
  await openStep(page, 'lesson=lycee&step=1');
  await press(page, '&', 'Digit1');
  await press(page, 'é', 'Digit2');
  await expect(page.getByRole('status', { name: 'Numéro tapé' })).toHaveText('12');
  await press(page, 'Enter', 'Enter');
  await expect.poll(() => step(page)).toBe('12');
  await page.keyboard.press('g');
  await page.getByRole('searchbox').fill('1963');
  await page.keyboard.press('Enter');
  await expect.poll(() => step(page)).toBe('4');
});

/** What one sees of each act of the list; every act of the table must have one. */
const SEEN: Readonly<Record<DeckAct, (page: Page) => Promise<void>>> = {
  next: async (page) => expect.poll(() => new URL(page.url()).search).toContain('out=1'),
  previous: async (page) => expect.poll(() => step(page)).toBe('3'),
  skip: async (page) => expect.poll(() => step(page)).toBe('5'),
  'skip-back': async (page) => expect.poll(() => step(page)).toBe('3'),
  first: async (page) => expect.poll(() => step(page)).toBe('1'),
  last: async (page) => expect.poll(() => step(page)).toBe('8'),
  answer: async (page) => expect(page.locator('[data-answer]')).toBeVisible(),
  black: async (page) => expect(page.locator('[data-cover="black"]')).toBeVisible(),
  white: async (page) => expect(page.locator('[data-cover="white"]')).toBeVisible(),
  start: async (page) => expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true),
  'start-here': async (page) => expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true),
  up: async (page) => expect(page.locator('[data-lesson-page]')).toBeVisible(),
  find: async (page) => expect(page.getByRole('searchbox')).toBeFocused(),
  overview: async (page) => expect(page.getByRole('dialog', { name: 'Toutes les étapes' })).toBeVisible(),
  speaker: async (page) => expect.poll(() => page.context().pages().length).toBe(2),
  timer: async (page) => expect.poll(() => kept(page)).toMatchObject({ timer: { since: expect.any(Number) } }),
  labels: async (page) => expect.poll(() => page.locator('[data-stage] [data-event]').count()).toBeGreaterThan(6),
  axis: async (page) => expect.poll(() => kept(page)).toMatchObject({ turned: true }),
  nearer: async (page) => expect.poll(() => gapNow(page)).toBeGreaterThan(await gapBefore(page)),
  farther: async (page) => expect.poll(() => gapNow(page)).toBeLessThan(await gapBefore(page)),
  whole: async (page) => expect.poll(() => gapNow(page)).toBeCloseTo(await gapBefore(page), 0),
  laser: async (page) => expect(page.getByRole('button', { name: 'Pointeur' })).toHaveAttribute('aria-pressed', 'true'),
  pen: async (page) => expect(page.getByRole('button', { name: /^Plume/ })).toHaveAttribute('aria-pressed', 'true'),
  erase: async (page) => expect(page.getByRole('button', { name: 'Gomme' })).toHaveAttribute('aria-pressed', 'true'),
  undo: async (page) => expect(page.locator('[data-stroke]')).toHaveCount(0),
  clear: async (page) => expect(page.locator('[data-stroke]')).toHaveCount(0),
  theme: async (page) => expect(deck(page)).toHaveAttribute('data-deck-theme', 'dark'),
  brighter: async (page) => expect(deck(page)).toHaveCSS('filter', 'brightness(1.1)'),
  darker: async (page) => expect(deck(page)).toHaveCSS('filter', 'brightness(0.9)'),
  'more-contrast': async (page) => expect(deck(page)).toHaveCSS('filter', 'contrast(1.1)'),
  'less-contrast': async (page) => expect(deck(page)).toHaveCSS('filter', 'contrast(0.9)'),
  invert: async (page) => expect(deck(page)).toHaveCSS('filter', /invert/),
  plain: async (page) => expect(deck(page)).toHaveCSS('filter', 'none'),
  card: async (page) => expect(page.locator('[data-test-card]')).toBeVisible(),
  room: async (page) => expect(page.getByRole('dialog', { name: /dernier rang/ })).toBeVisible(),
  share: async (page) => expect(page.locator('[data-qr]')).toBeVisible(),
  help: async (page) => expect(page.getByRole('dialog', { name: 'Les touches de la présentation' })).toBeVisible()
};

const kept = (page: Page): Promise<unknown> => page.evaluate(() => (JSON.parse(sessionStorage.getItem('presentation') ?? '{}') as { deck?: unknown }).deck);

const ON_KEYBOARD: Readonly<Record<string, string>> = { ' ': 'Space', 'code:Period': 'Period', 'code:Digit0': 'Digit0' };
const HELD: Readonly<Record<string, string>> = { shift: 'Shift+', ctrl: 'Control+', alt: 'Alt+' };

for (const act of new Set(DECK_KEYS.map((row) => row.act))) {
  test(`every key listed for “${act}” does it`, async ({ page }) => {
    // A fresh presentation each time: nothing of the one before may help.
    await page.addInitScript(() => sessionStorage.clear());
    for (const row of DECK_KEYS.filter((each) => each.act === act))
      for (const key of row.keys) {
        await openStep(page, 'lesson=dix-minutes&step=4');
        if (act === 'undo' || act === 'clear') await drawLine(page);
        await expect(page.locator('[data-stage] [data-event]').first()).toBeAttached();
        await page.evaluate((gap) => ((window as unknown as { gap: number }).gap = gap), await gapNow(page));
        if (act === 'whole') {
          await page.keyboard.press('+');
          await SEEN.nearer(page);
        }
        await page.keyboard.press(`${row.with ? HELD[row.with] : ''}${ON_KEYBOARD[key] ?? key}`);
        await SEEN[act](page);
        for (const other of page
          .context()
          .pages()
          .filter((one) => one !== page))
          await other.close();
      }
  });
}

/** Pixels on the axis from one event of the step to its own: how near one is. NaN while one of them is out of sight. */
const gapNow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [a, b] = ['becattini-1979', 'courlet-spl-1994'].map((id) => document.querySelector(`[data-stage] [data-event="${id}"]`)?.getAttribute('data-x'));
    return Number(b ?? NaN) - Number(a ?? NaN);
  });
const gapBefore = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { gap: number }).gap);

async function drawLine(page: Page): Promise<void> {
  await page.keyboard.press('d');
  await page.mouse.move(300, 400);
  await page.mouse.down();
  await page.mouse.move(500, 450, { steps: 6 });
  await page.mouse.up();
  await expect(page.locator('[data-stroke]')).toHaveCount(1);
}

test('the list of keys is the table the handler obeys, and letters can be switched off', async ({ page }) => {
  await openStep(page, 'lesson=dix-minutes&step=1');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog');
  const written = DECK_KEYS.flatMap((row) => row.written.fr);
  expect((await dialog.locator('[data-key-row] kbd').allTextContents()).sort()).toEqual([...written].sort());
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('n');
  await page.keyboard.press('b');
  await expect(cover(page)).toHaveCount(0);
  expect(step(page)).toBe('1');
  await page.keyboard.press('PageDown');
  await expect.poll(() => step(page)).toBe('2');
});

test('a masked date is nowhere to be read until the answer, and the class’s guesses are judged', async ({ page }) => {
  await openStep(page, 'lesson=dix-minutes&step=3');
  await expect(page.locator('[data-when]')).toHaveText(/À quelle date/);
  await expect(page.locator('[data-event="silicon-valley-name-1971"]')).toHaveCount(0);
  expect(await deck(page).innerText()).not.toContain('1971');
  const stage = (await page.locator('[data-stage]').boundingBox())!;
  await page.mouse.click(stage.x + stage.width * 0.2, stage.y + stage.height / 2);
  await page.mouse.click(stage.x + stage.width * 0.9, stage.y + stage.height / 2);
  await expect(page.locator('[data-guess]')).toHaveCount(2);
  expect(step(page)).toBe('3');
  await page.keyboard.press('v');
  await expect(page.locator('[data-when]')).toContainText('11 janvier 1971');
  await expect(page.locator('[data-guess]').first()).toContainText('trop tôt');
  await expect(page.locator('[data-guess]').last()).toContainText('trop tard');
  await expect(page.locator('[data-event="silicon-valley-name-1971"]')).toHaveCount(1);
});

test('a masked place stands on the map once it may be told', async ({ page }) => {
  await openStep(page, 'lesson=dix-minutes&step=5');
  await expect(page.locator('[data-map] svg').first()).toBeVisible();
  await expect(page.locator('[data-map] [data-place]')).toHaveCount(0);
  await page.keyboard.press('v');
  await expect(page.locator('[data-map] [data-place]')).toContainText('Chartres');
});

test('a masked cause is drawn with its arcs once it may be told', async ({ page }) => {
  await openStep(page, 'lesson=lycee&step=6');
  await expect(page.locator('[data-event="becattini-1979"]')).toHaveCount(1);
  await expect(page.locator('[data-event="marshall-1890-principles"]')).toHaveCount(0);
  await page.keyboard.press('v');
  await expect(page.locator('[data-event="marshall-1890-principles"]')).toHaveCount(1);
});

test('ink follows its step, is undone, rubbed out, and kept out of the way', async ({ page }) => {
  await openStep(page, 'lesson=dix-minutes&step=2');
  await drawLine(page);
  // While one draws a click does not go on.
  await page.mouse.click(600, 300);
  expect(step(page)).toBe('2');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.locator('[data-stroke]')).toHaveCount(0);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.locator('[data-stroke]')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-stroke]')).toHaveCount(1);
  await page.keyboard.press('e');
  await page.mouse.move(380, 380);
  await page.mouse.down();
  await page.mouse.move(420, 460, { steps: 8 });
  await page.mouse.up();
  await expect(page.locator('[data-stroke]')).toHaveCount(0);
});

test('a click goes on, and the buttons do what the keys do', async ({ page }) => {
  await openStep(page, 'lesson=dix-minutes&step=1');
  await page.mouse.click(500, 120);
  await expect.poll(() => step(page)).toBe('2');
  await page.mouse.move(510, 130);
  await page.getByRole('button', { name: 'Précédent' }).click();
  await expect.poll(() => step(page)).toBe('1');
  await page.getByRole('button', { name: 'Toutes les étapes' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Des trous sur la carte/ })
    .click();
  await expect.poll(() => step(page)).toBe('7');
});

test('the axis relaxes and is gathered again over the same time', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStep(page, 'lesson=dix-minutes&step=4');
  await expect.poll(() => gapNow(page)).toBeGreaterThan(0);
  const before = await gapNow(page);
  await page.keyboard.press('x');
  await expect.poll(() => gapNow(page)).not.toBe(before);
  await page.keyboard.press('x');
  await expect.poll(() => gapNow(page)).toBeCloseTo(before, 0);
});

test('nothing more is asked for once the lesson is there', async ({ page }) => {
  await page.goto('/presenter/?lesson=dix-minutes');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  // The browser itself may ask for the page's icon again.
  page.on('request', (request) => void (request.url().endsWith('icon.svg') || asked.push(request.url())));
  await page.keyboard.press('F5');
  await standing(page);
  for (const key of ['?', 'o', 'q', 'j', 'c']) {
    await page.keyboard.press(key);
    await expect(page.locator('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
  }
  for (let count = 2; count <= 8; count++) {
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => step(page)).toBe(String(count));
    if (count === 5 || count === 7) await expect(page.locator('[data-map] svg').first()).toBeVisible();
    if (count === 6) await expect(page.locator('[data-figures] svg').first()).toBeVisible();
  }
  expect(asked).toEqual([]);
});

test('an unknown lesson is told, and the way back', async ({ page }) => {
  await page.goto('/presenter/?lesson=aucune&step=3');
  await expect(page.getByRole('alert')).toContainText('pas sur ce site');
  await page.getByRole('link', { name: 'Toutes les séances' }).click();
  await expect(page.getByRole('link', { name: /Dix minutes/ }).first()).toBeVisible();
});

test('the ten-minute lesson is told in English', async ({ page }) => {
  await openStep(page, 'lesson=dix-minutes&step=4', '/en/');
  await expect(title(page)).toContainText('DATAR');
  await expect(page.locator('[data-question]')).toContainText('California');
});
