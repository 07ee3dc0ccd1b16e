// The list of all events: the drawing's equal in plain text, without a script.

import { expect, test } from './watch.ts';

for (const [home, lang] of [
  ['/', 'fr'],
  ['/en/', 'en']
] as const) {
  test(`@phone every event is told in ${lang}, with date, status and sources, without any script`, async ({ page, request }) => {
    const ids = Object.keys(await (await request.get(`/details/${lang}.json`)).json());
    await page.goto(`${home}evenements/`);
    expect(await page.locator('script[src], script:not([type])').count()).toBeLessThanOrEqual(1);
    const told = await page.locator('article[id]').evaluateAll((articles) => articles.map((article) => article.id));
    expect(told.sort()).toEqual(ids.sort());
    const bare = await page
      .locator('article')
      .evaluateAll(
        (articles) => articles.filter((article) => !article.querySelector('.when')?.textContent || !article.querySelector('.status')?.textContent).length
      );
    expect(bare).toBe(0);
  });
}

test('the corpus and its schema are published', async ({ request }) => {
  const corpus = await (await request.get('/events.json')).json();
  expect(corpus.events.length).toBeGreaterThanOrEqual(180);
  for (const part of ['sources', 'lanes', 'instruments', 'series', 'networks', 'coverage', 'chapters']) expect(corpus[part].length).toBeGreaterThan(0);
  const schema = await (await request.get('/schema.json')).json();
  expect(schema.properties.events).toBeTruthy();
});
