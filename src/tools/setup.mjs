// Brings a fresh clone to where the next command can run: packages always, a browser when tests need one.
// No dependency of its own; a second run finds everything in place and says nothing.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.frise-lock-hash';
const CHROMES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
const say = (text) => console.log(`[setup] ${text}`);

function fail(text) {
  console.error(`[setup] ${text}`);
  process.exit(1);
}

/** Packages as the lock file has them; the hash of the lock file says whether they are there already. */
function installPackages() {
  const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  say('installing packages (npm ci)');
  if (!run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']))
    fail('npm ci failed: see above. A network that reaches the package registry is needed once.');
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(STAMP, hash);
}

/** A Chromium to drive: the one named by CHROMIUM, an installed one, or Playwright's own. */
async function findBrowser() {
  if (process.env.CHROMIUM && existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM;
  const installed = CHROMES.find((path) => existsSync(path));
  if (installed) return installed;
  const { chromium } = await import('playwright');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

async function installBrowser() {
  if (await findBrowser()) return;
  say('no browser found: installing Playwright’s Chromium');
  if (run('npx', ['playwright', 'install', 'chromium']) && (await findBrowser())) return;
  const root = process.getuid?.() === 0;
  if (root && existsSync('/usr/bin/apt-get')) {
    say('that did not work: installing the system’s chromium');
    if (run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium']) && (await findBrowser())) return;
  }
  fail('no browser for the tests. Install Chrome or Chromium, or set CHROMIUM=/path/to/chromium, then run the command again.');
}

installPackages();
if (process.argv.includes('--browser')) await installBrowser();
