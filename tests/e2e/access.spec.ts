import { expect, type Locator, type Page, test } from '@playwright/test';
import { contentFile, waitForFullEditor } from './open-workbench';

const AXPY = '/challenges/axpy';
const LESSON = '/learn/vectorisation/ufuncs';
/** More stops than any page has before what is looked for. */
const MOST_TABS = 80;

/** Presses Tab until `target` has the focus; Monaco is left as it says: by Escape. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let k = 0; k < MOST_TABS; k += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press('Escape');
    await page.keyboard.press(key);
  }
  throw new Error(`Not reached by ${key}: ${String(target)}`);
}

test('a challenge is solved with the keyboard alone: hint, program, run, verdict, tabs', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto(AXPY);
  const hint = page.getByRole('button', { name: /^Show hint 1/ });
  await expect(hint).toBeVisible();
  await tabTo(page, hint);
  await expect(page.locator('[data-editor=full]')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Hint 1' })).toBeFocused();

  const editor = page.getByRole('textbox', { name: 'Code editor' });
  await tabTo(page, editor);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(contentFile('vectorisation/axpy/mistakes/wrong-sign.py'));
  await page.keyboard.press('Control+Enter');
  const output = page.getByRole('region', { name: 'Output' });
  await expect(output.getByRole('status')).toContainText('Finished');

  await tabTo(page, page.getByRole('button', { name: 'Submit' }));
  await page.keyboard.press('Enter');
  const verdict = page.getByRole('region', { name: 'Verdict' });
  await expect(verdict.getByRole('status').first()).toContainText('Wrong output, 0 of 3 stars', {
    timeout: 120_000,
  });

  await tabTo(page, page.getByRole('tab', { name: 'Verdict' }));
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Output' })).toHaveAttribute('aria-selected', 'true');
  await expect(output).toBeVisible();
});

/** Names of controls that nothing sets apart from the text around them. The buttons of a stepper share one frame. */
function withoutEdge(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main [role=tab]')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => {
        const frames = [control, control.parentElement ?? control].map((part) => getComputedStyle(part));
        return !frames.some((style) => Number.parseFloat(style.borderBottomWidth) > 0);
      })
      .map((control) => control.textContent),
  );
}

for (const path of [AXPY, LESSON]) {
  test(`with forced colours ${path} shows its controls, its code and where the focus is`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    const editor = page.getByRole('textbox', { name: /^Code editor/ }).first();
    await expect(editor).toBeEditable();
    expect(await withoutEdge(page)).toEqual([]);
    const [ink, paper] = await editor.evaluate((area) => {
      const { color, backgroundColor } = getComputedStyle(area);
      return [color, backgroundColor];
    });
    expect(ink).not.toBe(paper);
    await tabTo(page, page.getByRole('button', { name: 'Run' }).first());
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    expect(outline).toBe(true);
    const tabs = page.getByRole('tab', { name: /Output|Verdict/ });
    const lines = await tabs.evaluateAll((found) =>
      found.map((tab) => getComputedStyle(tab).borderBottomColor),
    );
    expect(new Set(lines).size).toBe(lines.length);
  });
}

test('with reduced motion the full editor has the colours of the page, and its code can be read', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(AXPY);
  await waitForFullEditor(page);
  const editor = page.locator('.monaco-editor').first();
  const paper = await page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.fillStyle = getComputedStyle(document.body).backgroundColor;
    context.fillRect(0, 0, 1, 1);
    return `rgb(${[...context.getImageData(0, 0, 1, 1).data].slice(0, 3).join(', ')})`;
  });
  await expect(editor).toHaveCSS('background-color', paper);
  const inks = await editor
    .locator('.view-line span[class^=mtk]')
    .evaluateAll((tokens) => tokens.map((token) => getComputedStyle(token).color));
  expect(inks).not.toContain(paper);
  expect(new Set(inks).size).toBeGreaterThan(1);
});

test('at 200 % zoom of a laptop everything of a challenge is reached without scrolling sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto(AXPY);
  await page.getByRole('tab', { name: 'Code' }).click();
  for (const name of ['Run', 'Submit', 'Reset']) {
    const button = page.getByRole('button', { name });
    await button.scrollIntoViewIfNeeded();
    await expect(button).toBeInViewport({ ratio: 1 });
  }
  const editor = page.locator('[data-editor]');
  expect((await editor.boundingBox())?.height).toBeGreaterThan(100);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});

test.describe('on a touch device', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const path of [AXPY, LESSON]) {
    test(`${path} loads Python with Run, after saying how large it is, and has the light editor`, async ({
      page,
    }) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await page.goto(path, { waitUntil: 'networkidle' });
      if (path === AXPY) await page.getByRole('tab', { name: 'Code' }).tap();
      await expect(page.getByText(/The first Run loads [\d.]+ MB/).first()).toBeVisible();
      await page
        .getByRole('textbox', { name: /^Code editor/ })
        .first()
        .tap();
      expect(fetched.filter((name) => /^\/(?:runtime|monaco)\//.test(name))).toEqual([]);
      await page.getByRole('button', { name: 'Run' }).first().tap();
      await expect(page.getByText(/Finished in/).first()).toBeVisible();
      expect(fetched.filter((name) => name.startsWith('/monaco/'))).toEqual([]);
    });
  }
});
