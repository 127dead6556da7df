import { readFileSync } from 'node:fs';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFirefox } from './open-firefox';
import { startSite } from './start-site';

const PATIENCE = { timeout: 150_000 };

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  site = await startSite();
  browser = await openFirefox();
});
afterAll(async () => {
  await browser.close();
  site.close();
});

test('a learner in Firefox opens a challenge, runs the starter, submits the reference, and passes', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(`${site.url}/challenges/axpy`);
  await page.evaluate(() => {
    localStorage.setItem('forkjoin.settings', '{"editor":"plain"}');
  });
  await page.reload();
  await page.waitForFunction(() => {
    const area = document.querySelector('textarea');
    return area !== null && Object.keys(area).some((key) => key.startsWith('__reactProps'));
  });
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);

  await press(page, 'Run');
  await waitForText(page, 'Output', '[12. 24. 36.]');

  await fill(page, readFileSync('challenges/vectorisation/axpy/reference.py', 'utf8'));
  await press(page, 'Submit');
  await waitForText(page, 'Verdict', 'Passed');
}, 300_000);

/** Presses the one button of that name that is enabled, once it is. */
async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('button')].find(
        (element) => element.innerText.split('\n')[0] === wanted && !element.disabled,
      ),
    PATIENCE,
    name,
  );
  await (button.asElement() as ElementHandle | null)?.click();
}

/** Puts text in the place of what stands in the editor, as one event of input. */
async function fill(page: Page, text: string): Promise<void> {
  await page.$eval(
    'textarea',
    (area, value) => {
      // The prototype's setter: React puts one of its own on the element, which would hide the change from it.
      Reflect.set(HTMLTextAreaElement.prototype, 'value', value, area);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

async function waitForText(page: Page, region: string, text: string): Promise<void> {
  await page.waitForFunction(
    (name, wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('[role=region], section')].find(
        (element) => element.getAttribute('aria-label') === name,
      );
      return found?.innerText.includes(wanted) ?? false;
    },
    PATIENCE,
    region,
    text,
  );
}
