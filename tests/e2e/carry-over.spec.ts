import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { takeTurns } from './faults/take-turns';

takeTurns();

test('a file with damaged records is read for the rest, and the keyboard goes on where the answer is', async ({
  page,
}, info) => {
  const path = info.outputPath('everything.json');
  const entries = [{ key: 'learner', text: 'Ada' }, { key: '../x', text: '' }, 7];
  const file = { format: 'forkjoin-backup', version: 1, at: '2026-01-01T00:00:00.000Z' };
  writeFileSync(path, JSON.stringify({ ...file, entries, attempts: [{ id: 'attempt-1' }] }));
  await page.goto('/settings');
  const input = page.locator('input[type=file]');
  const status = page.getByRole('status').filter({ has: page.getByRole('paragraph') });
  const missing = '3 things in this file cannot be read and will be left out';

  await input.setInputFiles(path);
  await expect(page.getByText(missing)).toBeVisible();
  await page.getByRole('button', { name: 'Leave it' }).press('Enter');
  await expect(page.getByText('Nothing was read.')).toBeVisible();
  await expect(status.filter({ hasText: 'Nothing was read.' })).toBeFocused();

  await input.setInputFiles(path);
  await page.getByRole('button', { name: 'Read it', exact: true }).press('Enter');
  await expect(page.getByText('The file is read.')).toBeVisible();
  await expect(status.filter({ hasText: 'The file is read.' })).toBeFocused();
  expect(await page.evaluate(() => localStorage.getItem('forkjoin.learner'))).toBe('Ada');
});

test('feedback that was erased is not shown by the pages that follow', async ({ page }) => {
  await page.goto('/settings');
  await page.evaluate(() => {
    const text = '{"rating":"right","text":"Good.","at":"2026-01-01T00:00:00.000Z"}';
    localStorage.setItem('forkjoin.feedback/vectorisation/axpy', text);
  });
  const top = page.getByRole('banner');
  await top.getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByText('Include my feedback (1)')).toBeVisible();
  // Within one visit: a page that is loaded anew knows nothing of the one before.
  await page.goBack();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  await top.getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByRole('button', { name: 'Download report' })).toBeVisible();
  await expect(page.getByText(/^Include my feedback/)).toBeHidden();
});

test('taking an item out of a workshop leaves the keyboard at the next one, and at the list when it was the last', async ({
  page,
}) => {
  await page.goto('/workshop');
  const boxes = page.getByRole('group').getByRole('checkbox');
  for (const k of [0, 1, 2]) await boxes.nth(k).check();
  const removes = page.getByRole('button', { name: /^Take .* out$/ });
  const names = await removes.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  await removes.nth(1).press('Enter');
  await expect(page.getByRole('button', { name: names[2] ?? '', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: names[0] ?? '', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'In this order' })).toBeFocused();
});

test('two tabs on one lesson keep what each of them answers', async ({ page, context }) => {
  const path = '/learn/start/first-speedup';
  const other = await context.newPage();
  await page.goto(path);
  await other.goto(path);
  const radios = (tab: typeof page) => tab.getByRole('group', { name: /./ }).getByRole('radio');
  const [first, last] = [radios(page).first(), radios(other).last()];
  await first.click();
  await expect(radios(other).first()).toBeChecked();
  await last.click();
  await expect(radios(page).last()).toBeChecked();
  await page.reload();
  await expect(first).toBeChecked();
  await expect(radios(page).last()).toBeChecked();
});
