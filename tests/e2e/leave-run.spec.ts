import { type Page, expect, test } from '@playwright/test';
import { openWorkbench } from './open-workbench';
import { takeTurns } from './faults/take-turns';

takeTurns();

/** Longer than a test waits: the limit of a run is a minute. */
const ENDLESS = 'print("begun", flush=True)\nwhile True:\n    pass\n';

interface Watched {
  /** Identifiers of runs that the page asked for, and of those that have not ended. */
  readonly begun: Set<unknown>;
  readonly open: Set<unknown>;
}

/** What matters here of a message of comlink: a call and its answer have the same `id`. */
interface Message {
  readonly id?: unknown;
  readonly path?: readonly string[];
}

/** Follows the runs that a page asks its coordinator for: a call of `run` stays open until the program has ended. */
async function watchRuns(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = { begun: new Set(), open: new Set() };
    Object.assign(globalThis, { watched });
    class WatchedChannel extends MessageChannel {
      constructor() {
        super();
        const { port1 } = this;
        const post = port1.postMessage.bind(port1);
        const watch = (message: Message | null, transfer: Transferable[] = []): void => {
          if (message?.path?.[0] === 'run') {
            watched.begun.add(message.id);
            watched.open.add(message.id);
          }
          post(message, transfer);
        };
        Object.defineProperty(port1, 'postMessage', { value: watch });
        port1.addEventListener('message', ({ data }: MessageEvent<Message | null>) => {
          watched.open.delete(data?.id);
        });
      }
    }
    globalThis.MessageChannel = WatchedChannel;
  });
}

/** Runs that this page began and that have not ended; a page loaded anew would know of none. */
const runs = (page: Page): Promise<{ begun: number; open: number }> =>
  page.evaluate(() => {
    const { watched } = globalThis as unknown as { readonly watched: Watched };
    return { begun: watched.begun.size, open: watched.open.size };
  });

const follow = (page: Page, name: string): Promise<void> =>
  page.getByRole('banner').getByRole('link', { name, exact: true }).click();

test('a program ends when its reader leaves the playground by a link', async ({ page }) => {
  await watchRuns(page);
  const { editor, output } = await openWorkbench(page, '/playground');
  await editor.fill(ENDLESS);
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(output).toContainText('begun');
  expect(await runs(page)).toEqual({ begun: 1, open: 1 });
  await follow(page, 'Challenges');
  await expect(page).toHaveURL(/\/challenges$/);
  await expect.poll(() => runs(page)).toEqual({ begun: 1, open: 0 });
});

test('a program ends when its reader leaves the lesson by a link', async ({ page }) => {
  await watchRuns(page);
  await page.goto('/learn/start/first-speedup');
  const program = page.locator('[id^=run-]').first();
  const editor = program.getByRole('textbox', { name: /^Code editor/ });
  await expect(editor).toBeEditable();
  await editor.fill(ENDLESS);
  await program.getByRole('button', { name: 'Run' }).click();
  await expect(program.getByRole('region', { name: 'Output' })).toContainText('begun');
  expect(await runs(page)).toEqual({ begun: 1, open: 1 });
  await follow(page, 'Challenges');
  await expect(page).toHaveURL(/\/challenges$/);
  await expect.poll(() => runs(page)).toEqual({ begun: 1, open: 0 });
});
