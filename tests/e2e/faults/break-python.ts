import type { Page } from '@playwright/test';

const COORDINATOR = '**/workers/*/coordinator.mjs';

/** The worker that starts everything else cannot be had any more. */
export async function breakPython(page: Page): Promise<void> {
  await page.route(COORDINATOR, (route) => route.abort());
}

export const mendPython = (page: Page): Promise<void> => page.unroute(COORDINATOR);
