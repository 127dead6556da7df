import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { keepAttempts } from '../keep-attempts';
import { openWorkbench } from '../open-workbench';
import { expectRun } from './run-after';
import { takeTurns } from './take-turns';

takeTurns();

const PATH = '/challenges/axpy';

/** What lies on a disk after a fault, another version, or somebody's hand. */
const DAMAGED = [
  '{"code',
  '[[null]]',
  '{"version":9,"code":7,"runs":[],"answers":{"a":[null]},"theme":7,"workers":"x","stars":"many","text":5}',
];
const DAMAGED_KEYS = [
  'settings survey entry-quiz calibration last-visit workshop learner panes/workbench panes/work progress/axpy',
  'feedback/vectorisation/axpy shelf/challenge/axpy lesson/vectorisation/ufuncs draft/playground',
].flatMap((names) => names.split(' '));

for (const [k, text] of DAMAGED.entries()) {
  test(`damaged stored state stops no page, kind ${String(k + 1)}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('/no-such-page');
    await page.evaluate(
      ([keys, damaged]) => {
        for (const key of keys) localStorage.setItem(`forkjoin.${key}`, damaged);
      },
      [DAMAGED_KEYS, text] as const,
    );
    for (const path of ['/', '/progress', '/learn/vectorisation/ufuncs', '/start/quiz', '/start/survey']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await page.goto('/start/calibrate');
    await page.goto('/settings');
    await expect(page.getByText(/could not be read\. They were set aside/)).toBeVisible();
    await page.goto('/playground');
    await expect(page.getByText('What this browser had kept of your program cannot be read.')).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download it' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(text);
    await expectRun(page, await openWorkbench(page, PATH));
    expect(errors).toEqual([]);
  });
}

test('damaged attempts are left as found, and those that are whole are listed', async ({ page }) => {
  await openWorkbench(page, PATH);
  const whole = { at: '2026-01-01T00:00:00.000Z', challenge: 'axpy', code: 'whole = 1', kind: 'passed' };
  const numbers = { stars: 2, workers: 1, gradingMs: 5, build: 'b' };
  await keepAttempts(page, [
    { id: 'attempt-1', ...whole, ...numbers },
    { id: 'attempt-2', challenge: 'axpy', at: 5 },
    { id: 'attempt-3', challenge: null },
  ]);
  await page.reload();
  await page.getByRole('tab', { name: 'Attempts' }).click();
  const attempts = page.getByRole('region', { name: 'Attempts' });
  await expect(attempts).toContainText('2 attempts that were kept on this device are damaged');
  await expect(attempts.getByRole('button', { name: /^Restore/ })).toHaveCount(1);
});
