import { type Page, expect, test } from '@playwright/test';
import { openWorkbench } from '../open-workbench';
import { breakPython, mendPython } from './break-python';
import { expectRun } from './run-after';
import { takeTurns } from './take-turns';

takeTurns();

const FAILED = 'Python stopped working on this page.';

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

test('a failure is read out where it happened, and Start Python again takes it away and keeps the focus', async ({
  page,
}) => {
  await breakPython(page);
  const bench = await openWorkbench(page, '/challenges/pi-pool');
  await press(page, 'Run');
  await expect(bench.output.getByRole('status')).toContainText(FAILED);
  await press(page, 'Submit');
  await expect(bench.verdict.getByRole('status')).toContainText(FAILED);
  await press(page, 'Measure scaling');
  await expect(page.getByRole('region', { name: 'Scaling' }).getByRole('status').first()).toContainText(
    FAILED,
  );

  await mendPython(page);
  await page.getByRole('tab', { name: 'Output' }).click();
  await bench.output.getByRole('button', { name: 'Start Python again' }).press('Enter');
  await expect(bench.output).not.toContainText(FAILED);
  await expect(bench.output.getByRole('group', { name: 'Output' })).toBeFocused();
  await expectRun(page, bench);
});

test('a program of a lesson is not said to run for ever when Python fails', async ({ page }) => {
  await breakPython(page);
  await page.goto('/learn/vectorisation/ufuncs');
  const snippet = page.locator('[id^="run-"]').first();
  const run = snippet.getByRole('button', { name: 'Run', exact: true });
  await run.click();
  const output = snippet.getByRole('region', { name: 'Output' });
  await expect(output.getByRole('status')).toHaveText(new RegExp(`^${FAILED}`));

  await mendPython(page);
  await output.getByRole('button', { name: 'Start Python again' }).press('Enter');
  await expect(run).toBeFocused();
  await run.press('Enter');
  await expect(output.getByRole('status')).toContainText('Finished', { timeout: 60_000 });
});

const at = '2026-01-01T00:00:00.000Z';
const report = JSON.stringify({
  format: 'forkjoin-report',
  version: 1,
  learner: 'Ada',
  build: 'b',
  at,
  environment: { engine: 'test', cores: 2 },
  challenges: [
    {
      challenge: 'axpy',
      best: { stars: 1, hasPassed: true },
      attempts: [
        {
          id: 'attempt-1',
          challenge: 'axpy',
          at,
          code: 'def axpy(a, x, y):\n    return 0 * x\n',
          kind: 'passed',
          stars: 1,
          workers: 1,
          gradingMs: 1,
          build: 'b',
        },
      ],
    },
  ],
});

test('no learner is judged while Python does not start, and grading goes on when it does', async ({
  page,
}) => {
  await breakPython(page);
  await page.goto('/instructor/reports');
  const file = { name: 'report.json', mimeType: 'application/json', buffer: Buffer.from(report) };
  await page.locator('input[type=file]').setInputFiles(file);
  await press(page, 'Grade all again');
  await expect(page.getByRole('status').filter({ hasText: 'Grading ended early' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Ada/ })).toContainText('not yet');

  await mendPython(page);
  await press(page, 'Grade all again');
  await expect(page.getByRole('row', { name: /^Ada/ })).toContainText('Not earned', { timeout: 120_000 });
  await expect(page.getByText('Grading ended early')).toHaveCount(0);
});
