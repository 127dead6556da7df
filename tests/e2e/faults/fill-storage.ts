import type { Page } from '@playwright/test';

/** Fills the browser's storage for this site to the last letter. */
export async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let size = 1 << 22; size >= 1; size = Math.floor(size / 2)) {
      for (let k = 0; ; k += 1) {
        try {
          localStorage.setItem(`elsewhere.${String(size)}.${String(k)}`, 'x'.repeat(size));
        } catch {
          break;
        }
      }
    }
  });
}
