import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** A script of its own beside the pages', sharing their modules: the explorer's early picture. */
const earlyPicture: Plugin = {
  name: 'early-picture',
  apply: (_, { isSsrBuild, command }) => command === 'build' && !isSsrBuild,
  buildStart() {
    this.emitFile({ type: 'chunk', id: 'src/routes/[[lang=lang]]/explorer/early.ts', fileName: '_app/early.js' });
  }
};

export default defineConfig({
  plugins: [sveltekit(), earlyPicture],
  // Small files stay files: the Content-Security-Policy allows no data: font or script.
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 300 },
  // The reading worker loads its parts as it needs them.
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    // The core must read the same in every time zone; a far one catches local-time slips.
    env: { TZ: 'Pacific/Auckland' }
  }
});
