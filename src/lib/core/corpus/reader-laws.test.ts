// What holds of reading whatever the file: it returns, it places its problems inside the file, it gives the
// same answer twice, and merging does not depend on where one puts the brackets.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTree } from './check-tree.ts';
import { decodeBytes } from './decode-bytes.ts';
import { definition } from './definition.ts';
import { gather, merge } from './gather.ts';
import { type CorpusFile, readCorpus } from './read-corpus.ts';
import { readCsv, readYaml } from './read-file.ts';
import { resolve } from './resolve.ts';
import { sayProblem } from './say-problem.ts';
import { settleTree } from './settle-tree.ts';
import { leaf, type Tree } from './tree.ts';

const RUNS = { numRuns: 300 };
const names = fc.constantFrom('a.yaml', 'a.json', 'a.csv', 'a');

/** Words and signs a file is made of, in any order: nearer to a file than noise is. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'events:',
        '- ',
        '\n',
        '\n  ',
        '\n    ',
        ': ',
        'date: ',
        'title: ',
        'id: ',
        '1998',
        '2003-02-30',
        '11XX',
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        '&a ',
        '*a',
        '!!x ',
        '|',
        '>',
        '#',
        ',',
        ';',
        '\t',
        '\r\n',
        '\r',
        '\u202e',
        '\0',
        '\ufeff'
      ),
      fc.constantFrom(
        'Date;Titre\n',
        'Year,Headline\n',
        'sources:',
        'relations:',
        'networks:',
        'seat: {lat: 1}',
        'label: 1998/..',
        'instrument: a',
        'into: a',
        'coverage:',
        'total: 0',
        'type: part-of',
        'target: a',
        'lanes:',
        'place:',
        'lat: 99',
        'é',
        '%',
        '---',
        '...',
        '?',
        'v. 800',
        '__proto__',
        'constructor',
        '😀'
      ),
      fc.string({ maxLength: 5 })
    ),
    { maxLength: 60 }
  )
  .map((parts) => parts.join(''));
const texts = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 300 }), fc.uint8Array({ maxLength: 300 }).map(decodeBytes), fc.json());

/** Documents whose ids differ by their prefix, most of them sound. */
const document = (prefix: string) =>
  fc
    .array(
      fc.record({
        date: fc.constantFrom('1998', '11XX', '2003-02-30', 'v. 800'),
        title: fc.constantFrom('Un', 'Deux', ''),
        lane: fc.constantFrom('a', 'b'),
        rank: fc.integer({ min: 0, max: 5 })
      }),
      { maxLength: 5 }
    )
    .map((events) =>
      JSON.stringify({
        title: prefix,
        instruments: [{ id: prefix }],
        networks: events.map(({ date }, index) => ({
          id: `${prefix.repeat(9)}-${index}`,
          name: prefix,
          instrument: index % 2 ? 'slp' : prefix,
          label: date,
          into: index + 1 < events.length ? [`${prefix.repeat(9)}-${index + 1}`] : [],
          seat: { lat: index }
        })),
        coverage: [{ instrument: prefix, total: 1, text: prefix }],
        events: events.map((event, index) => ({ ...event, id: `${prefix}${index}` })),
        sources: [{ id: `${prefix}-s`, title: prefix }]
      })
    );

function expectPlaced(file: CorpusFile, problems: ReturnType<typeof readCorpus>['problems']): void {
  const lines = file.text
    .replace(/^\ufeff/, '')
    .replace(/\r(?!\n)/g, '\n')
    .split('\n');
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines.length);
    expect(problem.column).toBeLessThanOrEqual(lines[problem.line - 1]!.length + 1);
    for (const words of [problem.expected, problem.mend]) expect(words.fr && words.en).toBeTruthy();
    expect(problem.found).not.toMatch(/\n/);
    for (const locale of ['fr', 'en'] as const) expect(sayProblem(problem, locale)).not.toMatch(/[\n\0\u202e]/);
  }
}

describe('reading any text', () => {
  it('returns, and places every problem inside the file, in both languages', () => {
    fc.assert(
      fc.property(names, texts, (name, text) => expectPlaced({ name, text }, readCorpus([{ name, text }]).problems)),
      { numRuns: 1500 }
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(names, texts, (name, text) => void expect(readCorpus([{ name, text }])).toEqual(readCorpus([{ name, text }]))),
      RUNS
    );
  });

  it('never breaks: `unreadable` is for faults of ours', () => {
    const faults = (text: string) =>
      [...readYaml(text, 'a.yaml').problems, ...readCsv(text, 'a.csv').problems].filter((problem) => problem.code === 'unreadable');
    fc.assert(
      fc.property(texts, (text) => void expect(faults(text)).toEqual([])),
      { numRuns: 1500 }
    );
  });
});

describe('checking any data', () => {
  const at = { file: 'x', line: 1, column: 1 };
  const keys = fc.constantFrom(
    'id',
    'date',
    'title',
    'events',
    'sources',
    'lanes',
    'place',
    'fr',
    'lat',
    'relations',
    'type',
    'target',
    'view',
    'pieces',
    'points',
    'figures',
    'networks',
    'seat',
    'label',
    'into',
    'coverage',
    'instrument',
    'total',
    '__proto__'
  );
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.oneof(fc.string({ maxLength: 9 }), fc.constantFrom('1998', 'part-of'), fc.double(), fc.boolean(), fc.constant(null)).map((value) => leaf(at, value)),
      fc.array(tie('tree'), { maxLength: 4 }).map((items): Tree => ({ kind: 'list', at, items })),
      fc
        .array(fc.record({ key: keys, value: tie('tree') }), { maxLength: 5 })
        .map((entries): Tree => ({ kind: 'map', at, entries: entries.map((entry) => ({ ...entry, at })) }))
    )
  }));

  it('returns a sound document, or none', () => {
    const events = fc
      .array(tree, { maxLength: 4 })
      .map((items): Tree => ({ kind: 'map', at, entries: [{ key: 'events', at, value: { kind: 'list', at, items } }] }));
    fc.assert(
      fc.property(fc.oneof(tree, events), (any) => {
        const checked = checkTree(
          settleTree(any, definition, () => {}),
          () => {}
        );
        if (checked) resolve(gather(checked));
        if (any.kind === 'map') expect(checked).toBeDefined();
      }),
      { numRuns: 1500 }
    );
  });
});

describe('merging', () => {
  const part = (text: string, name: string) => gather(readYaml(text, name).document!);

  it('is associative', () => {
    fc.assert(
      fc.property(document('a'), document('b'), document('c'), (a, b, c) => {
        const [x, y, z] = [part(a, 'a.json'), part(b, 'b.json'), part(c, 'c.json')];
        expect(merge(merge(x, y), z)).toEqual(merge(x, merge(y, z)));
        expect(resolve(merge(merge(x, y), z))).toEqual(resolve(merge(x, merge(y, z))));
      }),
      RUNS
    );
  });

  it('of disjoint documents keeps every event of each, and the problems of each', () => {
    fc.assert(
      fc.property(document('a'), document('b'), (a, b) => {
        const [one, two] = [
          { name: 'a.json', text: a },
          { name: 'b.json', text: b }
        ];
        const [left, right, all] = [readCorpus([one]), readCorpus([two]), readCorpus([one, two])];
        expect(all.corpus.events).toEqual([...left.corpus.events, ...right.corpus.events]);
        expect(all.corpus.networks).toEqual([...left.corpus.networks, ...right.corpus.networks]);
        expect(all.problems).toEqual([...left.problems, ...right.problems]);
      }),
      RUNS
    );
  });
});
