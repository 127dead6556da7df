import { expect, test } from '@playwright/test';

test('a handout holds the texts of what was chosen, and nothing that only a screen can do', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'true';
    };
  });
  await page.goto(
    '/workshop#title=Afternoon&item=start/first-speedup:30&item=vectorisation/n-body-forces:40',
  );
  await page.getByRole('button', { name: 'Print handout' }).click();
  await expect(page.locator('html[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  const steps = page.locator('main ol > li').filter({ has: page.getByRole('link') });
  const lesson = steps.filter({ hasText: 'Your first speedup' }).first();
  await expect(lesson.getByText('print(sum(map(count_primes, ranges)))')).toBeVisible();
  await expect(lesson.getByRole('group', { name: 'Predict, then run' })).toBeVisible();
  await expect(lesson.getByRole('button')).toHaveCount(0);
  const challenge = steps.filter({ hasText: 'Everything attracts everything' }).first();
  await expect(challenge.getByRole('cell', { name: 'softening' })).toBeVisible();
  await expect(challenge.locator('.katex-html svg').first()).toBeVisible();
});
