import { type Page, expect, test } from '@playwright/test';
import { takeTurns } from './faults/take-turns';
import { holdPythonBack } from './hold-python-back';
import { contentFile, openWorkbench } from './open-workbench';

/** Where the page says to go on: its link, which says in which sense. */
const wayOn = (page: Page, sense: string) =>
  page.locator('main').getByRole('link').filter({ hasText: sense });

/** The page has noted what is asked of it: that a lesson was read, or what was open last. */
const expectNoted = (page: Page, key: string, text: string): Promise<void> =>
  expect.poll(() => page.evaluate((name) => localStorage.getItem(`forkjoin.${name}`), key)).toContain(text);

const go = (page: Page, name: string): Promise<void> =>
  page.getByRole('banner').getByRole('link', { name, exact: true }).click();

test('who is new is led to the first lesson', async ({ page }) => {
  await page.goto('/progress');
  await expect(page.getByRole('region', { name: 'Start here' })).toContainText('0 of 1 done');
  await wayOn(page, 'Begin here').click();
  await expect(page).toHaveURL(/\/learn\/start\/first-speedup$/);
});

test('who leaves a lesson before its end is led back to it, and to the next one when it was read', async ({
  page,
}) => {
  await holdPythonBack(page);
  await page.goto('/learn/start/first-speedup');
  await expectNoted(page, 'last-visit', 'start/first-speedup');
  await go(page, 'Forkjoin');
  await expect(wayOn(page, 'Go on where you left')).toContainText('Your first speedup');
  await wayOn(page, 'Go on where you left').click();
  await expect(page).toHaveURL(/\/learn\/start\/first-speedup$/);
  await page.getByRole('heading', { name: 'How was this lesson?' }).scrollIntoViewIfNeeded();
  await expectNoted(page, 'read/start/first-speedup', '"at"');

  await go(page, 'Progress');
  const section = page.getByRole('region', { name: 'Start here' });
  const item = section.getByRole('listitem').filter({ hasText: 'Your first speedup' });
  await expect(item).toContainText('Read');
  await page.reload();
  await expect(item).toContainText('Read');
  await expect(section).toContainText('1 of 1 done');
  await expect(section.getByRole('progressbar')).toHaveJSProperty('position', 1);
  await expect(wayOn(page, 'Next step')).toContainText('The free lunch is over');
  await page.goto('/');
  await wayOn(page, 'Next step').click();
  await expect(page).toHaveURL(/\/learn\/why-parallel\/free-lunch$/);
});

test.describe('after a submission', () => {
  takeTurns();

  test('a challenge that was passed stands on the map with its stars, and what follows it is the next step', async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const { editor, verdict } = await openWorkbench(page, '/challenges/diagnose-scaling');
    await expectNoted(page, 'last-visit', 'measuring/diagnose-scaling');
    await page.goto('/progress');
    await expect(wayOn(page, 'Go on where you left')).toContainText('Where did the time go?');
    await wayOn(page, 'Go on where you left').click();
    await expect(editor).toBeEditable();
    await editor.fill(contentFile('measuring/diagnose-scaling/reference.py'));
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(verdict.locator('[data-verdict]')).toHaveText('Passed', { timeout: 120_000 });

    await go(page, 'Progress');
    const section = page.getByRole('region', { name: 'Measuring' });
    const item = section.getByRole('listitem').filter({ hasText: 'Where did the time go?' });
    await expect(item).toContainText('Passed');
    await expect(item.getByRole('img', { name: /^[1-3] of 3 stars$/ })).toBeVisible();
    await expect(section).toContainText(/^Measuring\s*1 of \d+ done/);
    await page.reload();
    await expect(item).toContainText('Passed');
    await page.goto('/');
    await wayOn(page, 'Next step').click();
    // The item behind it in the course.
    await expect(page).toHaveURL(/\/learn\/vectorisation\/arrays$/);
  });
});
