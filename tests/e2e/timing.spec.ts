import { type Locator, expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { takeTurns } from './faults/take-turns';
import { contentFile, openWorkbench } from './open-workbench';
import { rowOf } from './row-of';

takeTurns();

/** What a bar says and how wide it is drawn. */
interface Bar {
  readonly ms: number;
  readonly width: number;
  /** Milliseconds of its interval, or of its lowest and highest sample. */
  readonly interval: readonly [low: number, high: number];
}

const msOf = (number: string | undefined, unit: string | undefined): number =>
  Number(number) * (unit === 's' ? 1000 : 1);

/** "12.3 ms", then "95 % interval 11.8 to 12.9 ms, 40 samples". */
const SAID = /^([\d.]+) (ms|s)(?:95 % interval )?([\d.]+)(?: (ms|s))? to ([\d.]+) (ms|s), .*\d+ samples$/;

async function readBar(table: Locator, program: string): Promise<Bar> {
  const row = rowOf(table, program);
  const text = (await row.getByRole('cell').textContent()) ?? '';
  expect(text, program).toMatch(SAID);
  const [, ms, unit, low, lowUnit, high, highUnit] = SAID.exec(text) ?? [];
  const box = await row.locator('span[style*=width]').last().boundingBox();
  const interval = [msOf(low, lowUnit ?? highUnit), msOf(high, highUnit)] as const;
  return { ms: msOf(ms, unit), width: box?.width ?? NaN, interval };
}

test(
  'a speed gate is shown with the ratio on its scale, and as bars of the three programs with their intervals',
  { tag: '@timed' },
  async ({ page }) => {
    test.setTimeout(180_000);
    const { editor, verdict } = await openWorkbench(page, '/challenges/axpy');
    await editor.fill(contentFile('vectorisation/axpy/reference.py'));
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(verdict.locator('[data-verdict]')).toBeVisible({ timeout: 120_000 });

    const scale = verdict.getByRole('img', { name: /as fast as the baseline/ });
    const label = (await scale.getAttribute('aria-label')) ?? '';
    const [, ratio, low, high, gate] =
      /^([\d.]+) × as fast as the baseline; 95 % interval ([\d.]+) × to ([\d.]+) ×; gate ([\d.]+) ×$/.exec(
        label,
      ) ?? [];
    expect(Number(low)).toBeLessThanOrEqual(Number(ratio));
    expect(Number(high)).toBeGreaterThanOrEqual(Number(ratio));
    expect(gate).toBe('20');
    await expect(scale).toContainText('gate 20 ×');
    await expect(verdict.getByText(`95 % interval ${low ?? ''} × to ${high ?? ''} ×;`)).toBeVisible();

    const table = verdict.getByRole('table', { name: /^Median time of one run/ });
    const names = ['Yours', 'Reference', 'Baseline'];
    await expect(table.getByRole('rowheader')).toHaveCount(names.length);
    const bars = await Promise.all(names.map((name) => readBar(table, name)));
    const [longest] = bars.toSorted((one, other) => other.ms - one.ms);
    expect(longest).toBe(bars[2]);
    for (const { ms, width, interval } of bars) {
      expect(interval[0]).toBeLessThanOrEqual(ms);
      expect(interval[1]).toBeGreaterThanOrEqual(ms);
      // Drawn to scale from zero; no bar is too thin to be seen.
      const share = width / (longest?.width ?? NaN);
      expect(Math.abs(share - ms / (longest?.ms ?? NaN))).toBeLessThan(0.03);
      expect(width).toBeGreaterThan(1);
    }
    await expectAccessible(page, 'the times');
  },
);
