import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './script/checks/find-chromium.mjs';
import { freePort } from './script/checks/free-port.mjs';

// Read again in each of Playwright's processes: the first one chooses, the others inherit.
const port = (process.env['FORKJOIN_TEST_PORT'] ??= String(await freePort()));
const chromium = findChromium();
const report = process.env['FORKJOIN_REPORT'] ?? 'browser';
/** The tag of tests that need the machine for themselves. */
const TIMED = /@timed/;

/** The folders of tests that need a page, in a real Chromium, against the production server. */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: 1,
  projects: [
    // Pages wait more than they compute: script/test runs two at once.
    { name: 'pages', testMatch: 'e2e/**/*.spec.ts', grepInvert: TIMED, fullyParallel: true },
    // Programs that are timed, or parallel themselves: two at once would take each other's cores.
    { name: 'timed', testMatch: 'e2e/**/*.spec.ts', grep: TIMED },
    { name: 'engine', testMatch: 'browser/**/*.spec.ts' },
    // They wait for limits more than they compute, and none may pass however busy the machine is: two at once.
    { name: 'hostile', testMatch: 'hostile/**/*.spec.ts', fullyParallel: true },
    // Screenshots to be looked at by people: no part of script/test.
    { name: 'look', testMatch: 'look/**/*.spec.ts', fullyParallel: true },
  ],
  timeout: 90_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: `.build/reports/${report}.json` }]],
  use: {
    baseURL: `http://localhost:${port}`,
    // A trace of every test costs a quarter of the time: `--trace on` records one where it is wanted.
    screenshot: 'only-on-failure',
    launchOptions: { args: chromiumArguments, ...(chromium ? { executablePath: chromium } : {}) },
  },
  webServer: {
    command: 'node script/serving/serve.mjs',
    url: `http://localhost:${port}`,
    env: { PORT: port },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
