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

test('lists its sections beside the text where there is room, and leads from item to item', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/learn/multi-core/pool');
  const outline = page.getByRole('navigation', { name: 'On this page' });
  await outline.getByRole('link', { name: 'When a task fails' }).click();
  await expect(page.getByRole('heading', { name: 'When a task fails' })).toBeInViewport();
  // The list stays in sight.
  await expect(outline.getByRole('link').first()).toBeInViewport();
  const section = page.getByRole('navigation', { name: 'In the section Multi-core' });
  await expect(section.locator('[aria-current="page"]')).toHaveText('What a pool does with your tasks');
  await expect(section.locator('[aria-current="page"]')).toBeInViewport();
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(outline).toBeHidden();

  const around = page.getByRole('navigation', { name: 'Before and after' });
  await around.getByRole('link', { name: 'Next, challenge' }).click();
  await expect(page).toHaveURL(/\/challenges\/mandelbrot-rows$/);
  await around.getByRole('link', { name: 'Before this' }).click();
  await expect(page).toHaveURL(/\/learn\/multi-core\/pool$/);
});
