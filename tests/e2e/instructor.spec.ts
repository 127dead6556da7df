import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { takeTurns } from './faults/take-turns';
import { rowOf } from './row-of';

takeTurns();

const CHALLENGE = 'measuring/diagnose-scaling';
const PATH = '/instructor/diagnose-scaling';
const mistakes = readdirSync(`challenges/${CHALLENGE}/mistakes`)
  .map((name) => name.replace(/\.py$/, ''))
  .toSorted();
const submissions = ['reference', 'baseline', 'starter', ...mistakes.map((name) => `mistakes/${name}`)];

test('one click checks a challenge: each program that ships with it earns what it must, with times and what learners see', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.goto(PATH);
  await page.getByRole('button', { name: 'Check this challenge' }).click();
  const count = submissions.length;
  const said = page.getByText(new RegExp(`^\\d of ${String(count)} submissions as expected$`));
  await expect(said).toBeVisible({ timeout: 270_000 });
  const matrix = page.getByRole('region', { name: 'Check' }).getByRole('table');
  await expect(matrix.getByRole('rowheader')).toHaveText(submissions);
  for (const name of submissions) {
    const row = rowOf(matrix, name);
    await expect(row.getByRole('cell').last()).toHaveText(/^[\d.]+ (ms|s)$/);
    // On a machine with much else to do the reference may lose its third star, and nothing else.
    if (name !== 'reference') await expect(row).toContainText(/(?<!not )as expected:/);
  }
  const own = rowOf(matrix, 'reference').getByRole('cell');
  await expect(own.first()).toHaveText('passed, 3 stars');
  await expect(own.nth(1)).toContainText('Passed');
  const right = await matrix.getByText('as expected:', { exact: true }).count();
  await expect(said).toHaveText(`${String(right)} of ${String(count)} submissions as expected`);
  const seen = matrix.getByRole('group').filter({ hasText: 'What a learner sees for starter' });
  await seen.getByText('What a learner sees').click();
  await expect(seen).toContainText('program A');
  await expectAccessible(page, 'the matrix');
});

test('the cases of a challenge are shown as its author makes them, the hidden ones too, and anew with another seed', async ({
  page,
}) => {
  await page.goto(PATH);
  await page.getByRole('button', { name: 'Show the inputs of a new seed' }).click();
  const first = page.getByRole('listitem').filter({ hasText: 'program A' });
  await expect(first).toContainText('[1, 2, 4, 8]');
  await expect(first).toContainText('The reference returns');
  const cases = first.locator('..').getByRole('listitem');
  await expect(cases).toHaveCount(16);
  await expect(cases.filter({ hasText: '(hidden from learners)' })).toHaveCount(8);
  const before = (await first.textContent()) ?? '';
  await expectAccessible(page, 'the cases');
  await page.getByRole('button', { name: 'Another seed' }).click();
  await expect(first).not.toHaveText(before);
  await expect(cases).toHaveCount(16);
});

test('notes stand beside what learners see, and cards lead to challenges', async ({ page }) => {
  await page.goto('/instructor/balance-the-load');
  await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
  await expect(page.getByText('The gate of this challenge is the busiest load over the mean')).toHaveCount(1);
  await page.goto('/challenges/balance-the-load');
  await expect(page.getByText('The gate of this challenge is the busiest load')).toHaveCount(0);
  await page.goto('/instructor/lesson-capstones-heat-plate');
  expect(await page.locator('a[href="/challenges/heat-plate-vectorised"]').count()).toBeGreaterThan(0);
});

test('Check all challenges begins with the first, shows results as they come, and can be stopped and begun anew', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto('/instructor');
  const all = page.getByRole('button', { name: 'Check all challenges' });
  await all.click();
  const status = page.getByRole('status').filter({ hasText: 'dependency-order' });
  await expect(status).toHaveText('Grading dependency-order, reference');
  const matrix = page.getByRole('region', { name: 'Check' });
  await expect(rowOf(matrix, 'reference')).toContainText(/^dependency-order/, { timeout: 120_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(all).toBeVisible();
  await expect(page.getByText(/^\d of \d submissions? as expected$/)).toBeVisible();
  await all.click();
  await expect(status).toHaveText('Grading dependency-order, reference');
  await expect(matrix).toHaveCount(0);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(all).toBeVisible();
});
