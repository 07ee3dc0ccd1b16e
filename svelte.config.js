import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** The page shell's own small script, allowed by its hash: the policy has no `unsafe-inline`. */
const shellScript = /<script>([\s\S]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'))?.[1] ?? '';
const SHELL_SCRIPT = `sha256-${createHash('sha256').update(shellScript).digest('base64')}`;

/** The one attribute style Kit's route announcer carries; allowed by its hash alone. */
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  // Short class names: a drawing of hundreds of marks repeats them thousands of times.
  compilerOptions: { cssHash: ({ hash, css }) => `s${hash(css).slice(0, 5)}` },
  kit: {
    adapter: adapter({ strict: true }),
    // In the page itself: one wait less before the first view on a slow line.
    inlineStyleThreshold: 24_000,
    // Relative addresses, so that a build can be published under any folder of any host.
    paths: { relative: true },
    // A fixed name makes two builds of one commit byte-identical.
    version: { name: 'frise' },
    // `#chapter/event` opens an event in its chapter: the page's own doing, no element has that id.
    prerender: {
      handleMissingId: ({ id, message }) => {
        if (!/^[\w-]+\/[\w-]+$/.test(id)) throw new Error(message);
      }
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', SHELL_SCRIPT],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-hashes', ANNOUNCER_STYLE],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        'worker-src': ['self'],
        'form-action': ['none'],
        'base-uri': ['none']
      }
    }
  }
};
