import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { compiledWhole, fewFiles } from './src/tools/few-files.ts';

export default defineConfig({
  plugins: [sveltekit(), compiledWhole],
  // Small files stay files: the Content-Security-Policy allows no data: font or script.
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 300 },
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: fewFiles } } } } },
  // The reading worker loads its parts as it needs them.
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    // The core must read the same in every time zone; a far one catches local-time slips.
    env: { TZ: 'Pacific/Auckland' }
  }
});
