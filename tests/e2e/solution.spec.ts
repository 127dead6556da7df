import { type Locator, type Page, expect, test } from '@playwright/test';
import { keepAttempts } from './keep-attempts';
import { openWorkbench } from './open-workbench';
import { takeTurns } from './faults/take-turns';

takeTurns();

const PATH = '/challenges/axpy';
const PASSED = 'def axpy(a, x, y):\n    return y + a * x  # as it passed\n';

/** Opens the solution of a reader who has passed, and who has the starter in the editor again. */
async function openSolution(page: Page): Promise<Locator> {
  await page.addInitScript(() => {
    localStorage.setItem('forkjoin.progress/axpy', '{"stars":1,"hasPassed":true}');
  });
  await openWorkbench(page, PATH);
  await page.getByRole('tab', { name: 'Solution' }).click();
  return page.getByRole('region', { name: 'Solution' });
}

const COMMON = { challenge: 'axpy', stars: 1, workers: 1, gradingMs: 5, build: 'b' };
/** One that passed, and a later one that did not. */
const ATTEMPTS = [
  { ...COMMON, id: 'attempt-1', at: '2026-01-01T12:00:00.000Z', kind: 'passed', code: PASSED },
  { ...COMMON, id: 'attempt-2', at: '2026-01-02T12:00:00.000Z', kind: 'error', code: '1 / 0' },
];

test('beside the reference stands what passed, not what is in the editor by now', async ({ page }) => {
  await page.goto('/glossary');
  await keepAttempts(page, ATTEMPTS);
  const solution = await openSolution(page);
  await expect(solution).toContainText('Both pass');
  const own = solution.getByRole('figure').first();
  await expect(own).toContainText(/^Yours, passed on 1 Jan 2026/);
  await expect(own).toContainText('# as it passed');
  await expect(solution.getByRole('figure')).toHaveCount(2);
});

test('where the program that passed is not kept, the text in the editor is not said to pass', async ({
  page,
}) => {
  const solution = await openSolution(page);
  await expect(solution).toContainText('The program that you passed with is not kept on this device.');
  await expect(solution).not.toContainText('Both pass');
  await expect(solution.getByRole('figure').first()).toContainText(/^In the editor now/);
});
