import type { Page } from '@playwright/test';

/** Python waits for Run, as it does where the reader saves data: for tests that need no Python, or ask when it loads. */
export async function holdPythonBack(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
}
