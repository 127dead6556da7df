import { type Page, expect, test } from '@playwright/test';
import { takeTurns } from './faults/take-turns';
import { holdPythonBack } from './hold-python-back';
import { openWorkbench, waitForFullEditor } from './open-workbench';

const PATH = '/challenges/axpy';

const size = (page: Page, pixels: number) =>
  page
    .getByRole('group', { name: 'Size of code in the editor' })
    .getByRole('radio', { name: `${String(pixels)} px` });

test('the size of code that is chosen in the settings is taken by an open editor, and kept', async ({
  page,
  context,
}) => {
  await holdPythonBack(page);
  const { editor } = await openWorkbench(page, PATH);
  await expect(editor).toHaveCSS('font-size', '14px');
  const settings = await context.newPage();
  await settings.goto('/settings');
  await size(settings, 20).check({ force: true });
  await expect(editor).toHaveCSS('font-size', '20px');
  await page.reload();
  await expect(editor).toHaveCSS('font-size', '20px');
  await settings.reload();
  await expect(size(settings, 20)).toBeChecked();
});

test.describe('the full editor', () => {
  takeTurns();

  test('has the size that was chosen, takes another one while it is open, and keeps it', async ({
    page,
    context,
  }) => {
    await holdPythonBack(page);
    const settings = await context.newPage();
    await settings.goto('/settings');
    await size(settings, 20).check({ force: true });
    await page.goto(PATH);
    await waitForFullEditor(page);
    const text = page.locator('.monaco-editor .view-lines').first();
    await expect(text).toHaveCSS('font-size', '20px');
    await size(settings, 24).check({ force: true });
    await expect(text).toHaveCSS('font-size', '24px');
    await page.reload();
    await waitForFullEditor(page);
    await expect(text).toHaveCSS('font-size', '24px');
  });
});
