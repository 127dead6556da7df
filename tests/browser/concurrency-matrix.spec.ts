import { expect, test, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { startStaticServer } from '../../script/serving/static-server.mjs';
import type { RunOutcome, RunRequest } from '../../lib/protocol/run';
import { observe, requestOfRow } from '../runtime/concurrency-matrix/compare-row';
import { readRows } from '../runtime/concurrency-matrix/read-rows.mjs';

type Server = Awaited<ReturnType<typeof startStaticServer>>;

const { workersPath, runtimePath } = JSON.parse(readFileSync('.build/manifest.json', 'utf8')) as {
  workersPath: string;
  runtimePath: string;
};

/** What coordinator-on-page.ts puts on the page. */
interface PageWithRuntime {
  readonly runProgram: (request: RunRequest) => Promise<RunOutcome>;
}

let server: Server;
let page: Page;

test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ browser }) => {
  server = await startStaticServer();
  page = await browser.newPage();
  await page.goto(`${server.url}/blank.html`);
  await page.evaluate(
    ([workers, runtime]) => {
      Object.assign(globalThis, { forkjoinPaths: { workers, runtime } });
    },
    [workersPath, runtimePath] as const,
  );
  const { outputFiles } = await build({
    entryPoints: ['tests/browser/coordinator-on-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  });
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
});
test.afterAll(async () => {
  await page.close();
  await server.close();
});

const run = (request: RunRequest): Promise<RunOutcome> =>
  page.evaluate((sent) => (globalThis as unknown as PageWithRuntime).runProgram(sent), request);

for (const row of readRows()) {
  test(`${row.id}: ${row.promise} (${row.status})`, async () => {
    const outcome = await run(requestOfRow(row));
    expect(observe(outcome, row.expected), outcome.stderr).toEqual(row.expected);
  });
}
