import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { takeTurns } from './faults/take-turns';
import { openWorkbench } from './open-workbench';

takeTurns();

/** Run as a program it has a timeline of three processes; as a submission it is wrong at once. */
const WRONG = `from multiprocessing import Pool


def pi_hits(n, workers, seed):
    return [0]


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(abs, range(-4, 0)))
`;

test('after a run and a verdict every tab of the results is accessible in both themes', async ({ page }) => {
  test.setTimeout(180_000);
  const { editor, output, verdict } = await openWorkbench(page, '/challenges/pi-pool');
  await editor.fill(WRONG);
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(output).toContainText('Finished');
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(verdict.locator('[data-verdict]')).toHaveText('Wrong output', { timeout: 120_000 });
  await editor.fill(`${WRONG}\n# changed since\n`);

  const show = async (name: string) => {
    await page.getByRole('tab', { name }).click();
    return page.getByRole('region', { name });
  };
  const shown = {
    Verdict: async () => {
      await expect(verdict).toContainText(/\d of 7 cases passed/);
    },
    Output: async () => {
      await expect(output).toContainText('[4, 3, 2, 1]');
    },
    Timeline: async () => {
      const table = page.getByRole('table', { name: 'Time of each process' });
      await expect(table.getByRole('rowheader')).toHaveCount(3);
    },
    Scaling: async () => {
      await expect(page.getByRole('region', { name: 'Scaling' })).toContainText('Measure scaling runs');
    },
    Attempts: async () => {
      const attempts = page.getByRole('region', { name: 'Attempts' });
      await attempts.getByRole('button', { name: /^Compare/ }).click();
      await expect(attempts).toContainText('+# changed since');
    },
    Solution: async () => {
      const solution = page.getByRole('region', { name: 'Solution' });
      await solution.getByRole('button', { name: 'Show the solution' }).click();
      await solution.getByRole('button', { name: 'Yes, show it now' }).click();
      await expect(solution).toContainText('def pi_hits');
    },
  };
  await expect(page.getByRole('tablist', { name: 'What the program did' }).getByRole('tab')).toHaveCount(
    Object.keys(shown).length,
  );
  for (const [name, expectShown] of Object.entries(shown)) {
    await expect(await show(name)).toBeVisible();
    await expectShown();
    await expectAccessible(page, name);
  }
});

const KERNEL = `import os

os.environ["NUMBA_ENABLE_CUDASIM"] = "1"
import numpy as np
from numba import cuda


@cuda.jit
def double(x, y):
    i = cuda.grid(1)
    if i < x.size:
        y[i] = 2 * x[i]


x = np.arange(6, dtype=np.float32)
y = np.zeros_like(x)
double[2, 4](x, y)
`;

test('the view of a launch is accessible in both themes, step by step too', async ({ page }) => {
  const { editor, output } = await openWorkbench(page, '/playground');
  await editor.fill(KERNEL);
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(output).toContainText('Finished');
  await page.getByRole('tab', { name: 'GPU' }).click();
  const region = page.getByRole('region', { name: 'GPU' });
  await expect(region).toContainText('double[2, 4]');
  await region.getByRole('region', { name: 'Step by step' }).getByRole('button', { name: 'Forward' }).click();
  await region.getByText('The steps as a table').click();
  await expectAccessible(page, 'GPU');
});
