// The build served as a host would: a copy of its own, so that a build made meanwhile disturbs nothing,
// on a port that was free, by the same server as `npm start`.

import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Site = { readonly address: string; readonly folder: string; readonly close: () => void };

const PATIENCE = 10_000;

/** Copies the build, lets `add` put files beside it, and serves the copy until closed. */
export async function serveCopy(build: string, add: (folder: string) => void = () => {}): Promise<Site> {
  if (!existsSync(join(build, 'index.html'))) throw new Error(`no ${build}/index.html: run "npm run build" first`);
  const folder = mkdtempSync(join(tmpdir(), 'frise-bench-'));
  cpSync(build, folder, { recursive: true });
  // Before the server starts: it lists its files once.
  add(folder);
  const port = await freePort();
  const server = spawn(process.execPath, ['src/tools/serve.mjs'], {
    env: { ...process.env, PORT: String(port), SITE: folder },
    stdio: ['ignore', 'ignore', 'inherit']
  });
  server.on('exit', (code, signal) => {
    if (!server.killed) console.error(`The bench's server was stopped from outside (${signal ?? code}): run again.`);
  });
  const site: Site = { address: `http://localhost:${port}/`, folder, close: () => void (server.kill(), rmSync(folder, { recursive: true, force: true })) };
  await answers(site);
  return site;
}

/** A port nobody listens on now: the system's choice. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function answers({ address, close }: Site): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  close();
  throw new Error(`no answer at ${address} in ${PATIENCE} ms`);
}
