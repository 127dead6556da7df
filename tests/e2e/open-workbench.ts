import { readFileSync } from 'node:fs';
import { type Locator, type Page, expect } from '@playwright/test';

export interface OpenWorkbench {
  readonly editor: Locator;
  readonly output: Locator;
  readonly verdict: Locator;
}

/**
 * Opens a page with an editor, the plain one: text can be put into it whole, while Monaco indents what is typed.
 * Tests of Monaco itself open the page themselves.
 */
export async function openWorkbench(page: Page, path: string): Promise<OpenWorkbench> {
  await page.addInitScript(() => {
    const key = 'forkjoin.settings';
    if (localStorage.getItem(key) === null) localStorage.setItem(key, '{"editor":"plain"}');
  });
  await page.goto(path);
  // Text put into the editor before React has taken it over may be put in twice: React marks what it owns.
  await page.waitForFunction(() => {
    const area = document.querySelector('textarea');
    return area !== null && Object.keys(area).some((key) => key.startsWith('__reactProps'));
  });
  return {
    editor: page.getByRole('textbox', { name: 'Code editor' }),
    output: page.getByRole('region', { name: 'Output' }),
    verdict: page.getByRole('region', { name: 'Verdict' }),
  };
}

/** Monaco is loaded for a reader: a pointer on the page is the first sign of one. */
export async function waitForFullEditor(page: Page): Promise<void> {
  await page.mouse.move(300, 300);
  await expect(page.locator('[data-editor=full]')).toBeVisible();
}

/** A file of the content folder. */
export function contentFile(path: string): string {
  return readFileSync(`challenges/${path}`, 'utf8');
}
