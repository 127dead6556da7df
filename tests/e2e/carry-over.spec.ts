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

test('what a file brings after everything was erased is counted again', async ({ page }, info) => {
  const path = info.outputPath('everything.json');
  const draft = JSON.stringify({ code: 'mine\n', savedAt: '2026-01-01T00:00:00.000Z', tab: 't' });
  const file = { format: 'forkjoin-backup', version: 1, at: '2026-01-01T00:00:00.000Z', attempts: [] };
  writeFileSync(path, JSON.stringify({ ...file, entries: [{ key: 'draft/playground', text: draft }] }));
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('button', { name: 'Read it', exact: true }).click();
  await expect(page.getByText('The file is read.')).toBeVisible();
  await expect(page.getByText('Everything is erased.')).toBeHidden();
  await expect(page.getByText(/: 1 program in editors/)).toBeVisible();
});

test('the minutes of a workshop can be typed anew, and settle when the field is left', async ({ page }) => {
  await page.goto('/workshop');
  await page.getByRole('group').getByRole('checkbox').first().check();
  const minutes = page.getByRole('spinbutton', { name: /^Minutes for / });
  const before = await minutes.inputValue();
  const link = page.getByRole('status', { name: 'The link' });
  await minutes.fill('');
  await expect(minutes).toHaveValue('');
  await minutes.blur();
  await expect(minutes).toHaveValue(before);
  await minutes.fill('');
  await minutes.pressSequentially('45');
  await expect(minutes).toHaveValue('45');
  await expect(link).toContainText(/:45$/);
  await minutes.fill('9999');
  await minutes.blur();
  await expect(minutes).toHaveValue('600');
  await expect(link).toContainText(/:600$/);
});

test('a workshop link takes every lesson and challenge there is', async ({ page, context }) => {
  await page.goto('/workshop');
  const boxes = page.getByRole('group').getByRole('checkbox');
  const count = await boxes.count();
  expect(count).toBeGreaterThan(60);
  for (const box of await boxes.all()) await box.check();
  const address = await page.getByRole('status', { name: 'The link' }).textContent();
  const other = await context.newPage();
  await other.goto(address ?? '');
  await expect(other.getByText(`0 of ${String(count)} done`)).toBeVisible();
});

test('a link of a workshop that cannot be copied is selected, and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/workshop');
  await page.getByRole('group').getByRole('checkbox').first().check();
  const address = await page.getByRole('status', { name: 'The link' }).textContent();
  await page.getByRole('button', { name: 'Copy link' }).click();
  const said = page.getByText('This browser did not let the page copy the link.');
  await expect(said).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(address);
  await page.getByRole('spinbutton', { name: /^Minutes for / }).fill('7');
  await expect(said).toBeHidden();
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
