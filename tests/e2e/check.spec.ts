import { type Locator, type Page, expect, test } from '@playwright/test';
import { breakPython, mendPython } from './faults/break-python';
import { takeTurns } from './faults/take-turns';
import { findBarriers } from './find-barriers';
import { takeIsolationAway, takeModuleWorkersAway } from './take-away';

/** What the page says of one part: good, limited or to mend, and what that means. */
const row = (page: Page, name: string): Locator =>
  page
    .getByRole('definition')
    .filter({ has: page.locator(`xpath=preceding-sibling::dt[normalize-space()="${name}"]`) });

/** The page says in one screen of a small laptop that this computer is not ready. */
async function expectNotReady(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: 'Not ready' })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Try again' })).toBeInViewport({ ratio: 1 });
}

test.use({ viewport: { width: 1366, height: 768 } });

test('a computer is not ready without the isolation headers: /check says so and whom to ask, and tries no Python', async ({
  page,
}) => {
  await takeIsolationAway(page);
  await page.goto('/check');
  await expectNotReady(page);
  await expect(row(page, 'Isolation')).toHaveText(
    'to mend. The server does not send the headers for shared memory: ask whoever runs it.',
  );
  await expect(row(page, 'Browser')).toContainText('good.');
  await expect(row(page, 'Python')).toHaveCount(0);
  expect(await findBarriers(page)).toEqual([]);
});

test('a computer is not ready without module workers: /check says so and which browsers to install', async ({
  page,
}) => {
  await takeModuleWorkersAway(page);
  await page.goto('/check');
  await expectNotReady(page);
  await expect(row(page, 'Browser')).toContainText(
    'lacks what Python needs. Install a recent Firefox, Chrome, Edge or Safari.',
  );
  await expect(row(page, 'Isolation')).toContainText('good.');
  await expect(row(page, 'Python')).toHaveCount(0);
});

test.describe('where Python fails', () => {
  takeTurns();

  test('/check says what to do, and Try again finds it mended', async ({ page }) => {
    await breakPython(page);
    await page.goto('/check');
    await expectNotReady(page);
    await expect(row(page, 'Python')).toContainText(
      /^to mend\. A program did not run: .+\. Load the page again/,
    );
    await mendPython(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(row(page, 'Two workers')).toContainText('2 processes gave the right answer', {
      timeout: 120_000,
    });
    await expect(page.getByRole('status').filter({ hasText: /^Ready/ })).toBeVisible();
  });
});
