import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
const executablePath = process.env.CHROMIUM ?? INSTALLED.find((path) => existsSync(path));
const port = Number(process.env.E2E_PORT ?? 4187);

export default defineConfig({
  testDir: 'src/e2e',
  testMatch: '**/*.e2e.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? [['line']] : [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath,
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking', '--disable-component-update']
    }
  },
  projects: [
    { name: 'desktop', testIgnore: '**/*phone.e2e.ts', use: { ...devices['Desktop Chrome'], viewport: { width: 1366, height: 768 } } },
    { name: 'phone', use: { ...devices['Pixel 7'], viewport: { width: 360, height: 800 } }, grep: /@phone/ }
  ],
  webServer: { command: 'node src/tools/serve.mjs', env: { PORT: String(port) }, url: `http://localhost:${port}/`, reuseExistingServer: false }
});
