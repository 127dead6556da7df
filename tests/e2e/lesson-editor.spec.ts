import { type Locator, type Page, expect, test } from '@playwright/test';
import { takeTurns } from './faults/take-turns';

takeTurns();

const LESSON = '/learn/start/first-speedup';

interface Program {
  readonly program: Locator;
  readonly editor: Locator;
}

/** A program of the lesson, once React has taken it over. */
async function openProgram(page: Page, id = 'serial'): Promise<Program> {
  await page.goto(LESSON);
  const program = page.locator(`#run-${id}`);
  const editor = program.getByRole('textbox', { name: /^Code editor/ });
  await expect(editor).toBeEditable();
  return { program, editor };
}

test('a lesson says how Tab leaves its program once the focus is there, and keeps what is chosen', async ({
  page,
}) => {
  const { program, editor } = await openProgram(page);
  await editor.focus();
  await expect(program.getByText('Esc, then Tab leaves the editor')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(program.getByText('Tab now leaves the editor')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(program.getByRole('button', { name: 'Run' })).toBeFocused();
  // It stays where it is: what stands below must not move away under a click.
  await program.getByRole('button', { name: 'Let Tab always leave' }).press('Enter');

  await page.reload();
  await expect(editor).toBeEditable();
  await editor.focus();
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
});

test('a lesson shows its programs in the size that the settings say', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('forkjoin.settings', '{"editorFontSize":20}');
  });
  const { editor } = await openProgram(page);
  await expect(editor).toHaveCSS('font-size', '20px');
});

test('Ctrl+S in a lesson keeps the program and says so, and the browser does not save the page', async ({
  page,
}) => {
  const { program, editor } = await openProgram(page);
  await editor.fill('mine = 1\n');
  await page.evaluate(() => {
    addEventListener('keydown', ({ defaultPrevented }) => {
      document.body.dataset['prevented'] = String(defaultPrevented);
    });
  });
  await page.keyboard.press('Control+s');
  await expect(page.locator('body')).toHaveAttribute('data-prevented', 'true');
  await expect(program.getByText(/^Saved on this device at \d\d:\d\d:\d\d$/)).toBeVisible();
  await page.reload();
  await expect(editor).toHaveValue('mine = 1\n');
});

test('Measure scaling says why the program failed, with its line, and forgets it when it works', async ({
  page,
}) => {
  const { editor } = await openProgram(page, 'pool');
  await editor.fill('print("begun")\n\n1 / 0\n');
  const figure = page.getByRole('figure').filter({ hasText: 'Run it with 1, 2' });
  const status = figure.getByRole('status').first();
  await figure.getByRole('button', { name: 'Measure scaling' }).click();
  await expect(status).toHaveText(
    'With 1 worker: Ended with an error, main.py, line 3. ZeroDivisionError: division by zero',
  );
  await editor.fill('print("done")\n');
  await figure.getByRole('button', { name: 'Measure scaling' }).click();
  await expect(figure.getByRole('table')).toBeVisible();
  await expect(status).not.toContainText('ZeroDivisionError');
});

test('a line that is left out or taken, or can move no further, keeps the focus', async ({ page }) => {
  await page.goto('/learn/vectorisation/when-not-to');
  await expect(page.getByRole('textbox', { name: /^Code editor/ }).first()).toBeEditable();
  const puzzle = page.getByRole('group', { name: 'Put the lines in order' });
  const button = (does: string): Locator =>
    puzzle.getByRole('button', { name: `${does}: balance += deposit`, exact: true });
  await button('Leave out').press('Enter');
  await expect(button('Use')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button('Leave out')).toBeFocused();

  // What is taken comes last, and goes up to the top one by one.
  await expect(button('Move down')).toHaveAttribute('aria-disabled', 'true');
  const above = (await puzzle.getByRole('button', { name: /^Move up/ }).count()) - 1;
  await button('Move up').focus();
  for (let k = 0; k < above; k += 1) await page.keyboard.press('Enter');
  await expect(button('Move up')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(button('Move up')).toBeFocused();
  await expect(puzzle.getByRole('listitem').first()).toContainText('balance += deposit');
  // What a move did is said, and a reload keeps the order.
  await button('Move down').press('Enter');
  await expect(puzzle.getByRole('status')).toHaveText(/^Now line 2 of \d+\.$/);
  await page.reload();
  await expect(puzzle.getByRole('listitem').nth(1)).toContainText('balance += deposit');
});

test('who chooses again goes on at the first choice', async ({ page }) => {
  await openProgram(page);
  const question = page.getByRole('group', { name: 'Predict, then run' }).first();
  const choices = question.getByRole('radio');
  await choices.last().press('Space');
  await question.getByRole('button', { name: 'Choose again' }).press('Enter');
  await expect(choices.last()).not.toBeChecked();
  await expect(choices.first()).toBeFocused();
});
