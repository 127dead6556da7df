import { readFileSync, writeFileSync } from 'node:fs';
import { type Page, expect, test } from '@playwright/test';
import { contentFile, openWorkbench } from './open-workbench';

/** Grading measures; on a machine with much else to do that takes its time. */
const GRADED = { timeout: 120_000 };

test.setTimeout(240_000);

/** Clicks what hands out a file, and keeps it. */
async function saved(page: Page, button: string, path: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await download.saveAs(path);
  return readFileSync(path, 'utf8');
}

test(
  'a submission is kept with its verdict, compared, restored, reported, graded again and carried over',
  { tag: '@timed' },
  async ({ page, browser }, info) => {
    const reportPath = info.outputPath('ada.json');
    const backupPath = info.outputPath('everything.json');
    const { editor, verdict } = await openWorkbench(page, '/challenges/axpy');
    const solution = contentFile('vectorisation/axpy/reference.py');
    await editor.fill(solution);
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(verdict.locator('[data-verdict]')).toHaveText('Passed', GRADED);
    await page.getByRole('button', { name: 'Too easy' }).click();

    await test.step('restoring it sets aside what stands in the editor', async () => {
      await editor.fill('# a thought that was never submitted\n');
      await page.getByRole('tab', { name: 'Attempts' }).click();
      const attempts = page.getByRole('region', { name: 'Attempts' });
      await attempts.getByRole('button', { name: /^Compare/ }).click();
      await expect(attempts).toContainText('+# a thought that was never submitted');
      await attempts.getByRole('button', { name: /^Restore/ }).click();
      await expect(editor).toHaveValue(solution);
      await expect(attempts).toContainText('Set aside, not submitted');
    });

    await test.step('it stands in the report with what the learner agreed to', async () => {
      await page.goto('/progress');
      await page.getByRole('textbox', { name: /^Your name/ }).fill('Ada');
      await page.getByRole('checkbox', { name: /feedback/ }).check();
      const report = await saved(page, 'Download report', reportPath);
      expect(JSON.parse(report)).toMatchObject({
        learner: 'Ada',
        challenges: [{ challenge: 'axpy', best: { hasPassed: true }, attempts: [{ code: solution }] }],
        feedback: [{ item: 'vectorisation/axpy', rating: 'too-easy' }],
      });
    });

    await test.step('an instructor reads it beside a broken one, and grades it again', async () => {
      const broken = info.outputPath('broken.json');
      writeFileSync(broken, '{"format":"forkjoin-report","version":1');
      await page.goto('/instructor/reports');
      await page.locator('input[type=file]').setInputFiles([reportPath, broken]);
      await expect(page.getByRole('row', { name: /Ada/ })).toContainText('axpy');
      await expect(page.getByText('broken.json')).toBeVisible();
      await page.getByRole('button', { name: 'Grade all again' }).click();
      await expect(page.getByRole('row', { name: /Ada/ })).toContainText(/Passed/, GRADED);
    });

    await test.step('another device takes everything over from one file', async () => {
      await page.goto('/settings');
      await saved(page, 'Download everything', backupPath);
      const other = await (await browser.newContext()).newPage();
      await other.goto('/settings');
      await other.locator('input[type=file]').setInputFiles(backupPath);
      await other
        .getByRole('button', { name: /^Read it/ })
        .first()
        .click();
      await expect(other.getByText('The file is read.')).toBeVisible();
      await other.goto('/progress');
      await expect(other.getByText('1 attempt at 1 challenge so far.')).toBeVisible();
      await other.context().close();
    });
  },
);

test('the check of a computer runs a program and says that it is ready', async ({ page }) => {
  await page.goto('/check');
  await expect(page.getByText(/2 processes gave the right answer/)).toBeVisible(GRADED);
  await expect(page.getByText(/^Ready/)).toBeVisible();
});

test('where the browser denies its storage, a submission is still listed, and the page says that it is lost', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const deny = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(indexedDB, 'open', { value: deny });
  });
  await openWorkbench(page, '/challenges/axpy');
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(page.getByRole('region', { name: 'Attempts' })).toContainText('This browser keeps nothing');
});
