import { type Page, expect } from '@playwright/test';
import type { OpenWorkbench } from '../open-workbench';

/** A program that a fault finds at work. */
export const SLEEPER = 'import time\nprint("asleep", flush=True)\ntime.sleep(60)\n';

const run = (page: Page): Promise<void> => page.getByRole('button', { name: 'Run', exact: true }).click();

export async function startSleeper(page: Page, { editor, output }: OpenWorkbench): Promise<void> {
  await editor.fill(SLEEPER);
  await run(page);
  await expect(output).toContainText('asleep');
}

/** The next Run works: what every fault must leave behind. */
export async function expectRun(page: Page, { editor, output }: OpenWorkbench): Promise<void> {
  await editor.fill('print(6 * 7)\n');
  await run(page);
  await expect(output).toContainText('42');
  await expect(output).toContainText('Finished');
}
