import { readFileSync } from 'node:fs';
import { type Locator, expect, test } from '@playwright/test';
import { takeTurns } from './faults/take-turns';
import { findBarriers } from './find-barriers';
import { openWorkbench } from './open-workbench';

takeTurns();

/** The least and the greatest of the colours of viridis. */
const [LEAST, GREATEST] = [
  [68, 1, 84, 255],
  [253, 231, 37, 255],
];

/** Size of a picture as its program made it, and its first and last pixel. */
const pixelsOf = (picture: Locator): Promise<unknown> =>
  picture.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const pixels = [...(canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [])];
    return { width, height, first: pixels.slice(0, 4), last: pixels.slice(-4) };
  });

const DRAWN = `import numpy as np
from forkjoin import show

show(np.arange(12.0).reshape(3, 4), "A ramp")
show(np.array([np.eye(2), np.eye(2)[::-1]]), "A square that turns")
show([0, 1, 0.5], "A peak")
`;

test('pictures, animations and plots of a program stand in its output, with their captions as text', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { editor, output } = await openWorkbench(page, '/playground');
  await editor.fill(DRAWN);
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(output).toContainText('Finished');

  const ramp = output.getByRole('img', { name: 'A ramp', exact: true });
  expect(await pixelsOf(ramp)).toEqual({ width: 4, height: 3, first: LEAST, last: GREATEST });
  await expect(output.getByRole('img', { name: 'A peak (3 values from 0 to 1)' })).toBeVisible();
  await expect(output.getByRole('figure')).toHaveCount(3);

  const animation = output.getByRole('figure').filter({ hasText: 'A square that turns' });
  const square = animation.getByRole('img', { name: 'A square that turns' });
  // Who asked for less motion gets its end, and steps through it.
  await expect(animation).toContainText('Frame 2 of 2');
  expect(await pixelsOf(square)).toMatchObject({ width: 2, height: 2, first: LEAST });
  await animation.getByRole('button', { name: 'Step', exact: true }).press('Enter');
  await expect(animation).toContainText('Frame 1 of 2');
  expect(await pixelsOf(square)).toMatchObject({ first: GREATEST, last: GREATEST });
  await animation.getByRole('button', { name: 'Play' }).press('Enter');
  await expect(animation).toContainText('Frame 2 of 2');
  await animation.getByRole('button', { name: 'Pause' }).press('Enter');
  expect(await findBarriers(page)).toEqual([]);
});

test('a program that shows more pictures than are kept is told so', async ({ page }) => {
  const { editor, output } = await openWorkbench(page, '/playground');
  await editor.fill('from forkjoin import show\n\nfor n in range(10):\n    show([n, 1], f"Number {n}")\n');
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(output).toContainText('Finished');
  await expect(output.getByRole('figure')).toHaveCount(8);
  await expect(output).toContainText('2 earlier pictures are not shown');
  await expect(output.getByRole('figure').last()).toContainText('Number 9');
});

const ON_LAPTOP = `
import base64

import numpy as np

show(np.arange(12.0).reshape(3, 4), "A ramp")
with open("picture-1.png", "rb") as file:
    print(base64.b64encode(file.read()).decode())
`;

test('forkjoin.py for a laptop is downloaded, and its show writes a picture without this site', async ({
  page,
}) => {
  const { editor, output } = await openWorkbench(page, '/playground');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'forkjoin.py' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('forkjoin.py');
  await editor.fill(readFileSync(await download.path(), 'utf8') + ON_LAPTOP);
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(output).toContainText('A ramp: saved as picture-1.png');
  await expect(output).toContainText('Finished');
  await expect(output.getByRole('img')).toHaveCount(0);

  const png = await output.locator('[data-stream=stdout]').last().textContent();
  const picture = await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text ?? ''), (letter) => letter.charCodeAt(0));
    const { width, height } = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    return { width, height };
  }, png);
  expect(picture).toEqual({ width: 4, height: 3 });
});
