import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { startStaticServer } from '../../script/serving/static-server.mjs';

type Server = Awaited<ReturnType<typeof startStaticServer>>;

const manifest = JSON.parse(readFileSync('.build/manifest.json', 'utf8')) as {
  workersPath: string;
  runtimePath: string;
  monacoPath: string;
};

let server: Server;
test.beforeAll(async () => {
  server = await startStaticServer();
});
test.afterAll(() => server.close());

test('the editor highlights Python and starts its worker from what is served, under the policy of pages', async ({
  page,
}) => {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('response', (response) => {
    if (!response.ok()) troubles.push(`${response.status()} ${response.url()}`);
  });
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).protocol + new URL(request.url()).host));
  const workerStarts = page.waitForEvent('worker');

  await page.goto(`${server.url}/blank.html`);
  await page.addScriptTag({ url: `${manifest.monacoPath}/loader.js` });
  await page.evaluate(createEditor, `${server.url}${manifest.monacoPath}`);

  await expect(page.getByRole('textbox', { name: 'Code editor' })).toBeAttached();
  const keyword = page.locator('.view-line span span', { hasText: /^def$/ });
  const plain = page.locator('.view-line span span', { hasText: /^\s*square$/ });
  await expect(keyword).toBeVisible();
  const colours = await Promise.all(
    [keyword, plain].map((part) => part.evaluate((e) => getComputedStyle(e).color)),
  );
  expect(colours[0]).not.toBe(colours[1]);
  expect((await workerStarts).url()).toMatch(/^http.*editor\.worker/);
  const marks = await page.evaluate(linksFoundByWorker);
  expect(marks).toBeGreaterThan(0);
  expect(troubles).toEqual([]);
  expect([...origins].filter((origin) => !origin.startsWith('data:'))).toEqual([
    `http:${new URL(server.url).host}`,
  ]);
});

test('a page is cross-origin isolated, and its workers are not blocked', async ({ page }) => {
  await page.goto(`${server.url}/blank.html`);
  expect(await page.evaluate(() => [crossOriginIsolated, typeof SharedArrayBuffer])).toEqual([
    true,
    'function',
  ]);
});

test('large files travel compressed and are cached for good', async ({ request }) => {
  const response = await request.get(`${server.url}${manifest.runtimePath}/numpy.zip`, {
    headers: { 'Accept-Encoding': 'br' },
  });
  const { 'content-encoding': encoding, 'cache-control': caching } = response.headers();
  expect({ encoding, caching }).toEqual({ encoding: 'br', caching: 'public, max-age=31536000, immutable' });
});

test('the script of an interpreter forbids the network, the coordinator may fetch from its own origin', async ({
  request,
}) => {
  const policies = await Promise.all(
    ['interpreter', 'coordinator'].map(async (name) => {
      const response = await request.get(`${server.url}${manifest.workersPath}/${name}.mjs`);
      return /connect-src [^;]*/.exec(response.headers()['content-security-policy'] ?? '')?.[0];
    }),
  );
  expect(policies).toEqual(["connect-src 'none'", "connect-src 'self'"]);
});

interface Monaco {
  editor: { create: (element: HTMLElement, options: object) => { getModel: () => unknown } };
}
interface AmdRequire {
  (names: string[], onLoad: (monaco: Monaco) => void, onError: (error: Error) => void): void;
  config: (options: object) => void;
}

/** Runs in the page. */
async function createEditor(vs: string): Promise<void> {
  const { require } = globalThis as unknown as { require: AmdRequire };
  require.config({ paths: { vs } });
  const monaco = await new Promise<Monaco>((resolve, reject) => {
    require(['vs/editor/editor.main'], resolve, reject);
  });
  const element = document.createElement('div');
  element.style.height = '300px';
  document.body.append(element);
  monaco.editor.create(element, {
    value: 'def square(x):\n    return x * x  # see https://example.org/squares\n',
    language: 'python',
    ariaLabel: 'Code editor',
    minimap: { enabled: false },
  });
}

/** Runs in the page: links are looked for by Monaco's worker, so one that is underlined shows that it answers. */
async function linksFoundByWorker(): Promise<number> {
  for (;;) {
    const count = document.querySelectorAll('.detected-link').length;
    if (count > 0) return count;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
