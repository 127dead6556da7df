import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openWorkbench } from './open-workbench';
import { takeTurns } from './faults/take-turns';

takeTurns();

const UGLY = 'x = [1,2]\nprint( x )\n';
const NEAT = 'x = [1, 2]\nprint(x)\n';

test('what Format did to the plain editor is undone with Ctrl+Z, and the focus stays on Format', async ({
  page,
}) => {
  const { editor } = await openWorkbench(page, '/playground');
  await editor.fill(UGLY);
  const format = page.getByRole('button', { name: 'Format', exact: true });
  await format.press('Enter');
  await expect(editor).toHaveValue(NEAT);
  await expect(format).toBeFocused();
  await editor.press('Control+z');
  await expect(editor).toHaveValue(UGLY);
});

test('Shift+Alt+F formats in the plain editor', async ({ page }) => {
  const { editor } = await openWorkbench(page, '/playground');
  await editor.fill(UGLY);
  await editor.press('Shift+Alt+F');
  await expect(editor).toHaveValue(NEAT);
  await expect(editor).toBeFocused();
});

test('the program of a challenge is downloaded, and a link opens it in the playground, on a phone too', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 390, height: 844 });
  const { editor } = await openWorkbench(page, '/challenges/axpy');
  await page.getByRole('tab', { name: 'Code' }).click();
  await editor.fill('print("mine")\n');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  const share = page.getByRole('group', { name: 'Share' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    share.getByRole('button', { name: 'Download as .py' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('axpy.py');
  expect(readFileSync(await download.path(), 'utf8')).toBe('print("mine")\n');

  await share.getByRole('button', { name: 'Copy link for the playground' }).click();
  await expect(share.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(link);
  await expect(page).toHaveURL(/\/playground#code=/);
  await expect(editor).toHaveValue('print("mine")\n');
});
