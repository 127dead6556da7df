import { type Page, expect } from '@playwright/test';
import { findBarriers } from './find-barriers';

/** What the page shows now breaks no rule of axe in either theme. */
export async function expectAccessible(page: Page, shown: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Colours that are still on their way from one theme to the other are of neither.
    await page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
    );
    expect(await findBarriers(page), `${shown}, ${colorScheme}`).toEqual([]);
  }
}
