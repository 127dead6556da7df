import { expect, type Locator, type Page, test } from '@playwright/test';

/** One figure of a lesson: its controls, and the sentence that follows them. */
async function openFigure(page: Page, path: string, name: string | RegExp): Promise<Locator> {
  await page.goto(path);
  const figure = page.getByRole('region', { name });
  // Every figure of the page takes input once React listens.
  await expect(page.locator('section[data-live=false]')).toHaveCount(0);
  await expect(figure).toBeVisible();
  return figure;
}

test("Amdahl's law: a smaller serial fraction lifts the limit", async ({ page }) => {
  const figure = await openFigure(page, '/learn/why-parallel/amdahl', "Amdahl's and Gustafson's law");
  await expect(figure.getByRole('status')).toContainText('No number of workers gets past 10 times.');
  await figure.getByRole('slider', { name: 'Serial fraction' }).focus();
  for (let k = 0; k < 10; k += 1) await page.keyboard.press('ArrowLeft');
  await expect(figure.getByRole('status')).toContainText('No number of workers gets past 20 times.');
});

test('work and span: another worker brings nothing beyond the span, a shorter task does', async ({
  page,
}) => {
  const figure = await openFigure(page, '/learn/why-parallel/work-and-span', 'Work and span');
  await expect(figure.getByRole('status')).toContainText('2 workers need 32 minutes');
  await figure.getByRole('slider', { name: 'Workers' }).press('ArrowRight');
  await expect(figure.getByRole('status')).toContainText('3 workers need 32 minutes');
  await figure.getByRole('combobox', { name: 'Change' }).selectOption('sauce');
  await figure.getByRole('slider', { name: 'Length of sauce' }).press('ArrowLeft');
  await expect(figure.getByRole('status')).toContainText('3 workers need 31 minutes');
});

test('races: a seed replays the same order, and an order that loses is found', async ({ page }) => {
  const figure = await openFigure(page, '/learn/why-parallel/races', 'Two processes, one counter');
  await expect(figure.getByRole('status')).toContainText('Of all 70 orders, 64 lose an update.');
  await figure.getByRole('button', { name: 'Find an order that loses' }).press('Enter');
  await expect(figure.getByRole('status')).toContainText('2 updates are lost');
  await figure.getByRole('slider', { name: 'Step' }).press('Home');
  for (let k = 0; k < 4; k += 1) await figure.getByRole('button', { name: 'Let P move' }).press('Enter');
  for (let k = 0; k < 4; k += 1) await figure.getByRole('button', { name: 'Let Q move' }).press('Enter');
  await expect(figure.getByRole('status')).toContainText('This order ends well, with 4.');
  await figure.getByRole('radio', { name: 'With a lock' }).check();
  await expect(figure.getByRole('status')).toContainText('none goes wrong');
});

test('deadlock: the orders that end in one are counted, and one is shown', async ({ page }) => {
  const figure = await openFigure(page, '/learn/why-parallel/deadlock', 'Two processes, two locks');
  await figure.getByRole('button', { name: 'Find a deadlock' }).press('Enter');
  await expect(figure.getByRole('status')).toContainText(
    'Deadlock: P waits for lock B, which Q holds; Q waits for lock A, which P holds.',
  );
  await figure.getByRole('radio', { name: 'Same order' }).check();
  await expect(figure.getByRole('status')).toContainText('none goes wrong');
});

test('broadcasting: shapes that do not fit are explained', async ({ page }) => {
  const figure = await openFigure(page, '/learn/vectorisation/broadcasting', 'Broadcasting two shapes');
  await expect(figure.getByRole('status')).toContainText('(2, 1) and (3,) fit and give (2, 3).');
  await figure.getByRole('textbox', { name: 'Shape of a' }).fill('4, 3');
  await figure.getByRole('textbox', { name: 'Shape of b' }).fill('4');
  await expect(figure.getByRole('status')).toContainText('Aligned at the right, 3 meets 4');
});

test('strides: walking in the order of memory fetches each line once', async ({ page }) => {
  const figure = await openFigure(page, '/learn/vectorisation/roofline', 'Strides and cache lines');
  await expect(figure.getByRole('status')).toContainText('192 lines, 8 times as many as needed');
  await figure.getByRole('radio', { name: 'by columns' }).press('ArrowLeft');
  await expect(figure.getByRole('status')).toContainText('each of the 24 lines once');
});

test('roofline: the numbers of a machine are put in', async ({ page }) => {
  const figure = await openFigure(page, '/learn/vectorisation/roofline', 'The roofline of a machine');
  await figure.getByRole('textbox', { name: 'Bandwidth, GB/s' }).fill('24');
  await figure.getByRole('textbox', { name: 'Peak, Gop/s' }).fill('12');
  await expect(figure.getByRole('status')).toContainText('x + y does at best 1 Gop/s');
  await figure.getByRole('radio', { name: 'float32, 4 bytes' }).check();
  await expect(figure.getByRole('status')).toContainText('x + y does at best 2 Gop/s');
});

test('pool schedule: smaller parcels leave nobody idle', async ({ page }) => {
  const figure = await openFigure(page, '/learn/multi-core/pool', 'Who gets which tasks');
  await expect(figure.getByRole('status')).toContainText('In parcels of 12, two workers took');
  await figure.getByRole('radio', { name: '12, halves' }).press('ArrowLeft');
  await expect(figure.getByRole('status')).toContainText('In parcels of 1, two workers took');
  await figure.getByRole('slider', { name: 'Workers, computed' }).press('End');
  await expect(figure.getByRole('status')).toContainText('8 workers would take');
});

test('grid: a thread without an element is stopped by the guard', async ({ page }) => {
  const figure = await openFigure(page, '/learn/gpu/grids', 'A grid over an array');
  await expect(figure.getByRole('status')).toContainText('kernel[3, 4] starts 12 threads');
  await expect(figure.getByRole('status')).toContainText('1 · 4 + 2 = 6');
  await figure.getByRole('slider', { name: 'Thread to follow' }).press('End');
  await expect(figure.getByRole('status')).toContainText('The guard 11 < 10 stops it');
  const rows = page.getByRole('region', { name: 'A grid over rows and columns' });
  await rows.getByRole('slider', { name: 'Columns' }).press('ArrowRight');
  await expect(rows.getByRole('status')).toContainText('3 rows of 6 columns');
});

test('divergence: warps that agree need one turn, and a stride costs transactions', async ({ page }) => {
  const path = '/learn/gpu/divergence-and-coalescing';
  const branch = await openFigure(page, path, 'Two warps at a branch');
  await expect(branch.getByRole('status')).toContainText('Both warps diverge');
  await branch.getByRole('radio', { name: 'i // 32 % 2 == 0' }).check();
  await expect(branch.getByRole('status')).toContainText('No warp diverges');
  const addresses = page.getByRole('region', { name: 'Addresses of a warp' });
  await expect(addresses.getByRole('status')).toContainText('4 transactions');
  await addresses.getByRole('slider', { name: 'Stride' }).press('ArrowRight');
  await expect(addresses.getByRole('status')).toContainText('8 transactions');
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('reduction ladder: the end is shown at once, and steps lead through it', async ({ page }) => {
    const figure = await openFigure(page, '/learn/gpu/reductions', 'Five ways to add up');
    await expect(figure.getByRole('status')).toContainText('The result holds 16 elements');
    await expect(figure.getByRole('button', { name: 'Play' })).toHaveCount(0);
    await figure.getByRole('slider', { name: 'Rung' }).press('ArrowRight');
    await figure.getByRole('button', { name: 'Forward' }).press('Enter');
    await expect(figure.getByRole('status')).toContainText('8 of 16 threads add; 4 warps diverge');
  });
});
