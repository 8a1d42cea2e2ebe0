import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

const DATA_DIR = '.cache/browser-tests';
const HAND_INSTALLED = '/usr/bin/chromium';

// Workers read this file again, and must come to the same server.
if (!process.env.BROWSER_TEST_PORT) {
  process.env.BROWSER_TEST_PORT = freePort();
  rmSync(DATA_DIR, { recursive: true, force: true });
}
const port = process.env.BROWSER_TEST_PORT;
const origin = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: origin,
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? (existsSync(HAND_INSTALLED) ? HAND_INSTALLED : undefined),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node app/commands/start.mjs',
    url: `${origin}/readyz`,
    env: { PORT: port, DATA_DIR, LOG_LEVEL: 'warn', DATABASE_URL: '', HOST: '', ORIGIN: '' },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});

function freePort(): string {
  const program =
    "const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})";
  return execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' }).trim();
}
