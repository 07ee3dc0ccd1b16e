// The tree of a JSON text is the one the YAML reader gives, place for place.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { jsonTree } from './json-tree.ts';
import { yamlTree } from './yaml-tree.ts';

// Two busy cores may be slow.
vi.setConfig({ testTimeout: 60_000 });

const trees = (text: string) => ({ json: jsonTree(text, 'x.json'), yaml: yamlTree(text, 'x.json') });

const scalar = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('a\u0000b', 'x\u202ey', 'l’été', '😀', '1998', 0.5, 1e21)
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ maxLength: 6 }), tie('value'), { maxKeys: 4 })
  )
}));
const document = fc.oneof(fc.array(value, { maxLength: 4 }), fc.dictionary(fc.constantFrom('events', 'title', 'a b', '__proto__', 'é'), value, { maxKeys: 4 }));

describe('a JSON text', () => {
  it('gives the tree and the problems of the YAML reader, on one line or many', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(undefined, 2, '\t'), (data, indent) => {
        const text = JSON.stringify(data, undefined, indent);
        const { json, yaml } = trees(text);
        expect(json).toEqual(yaml);
      }),
      { numRuns: 1500 }
    );
  });

  it('keeps numbers as they are written, and every key however often it comes', () => {
    const { json, yaml } = trees('{"date": 1998.0, "rank": 1e3, "date": 2004,\n "x": -7}');
    expect(json).toEqual(yaml);
    expect(json).toMatchObject({
      tree: { entries: [{ value: { written: '1998.0' } }, { value: { written: '1e3' } }, { key: 'date' }, { at: { line: 2, column: 2 } }] }
    });
  });

  it.each([
    '{"a": 1,}',
    '{"a": 1 // b\n}',
    "{'a': 1}",
    '{a: 1}',
    '[1, 2',
    '{"a" 1}',
    '[01]',
    '["\n"]',
    'x',
    '',
    '"a"',
    '{} {}',
    `${'['.repeat(60)}${']'.repeat(60)}`,
    '['.repeat(100_000)
  ])('that is not well formed, or out of the ordinary, is left to the YAML reader: %.20s', (text) => {
    expect(jsonTree(text, 'x.json')).toBeUndefined();
  });
});
