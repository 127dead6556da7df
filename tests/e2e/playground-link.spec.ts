import { type Page, expect, test } from '@playwright/test';
import { openWorkbench } from './open-workbench';
import { takeTurns } from './faults/take-turns';

takeTurns();

const CODE = 'print("from a link")\n';

/** What the browser says when the page asks to copy; undefined where it has no clipboard for it. */
async function clipboard(page: Page, kind: 'copies' | 'refuses' | 'none'): Promise<void> {
  await page.addInitScript((wanted) => {
    const writeText = () =>
      wanted === 'copies' ? Promise.resolve() : Promise.reject(new DOMException('no', 'NotAllowedError'));
    const value = wanted === 'none' ? undefined : { writeText };
    Object.defineProperty(navigator, 'clipboard', { value });
  }, kind);
}

for (const kind of ['refuses', 'none'] as const) {
  test(`a link that the page may not copy (${kind}) is shown, selected, and opens the program`, async ({
    page,
    context,
  }) => {
    await clipboard(page, kind);
    const { editor } = await openWorkbench(page, '/playground');
    await editor.fill(CODE);
    await page.getByRole('button', { name: 'Copy link' }).click();
    const field = page.getByRole('textbox', { name: /press Ctrl\+C/ });
    await expect(field).toBeFocused();
    const link = await field.inputValue();
    expect(await field.evaluate((input: HTMLInputElement) => input.selectionEnd)).toBe(link.length);

    const other = await context.newPage();
    const opened = await openWorkbench(other, link);
    await expect(other.getByText('This program came with the link.')).toBeVisible();
    await expect(opened.editor).toHaveValue(CODE);

    // Of the next text it would be the wrong one.
    await editor.fill('print("another")\n');
    await expect(field).toBeHidden();
  });
}

test('what was copied is said until the program changes', async ({ page }) => {
  await clipboard(page, 'copies');
  const { editor } = await openWorkbench(page, '/playground');
  await editor.fill(CODE);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  await editor.fill('print("another")\n');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
});

test('a program that is too long for a link is not copied, and the page says so', async ({ page }) => {
  await clipboard(page, 'copies');
  const { editor } = await openWorkbench(page, '/playground');
  await editor.fill('#'.repeat(200_001));
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('This program is too long for a link')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
});

test('a link that was cut off opens the own program, and the page says why', async ({ page }) => {
  const { editor } = await openWorkbench(page, '/playground#code=AAAA');
  const notice = page.getByText('The program of this link cannot be opened');
  await expect(notice).toBeVisible();
  await expect(editor).toHaveValue(/^from multiprocessing import Pool/);
  await editor.fill('print("mine")\n');
  await page.getByRole('button', { name: 'Go on with my own program' }).click();
  await expect(notice).toBeHidden();
  await expect(editor).toHaveValue('print("mine")\n');
});
