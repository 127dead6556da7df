import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { inFreshBrowser, withSite } from '../with-site';
import { readTasks } from './read-tasks';

const LONGEST_MS = 50;
const PATIENCE = { timeout: 120_000 };

interface Action {
  readonly name: string;
  /** What is put into the editor first; the starter if left out. */
  readonly program?: string;
  readonly button: 'Run' | 'Submit';
}

const FLOOD = `import time

end = time.perf_counter() + 3
while time.perf_counter() < end:
    for number in range(1000):
        print("line", number, "of many")
    time.sleep(0.01)
print("done with", "printing")
`;
const reference = readFileSync('challenges/multi-core/pi-pool/reference.py', 'utf8');

const actions: readonly Action[] = [
  { name: 'run the starter', button: 'Run' },
  { name: 'run a program that prints without end', program: FLOOD, button: 'Run' },
  { name: 'submit the reference', program: reference, button: 'Submit' },
];

/** The longest tasks of the page's main thread while Python runs, as Chromium's own trace has them. */
export async function run(): Promise<void> {
  await withSite((url) =>
    inFreshBrowser(async (browser) => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1440, height: 900 });
      await page.goto(`${url}/challenges/pi-pool`);
      await page.mouse.move(300, 300);
      await page.waitForSelector('[data-editor=full]', PATIENCE);
      await waitUntil(page, 'Submit', 'free');
      for (const action of actions) {
        if (action.program !== undefined) await putIn(page, action.program);
        process.stdout.write(describe(action, await trace(page, () => act(page, action))));
      }
    }),
  );
}

function describe({ name }: Action, tasks: ReturnType<typeof readTasks>): string {
  const longest = tasks
    .slice(0, 3)
    .map(({ wallMs, cpuMs }) => `${wallMs.toFixed(1)} ms (${cpuMs.toFixed(1)} of CPU)`);
  const long = tasks.filter(({ wallMs }) => wallMs > LONGEST_MS).length;
  return `${name.padEnd(40)} ${long} of ${tasks.length} tasks over ${LONGEST_MS} ms (goal 0); longest ${longest.join(', ')}\n`;
}

async function trace(page: Page, work: () => Promise<void>): Promise<ReturnType<typeof readTasks>> {
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'] });
  await work();
  const recorded = await page.tracing.stop();
  if (recorded === undefined) throw new Error('Chromium gave no trace.');
  return readTasks(new TextDecoder().decode(recorded));
}

async function act(page: Page, { button }: Action): Promise<void> {
  await press(page, button);
  await waitUntil(page, 'Submit', 'busy');
  await waitUntil(page, 'Submit', 'free');
}

async function putIn(page: Page, program: string): Promise<void> {
  await page.click('.monaco-editor .view-lines');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.sendCharacter(program);
}

/** A button is free while nothing runs. */
async function waitUntil(page: Page, name: string, state: 'busy' | 'free'): Promise<void> {
  await page.waitForFunction(
    (label, isFree) =>
      [...document.querySelectorAll('button')].some(
        (button) => button.textContent.startsWith(label) && button.ariaDisabled !== 'true',
      ) === isFree,
    PATIENCE,
    name,
    state === 'free',
  );
}

async function press(page: Page, name: string): Promise<void> {
  await waitUntil(page, name, 'free');
  await page.evaluate((label) => {
    [...document.querySelectorAll('button')].find((button) => button.textContent.startsWith(label))?.click();
  }, name);
}
