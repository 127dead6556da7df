import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Presses a button that hands out a file. Resolves with its text. */
export async function downloadText(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}
