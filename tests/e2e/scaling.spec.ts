import { type Locator, expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { takeTurns } from './faults/take-turns';
import { contentFile, openWorkbench } from './open-workbench';
import { rowOf } from './row-of';

takeTurns();

/** The numbers in a text; NaN where it has none. */
const numbersOf = (text: string): readonly [number, number] => {
  const [first = NaN, second = NaN] = (text.match(/-?[\d.]+/g) ?? []).map(Number);
  return [first, second];
};

/** The row of so many workers. */
async function readRow(table: Locator, workers: number) {
  const cells = await rowOf(table, String(workers)).getByRole('cell').allTextContents();
  const [time = '', speedup = '', interval = '', efficiency = '', karpFlatt = ''] = cells;
  return { time, speedup, interval, efficiency, karpFlatt };
}

test(
  'Measure scaling of a challenge draws, lists and says the same: speedup, interval, efficiency, serial fraction',
  { tag: '@timed' },
  async ({ page }) => {
    test.setTimeout(240_000);
    const { editor } = await openWorkbench(page, '/challenges/pi-pool');
    await editor.fill(contentFile('multi-core/pi-pool/reference.py'));
    await page.getByRole('button', { name: 'Measure scaling' }).click();
    const region = page.getByRole('region', { name: 'Scaling' });
    await expect(region.getByRole('progressbar', { name: 'Measuring' })).toBeVisible({ timeout: 120_000 });
    const said = region.getByRole('status').first();
    await expect(said).toHaveText(/^On 2 workers the speedup is/, { timeout: 120_000 });
    const sentence = (await said.textContent()) ?? '';
    // One sentence for each curve: the challenge says how its work grows with the workers.
    const strong =
      (await region
        .getByText(/^On 2 workers the speedup is/)
        .last()
        .textContent()) ?? '';
    const weak = (await region.getByText(/^On 2 workers the scaled speedup is/).textContent()) ?? '';
    expect(sentence).toBe(`${strong} ${weak}`);
    expect(weak).toContain("By Gustafson's law");

    const table = region.getByRole('table').first();
    const one = await readRow(table, 1);
    expect(one).toMatchObject({ speedup: '1.00', efficiency: '100 %', karpFlatt: '' });
    expect(one.time).toMatch(/^[\d.]+ (ms|s)$/);
    const { speedup, interval, efficiency, karpFlatt } = await readRow(table, 2);
    const measured = Number(speedup);
    const [low, high] = numbersOf(interval);
    expect([low <= measured, high >= measured], interval).toEqual([true, true]);
    expect(sentence).toContain(`the speedup is ${speedup}, an efficiency of ${efficiency}`);
    // Speedups and shares are rounded to hundredths; the fraction follows from the speedup.
    expect(Math.abs(numbersOf(efficiency)[0] - 50 * measured)).toBeLessThanOrEqual(1);
    const serialPercent = 100 * (2 / measured - 1);
    const rounding = 0.6 + 1 / measured ** 2;
    expect(Math.abs(numbersOf(karpFlatt)[0] - serialPercent)).toBeLessThanOrEqual(rounding);

    const drawn = region
      .getByRole('img', {
        name: 'Speedup over the number of workers, with its interval and the ideal line',
      })
      .first();
    for (const text of [speedup, '1.00', 'ideal', 'Amdahl']) await expect(drawn).toContainText(text);
    const shares = region.getByRole('img', { name: 'Efficiency over the number of workers' }).first();
    for (const text of [efficiency, '100 %', 'ideal']) await expect(shares).toContainText(text);
    await expect(region.getByText(/^Amdahl: [\d.]+ % serial \([\d.]+ % to [\d.]+ %\)$/)).toBeVisible();
    await expectAccessible(page, 'the curves');
  },
);
