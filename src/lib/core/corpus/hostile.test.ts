// Files made to harm. Whatever they hold, reading returns, soon, with plain data.

import { describe, expect, it } from 'vitest';
import { LARGEST_FILE } from './limits.ts';
import { readCorpus } from './read-corpus.ts';

const read = (text: string, name = 'x.yaml') => readCorpus([{ name, text }]);
const codes = (text: string, name?: string) => read(text, name).problems.map((problem) => problem.code);
const event = (fields: string) => `events:\n  - {id: a, date: 1998, status: à vérifier, ${fields}}\n`;

/** Noise that is the same at each run. */
function noise(length: number, first: number, last: number): string {
  let state = 1;
  const signs = Array.from({ length: 4096 }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return String.fromCharCode(first + ((state >>> 8) % (last - first + 1)));
  }).join('');
  return signs.repeat(Math.ceil(length / 4096)).slice(0, length);
}

describe('text', () => {
  it('keeps HTML as text', () => {
    const { corpus, problems } = read(event(`title: '<img src=x onerror=alert(1)>'`));
    expect(problems).toEqual([]);
    expect(corpus.events[0]!.title.fr).toBe('<img src=x onerror=alert(1)>');
  });

  it('loses control characters, raw or escaped, and says so', () => {
    const { corpus, problems } = read(event(`title: "a\\0b", text: c\u0007d`));
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['error control-character', 'error control-character']);
    expect(corpus.events[0]).toMatchObject({ title: { fr: 'ab' }, text: { fr: 'cd' } });
  });

  it.each([...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'])('loses the direction mark %j, with a warning where it stands', (mark) => {
    const { corpus, problems } = read(event(`title: ab${mark}cd`));
    expect(corpus.events[0]!.title.fr).toBe('abcd');
    expect(problems).toMatchObject([{ severity: 'warning', code: 'direction-mark', line: 2, column: 54 }]);
  });

  it('is cut at its limit, in both languages', () => {
    const { corpus, problems } = read(event(`title: {fr: ${'a'.repeat(301)}, en: ${'b'.repeat(300)}}, text: ${'c'.repeat(10_001)}`));
    expect(problems.map((problem) => problem.code)).toEqual(['too-long', 'too-long']);
    expect(corpus.events[0]!.title.fr).toHaveLength(300);
    expect(corpus.events[0]!.title.en).toHaveLength(300);
    expect(corpus.events[0]!.text!.fr).toHaveLength(10_000);
  });

  it('of any field is cut at 20,000 characters', () => {
    const { corpus, problems } = read(`sources: [{id: s, title: T, publisher: ${'x'.repeat(20_001)}}]`);
    expect(problems.map((problem) => problem.code)).toEqual(['too-long']);
    expect(corpus.sources[0]!.publisher).toHaveLength(20_000);
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'vbscript:x',
    '//example.org',
    'http://',
    'https://a b',
    'https://x/<script>',
    ' java\\tscript:x'
  ])('other than the web’s are dropped: %s', (URL) => {
    const { corpus, problems } = read(`sources: [{id: s, title: T, URL: ${JSON.stringify(URL)}}]`);
    expect(problems.map((problem) => problem.code)).toEqual(['web-address']);
    expect(corpus.sources[0]).not.toHaveProperty('URL');
  });

  it('of the web are kept', () => {
    expect(read('sources: [{id: s, title: T, URL: "https://example.org/a?b=c&d=é#e"}]').corpus.sources[0]!.URL).toBe('https://example.org/a?b=c&d=é#e');
  });
});

describe('prototypes', () => {
  it('are out of reach of keys and ids', () => {
    const { corpus, problems } = read(
      '__proto__: {polluted: true}\nevents:\n  - {id: __proto__, date: 1998, title: T, constructor: {polluted: true}, status: à vérifier}\n  - {id: toString, date: 1998, title: T, status: à vérifier}'
    );
    expect(problems.map((problem) => problem.code)).toEqual(['unknown-key', 'id-rewritten', 'unknown-key', 'id-rewritten']);
    expect(corpus.events.map((one) => one.id)).toEqual(['proto', 'tostring']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('size', () => {
  it('over the limit is refused at once', () => {
    const text = noise(20_000_000, 32, 126);
    const start = performance.now();
    expect(codes(text)).toEqual(['too-large']);
    expect(performance.now() - start).toBeLessThan(200);
    expect(codes('a'.repeat(LARGEST_FILE + 1), 'x.csv')).toEqual(['too-large']);
  });

  it('under the limit is read in a few seconds, whatever it holds', { timeout: 60_000 }, () => {
    const files = {
      'noise.yaml': noise(4_900_000, 32, 126),
      'noise.csv': noise(1_000_000, 9, 126),
      'keys.yaml': 'a: b\n'.repeat(400_000),
      'rows.csv': `date,titre\n${',\n'.repeat(400_000)}`,
      'quotes.csv': `date,titre\n${'"'.repeat(1_000_000)}`
    };
    for (const [name, text] of Object.entries(files)) {
      const start = performance.now();
      expect(read(text, name).problems.length).toBeGreaterThan(0);
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  });

  it('of nesting is refused without exhausting the stack', () => {
    for (const text of [
      '['.repeat(100_000),
      '{"a":'.repeat(50_000),
      '- '.repeat(50_000),
      `${'['.repeat(5000)}${']'.repeat(5000)}`,
      `${'['.repeat(70)}${']'.repeat(70)}`,
      Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')
    ]) {
      expect(codes(text)).toEqual(['too-deep']);
    }
  });

  it('of aliases is limited, and a value within itself is refused', () => {
    const laughs = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(',')}]`)
    ].join('\n');
    expect(codes(laughs)).toContain('too-many-aliases');
    expect(codes('events: &a [*a]')).toEqual(['unknown-alias']);
  });

  it('of the list of problems is limited, and the rest counted', () => {
    const { problems } = read(`events:\n${'  - {date: hier, title: T}\n'.repeat(700)}`);
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', found: '+ 200' });
  });
});

describe('YAML beyond data', () => {
  it('has no tags, no merge keys, no other version', () => {
    expect(codes(event('title: !!js/function "x"'))).toEqual(['yaml-tag']);
    expect(codes(event('title: T, <<: {lane: x}'))).toEqual(['unknown-key']);
    const { corpus } = read('%YAML 1.1\n---\nevents:\n  - {id: a, date: 2004-09-14, title: yes, status: à vérifier}');
    expect(corpus.events[0]).toMatchObject({ date: { edtf: '2004-09-14' }, title: { fr: 'yes' } });
  });

  it('is told apart from files that are no text', () => {
    expect(codes(noise(10_000, 0, 31))).toEqual(['not-text']);
    expect(codes('PK\u0003\u0004\u0014\0\0\0\0\0'.repeat(9), 'x.csv')).toEqual(['not-text']);
  });
});
