import { chromium, type Browser } from 'playwright-core';
import { readManifest } from '../project-folder';
import { type BrowserCoordinator, connectPage } from './connect-page';
import { loadChromiumFinder, loadStaticServer } from './load-script';
import { MissingBrowser } from './missing-browser';

export interface Sandboxes {
  /** Calls `use` with a coordinator in a browser profile of its own, which is gone afterwards. */
  readonly open: <Result>(use: (coordinator: BrowserCoordinator) => Promise<Result>) => Promise<Result>;
}

/**
 * Calls `use` with a headless Chromium that opens as many sandboxes as are asked for, each a fresh profile with the
 * site's own headers: nothing goes from one to another. @throws MissingBrowser
 */
export async function withBrowserSandboxes<Result>(
  use: (sandboxes: Sandboxes) => Promise<Result>,
): Promise<Result> {
  const { startStaticServer } = await loadStaticServer();
  const browser = await launchChromium();
  try {
    const server = await startStaticServer();
    try {
      return await use({
        open: async (work) => {
          const context = await browser.newContext();
          try {
            return await work(await connectPage(await context.newPage(), server.url, readManifest()));
          } finally {
            await context.close();
          }
        },
      });
    } finally {
      await server.close();
    }
  } finally {
    await browser.close();
  }
}

async function launchChromium(): Promise<Browser> {
  const { findChromium, chromiumArguments } = await loadChromiumFinder();
  const executablePath = findChromium();
  if (executablePath === undefined) throw new MissingBrowser();
  return chromium.launch({ executablePath, args: [...chromiumArguments], handleSIGINT: false });
}
