import { type Page, expect } from '@playwright/test';
import { findBarriers } from './find-barriers';

/** What the page shows now breaks no rule of axe in either theme. */
export async function expectAccessible(page: Page, shown: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await waitForColours(page);
    expect(await findBarriers(page), `${shown}, ${colorScheme}`).toEqual([]);
  }
}

/** Colours that are still on their way from one theme to the other are of neither. */
async function waitForColours(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every((animation) => !(animation instanceof CSSTransition) || animation.playState === 'finished'),
  );
}
