// Another event file beside the site: shown by the same reader, its problems told, and never a blank page.

import { expect, test } from './watch.ts';

/** A file's own address, not that of a page which asks for it. */
const at =
  (path: string) =>
  (url: URL): boolean =>
    url.pathname === path;

const YAML = `title: Trois rapports
lanes:
  - { id: a, name: Premier }
  - { id: b, name: Second }
events:
  - { id: un, date: '1998', title: Un rapport, lane: a, text: Il a été lu. }
  - { id: deux, date: 2004-09-14, title: Un autre rapport, lane: b }
  - { id: trois, date: 'vers 2010', title: Un dernier, lane: b, titel: x }
`;
const CSV = 'date;title;lane\n1998;Un rapport;Premier\n2004-09-14;Un autre rapport;Second\n2011;Encore un;Second\n';
const JSON_FILE = JSON.stringify({
  events: [
    { id: 'un', date: '1998', title: 'Un rapport' },
    { id: 'deux', date: '2004', title: 'Un autre' }
  ]
});

const FILES: readonly (readonly [name: string, type: string, body: string, count: number])[] = [
  ['essai.yaml', 'text/yaml', YAML, 3],
  ['essai.csv', 'text/csv', CSV, 3],
  ['essai.json', 'application/json', JSON_FILE, 2]
];

for (const [name, contentType, body, count] of FILES) {
  test(`a file is opened: ${name}`, async ({ page }) => {
    await page.route(at(`/classe/${name}`), (route) => route.fulfill({ contentType, body }));
    await page.goto(`/explorer/?src=/classe/${name}`);
    await expect(page.locator('[data-stage] [data-event]')).toHaveCount(count);
    await page.waitForFunction(() => performance.getEntriesByName('events-drawn').length > 0);
    await page.locator('[data-stage] [data-event]').first().click();
    await expect(page.locator('[data-panel] [data-detail] h2')).toContainText('Un');
    await expect(page.locator('[data-file]')).toContainText(name);
  });
}

test('problems are told with their line, what was found and how to mend it', async ({ page }) => {
  await page.route(at('/classe/essai.yaml'), (route) => route.fulfill({ contentType: 'text/yaml', body: YAML }));
  await page.goto('/explorer/?src=/classe/essai.yaml');
  await expect(page.locator('[data-file]')).toContainText('remarques');
  await page.getByRole('button', { name: 'Voir', exact: true }).click();
  await expect(page.locator('[data-problems]')).toContainText('essai.yaml:8');
  await expect(page.locator('[data-problems]')).toContainText('titel');
});

test('our own corpus file is read like any other', async ({ page }) => {
  await page.goto('/explorer/?src=/events.json');
  await expect(page.locator('[data-stage] [data-event]').first()).toBeAttached();
  await expect(page.locator('[data-panel-body]')).toContainText('245');
  await expect(page.locator('[data-file]')).toContainText('Fichier lu sans problème');
});

const FAILURES = [
  ['/nulle-part.yaml', 'not-found'],
  ['https://exemple.invalid/f.yaml', 'elsewhere'],
  ['//exemple.invalid/f.yaml', 'elsewhere'],
  ['/evenements/', 'not-a-file']
] as const;

for (const [src, reason] of FAILURES) {
  test(`a file that cannot be had is told: ${reason}, ${src}`, async ({ page: _, browser }) => {
    // A page of its own: what is missing is an error of the network, which the console tells too.
    const page = await (await browser.newContext({ baseURL: test.info().project.use.baseURL! })).newPage();
    await page.goto(`/explorer/?src=${encodeURIComponent(src)}`);
    const failure = page.locator('[data-failure]');
    await expect(failure).toHaveAttribute('data-failure', reason);
    await expect(failure).toContainText('/explorer/?src=');
    await failure.getByRole('link', { name: 'Ouvrir notre frise' }).click();
    await expect(page.locator('[data-stage] [data-event]').first()).toBeAttached();
    await page.context().close();
  });
}

test('a file that is no history is told, with what was found in it', async ({ page }) => {
  await page.route(at('/classe/faux.yaml'), (route) => route.fulfill({ contentType: 'text/yaml', body: 'events:\n  - { title: Sans date }\n' }));
  await page.goto('/explorer/?src=/classe/faux.yaml');
  await expect(page.locator('[data-failure]')).toContainText('faux.yaml:2');
});

test('a long opening shows a real measure and can be cancelled', async ({ page }) => {
  let answering = false;
  // At first never answered: as a line that has gone dead.
  await page.route(at('/classe/long.json'), (route) => (answering ? route.fulfill({ contentType: 'application/json', body: JSON_FILE }) : undefined));
  await page.goto('/explorer/?src=/classe/long.json', { waitUntil: 'commit' });
  await expect(page.locator('[data-file] progress')).toBeVisible();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.locator('[data-failure="cancelled"]')).toBeVisible();
  answering = true;
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.locator('[data-stage] [data-event]')).toHaveCount(2);
});
