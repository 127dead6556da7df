import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunOutcome, RunRequest } from '../../lib/protocol/run';
import { startStaticServer } from '../../script/serving/static-server.mjs';
import { bundleForPage, type PageWithRuntime, runtimePaths } from '../browser/bundle-for-page';
import { observe, requestOfRow } from '../runtime/concurrency-matrix/compare-row';
import { readRows } from '../runtime/concurrency-matrix/read-rows.mjs';
import { openFirefox } from './open-firefox';

// Chromium and Node run every row in each test run; Firefox when asked: FORKJOIN_FIREFOX=all.
describe.runIf(process.env['FORKJOIN_FIREFOX'] === 'all')('the table of promises, in Firefox', () => {
  let firefox: Awaited<ReturnType<typeof openFirefox>>;
  let server: Awaited<ReturnType<typeof startStaticServer>>;
  beforeAll(async () => {
    server = await startStaticServer();
    firefox = await openFirefox();
    await firefox.page.open(`${server.url}/blank.html`);
    const add = (paths: object, content: string): void => {
      Object.assign(window, { forkjoinPaths: paths });
      const script = document.createElement('script');
      script.text = content;
      document.head.append(script);
    };
    await firefox.page.run(add, runtimePaths(), await bundleForPage());
  });
  afterAll(async () => {
    await firefox.close();
    await server.close();
  });

  test.each(readRows())('$id: $promise ($status)', async (row) => {
    const outcome: RunOutcome = await firefox.page.run(
      (request: RunRequest) => (window as unknown as PageWithRuntime).runProgram(request),
      requestOfRow(row),
    );
    expect(observe(outcome, row.expected), outcome.stderr).toEqual(row.expected);
  });
});
