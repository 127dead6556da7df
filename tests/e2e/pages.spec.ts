import { expect, test } from '@playwright/test';
import { findBarriers } from './find-barriers';
import { waitForFullEditor } from './open-workbench';
import { sitePaths } from './site-paths';

for (const path of sitePaths) {
  test(`${path} is accessible in both themes, and needs no scrolling sideways at 320 pixels`, async ({
    page,
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (path === '/challenges/axpy') await waitForFullEditor(page);
      expect(await findBarriers(page), colorScheme).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
  });
}

test('every link of the home page and of the list of challenges leads somewhere', async ({
  page,
  request,
}) => {
  for (const path of ['/', '/challenges']) {
    await page.goto(path);
    const links = await page
      .getByRole('link')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    for (const link of new Set(links)) {
      if (link?.startsWith('/') === true) expect((await request.get(link)).status(), link).toBe(200);
    }
  }
});

test(
  'the home page shows a recorded run at once, and Run replaces it by one of this machine',
  { tag: '@timed' },
  async ({ page }) => {
    await page.goto('/');
    const figure = page.getByRole('region', { name: 'A Mandelbrot set, computed in lanes' });
    await expect(figure).toContainText('Recorded on a machine with');
    await expect(figure.getByRole('img', { name: /^Lanes of/ })).toHaveCount(2);
    await figure.getByRole('button', { name: 'Run' }).click();
    await expect(figure).toContainText('Computing with');
    await expect(figure).toContainText('Computed just now on this machine');
    await expect(figure.getByRole('img', { name: /^Lanes of/ })).toHaveCount(2);
  },
);

test('the theme that the reader chose is there from the first paint on', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto('/challenges');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('everything that is kept can be erased, after asking', async ({ page }) => {
  await page.goto('/settings');
  await page.evaluate(() =>
    localStorage.setItem('forkjoin.draft/playground', '{"code":"x","savedAt":"","tab":"t"}'),
  );
  await page.reload();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Keep everything' }).click();
  expect(await page.evaluate(() => localStorage.getItem('forkjoin.draft/playground'))).not.toBeNull();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('forkjoin.draft/playground'))).toBeNull();
});
