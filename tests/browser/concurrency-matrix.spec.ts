import { expect, test, type Page } from '@playwright/test';
import { startStaticServer } from '../../script/serving/static-server.mjs';
import type { RunOutcome, RunRequest } from '../../lib/protocol/run';
import { observe, requestOfRow } from '../runtime/concurrency-matrix/compare-row';
import { readRows } from '../runtime/concurrency-matrix/read-rows.mjs';
import { hasTurn } from '../turns';
import { bundleForPage, type PageWithRuntime, runtimePaths } from './bundle-for-page';

type Server = Awaited<ReturnType<typeof startStaticServer>>;

/** Under Node every row runs each time; here half of them. FORKJOIN_MATRIX=all: each. */
const TURNS = 2;

let server: Server;
let page: Page;

test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ browser }) => {
  server = await startStaticServer();
  page = await browser.newPage();
  await page.goto(`${server.url}/blank.html`);
  await page.evaluate((paths) => {
    Object.assign(globalThis, { forkjoinPaths: paths });
  }, runtimePaths());
  await page.addScriptTag({ content: await bundleForPage() });
});
test.afterAll(async () => {
  await page.close();
  await server.close();
});

const run = (request: RunRequest): Promise<RunOutcome> =>
  page.evaluate((sent) => (globalThis as unknown as PageWithRuntime).runProgram(sent), request);

for (const [index, row] of readRows().entries()) {
  if (!hasTurn(index, TURNS, 'FORKJOIN_MATRIX')) continue;
  test(`${row.id}: ${row.promise} (${row.status})`, async () => {
    const outcome = await run(requestOfRow(row));
    expect(observe(outcome, row.expected), outcome.stderr).toEqual(row.expected);
  });
}
