import { type Page, expect, test } from '@playwright/test';
import { downloadText } from '../download-text';
import { openWorkbench } from '../open-workbench';
import { fillStorage } from './fill-storage';
import { takeTurns } from './take-turns';

takeTurns();

/** Every database of this page is out of reach, as in some private windows. */
async function denyDatabases(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(indexedDB, 'open', {
      value: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
}

test('where attempts cannot be kept, the verdict says so', async ({ page }) => {
  await denyDatabases(page);
  const { editor, verdict } = await openWorkbench(page, '/challenges/axpy');
  await editor.fill('def axpy(a, x, y):\n    return None\n');
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(verdict.locator('[data-verdict]')).toHaveText('Wrong output');
  await expect(verdict).toContainText('This browser could not keep what you submitted in this tab');
});

test('where attempts cannot be read, report, file and erasing say so', async ({ page }) => {
  await denyDatabases(page);
  await page.goto('/progress');
  await expect(page.getByText('This browser could not read what you submitted before')).toBeVisible();
  await expect(page.getByText('Nothing was submitted yet')).toBeHidden();
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Ada');
  await downloadText(page, 'Download report');
  await expect(page.getByText('is downloaded, but something is missing from it')).toBeVisible();

  await page.goto('/settings');
  await downloadText(page, 'Download everything');
  await expect(page.getByText('so the file is without it')).toBeVisible();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText('Not everything could be erased')).toBeVisible();
  await expect(page.getByText('Everything is erased.')).toBeHidden();
});

test('what had no room is still part of everything after a reload, and the page says that it is full', async ({
  page,
}) => {
  await page.goto('/progress');
  await fillStorage(page);
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Ada');
  await page.goto('/settings');
  await expect(page.getByText('The storage of this browser is full', { exact: true })).toBeVisible();
  const everything: unknown = JSON.parse(await downloadText(page, 'Download everything'));
  expect(everything).toMatchObject({
    entries: expect.arrayContaining([{ key: 'learner', text: 'Ada' }]) as unknown,
  });
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  await page.goto('/progress');
  await expect(page.getByRole('textbox', { name: /^Your name/ })).toHaveValue('');
});

test('where storage is denied, the survey does not say that it is saved', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/start/survey');
  await page.getByRole('radio').first().check();
  await expect(page.getByText('Not saved: this browser lets the page keep nothing.')).toBeVisible();
  await expect(page.getByText('Saved on this device.')).toBeHidden();
});
