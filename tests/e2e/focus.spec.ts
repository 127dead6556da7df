import { expect, test } from '@playwright/test';
import { openWorkbench } from './open-workbench';

test('the focus goes to each hint that is asked for, to the last one too', async ({ page }) => {
  await openWorkbench(page, '/challenges/axpy');
  const next = page.getByRole('button', { name: /^Show hint/ });
  let shown = 0;
  while ((await next.count()) > 0) {
    await next.press('Enter');
    shown += 1;
    await expect(page.getByRole('heading', { name: `Hint ${String(shown)}` })).toBeFocused();
  }
  expect(shown).toBeGreaterThan(1);
});

test('the focus goes to the solution that was asked for twice', async ({ page }) => {
  await openWorkbench(page, '/challenges/axpy');
  await page.getByRole('tab', { name: 'Solution' }).click();
  const region = page.getByRole('region', { name: 'Solution' });
  await region.getByRole('button', { name: 'Show the solution' }).press('Enter');
  await expect(region.getByRole('status')).toContainText('You learn more by trying once more.');
  await region.getByRole('button', { name: 'Yes, show it now' }).press('Enter');
  await expect(region.getByRole('heading', { name: 'Solution' })).toBeFocused();
});
