import { type Page, expect, test } from '@playwright/test';
import { duration } from '../../components/ui/strings/program';
import { downloadText } from './download-text';
import { openWorkbench, waitForFullEditor } from './open-workbench';
import { rowOf } from './row-of';

const POOL = [
  'from multiprocessing import Pool',
  'def work(n):',
  '    return sum(range(n))',
  'if __name__ == "__main__":',
  '    with Pool(2) as pool:',
  '        print(pool.map(work, [200_000] * 4, chunksize=1))',
].join('\n');

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly cat?: string;
  /** Microseconds. */
  readonly ts?: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/** What is exported: names of processes, and what each of them did and when, as viewers of traces read it. */
async function exportTrace(page: Page): Promise<readonly TraceEvent[]> {
  const { traceEvents } = JSON.parse(await downloadText(page, 'Export')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  for (const { ph, ts = NaN, dur = NaN } of traceEvents) {
    if (ph === 'M') continue;
    expect([ph, ts >= 0, dur >= 0]).toEqual(['X', true, true]);
  }
  return traceEvents;
}

/** Name, time alive, tasks and messages sent of each process, as its row of the table has to say them. */
function rowsOf(trace: readonly TraceEvent[]): readonly (readonly string[])[] {
  return trace
    .filter(({ ph }) => ph === 'M')
    .map(({ pid, args: { name = '' } }) => {
      const own = trace.filter((event) => event.pid === pid && event.ph === 'X');
      const of = (kind: string) => own.filter(({ cat }) => cat === kind);
      const aliveMs = (of('run')[0]?.dur ?? NaN) / 1000;
      return [name, duration(aliveMs), String(of('task').length), String(of('send').length)];
    });
}

test('the timeline shows each process, is read by keyboard, zooms, and is exported as its table says', async ({
  page,
}) => {
  const { editor, output } = await openWorkbench(page, '/playground');
  await editor.fill(POOL);
  await page.keyboard.press('Control+Enter');
  await expect(output).toContainText('Finished in');
  await page.getByRole('tab', { name: 'Timeline' }).click();
  const region = page.getByRole('region', { name: 'Timeline' });

  await region.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expect(region.getByRole('status')).toContainText('MainProcess computes');
  await expect(region.getByRole('button', { name: 'Whole run' })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('+');
  await expect(region.getByRole('button', { name: 'Whole run' })).toHaveAttribute('aria-disabled', 'false');
  const later = region.getByRole('button', { name: 'Later' });
  await expect(later).toHaveAttribute('aria-disabled', 'false');
  while ((await later.getAttribute('aria-disabled')) === 'false') await later.click();
  await expect(region.getByRole('button', { name: 'Earlier' })).toHaveAttribute('aria-disabled', 'false');
  await region.getByRole('button', { name: 'Whole run' }).click();
  // The main program's lane is the first; whatever it does in the middle, the learner's line stands beside it.
  const lanes = region.getByRole('application').locator('> svg');
  const { width = 0 } = (await lanes.boundingBox()) ?? {};
  await lanes.hover({ position: { x: width / 2, y: 13 } });
  await expect(region.getByRole('status')).toContainText(/MainProcess .*Line \d+: \S/);

  const expected = rowsOf(await exportTrace(page));
  expect(expected).toHaveLength(3);
  expect(expected.map(([name]) => name)).toContain('MainProcess');
  expect(expected.reduce((sum, [, , tasks]) => sum + Number(tasks), 0)).toBe(4);
  const table = region.getByRole('table', { name: 'Time of each process' });
  for (const [name = '', alive = '', tasks = '', sent = ''] of expected) {
    const cells = await rowOf(table, `${name}:`).getByRole('cell').allTextContents();
    expect([cells[0], cells[5], cells[6]?.split(' ')[0]], name).toEqual([alive, tasks, sent]);
  }
  await expect(region.getByRole('table', { name: 'Longest waits' }).getByRole('row')).not.toHaveCount(0);
});

test('classic mistakes and what ruff finds are told with their lines; Format and Ctrl+S do what they say', async ({
  page,
}) => {
  const { editor } = await openWorkbench(page, '/playground');
  await editor.fill('from multiprocessing import Pool\npool = Pool( 2 )\nprint(nothing)\n');
  const remarks = page.getByRole('button', { name: /remark/ });
  await expect(remarks).toHaveText('2 remarks');
  await remarks.click();
  await expect(page.getByText(/Line 2: This starts processes when the file is imported/)).toBeVisible();
  await expect(page.getByText(/Line 3: Undefined name `nothing`/)).toBeVisible();
  await page.getByRole('button', { name: 'Format' }).click();
  await expect(editor).toHaveValue('from multiprocessing import Pool\n\npool = Pool(2)\nprint(nothing)\n');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/Saved on this device at \d\d:\d\d:\d\d/)).toBeVisible();
});

test('the full editor completes from the real modules and shows the signature of a call', async ({
  page,
}) => {
  await page.goto('/playground');
  await waitForFullEditor(page);
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('import numpy as np\nnp');
  await page.keyboard.type('.linsp');
  const suggestions = page.locator('.suggest-widget');
  await expect(suggestions).toContainText('linspace');
  await page.keyboard.press('Enter');
  await page.keyboard.type('(');
  await expect(page.locator('.parameter-hints-widget')).toContainText('num=50');
});

test('whoever lets Tab leave the editor finds it so again', async ({ page }) => {
  const { editor } = await openWorkbench(page, '/playground');
  await page.getByRole('button', { name: 'Let Tab always leave' }).click();
  await editor.focus();
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Let Tab indent' })).toBeVisible();
});

test('a launch is drawn with what a thread reads and writes', async ({ page }) => {
  const { editor, output } = await openWorkbench(page, '/playground');
  await editor.fill(
    [
      'import os',
      'os.environ["NUMBA_ENABLE_CUDASIM"] = "1"',
      'import numpy as np',
      'from numba import cuda',
      '@cuda.jit',
      'def double(x, y):',
      '    i = cuda.grid(1)',
      '    if i < x.size:',
      '        y[i] = 2 * x[i]',
      'x = np.arange(6, dtype=np.float32)',
      'y = np.zeros_like(x)',
      'double[2, 4](x, y)',
      'print(y)',
    ].join('\n'),
  );
  await page.keyboard.press('Control+Enter');
  await expect(output).toContainText('Finished in');
  await page.getByRole('tab', { name: 'GPU' }).click();
  const region = page.getByRole('region', { name: 'GPU' });
  await expect(region).toContainText('double[2, 4]');
  await expect(region).toContainText('2 thread blocks of 4 threads: 8 threads in all.');
  await region.getByRole('application', { name: /4 threads of a thread block/ }).focus();
  await page.keyboard.press('ArrowRight');
  // One sentence is announced; the table is there to be read.
  await expect(region.getByRole('status').last()).toHaveText(
    'Thread block 0. Thread 1, warp 0: 2 reads and writes.',
  );
  const accesses = region.getByRole('table', { name: 'What this thread reads and writes' });
  await expect(accesses).toContainText('x[1]');
  await expect(accesses).toContainText('y[i] = 2 * x[i]');

  // A mouse looks at others on its way; a click keeps one.
  const cells = region.getByRole('application', { name: /4 threads of a thread block/ }).locator('svg');
  await cells.hover({ position: { x: 49, y: 7 } });
  await expect(accesses).toContainText('x[3]');
  await region.getByRole('heading', { name: 'Grid' }).hover();
  await expect(accesses).toContainText('x[1]');
  await cells.click({ position: { x: 35, y: 7 } });
  await region.getByRole('heading', { name: 'Grid' }).hover();
  await expect(accesses).toContainText('x[2]');
  // The same thread of the next thread block has no element: the guard keeps it from one.
  await region.getByRole('button', { name: 'Next thread block' }).press('Enter');
  await expect(region).toContainText('This thread read and wrote nothing.');
  await region.getByRole('button', { name: 'Previous thread of the block' }).press('Enter');
  await expect(accesses).toContainText('x[5]');

  const explorer = region.getByRole('region', { name: 'Step by step' });
  await explorer.getByRole('button', { name: 'Forward' }).press('Enter');
  await expect(explorer).toContainText('Thread 0 meets a condition: it is true.');
  await explorer.getByRole('slider', { name: 'Step' }).press('ArrowRight');
  await expect(explorer).toContainText('Thread 0 reads x[0], which is 0.0.');
  await explorer.getByRole('button', { name: 'Next thread' }).press('Enter');
  await expect(explorer).toContainText('Thread 1 meets a condition: it is true.');
  await explorer.getByText('The steps as a table').click();
  await expect(explorer.getByRole('row', { name: /writes 2\.0 into y\[1\]/ })).toBeVisible();
});

test('the solution opens when it is asked for twice', async ({ page }) => {
  await openWorkbench(page, '/challenges/axpy');
  await page.getByRole('tab', { name: 'Solution' }).click();
  const region = page.getByRole('region', { name: 'Solution' });
  await region.getByRole('button', { name: 'Show the solution' }).click();
  await expect(region).not.toContainText('def axpy');
  await region.getByRole('button', { name: 'Yes, show it now' }).click();
  await expect(region).toContainText('def axpy');
});
