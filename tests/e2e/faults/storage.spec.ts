import { expect, test } from '@playwright/test';
import { openWorkbench, waitForFullEditor } from '../open-workbench';
import { SLEEPER, expectRun, startSleeper } from './run-after';
import { fillStorage } from './fill-storage';
import { takeTurns } from './take-turns';

takeTurns();

const PATH = '/challenges/axpy';
const MINE = 'print("mine")\n';

test('a reload while a program runs, and while it is graded, keeps the text', async ({ page }) => {
  const bench = await openWorkbench(page, PATH);
  await startSleeper(page, bench);
  await page.reload();
  await expect(bench.editor).toHaveValue(SLEEPER);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(bench.verdict.getByRole('progressbar')).toBeVisible();
  await page.reload();
  await expect(bench.editor).toHaveValue(SLEEPER);
  await expectRun(page, bench);
});

test('a tab that is closed, or breaks, right after a letter was typed has kept it', async ({
  page,
  context,
}) => {
  const bench = await openWorkbench(page, PATH);
  await bench.editor.fill(MINE);
  await page.close({ runBeforeUnload: false });
  const second = await context.newPage();
  const again = await openWorkbench(second, PATH);
  await expect(again.editor).toHaveValue(MINE);

  await startSleeper(second, again);
  await again.editor.fill('print("typed before the end")\n');
  const gone = second.waitForEvent('crash');
  const devtools = await context.newCDPSession(second);
  void devtools.send('Page.crash').catch(() => undefined);
  await gone;
  const third = await context.newPage();
  const last = await openWorkbench(third, PATH);
  await expect(last.editor).toHaveValue('print("typed before the end")\n');
  await expectRun(third, last);
});

test('where the storage is full the page says so, a reload keeps the text, and room is used as it comes', async ({
  page,
}) => {
  page.on('dialog', (dialog) => void dialog.accept());
  const bench = await openWorkbench(page, PATH);
  await fillStorage(page);
  await bench.editor.fill(MINE);
  await expect(page.getByText('Not saved: the storage of this browser is full.')).toBeVisible();
  await expect(page.getByText('The storage of this browser is full', { exact: true })).toBeVisible();
  await page.reload();
  await expect(bench.editor).toHaveValue(MINE);
  await expect(page.getByText('Not saved: the storage of this browser is full.')).toBeVisible();
  await expectRun(page, bench);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('elsewhere.')) localStorage.removeItem(key);
  });
  await bench.editor.fill(MINE);
  await expect(page.getByText('Not saved')).toBeHidden();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('mine');
});

test('where the database has no room an attempt is still listed, and the page says that it is lost', async ({
  page,
  context,
  baseURL,
}) => {
  const bench = await openWorkbench(page, PATH);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 1 });
  await bench.editor.fill('def axpy(a, x, y):\n    return None\n');
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(bench.verdict.locator('[data-verdict]')).toHaveText('Wrong output');
  await page.getByRole('tab', { name: 'Attempts' }).click();
  const attempts = page.getByRole('region', { name: 'Attempts' });
  await expect(attempts).toContainText('This browser keeps nothing');
  await expect(attempts.getByRole('button', { name: /^Compare/ })).toBeVisible();
  await expectRun(page, bench);
});

test('where storage is denied everything runs, and leaving asks first', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/playground');
  await waitForFullEditor(page);
  const editor = page.getByRole('textbox', { name: 'Code editor' });
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('print(6 * 7)');
  await expect(page.getByText('Not saved: this browser lets the page keep nothing.')).toBeVisible();
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Output' })).toContainText('42');
  const asked = page.waitForEvent('dialog');
  const closed = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await closed;
});

test('two tabs on one challenge run and keep their own texts at the same time', async ({ page, context }) => {
  const here = await openWorkbench(page, PATH);
  const other = await context.newPage();
  const there = await openWorkbench(other, PATH);
  await startSleeper(page, here);
  await expect(other.getByText('changed in another tab')).toBeVisible();
  await expectRun(other, there);
  await expect(here.editor).toHaveValue(SLEEPER);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(here.output).toContainText('Stopped');
  await expectRun(page, here);
  // Both hold the same now, and go on from there.
  await there.editor.fill(MINE);
  await expect(page.getByText('changed in another tab')).toBeVisible();
  await here.editor.fill(`${MINE}# here\n`);
  // Neither chose: the next tab has the question, and both texts.
  await page.close();
  await other.close();
  const next = await context.newPage();
  await openWorkbench(next, PATH);
  await expect(next.getByText('was not saved when its tab was closed')).toBeVisible();
});
