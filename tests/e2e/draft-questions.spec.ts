import { type Page, expect, test } from '@playwright/test';
import { takeTurns } from './faults/take-turns';
import { openWorkbench } from './open-workbench';

takeTurns();

const PATH = '/challenges/axpy';
const LESSON = '/learn/start/first-speedup';

/** Where a button was that went with what it did: on the notices, not at the top of the page. */
async function expectFocusOnNotices(page: Page): Promise<void> {
  await expect(page.locator(':focus')).toHaveAttribute('role', 'status');
}

test('what Reset replaced is among the attempts after a letter and a reload', async ({ page }) => {
  const { editor } = await openWorkbench(page, PATH);
  await editor.fill('# mine\n');
  await page.getByRole('button', { name: 'Reset' }).click();
  await editor.fill('x');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.reload();
  await expect(editor).toHaveValue('x');
  await page.getByRole('tab', { name: 'Attempts' }).click();
  const attempts = page.getByRole('region', { name: 'Attempts' });
  await expect(attempts).toContainText('Set aside, not submitted');
  await attempts.getByRole('button', { name: /^Restore/ }).click();
  await expect(editor).toHaveValue('# mine\n');
  // The letter was set aside in turn.
  await expect(attempts.getByRole('button', { name: /^Restore/ })).toHaveCount(2);
});

test('what Reset replaced in the playground is listed there after a reload', async ({ page }) => {
  const { editor } = await openWorkbench(page, '/playground');
  await editor.fill('# mine\n');
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.reload();
  await page.getByText('Set aside: 1 text', { exact: true }).click();
  await page.getByRole('button', { name: /^Restore the text of/ }).click();
  await expect(editor).toHaveValue('# mine\n');
});

test('Undo and the choice between two tabs leave the focus beside the editor', async ({ page, context }) => {
  const { editor } = await openWorkbench(page, PATH);
  const other = await context.newPage();
  const { editor: otherEditor } = await openWorkbench(other, PATH);
  await editor.fill('first\n');
  await otherEditor.fill('second\n');
  const mine = other.getByRole('button', { name: 'Keep what is here' });
  await mine.focus();
  await other.keyboard.press('Enter');
  await expect(mine).toBeHidden();
  await expectFocusOnNotices(other);
  await other.getByRole('button', { name: 'Reset' }).click();
  await other.getByRole('button', { name: 'Undo' }).focus();
  await other.keyboard.press('Enter');
  await expect(otherEditor).toHaveValue('second\n');
  await expectFocusOnNotices(other);
  await other.keyboard.press('Tab');
  await expect(otherEditor).toBeFocused();
});

test('two tabs on one lesson are asked which program to keep', async ({ page, context }) => {
  await page.goto(LESSON);
  const other = await context.newPage();
  await other.goto(LESSON);
  const [editor, otherEditor] = [page, other].map((tab) =>
    tab.getByRole('textbox', { name: /^Code editor/ }).first(),
  );
  await editor?.fill('first\n');
  await otherEditor?.fill('second\n');
  await expect(other.getByText('changed in another tab')).toBeVisible();
  await other.getByRole('button', { name: 'Take the other version' }).click();
  await expect(other.locator('textarea').first()).toHaveValue('first\n');
  await other.getByText('Set aside: 1 text', { exact: true }).click();
  await other.getByRole('button', { name: /^Restore the text of/ }).click();
  await expect(other.locator('textarea').first()).toHaveValue('second\n');
});

test('a lesson asks about the program that came with a file', async ({ page }) => {
  await page.goto(LESSON);
  const editor = page.getByRole('textbox', { name: /^Code editor/ }).first();
  await editor.fill('mine\n');
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) =>
      name.startsWith('forkjoin.draft/start/first-speedup/'),
    );
    const beside = (key ?? '').replace('forkjoin.draft/', 'forkjoin.beside/draft/');
    localStorage.setItem(`${beside}/import`, '{"code":"theirs\\n","savedAt":"","tab":"t"}');
  });
  await page.reload();
  await expect(page.getByText('This came with the file that you read')).toBeVisible();
  await page.getByRole('button', { name: 'Take the version of this device' }).click();
  await expect(editor).toHaveValue('mine\n');
});

test('Reset in a lesson leaves the focus before Undo, however late the notices are loaded', async ({
  page,
}) => {
  await page.goto(LESSON);
  await page.waitForLoadState('networkidle');
  await page.route('**/_next/static/chunks/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  const program = page.locator('[id^=run-]').first();
  const editor = program.getByRole('textbox', { name: /^Code editor/ });
  const starter = await editor.inputValue();
  await editor.fill('mine\n');
  await program.getByRole('button', { name: 'Reset' }).focus();
  await page.keyboard.press('Enter');
  await expect(editor).toHaveValue(starter);
  await expectFocusOnNotices(page);
  await page.keyboard.press('Tab');
  await expect(program.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(editor).toHaveValue('mine\n');
  await expectFocusOnNotices(page);
});

test('a program begun from an earlier starter is opened, and the new starter is one click away', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const draft = { code: 'begun before\n', savedAt: '2026-01-01T00:00:00.000Z', tab: 't' };
    localStorage.setItem('forkjoin.draft/challenge/axpy@earlier', JSON.stringify(draft));
  });
  const { editor } = await openWorkbench(page, PATH);
  await expect(editor).toHaveValue('begun before\n');
  await expect(page.getByText('The starter of this challenge has changed since you began.')).toBeVisible();
  await page.getByRole('button', { name: 'Take the new starter' }).click();
  await expect(editor).toHaveValue(/^(?!begun before)/);
  await expectFocusOnNotices(page);
  await page.reload();
  await expect(editor).toHaveValue(/^(?!begun before)/);
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(page.getByRole('region', { name: 'Attempts' })).toContainText('Set aside, not submitted');
});
