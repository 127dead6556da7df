import { expect, test } from '@playwright/test';
import { openWorkbench, waitForFullEditor } from './open-workbench';

const PATH = '/challenges/axpy';

test('what was typed is there after a reload, and Reset can be undone', async ({ page }) => {
  const { editor } = await openWorkbench(page, PATH);
  const starter = await editor.inputValue();
  await editor.fill('mine = 1\n');
  await page.reload();
  await expect(editor).toHaveValue('mine = 1\n');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(editor).toHaveValue(starter);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(editor).toHaveValue('mine = 1\n');
});

test('two tabs on one challenge say so and never overwrite each other', async ({ page, context }) => {
  const { editor } = await openWorkbench(page, PATH);
  const other = await context.newPage();
  const { editor: otherEditor } = await openWorkbench(other, PATH);
  await editor.fill('first\n');
  await expect(other.getByText('changed in another tab')).toBeVisible();
  await otherEditor.fill('second\n');
  await expect(editor).toHaveValue('first\n');
  await other.getByRole('button', { name: 'Take the other version' }).click();
  await expect(otherEditor).toHaveValue('first\n');
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(otherEditor).toHaveValue('second\n');
});

test('Escape lets Tab leave the editor, in the plain one and in Monaco', async ({ page }) => {
  const { editor } = await openWorkbench(page, PATH);
  await editor.focus();
  await page.keyboard.press('Tab');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Tab now leaves the editor')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();

  await page.evaluate(() => localStorage.setItem('forkjoin.settings', '{"editor":"full"}'));
  await page.reload();
  await waitForFullEditor(page);
  await editor.focus();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Tab now leaves the editor')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
});

test('panes are resized with the arrow keys, and keep their sizes', async ({ page }) => {
  await openWorkbench(page, PATH);
  const separator = page.getByRole('separator', { name: 'Resize statement and editor' });
  const before = await separator.boundingBox();
  await separator.focus();
  for (let k = 0; k < 3; k += 1) await page.keyboard.press('ArrowRight');
  const after = await separator.boundingBox();
  expect(after?.x).toBeGreaterThan((before?.x ?? 0) + 20);
  await page.reload();
  await expect
    .poll(async () => Math.round((await separator.boundingBox())?.x ?? 0))
    .toBe(Math.round(after?.x ?? -1));
});

test('a program in a link is opened beside the own one, and not run', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { editor, output } = await openWorkbench(page, '/playground');
  await editor.fill('print("linked")\n');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await editor.fill('print("own")\n');
  await page.goto('/settings');
  await page.goto(link);
  await expect(editor).toHaveValue('print("linked")\n');
  await expect(output).toContainText('Run the program to see here what it prints.');
  await page.getByRole('button', { name: 'Go back to my own program' }).click();
  await expect(editor).toHaveValue('print("own")\n');
});
