import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readChanges } from './read-changes.ts';
import { readCorpus } from './read-corpus.ts';

const DATA = join(import.meta.dirname, '../../../../data');
const OURS = readFileSync(join(DATA, 'CHANGELOG.md'), 'utf8');

const JOURNAL = `# Journal

Deux phrases. Two sentences.

## 2026-11-26

### Français

- On change une *date* (\`un-1998\`, \`deux\`).
- On ajoute
  \`place\` & consorts.

### English

- One date changes (\`un-1998\`, \`deux\`).
- \`place\` and others are added.

## 2026-11-25

### Français

- Début.

### English

- Start.
`;

const told = (markdown: string): string => {
  try {
    return JSON.stringify(readChanges(markdown));
  } catch (cause) {
    return (cause as Error).message;
  }
};

describe('our journal of the data', () => {
  const changes = readChanges(OURS);
  const items = changes.flatMap((change) => [...change.items.fr, ...change.items.en]);

  it('is read, every day of it, in both languages', () => {
    expect(changes.length).toBe(OURS.match(/^## /gm)!.length);
    expect(items.length).toBe(OURS.match(/^- /gm)!.length);
    expect(changes.every(({ items: { fr } }) => fr.length >= 3 && fr.length <= 8)).toBe(true);
  });

  it('names events that exist, or says that they were removed', () => {
    const files = readdirSync(DATA).filter((name) => name.endsWith('.yaml'));
    const { corpus } = readCorpus(files.map((name) => ({ name, text: readFileSync(join(DATA, name), 'utf8') })));
    const ids = new Set(corpus.events.map(({ id }) => id));
    const lost = items.filter(({ text, events }) => events.some((id) => !ids.has(id)) && !/retir|supprim|remov/i.test(text));
    expect(lost).toEqual([]);
    expect(items.some(({ events }) => events.length > 0)).toBe(true);
  });

  it('says each change in one plain sentence', () => {
    expect(items.filter(({ text }) => !/^\p{Lu}.*[^.]\.$/u.test(text) || /[<>`*_—]|\. \p{Lu}/u.test(text)).map(({ text }) => text)).toEqual([]);
  });
});

describe('a journal', () => {
  it('gives its days, newest first, with the ids of its items apart', () => {
    expect(readChanges(JOURNAL)).toEqual([
      {
        date: '2026-11-26',
        items: {
          fr: [
            { text: 'On change une date.', events: ['un-1998', 'deux'] },
            { text: 'On ajoute place & consorts.', events: [] }
          ],
          en: [
            { text: 'One date changes.', events: ['un-1998', 'deux'] },
            { text: 'place and others are added.', events: [] }
          ]
        }
      },
      { date: '2026-11-25', items: { fr: [{ text: 'Début.', events: [] }], en: [{ text: 'Start.', events: [] }] } }
    ]);
  });

  it('is read the same with lines that end as on Windows, and with items set apart', () => {
    expect(readChanges(JOURNAL.replaceAll('\n', '\r\n'))).toEqual(readChanges(JOURNAL));
    expect(readChanges(JOURNAL.replace('.\n- On ajoute', '.\n\n- On ajoute'))).toEqual(readChanges(JOURNAL));
  });

  it.each<readonly [string, string | RegExp, string, string]>([
    ['without a title', '# Journal\n', '\n', 'line 3: found “Deux phrases. Two sentences.”, expected the title of the journal, “# …”'],
    ['without a day', /## [\s\S]*/, '', 'line 1: found “# Journal”, expected a day, “## 2026-11-26”'],
    ['with a list before the first day', 'Deux phrases.', '- Deux phrases.', 'line 3: found “- Deux phrases. Two sentences.”, expected a day, “## 2026-11-26”'],
    ['with a heading that is no day', '## 2026-11-26', '## Novembre', 'line 5: found “## Novembre”, expected a day, “## 2026-11-26”'],
    ['with a day that no calendar has', '## 2026-11-25', '## 2026-11-31', 'line 18: found “## 2026-11-31”, expected a day, “## 2026-11-26”'],
    ['with a month for a day', '## 2026-11-25', '## 2026-11', 'line 18: found “## 2026-11”, expected a day, “## 2026-11-26”'],
    ['with two days for one', '## 2026-11-25', '## 2026-11-24/2026-11-25', 'line 18: found “## 2026-11-24/2026-11-25”, expected a day, “## 2026-11-26”'],
    ['with days in rising order', '## 2026-11-25', '## 2026-11-27', 'line 18: found “## 2026-11-27”, expected a day before 2026-11-26'],
    ['with one day twice', '## 2026-11-25', '## 2026-11-26', 'line 18: found “## 2026-11-26”, expected a day before 2026-11-26'],
    ['without its English', /### English\n\n- Start.\n/, '', 'line 18: found “## 2026-11-25”, expected “### English”'],
    ['without its French', /### Français\n\n- Début.\n\n/, '', 'line 20: found “### English”, expected “### Français”'],
    ['with a third language', /$/, '\n### Italiano\n\n- Inizio.\n', 'line 28: found “### Italiano”, expected “### Français”, then “### English”, and no more'],
    [
      'with words before its languages',
      '## 2026-11-25\n',
      '## 2026-11-25\n\nUn mot.\n',
      'line 20: found “Un mot.”, expected “### Français”, then “### English”, and no more'
    ],
    ['with unequal lists', '- Start.', '- Start.\n- More.', 'line 18: found “## 2026-11-25”, expected as many items in French (1) as in English (2)'],
    [
      'with other events in one language',
      'changes (`un-1998`, `deux`)',
      'changes (`deux`)',
      'line 5: found “## 2026-11-26”, expected the same events in both languages under item 1'
    ],
    ['with words for a list', '- Début.', 'Début.', 'line 22: found “Début.”, expected one list, “- …”, under “### Français”'],
    ['with no list at all', '- Début.\n', '', 'line 20: found “### Français”, expected one list, “- …”, under “### Français”'],
    ['with two lists', '- Début.\n', '- Début.\n\nPuis\n\n- Fin.\n', 'line 24: found “Puis”, expected one list, “- …”, under “### Français”'],
    ['with a list within a list', '- Début.', '- Début.\n  - Suite.', 'line 22: found “- Début.”, expected one sentence, not a list or a block'],
    ['with HTML', 'On ajoute\n  `place`', 'On ajoute\n  <b>place</b>', 'line 10: found “- On ajoute”, expected plain text, without HTML or image'],
    ['with an image', '- Début.', '- ![Début](a.png).', 'line 22: found “- ![Début](a.png).”, expected plain text, without HTML or image'],
    ['with an item of ids alone', '- Début.', '- (`un`)', 'line 22: found “- (`un`)”, expected a sentence']
  ])('%s is refused, with its line and what is expected', (_, part, other, message) => {
    const wrong = JOURNAL.replace(part, other);
    expect(wrong).not.toBe(JOURNAL);
    expect(told(wrong)).toBe(`CHANGELOG.md, ${message}`);
  });

  it('that is empty is refused', () => {
    expect(told('')).toBe('CHANGELOG.md, line 1: found “”, expected the title of the journal, “# …”');
  });
});
