import { type Page, expect, test } from '@playwright/test';
import { holdPythonBack } from './hold-python-back';
import { waitForFullEditor } from './open-workbench';
import { takeIsolationAway, takeModuleWorkersAway } from './take-away';

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP forkjoin.test 127.0.0.1'],
    });
  },
});

/** What the page says is missing, with everything that can be read and done all the same. */
async function expectLack(page: Page, missing: RegExp, fix: RegExp): Promise<void> {
  const banner = page.getByRole('region', { name: 'What this browser lacks' });
  await expect(banner).toContainText(missing);
  await expect(banner).toContainText(fix);
  await expect(banner).toContainText('What still works');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function expectNoRun(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Run' })).toBeDisabled();
  await expect(page.getByText('Python cannot run on this page').last()).toBeVisible();
}

test('over plain http on a network the page asks for https', async ({ page, baseURL }) => {
  await page.goto(`${(baseURL ?? '').replace('localhost', 'forkjoin.test')}/challenges/axpy`);
  await expectLack(page, /plain http/, /https:\/\//);
  await expectNoRun(page);
});

test('over plain http on a network the check of a computer asks for https', async ({ page, baseURL }) => {
  await page.goto(`${(baseURL ?? '').replace('localhost', 'forkjoin.test')}/check`);
  await expect(page.getByRole('status').filter({ hasText: 'Not ready' })).toBeVisible();
  await expect(page.getByText('This address is not secure: open the site over https')).toBeVisible();
});

test('without the isolation headers the page names them', async ({ page }) => {
  await takeIsolationAway(page);
  await page.goto('/challenges/axpy');
  await expectLack(page, /not cross-origin isolated/, /Cross-Origin-Opener-Policy: same-origin/);
  await expectNoRun(page);
});

test('without WebAssembly the page says how to switch it on', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto('/challenges/axpy');
  await expectLack(page, /WebAssembly switched off/, /Lockdown Mode/);
  await expectNoRun(page);
});

test('without module workers the page names browsers that have them', async ({ page }) => {
  await takeModuleWorkersAway(page);
  await page.goto('/challenges/axpy');
  await expectLack(page, /module workers/, /Firefox 114/);
  await expectNoRun(page);
});

test('without storage everything runs, and the page says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/playground');
  await expectLack(page, /does not let the page keep anything/, /Allow site data/);
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(page.getByRole('region', { name: 'Output' })).toContainText('Finished');
});

test('with data-saver Python waits for Run, after saying how large it is', async ({ page }) => {
  await holdPythonBack(page);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/challenges/axpy');
  await expect(page.getByText(/The first Run loads [\d.]+ MB/)).toBeVisible();
  await waitForFullEditor(page);
  expect(fetched.filter((path) => path.startsWith('/runtime/'))).toEqual([]);
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(page.getByRole('region', { name: 'Output' })).toContainText('[12. 24. 36.]');
});
