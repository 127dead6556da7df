import type { Page } from 'playwright-core';
import type { GradeEvent, GradeRequest, Verdict } from '../../lib/protocol/grade';
import type { RunEvent, RunOutcome, RunRequest } from '../../lib/protocol/run';
import type { PrepareRequest } from '../../lib/protocol/worker-api';
import type { PageSide } from './page-side';

/** The coordinator of a page, spoken to from Node. One job at a time, as everywhere. */
export interface BrowserCoordinator {
  /** Starts Python, before any program is there. */
  readonly prepare: (request: PrepareRequest) => Promise<void>;
  readonly run: (request: RunRequest, onEvent?: (event: RunEvent) => void) => Promise<RunOutcome>;
  readonly grade: (request: GradeRequest, onEvent?: (event: GradeEvent) => void) => Promise<Verdict>;
  readonly stop: () => Promise<void>;
}

/** Where a build lies below the server's address. */
export interface BuildPaths {
  readonly workersPath: string;
  readonly runtimePath: string;
}

/** What page-side.ts leaves in the page's global scope. */
interface PageScope {
  readonly forkjoin: PageSide;
}

/** Opens an empty, isolated page of the server at `url` and starts the coordinator in it. */
export async function connectPage(
  page: Page,
  url: string,
  { workersPath, runtimePath }: BuildPaths,
): Promise<BrowserCoordinator> {
  let onEvent: (event: RunEvent & GradeEvent) => void = () => undefined;
  await page.goto(`${url}/blank.html`);
  await page.exposeFunction('forkjoinReport', (event: RunEvent & GradeEvent) => {
    onEvent(event);
  });
  await page.addScriptTag({ type: 'module', url: `${workersPath}/page-side.mjs` });
  const paths: [string, string] = [workersPath, runtimePath];
  await page.evaluate(([workers, runtime]) => {
    (globalThis as unknown as PageScope).forkjoin.start(workers, runtime);
  }, paths);
  return {
    prepare: (request) =>
      page.evaluate((asked) => (globalThis as unknown as PageScope).forkjoin.prepare(asked), request),
    run: (request, listener = () => undefined) => {
      onEvent = listener;
      return page.evaluate((asked) => (globalThis as unknown as PageScope).forkjoin.run(asked), request);
    },
    grade: (request, listener = () => undefined) => {
      onEvent = listener;
      return page.evaluate((asked) => (globalThis as unknown as PageScope).forkjoin.grade(asked), request);
    },
    stop: () =>
      page.evaluate(() => {
        (globalThis as unknown as PageScope).forkjoin.stop();
      }),
  };
}
