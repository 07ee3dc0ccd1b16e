// The rule of the rooms (design.md, section 2), as code: who may import whom, what the core may not touch,
// how long and how named a file may be. A failure names the file, the import and why it may not be.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';

// Two busy cores may be slow to parse the whole core.
vi.setConfig({ testTimeout: 60_000 });

type Source = { readonly path: string; readonly text: string };

const ROOT = dirname(import.meta.dirname);
const sources: readonly Source[] = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => posix.join('src', name.replaceAll('\\', '/')))
  .filter((path) => /\.(ts|svelte|mjs|js)$/.test(path) && !path.endsWith('.d.ts'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

// ——— The rooms ———

const CORE = ['words', 'time', 'corpus', 'view', 'scene', 'map', 'figures', 'lesson'] as const;
const ALL_OF_CORE = CORE.map((room) => `core/${room}`);
const BELOW_PICTURES = ['core/view', 'core/corpus', 'core/time', 'core/words'];

/** What each room may import, besides itself, and why no more. */
const ROOMS: Readonly<Record<string, { readonly mayImport: readonly string[]; readonly why: string }>> = {
  'core/words': { mayImport: [], why: 'words is the lowest room of the core: it knows of nothing else' },
  'core/time': { mayImport: ['core/words'], why: 'a date may be said in words, and knows nothing of events or pictures' },
  'core/corpus': { mayImport: ['core/time', 'core/words'], why: 'what was read does not depend on how it is looked at' },
  'core/view': { mayImport: ['core/corpus', 'core/time', 'core/words'], why: 'a way of looking does not depend on what is drawn of it' },
  ...Object.fromEntries(
    ['scene', 'map', 'figures', 'lesson'].map((room) => [
      `core/${room}`,
      {
        mayImport: BELOW_PICTURES,
        why: 'scene, map, figures and lesson are siblings made of one view: none knows another, so they cannot tell different stories'
      }
    ])
  ),
  data: { mayImport: ALL_OF_CORE, why: 'data.ts is the one door to /data: it reads through the core and knows no page' },
  publish: {
    mayImport: ['data', ...ALL_OF_CORE],
    why: 'publish makes at build time what leaves the site (its address, downloads, cards, shapes of schema.org): it knows no page'
  },
  built: { mayImport: [], why: 'built.ts knows the files of the build and nothing of what is in them' },
  dom: { mayImport: ALL_OF_CORE, why: 'dom translates the browser; it draws nothing and remembers nothing' },
  state: { mayImport: ['dom', ...ALL_OF_CORE], why: 'state holds runes only: every number comes from the core' },
  components: { mayImport: ['dom', ...ALL_OF_CORE], why: 'components take props in and give callbacks out: they never see state or data' },
  routes: { mayImport: ['state', 'components', 'dom', 'data', 'built', 'publish', ...ALL_OF_CORE], why: 'a page composes components, state and data' },
  shell: { mayImport: ['built', 'publish', ...ALL_OF_CORE], why: 'hooks and address rules know no page' },
  tools: { mayImport: ALL_OF_CORE, why: 'tools run without the site, on the core alone' }
};

function roomOf(path: string): string | undefined {
  const core = /^src\/lib\/core\/([^/]+)\//.exec(path);
  if (core) return `core/${core[1]}`;
  const lib = /^src\/lib\/(state|dom|components|publish)\//.exec(path);
  if (lib) return lib[1];
  if (path === 'src/lib/data.ts') return 'data';
  if (path === 'src/lib/built.ts') return 'built';
  if (path.startsWith('src/routes/')) return 'routes';
  if (/^src\/(tools|e2e)\//.test(path)) return 'tools';
  return /^src\/(params\/|hooks|service-worker)/.test(path) ? 'shell' : undefined;
}

/** Tests may read anything. */
const isTest = (path: string): boolean => path.endsWith('.test.ts') || path.includes('/fixtures/') || path.startsWith('src/e2e/');

const scriptOf = ({ path, text }: Source): string =>
  path.endsWith('.svelte') ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n') : text;

/** Every module named by import, export or import(). */
const importsOf = (source: Source): readonly string[] => ts.preProcessFile(scriptOf(source), true, true).importedFiles.map((file) => file.fileName);

/** Path from the project's root for our own modules; undefined for packages and generated types. */
function resolved(from: string, target: string): string | undefined {
  if (target.startsWith('#lib/')) return `src/lib/${target.slice(5)}`;
  if (target.startsWith('#data/')) return `data/${target.slice(6)}`;
  if (target.startsWith('.') && !/\/\$types(\.js)?$/.test(target)) return posix.join(posix.dirname(from), target.split('?')[0]!);
  return undefined;
}

/** Why an import may not be, or undefined. */
function objection(from: string, target: string): string | undefined {
  const room = roomOf(from)!;
  if (room.startsWith('core/') && /^(svelte|\$app|\$env|\$lib|@sveltejs|node:)/.test(target))
    return 'the core is pure TypeScript: no Svelte, no page, no Node, so that it runs and is tested anywhere';
  if (target.startsWith('$lib')) return 'our own modules are imported by #lib, which bare Node understands too';
  const path = resolved(from, target);
  if (path === undefined) return undefined;
  const other = roomOf(path);
  if (path.startsWith('data/')) return room === 'data' ? undefined : 'only data.ts opens /data';
  if (isTest(path)) return 'what is made for tests stays with tests';
  if (room === 'tools' && !path.startsWith('src/')) return undefined;
  if (other === undefined) return path === 'src/app.css' && room === 'routes' ? undefined : /\.(css|woff2)$/.test(path) ? undefined : 'it belongs to no room';
  if (other === room)
    return room === 'routes' && posix.dirname(path) !== posix.dirname(from) ? 'a page keeps its pieces beside it: no route imports another’s' : undefined;
  return ROOMS[room]!.mayImport.includes(other) ? undefined : ROOMS[room]!.why;
}

const brokenImports = (all: readonly Source[]): readonly string[] =>
  all
    .filter(({ path }) => !isTest(path) && roomOf(path) !== undefined)
    .flatMap((source) =>
      importsOf(source).flatMap((target) => {
        const why = objection(source.path, target);
        return why === undefined ? [] : [`${source.path} imports ${target}: ${why}`];
      })
    );

// ——— Cycles ———

/** One line for each circle of imports, from its first file around to itself. */
function cycles(all: readonly Source[]): readonly string[] {
  const graph = new Map(all.map((source) => [source.path, importsOf(source).flatMap((target) => resolved(source.path, target) ?? [])]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

// ——— What the core may not touch ———

const GLOBALS = new Set([
  'document',
  'window',
  'localStorage',
  'sessionStorage',
  'navigator',
  'location',
  'history',
  'performance',
  'fetch',
  'requestAnimationFrame',
  'setTimeout',
  'setInterval',
  'process',
  'console'
]);

const isName = (node: ts.Identifier): boolean => {
  const { parent } = node;
  const named = parent as ts.Node & { readonly name?: ts.Node; readonly propertyName?: ts.Node };
  return named.name === node || named.propertyName === node;
};

/** Uses of the screen, the clock or chance in one core module. */
function impurities({ path, text }: Source): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const declared = new Set<string>();
  const found: string[] = [];
  const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
    visit(node);
    ts.forEachChild(node, (child) => walk(child, visit));
  };
  walk(file, (node) => {
    if (
      (ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isFunctionDeclaration(node)) &&
      node.name &&
      ts.isIdentifier(node.name)
    )
      declared.add(node.name.text);
  });
  const tell = (node: ts.Node, why: string): number =>
    found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}: ${why}`);
  walk(file, (node) => {
    if (ts.isIdentifier(node) && GLOBALS.has(node.text) && !isName(node) && !declared.has(node.text)) tell(node, 'the core knows no browser and no machine');
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) tell(node, 'the core has no clock: now is an argument');
    if (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(node.getText())) tell(node, 'the same input must give the same output');
  });
  return found;
}

// ——— Shape of files ———

const VAGUE = /^(utils?|helpers?|common|misc|shared|index)\./;

/** Lines a module may have, by its room; pages and tests are not counted. */
const mostLines = (path: string): number =>
  roomOf(path)?.startsWith('core/') ? 300 : path.endsWith('.svelte') && !posix.basename(path).startsWith('+page') ? 220 : Infinity;

const hasHeader = ({ path, text }: Source): boolean => (path.endsWith('.svelte') ? /^<!--/.test(text) : /^(#!.*\n)?(\/\/ |\/\*\*)/.test(text));

describe('the rooms', () => {
  it('import only what the rule allows', () => {
    expect(brokenImports(sources)).toEqual([]);
  });

  it('hold every module: none lies outside', () => {
    expect(sources.filter(({ path }) => !isTest(path) && roomOf(path) === undefined).map(({ path }) => path)).toEqual([]);
    expect(sources.length).toBeGreaterThan(80);
    expect(sources.map(({ path }) => roomOf(path)).filter((room) => room?.startsWith('core/') && !ALL_OF_CORE.includes(room))).toEqual([]);
  });

  it('never import in a circle', () => {
    expect(cycles(sources.filter(({ path }) => !isTest(path)))).toEqual([]);
  });

  it('keep the core from the screen, the clock and chance', () => {
    expect(sources.filter(({ path }) => path.startsWith('src/lib/core/') && !isTest(path)).flatMap(impurities)).toEqual([]);
  });

  it('name their files for what they hold', () => {
    expect(sources.filter(({ path }) => VAGUE.test(posix.basename(path))).map(({ path }) => path)).toEqual([]);
  });

  it('keep their files short', () => {
    const long = sources.filter(({ path, text }) => !isTest(path) && text.split('\n').length - 1 >= mostLines(path));
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length - 1} lines`)).toEqual([]);
  });

  it('say at the head of each file what it is for', () => {
    expect(
      sources
        .filter(({ path }) => !isTest(path))
        .filter((source) => !hasHeader(source))
        .map(({ path }) => path)
    ).toEqual([]);
  });
});

describe('the checker', () => {
  const check = (path: string, text: string): readonly string[] => brokenImports([{ path, text }]);

  it.each([
    ['src/lib/core/scene/a.ts', "import { x } from '../map/b.ts';", 'siblings'],
    ['src/lib/core/lesson/a.ts', "import type { X } from '../scene/b.ts';", 'siblings'],
    ['src/lib/core/time/a.ts', "export { x } from '../corpus/b.ts';", 'knows nothing of events'],
    ['src/lib/core/words/a.ts', "const x = await import('../time/b.ts');", 'lowest room'],
    ['src/lib/core/view/a.ts', "import { x } from '#lib/core/scene/b.ts';", 'does not depend on what is drawn'],
    ['src/lib/core/view/a.ts', "import { tick } from 'svelte';", 'pure TypeScript'],
    ['src/lib/core/corpus/a.ts', "import { readFileSync } from 'node:fs';", 'pure TypeScript'],
    ['src/lib/core/corpus/a.ts', "import { base } from '$app/paths';", 'pure TypeScript'],
    ['src/lib/core/corpus/a.ts', "import { x } from '../../dom/b.ts';", 'does not depend'],
    [
      'src/lib/components/timeline/A.svelte',
      '<p></p><script lang="ts">\n  import { Story } from \'#lib/state/story.svelte.ts\';\n</script>',
      'never see state'
    ],
    ['src/lib/components/timeline/A.svelte', "<script>import { ourCorpus } from '../../data.ts';</script>", 'never see state or data'],
    ['src/lib/state/a.svelte.ts', "import A from '#lib/components/A.svelte';", 'runes only'],
    ['src/lib/dom/a.ts', "import { Story } from '../state/story.svelte.ts';", 'draws nothing'],
    ['src/routes/a/+page.ts', "import { x } from '../b/piece.ts';", 'no route imports another'],
    ['src/routes/a/+page.svelte', "<script>import x from '#data/frise.yaml';</script>", 'only data.ts'],
    ['src/lib/core/scene/a.ts', "import { anyCorpus } from '../view/fixtures/any-corpus.ts';", 'stays with tests'],
    ['src/routes/a/+page.ts', "import { x } from '$lib/core/time/b.ts';", '#lib']
  ])('catches %s with %s', (path, text, why) => {
    const [told, ...more] = check(path, text);
    expect(more).toEqual([]);
    expect(told).toContain(`${path} imports `);
    expect(told).toContain(why);
  });

  it.each([
    ['src/lib/core/lesson/a.ts', "import { x } from '../view/b.ts'; import { area } from 'd3'; import { y } from './c.ts';"],
    [
      'src/lib/components/a/A.svelte',
      "<script>import { x } from '#lib/dom/b.ts'; import { s } from '#lib/core/scene/c.ts'; import { onMount } from 'svelte';</script>"
    ],
    ['src/lib/state/a.svelte.ts', "import { x } from '#lib/dom/b.ts'; import { s } from '#lib/core/lesson/c.ts';"],
    [
      'src/routes/a/+page.svelte',
      "<script>import P from './Piece.svelte'; import type { PageData } from './$types'; import { x } from '#lib/state/s.svelte.ts';</script>"
    ],
    ['src/lib/core/time/a.test.ts', "import { readFileSync } from 'node:fs'; import { x } from '../scene/b.ts';"],
    ['src/lib/core/scene/a.ts', "// import { x } from '../map/b.ts';\nconst text = \"import x from 'svelte'\";"]
  ])('lets %s with %s be', (path, text) => {
    expect(check(path, text)).toEqual([]);
  });

  it('finds a circle of imports, however long', () => {
    const file = (name: string, next: string): Source => ({ path: `src/lib/core/view/${name}.ts`, text: `import './${next}.ts';` });
    expect(cycles([file('a', 'b'), file('b', 'c'), file('c', 'a'), file('d', 'a')])).toEqual([
      'src/lib/core/view/a.ts → src/lib/core/view/b.ts → src/lib/core/view/c.ts → src/lib/core/view/a.ts'
    ]);
  });

  it('finds the screen, the clock and chance, and not words that only look like them', () => {
    const found = (text: string): number => impurities({ path: 'src/lib/core/view/a.ts', text }).length;
    expect(
      [
        'const w = window.innerWidth;',
        'document.title;',
        'const now = Date.now();',
        'const now = new Date();',
        'Math.random();',
        'localStorage.x;',
        'const f = () => performance.now();'
      ].map(found)
    ).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(
      [
        'const x = chapter.window.min;',
        'type A = { readonly window: number };',
        'const f = (document: string) => document.length;',
        'new Date(0);',
        '// window, document',
        "const a = 'window';",
        'const a = { window: 1 };'
      ].map(found)
    ).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('knows a vague name, a long file and a file without a header', () => {
    expect(['utils.ts', 'helpers.ts', 'common.ts', 'index.ts', 'util.svelte.ts', 'find-by-name.ts'].map((name) => VAGUE.test(name))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false
    ]);
    expect([mostLines('src/lib/core/time/a.ts'), mostLines('src/lib/components/a/A.svelte'), mostLines('src/routes/+page.svelte')]).toEqual([
      300,
      220,
      Infinity
    ]);
    expect([
      hasHeader({ path: 'a.ts', text: 'const a = 1;' }),
      hasHeader({ path: 'a.ts', text: '// What a is for.\n' }),
      hasHeader({ path: 'A.svelte', text: '<script>' }),
      hasHeader({ path: 'A.svelte', text: '<!-- @component A. -->' })
    ]).toEqual([false, true, false, true]);
  });
});
