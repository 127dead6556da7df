import { expect, test } from '@playwright/test';
import { openWorkbench } from '../open-workbench';
import { takeTurns } from './take-turns';

takeTurns();

const MINE = '# mine\n';

test('a full editor that does not come leaves the plain one, and says so', async ({ page }) => {
  await page.route(/\/vs\//, (route) => route.abort());
  await page.goto('/playground');
  const area = page.getByRole('textbox', { name: 'Code editor' });
  await area.fill(MINE);
  await expect(page.getByText('The full editor did not load.')).toBeVisible();
  await area.press('End');
  await area.pressSequentially('x = 1');
  await expect(area).toHaveValue(/x = 1/);
});

test('a part that is asked for and does not come takes nothing else down', async ({ page }) => {
  const { editor } = await openWorkbench(page, '/challenges/axpy');
  await editor.fill(MINE);
  await page.waitForLoadState('networkidle');
  await page.route('**/_next/static/chunks/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('This part did not load.')).toBeVisible();
  await expect(page.getByText('# mine').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Submit' })).toBeVisible();
});

test('a checker that does not start is told, and no text is called clean', async ({ page }) => {
  await page.route(/checker\.mjs/, (route) => route.abort());
  await page.goto('/playground');
  await expect(page.getByText('Not checked: the checker did not start')).toBeVisible();
  await expect(page.getByText('No remarks')).toHaveCount(0);
  await page.getByRole('button', { name: 'Format' }).click();
  await expect(page.getByText(/The formatter did not start/)).toBeVisible();
});

test('an emptied number of workers is no number yet, and comes back when the field is left', async ({
  page,
}) => {
  await openWorkbench(page, '/playground');
  const workers = page.getByRole('spinbutton', { name: 'Workers' });
  const before = await workers.inputValue();
  await workers.fill('');
  await expect(workers).toHaveValue('');
  await workers.press('Tab');
  await expect(workers).toHaveValue(before);
  await workers.fill('3');
  await workers.press('Tab');
  await expect(workers).toHaveValue('3');
});

test('hints and a solution that was asked for are open after a reload', async ({ page }) => {
  await openWorkbench(page, '/challenges/axpy');
  await page.getByRole('button', { name: /hint/i }).click();
  const hint = page.getByRole('heading', { name: 'Hint 1' });
  await expect(hint).toBeFocused();
  await page.getByRole('tab', { name: 'Solution' }).click();
  const region = page.getByRole('region', { name: 'Solution' });
  await region.getByRole('button', { name: 'Show the solution' }).click();
  await region.getByRole('button', { name: 'Yes, show it now' }).click();
  await expect(region).toContainText('def axpy');
  await page.reload();
  await expect(hint).toBeVisible();
  await page.getByRole('tab', { name: 'Solution' }).click();
  await expect(region).toContainText('def axpy');
});
