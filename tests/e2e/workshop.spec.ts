import { type Locator, expect, test } from '@playwright/test';
import { findBarriers } from './find-barriers';
import { holdPythonBack } from './hold-python-back';
import { contentFile } from './open-workbench';

test.use({ timezoneId: 'Europe/Berlin' });

const LINK = '/workshop#title=Afternoon&item=start/first-speedup:30&item=vectorisation/axpy:15';
/** What WCAG calls large type, at the least. */
const SMALLEST_PIXELS = 24;
const LESSON = '/learn/start/first-speedup';

const sizeOf = (text: Locator): Promise<number> =>
  text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

test('the projector view shows titles and minutes in large type, without summaries, and can be left', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(LINK);
  const { summary } = JSON.parse(contentFile('start/first-speedup/lesson.json')) as { summary: string };
  const about = page.getByText(summary, { exact: true });
  const texts = [
    page.getByRole('heading', { level: 1 }),
    page.getByRole('link', { name: 'Your first speedup', exact: true }),
    page.getByText('30 min', { exact: true }),
  ];
  await expect(about).toBeVisible();
  const before = await Promise.all(texts.map(sizeOf));

  await page.getByRole('button', { name: 'Projector view', exact: true }).click();
  await expect(about).toBeHidden();
  const large = await Promise.all(texts.map(sizeOf));
  expect(Math.min(...large)).toBeGreaterThanOrEqual(SMALLEST_PIXELS);
  for (const [k, size] of large.entries()) expect(size).toBeGreaterThan(before[k] ?? size);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
  expect(await findBarriers(page)).toEqual([]);

  // What the room does now, with a clock that counts down, by buttons or arrow keys.
  const now = page.getByRole('region', { name: 'Now' });
  await expect(now.getByRole('timer')).toHaveText('30:00');
  await now.getByRole('button', { name: 'Start the clock' }).click();
  await expect(now.getByRole('timer')).toHaveText(/^29:5\d$/);
  await now.getByRole('button', { name: 'Pause the clock' }).click();
  const title = (await now.getByRole('heading').textContent()) ?? '';
  const nextTitle = ((await now.getByText(/^Next: /).textContent()) ?? '').slice('Next: '.length);
  await page.keyboard.press('ArrowRight');
  await expect(now.getByRole('heading')).toHaveText(nextTitle);
  await now.getByRole('button', { name: 'Back' }).click();
  await expect(now.getByRole('heading')).toHaveText(title);
  await expect(page.getByText('Join with this address')).toContainText('/workshop#');

  await page.getByRole('button', { name: 'Leave projector view' }).click();
  await expect(about).toBeVisible();
  expect(await Promise.all(texts.map(sizeOf))).toEqual(before);
});

test('solutions stay closed until the time that a workshop link says, and open by themselves then', async ({
  page,
}) => {
  await holdPythonBack(page);
  await page.clock.install({ time: '2026-12-01T09:00:00+01:00' });
  await page.goto('/workshop');
  await page.getByRole('checkbox', { name: /^Your first speedup/ }).check();
  await page.getByLabel('Keep solutions closed until').fill('2026-12-01T14:00');
  await expect(page.getByRole('status', { name: 'The link' })).toContainText('solutions=2026-12-01T13:00Z');
  await page.getByRole('link', { name: 'Open it' }).click();
  await expect(page.getByText('Solutions open on 1 Dec 2026, 14:00.')).toBeVisible();

  await page.goto(LESSON);
  const inLesson = page.locator('details').filter({ hasText: 'Show a solution' });
  await page.getByText('Show a solution').click();
  await expect(inLesson).toContainText('Solutions open on 1 Dec 2026, 14:00.');
  await expect(inLesson).not.toContainText('pool.map');

  await page.goto('/challenges/axpy');
  await page.getByRole('tab', { name: 'Solution' }).click();
  const region = page.getByRole('region', { name: 'Solution' });
  const ask = region.getByRole('button', { name: 'Show the solution' });
  await expect(region).toContainText('Solutions of this workshop open on 1 Dec 2026, 14:00.');
  await expect(ask).toBeHidden();

  await page.clock.fastForward('05:01:00');
  await ask.click();
  await region.getByRole('button', { name: 'Yes, show it now' }).click();
  await expect(region).toContainText('def axpy');
  await page.goto(LESSON);
  await page.getByText('Show a solution').click();
  await expect(inLesson).toContainText('cubes = pool.map(cube, [1, 2, 3, 4, 5])');
});

test('a reader who has passed waits for the time of the workshop too, and leaving it opens solutions', async ({
  page,
}) => {
  await holdPythonBack(page);
  await page.addInitScript(() => {
    localStorage.setItem('forkjoin.progress/axpy', '{"stars":3,"hasPassed":true}');
  });
  await page.clock.install({ time: '2026-12-01T09:00:00+01:00' });
  await page.goto(`${LINK}&solutions=2026-12-01T13:00Z`);
  await expect(page.getByText('1 of 2 done')).toBeVisible();
  const region = page.getByRole('region', { name: 'Solution' });
  const showSolution = async (): Promise<void> => {
    await page.goto('/challenges/axpy');
    await page.getByRole('tab', { name: 'Solution' }).click();
  };
  await showSolution();
  await expect(region).toContainText('Solutions of this workshop open on 1 Dec 2026, 14:00.');
  await expect(region).not.toContainText('def axpy');

  await page.goto(LINK);
  await page.getByRole('button', { name: 'Leave this workshop' }).click();
  await showSolution();
  await expect(region).toContainText('def axpy');
});
