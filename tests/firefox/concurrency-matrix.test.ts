import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunOutcome, RunRequest } from '../../lib/protocol/run';
import { startStaticServer } from '../../script/serving/static-server.mjs';
import { bundleForPage, type PageWithRuntime, runtimePaths } from '../browser/bundle-for-page';
import { observe, requestOfRow } from '../runtime/concurrency-matrix/compare-row';
import { readRows } from '../runtime/concurrency-matrix/read-rows.mjs';
import { openFirefox } from './open-firefox';

// Chromium and Node run every row in each test run; Firefox when asked: FORKJOIN_FIREFOX=all.
describe.runIf(process.env['FORKJOIN_FIREFOX'] === 'all')('the table of promises, in Firefox', () => {
  let browser: Browser;
  let page: Page;
  let server: Awaited<ReturnType<typeof startStaticServer>>;
  beforeAll(async () => {
    server = await startStaticServer();
    browser = await openFirefox();
    page = await browser.newPage();
    await page.goto(`${server.url}/blank.html`);
    await page.evaluate((paths) => {
      Object.assign(globalThis, { forkjoinPaths: paths });
    }, runtimePaths());
    await page.addScriptTag({ content: await bundleForPage() });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each(readRows())('$id: $promise ($status)', async (row) => {
    const outcome: RunOutcome = await page.evaluate(
      (request: RunRequest) => (globalThis as unknown as PageWithRuntime).runProgram(request),
      requestOfRow(row),
    );
    expect(observe(outcome, row.expected), outcome.stderr).toEqual(row.expected);
  });
});
