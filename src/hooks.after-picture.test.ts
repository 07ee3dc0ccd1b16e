// Putting off a page's start: what stands at the foot of a page as the framework writes it today.

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { afterPicture } from './hooks.after-picture.ts';

const START = `
  { const element = document.currentScript.parentElement;
    Promise.all([
      import("./start.js"),
      import("./app.js")
    ]).then(([kit, app]) => { kit.start(app, element); });
  }`;
const hash = (script: string): string => `sha256-${createHash('sha256').update(script).digest('base64')}`;
const page = (script: string): string => `<meta content="script-src '${hash(script)}'"><script>shell()</script><body><script>${script}</script></body>`;
const scriptOf = (html: string): string => /<body><script>([\s\S]*)<\/script>/.exec(html)![1]!;

describe('a page whose start waits for its first picture', () => {
  it('imports nothing before the picture stands, and then what it did', async () => {
    const asked: string[] = [];
    let stand = (): void => {};
    const window = { firstPicture: { stands: new Promise<void>((resolve) => (stand = resolve)) } };
    const script = scriptOf(afterPicture(page(START))).replaceAll('import(', 'bring(');
    const bring = (file: string): object => (asked.push(file), { start: () => asked.push('started') });
    new Function('window', 'document', 'bring', script)(window, { currentScript: { parentElement: {} } }, bring);
    await Promise.resolve();
    expect(asked).toEqual([]);
    stand();
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual(['./start.js', './app.js', 'started']);
  });

  it('is allowed by the policy under its new hash, and only under it', () => {
    const html = afterPicture(page(START));
    expect(html).toContain(hash(scriptOf(html)));
    expect(html).not.toContain(hash(START));
    expect(html).toContain('<script>shell()</script>');
  });

  it('stops the build when pages start otherwise', () => {
    expect(() => afterPicture(page('start()'))).toThrow(/hooks.after-picture/);
    expect(() => afterPicture(page(START).replace(hash(START), 'sha256-other'))).toThrow(/hooks.after-picture/);
  });
});
