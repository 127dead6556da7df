import { expect, type Locator, type Page, test } from '@playwright/test';

/** One figure of a lesson: its controls, and the sentence that follows them. */
async function openFigure(page: Page, path: string, name: string | RegExp): Promise<Locator> {
  await page.goto(path);
  const figure = page.getByRole('region', { name });
  await expect(figure).toBeVisible();
  return figure;
}

test("Amdahl's law: a smaller serial fraction lifts the limit", async ({ page }) => {
  const figure = await openFigure(page, '/learn/why-parallel/amdahl', "Amdahl's and Gustafson's law");
  await expect(figure.getByRole('status')).toContainText('No number of workers gets past 10 times.');
  await figure.getByRole('slider', { name: 'Serial fraction' }).focus();
  for (let k = 0; k < 10; k += 1) await page.keyboard.press('ArrowLeft');
  await expect(figure.getByRole('status')).toContainText('No number of workers gets past 20 times.');
});

test('work and span: another worker brings nothing beyond the span, a shorter task does', async ({
  page,
}) => {
  const figure = await openFigure(page, '/learn/why-parallel/work-and-span', 'Work and span');
  await expect(figure.getByRole('status')).toContainText('2 workers need 32 minutes');
  await figure.getByRole('slider', { name: 'Workers' }).press('ArrowRight');
  await expect(figure.getByRole('status')).toContainText('3 workers need 32 minutes');
  await figure.getByRole('combobox', { name: 'Change' }).selectOption('sauce');
  await figure.getByRole('slider', { name: 'Length of sauce' }).press('ArrowLeft');
  await expect(figure.getByRole('status')).toContainText('3 workers need 31 minutes');
});
