import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FirefoxPage } from './firefox-page';
import { openFirefox } from './open-firefox';
import { startSite } from '../start-site';

const PATIENCE_MS = 120_000;

let firefox: Awaited<ReturnType<typeof openFirefox>>;
let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  site = await startSite();
  firefox = await openFirefox();
}, PATIENCE_MS);
afterAll(async () => {
  await firefox.close();
  site.close();
});

test('a learner in Firefox opens a challenge, runs the starter, submits the reference, and passes', async () => {
  const { page } = firefox;
  await page.open(`${site.url}/challenges/axpy`);
  await page.run(() => {
    localStorage.setItem('forkjoin.settings', '{"editor":"plain"}');
  });
  await page.reload();
  await page.until(PATIENCE_MS, () => {
    const area = document.querySelector('textarea');
    return area !== null && Object.keys(area).some((key) => key.startsWith('__reactProps'));
  });
  expect(await page.run(() => crossOriginIsolated)).toBe(true);

  await press(page, 'Run');
  await showsText(page, 'Output', '[12. 24. 36.]');

  await fill(page, readFileSync('challenges/vectorisation/axpy/reference.py', 'utf8'));
  await press(page, 'Submit');
  await showsText(page, 'Verdict', 'Passed');
}, 300_000);

/** Presses the button of that name once it can be pressed. */
async function press(page: FirefoxPage, name: string): Promise<void> {
  await page.until(
    PATIENCE_MS,
    (wanted) =>
      [...document.querySelectorAll('button')].some(
        (button) =>
          button.innerText.split('\n')[0] === wanted &&
          !button.disabled &&
          button.getAttribute('aria-disabled') !== 'true',
      ),
    name,
  );
  await page.click(`//button[starts-with(normalize-space(.), "${name}")]`);
}

/** Puts text in the place of what stands in the editor, as one event of input. */
async function fill(page: FirefoxPage, text: string): Promise<void> {
  await page.run((value) => {
    const area = document.querySelector('textarea');
    if (area === null) throw new Error('there is no editor');
    // The prototype's setter: React puts one of its own on the element, which would hide the change from it.
    Reflect.set(HTMLTextAreaElement.prototype, 'value', value, area);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

async function showsText(page: FirefoxPage, region: string, text: string): Promise<void> {
  await page.until(
    PATIENCE_MS,
    (name, wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('[role=region], section')].find(
        (element) => element.getAttribute('aria-label') === name,
      );
      return found?.innerText.includes(wanted) ?? false;
    },
    region,
    text,
  );
}
