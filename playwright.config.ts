// Browser tests: the promises that only a whole page against a whole server can keep. They run against the built server
// (`npm run check` builds it, `npm test` too), in the Chromium of this machine.

import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/setup/browser.mjs';

// E2E_PORT lets two runs on one machine keep out of each other's way.
const port = Number(process.env['E2E_PORT'] ?? 18_023);
const address = `http://127.0.0.1:${port}`;
// Undefined: Playwright uses the browser that it has installed itself.
const executablePath = findBrowser();
// So that Chromium calls nobody by itself.
const quietFlags = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 3,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // The JSON report goes to the file that PLAYWRIGHT_JSON_OUTPUT_FILE names; without it there is only the list.
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? 'list' : [['list'], ['json']],
  use: {
    baseURL: address,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    viewport: { width: 1280, height: 800 },
    // TRACE=on keeps a trace of each test that fails; making one of every test costs the runner half as much again.
    trace: process.env['TRACE'] === 'on' ? 'retain-on-failure' : 'off',
    launchOptions: { args: quietFlags, ...(executablePath !== undefined && { executablePath }) },
  },
  webServer: {
    command: 'node server/dist/main.js',
    url: `${address}/healthz`,
    // A session outlives its page by five minutes, and all pages of the tests come from one address.
    env: {
      PORT: String(port),
      LOG_LEVEL: 'warn',
      MAILTERM_DATA: 'node_modules/.mailterm/e2e-data',
      MAILTERM_LIMITS: 'sessionsPerAddress=2000,socketsPerAddress=2000,connectsPerMinute=2000',
    },
    reuseExistingServer: false,
    timeout: 30_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 6_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
