import { expect, test } from '@playwright/test';

const PATH = '/learn/start/first-speedup';

test("runs fill the reader's own numbers into the text, and answers are kept", async ({ page }) => {
  await page.goto(PATH);
  const gaps = page.getByRole('link', { name: 'not measured yet, run the program first' });
  const before = await gaps.count();
  expect(before).toBeGreaterThan(0);
  const choice = page.getByRole('group', { name: 'Predict, then run' }).getByRole('radio').first();
  await choice.click();
  await page.getByRole('button', { name: 'Run' }).first().click();
  await expect(page.getByText(/Finished in/).first()).toBeVisible();
  await expect.poll(() => gaps.count()).toBeLessThan(before);
  const after = await gaps.count();
  await page.reload();
  await expect(choice).toBeChecked();
  await expect(gaps).toHaveCount(after);
});

test('is read and worked through with the keyboard alone', async ({ page }) => {
  await page.goto(PATH);
  const editor = page.getByRole('textbox', { name: /^Code editor/ }).first();
  await editor.focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Finished in/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Run' }).first()).toBeFocused();
});
