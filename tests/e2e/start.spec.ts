import { expect, type Page, test } from '@playwright/test';

async function answer(page: Page, number: number, choice: string): Promise<void> {
  await expect(page.getByRole('heading', { name: `Question ${String(number)} of 12` })).toBeVisible();
  await page.getByRole('radio', { name: choice }).first().check();
  await page.getByRole('button', { name: 'Answer' }).click();
}

test('the entry quiz explains each answer, proposes a section, and can be taken again', async ({ page }) => {
  await page.goto('/start/quiz');
  await answer(page, 1, 'In four hours');
  await expect(page.getByText('It is called the span')).toBeVisible();
  await page.getByRole('button', { name: 'Next question' }).click();
  await answer(page, 2, '90');
  await expect(page.getByText('The serial tenth does not shrink')).toBeVisible();
  await expect(page.getByText('So it is never more than ten times as fast')).toBeVisible();
  await page.reload();
  for (let number = 3; number <= 12; number += 1) {
    await answer(page, number, "I don't know");
    await page.getByRole('button', { name: number === 12 ? 'See the result' : 'Next question' }).click();
  }
  await expect(page.getByRole('heading', { name: 'Start with Why parallel' })).toBeFocused();
  await expect(page.getByText('1 of 2 right')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Start with Why parallel' })).toBeVisible();
  await page.getByRole('button', { name: 'Take it again' }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 of 12' })).toBeVisible();
});

test('survey answers are kept on this device, and nothing is included unless it is switched on', async ({
  page,
}) => {
  await page.goto('/start/survey');
  const include = page.getByRole('switch', { name: 'Include my answers in my report file' });
  await page.getByRole('group', { name: 'How often' }).getByText('Most weeks').click();
  await page.getByRole('textbox').fill('A heat equation');
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await expect(include).not.toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Most weeks' })).toBeChecked();
  await expect(page.getByRole('textbox')).toHaveValue('A heat equation');
  await include.check();
  await page.reload();
  await expect(include).toBeChecked();
});

test(
  'calibration can be stopped, measures this machine, and lessons quote it',
  { tag: '@timed' },
  async ({ page }) => {
    await page.goto('/start/calibrate');
    const measure = page.getByRole('button', { name: 'Measure this machine' });
    await measure.click();
    await expect(page.getByText(/^Step 1 of/)).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByText('Nothing was kept of this measurement')).toBeVisible();
    await measure.click();
    await expect(page.getByText('Finished.', { exact: true })).toBeVisible({ timeout: 80_000 });
    await expect(page.locator('[data-row=start]')).toContainText(/[\d.]+ ms/);
    await expect(page.locator('[data-row=latency]')).toContainText(/[\d.]+ µs/);
    await expect(page.locator('[data-row=bandwidth]')).toContainText(/[\d.]+ GB\/s/);
    await expect(page.getByRole('button', { name: 'Measure again' })).toBeVisible();

    await page.goto('/learn/why-parallel/overheads');
    await expect(page.getByText(/that took [\d.,]+ ms on this machine/)).toBeVisible();
  },
);
