import type { Page } from '@playwright/test';

/** Every response comes without the headers that isolate a page. */
export async function takeIsolationAway(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = Object.fromEntries(
      Object.entries(response.headers()).filter(([name]) => !name.startsWith('cross-origin-')),
    );
    await route.fulfill({ response, headers });
  });
}

/** A browser whose Web Workers know no modules. */
export async function takeModuleWorkersAway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.Worker = class extends EventTarget {
      terminate(): void {}
      postMessage(): void {}
    } as unknown as typeof Worker;
  });
}
