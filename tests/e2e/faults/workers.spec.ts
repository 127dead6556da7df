import { type Page, expect, test } from '@playwright/test';
import { openWorkbench } from '../open-workbench';
import { SLEEPER, expectRun, startSleeper } from './run-after';
import { takeTurns } from './take-turns';

takeTurns();

const PATH = '/challenges/axpy';
const RUN = { name: 'Run', exact: true } as const;

/** Plants a switch into the coordinator: on order it ends workers, as a browser does that is short of memory. */
async function plantFault(page: Page): Promise<void> {
  await page.route('**/workers/*/coordinator.mjs', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${FAULT}\n${await response.text()}` });
  });
}

const FAULT = `
const orders = new BroadcastChannel('orders');
const started = [];
globalThis.Worker = class extends Worker {
  constructor(url, options) {
    super(url, options);
    started.push([url, this]);
  }
};
orders.addEventListener('message', ({ data }) => {
  if (data === 'freeze') for (;;);
  const ended = started.filter(([url]) => url.includes(data));
  for (const [, worker] of ended) worker.terminate();
  orders.postMessage(ended.length);
  if (data === 'coordinator') self.close();
});`;

/** Ends every worker of that name. Resolves with how many there were. */
const endWorkers = (page: Page, name: string): Promise<number> =>
  page.evaluate(
    (ordered) =>
      new Promise<number>((resolve) => {
        const orders = new BroadcastChannel('orders');
        orders.addEventListener('message', ({ data }) => {
          resolve(Number(data));
        });
        orders.postMessage(ordered);
      }),
    name,
  );

test('interpreters that the browser ends while they wait are replaced', async ({ page }) => {
  await plantFault(page);
  const bench = await openWorkbench(page, PATH);
  await expect(page.getByText('Python is ready').first()).toBeVisible();
  expect(await endWorkers(page, 'interpreter')).toBeGreaterThan(0);
  await expectRun(page, bench);
});

test('a program whose process the browser ends is told so, keeps its text, and the next Run works', async ({
  page,
}) => {
  await plantFault(page);
  const bench = await openWorkbench(page, PATH);
  await startSleeper(page, bench);
  expect(await endWorkers(page, 'interpreter')).toBeGreaterThan(0);
  await expect(bench.output).toContainText('The browser ended its worker.');
  await expect(bench.editor).toHaveValue(SLEEPER);
  await expectRun(page, bench);
});

test('when the coordinator ends in mid-run the page says so, keeps the text, and the next Run works', async ({
  page,
}) => {
  await plantFault(page);
  const bench = await openWorkbench(page, PATH);
  await startSleeper(page, bench);
  await endWorkers(page, 'coordinator');
  await expect(bench.output).toContainText('Python stopped working on this page.');
  await expect(bench.editor).toHaveValue(SLEEPER);
  await expectRun(page, bench);
});

test('when the coordinator hangs, Stop says so after a moment, keeps the text, and the next Run works', async ({
  page,
}) => {
  await plantFault(page);
  const bench = await openWorkbench(page, PATH);
  await startSleeper(page, bench);
  await page.evaluate(() => {
    new BroadcastChannel('orders').postMessage('freeze');
  });
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(bench.output).toContainText('Python stopped working on this page.', { timeout: 15_000 });
  await expect(bench.editor).toHaveValue(SLEEPER);
  await expectRun(page, bench);
});

test('a program whose GPU is lost is told in one sentence, and the next Run has a GPU again', async ({
  page,
  browser,
}) => {
  const { editor, output } = await openWorkbench(page, '/playground');
  await editor.fill(GPU_PROGRAM);
  const devtools = await browser.newBrowserCDPSession();
  const run = page.getByRole('button', RUN);
  await run.click();
  await expect(output).toContainText('launched');
  await devtools.send('Browser.crashGpuProcess');
  await expect(output).toContainText(
    /DeviceLostError: the GPU went away \([^()\n]*\), with everything stored on it: run the program again/,
  );
  await expect(editor).toHaveValue(GPU_PROGRAM);
  await editor.fill(GPU_PROGRAM.replace('while True', 'for _ in range(3)'));
  await run.click();
  await expect(output).toContainText('on the GPU: 3.0');
  await expect(output).toContainText('Finished');
});

test('a program whose GPU worker ends is told in one sentence, and the next Run has a GPU again', async ({
  page,
}) => {
  await plantFault(page);
  const { editor, output } = await openWorkbench(page, '/playground');
  await editor.fill(GPU_PROGRAM);
  const run = page.getByRole('button', RUN);
  await run.click();
  await expect(output).toContainText('launched');
  expect(await endWorkers(page, 'device')).toBe(1);
  await expect(output).toContainText(
    'DeviceLostError: the GPU went away, with everything stored on it: run the program again',
  );
  await editor.fill(GPU_PROGRAM.replace('while True', 'for _ in range(3)'));
  await run.click();
  await expect(output).toContainText('on the GPU: 3.0');
});

const GPU_PROGRAM = `import time

import numpy as np
from numba import cuda
from numba.cuda import backend

backend.select("webgpu")


@cuda.jit
def add_one(a):
    a[cuda.grid(1)] += 1


a = cuda.to_device(np.zeros(32, np.float32))
while True:
    add_one[1, 32](a)
    cuda.synchronize()
    print("launched", flush=True)
    time.sleep(0.05)
print("on the GPU:", a.copy_to_host()[0])
`;
