import { expect, test } from '@playwright/test';
import { waitForFullEditor } from '../e2e/open-workbench';
import { sitePaths } from '../e2e/site-paths';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;
const THEMES = ['light', 'dark'] as const;
/** Up to this width a challenge shows one pane at a time, and the statement first. */
const ONE_PANE = 860;
const FOLDER = 'test-results/look';

const chosen: readonly string[] = process.env['FORKJOIN_LOOK']?.split(',') ?? sitePaths;

for (const path of chosen) {
  test(`pictures of ${path}`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const size of SIZES) {
      for (const colorScheme of THEMES) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(path, { waitUntil: 'networkidle' });
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        if (path.startsWith('/challenges/') && size.width > ONE_PANE) await waitForFullEditor(page);
        const name = path === '/' ? 'home' : path.slice(1).replaceAll('/', '-');
        const file = `${FOLDER}/${name}-${String(size.width)}-${colorScheme}.png`;
        await page.screenshot({ path: file, fullPage: true });
      }
    }
  });
}
