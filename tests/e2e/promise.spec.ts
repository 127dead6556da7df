import { expect, test } from '@playwright/test';

test('pages with verdicts say what a verdict of a browser can not promise', async ({ page }) => {
  await page.goto('/challenges/axpy');
  await page.getByRole('tab', { name: 'Verdict' }).click();
  await expect(page.getByText('An instructor who grades your report again decides.')).toBeVisible();
  await page.goto('/progress');
  await expect(page.getByText('an instructor who grades the programs again decides')).toBeVisible();
  await page.goto('/instructor/reports');
  const promise = page.getByText('What a verdict of a browser can and cannot promise');
  await promise.click();
  await expect(page.getByText('a claim in a report is no proof', { exact: false })).toBeVisible();
});
