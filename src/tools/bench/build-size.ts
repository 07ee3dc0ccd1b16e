// What the build costs: its time, and what it leaves to publish.

import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { kilobytes, type Line, told } from './line.ts';

/** Builds, and says how long it took. */
export function buildTimeLine(): Line {
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm run build failed: see above');
  return told('build time', `${((performance.now() - start) / 1000).toFixed(1)} s`);
}

export function buildSizeLines(folder: string): Line[] {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.size);
  return [told('build: files', String(sizes.length)), told('build: size as it lies', kilobytes(sizes.reduce((sum, size) => sum + size, 0)))];
}
