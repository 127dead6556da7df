import { expect, test } from '@playwright/test';
import { contentFile, openWorkbench, waitForFullEditor } from './open-workbench';

const AXPY = '/challenges/axpy';
/** Grading measures; on a machine with much else to do that takes its time. */
const GRADED = { timeout: 120_000 };

test.setTimeout(180_000);

test('Run shows what the program prints, and says how it ended and how long it took', async ({ page }) => {
  const { output } = await openWorkbench(page, AXPY);
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(output).toContainText('[12. 24. 36.]');
  await expect(output).toContainText(/Finished in [\d.]+ (ms|s)/);
});

test('an error shows the traceback of the learner, and marks the line in both editors', async ({ page }) => {
  const { editor, output } = await openWorkbench(page, '/playground');
  await editor.fill('x = 1\n\nprint(x / 0)\n');
  await page.keyboard.press('Control+Enter');
  await expect(output).toContainText('Ended with an error');
  await expect(output).toContainText('File "main.py", line 3');
  await expect(output).toContainText('ZeroDivisionError: division by zero');
  await expect(page.locator('[data-marked]')).toHaveText('3');

  await page.evaluate(() => localStorage.setItem('forkjoin.settings', '{"editor":"full"}'));
  await page.reload();
  await waitForFullEditor(page);
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(page.locator('.marked-line')).toHaveCount(1);
});

test('standard error and the lanes of processes are told apart', async ({ page }) => {
  const { editor, output } = await openWorkbench(page, '/playground');
  await editor.fill(
    [
      'import sys',
      'from multiprocessing import Process',
      'def work():',
      '    print("from the child")',
      'if __name__ == "__main__":',
      '    child = Process(target=work)',
      '    child.start()',
      '    child.join()',
      '    print("to stderr", file=sys.stderr)',
      '    print("no end of line", end="")',
    ].join('\n'),
  );
  await page.keyboard.press('Control+Enter');
  await expect(output).toContainText('Finished');
  await expect(output.locator('[data-stream=stderr]')).toContainText('to stderr');
  await expect(output.locator('[data-stream=stdout]').filter({ hasText: 'from the child' })).toContainText(
    'Process-1',
  );
  await expect(output).toContainText('no end of line');
});

test('Stop ends an endless program, keeps what it printed, and the next Run works', async ({ page }) => {
  const { editor, output } = await openWorkbench(page, '/playground');
  await editor.fill('print("begun")\nwhile True:\n    pass\n');
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(output).toContainText('begun');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(output).toContainText('Stopped after');
  await expect(output).toContainText('begun');
  await editor.fill('print("again")');
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(output).toContainText('again');
});

test('more output than can be shown keeps its end, says so, and leaves the page alive', async ({ page }) => {
  const { editor, output } = await openWorkbench(page, '/playground');
  await editor.fill('for k in range(60_000):\n    print("line", k)\n');
  await page.keyboard.press('Control+Enter');
  await expect(output).toContainText('Finished', GRADED);
  await expect(output).toContainText('line 59999');
  await expect(output).toContainText(/[\d,]+ earlier lines are not shown/);
  expect(await output.locator('[data-stream]').count()).toBeLessThanOrEqual(2000);
});

test('the reference passes, and the stars are kept', { tag: '@timed' }, async ({ page }) => {
  const { editor, verdict } = await openWorkbench(page, AXPY);
  await editor.fill(contentFile('vectorisation/axpy/reference.py'));
  await page.keyboard.press('Control+Shift+Enter');
  await expect(verdict.locator('[data-verdict]')).toHaveAttribute(
    'data-verdict',
    /passed|too-close-to-tell/,
    GRADED,
  );
  await expect(verdict).toContainText(/\d+ of \d+ cases passed/);
  await expect(verdict).toContainText('as fast as the baseline');
  if ((await verdict.locator('[data-verdict="passed"]').count()) > 0) {
    const next = verdict.getByRole('link', { name: 'Next, challenge' });
    await expect(next).toHaveAttribute('href', '/challenges/finite-difference');
  }
  await page.goto('/challenges');
  await expect(page.getByRole('img', { name: /of 3 stars/ })).toHaveCount(1);
});

test('a wrong sign earns wrong output, with the place where it differs', async ({ page }) => {
  const { editor, verdict } = await openWorkbench(page, AXPY);
  await editor.fill(contentFile('vectorisation/axpy/mistakes/wrong-sign.py'));
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(verdict.locator('[data-verdict]')).toHaveText('Wrong output', GRADED);
  await expect(verdict).toContainText(/index/i);
});

test('grading can be stopped', async ({ page }) => {
  const { editor, verdict } = await openWorkbench(page, AXPY);
  await editor.fill('def axpy(a, x, y):\n    while True:\n        pass\n');
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(verdict).toContainText('Checking outputs');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('button', { name: 'Run' })).toBeVisible();
});
