import { chromium, type Browser } from 'playwright-core';
import { readManifest } from '../project-folder';
import { type BrowserCoordinator, connectPage } from './connect-page';
import { loadChromiumFinder, loadStaticServer } from './load-script';
import { MissingBrowser } from './missing-browser';

/**
 * Calls `use` with a coordinator that lives in a headless Chromium: other people's programs run in the sandbox that
 * the site gives them, which Node has not. The page comes from a server of this process, on a port of this machine
 * only, with the site's own headers. Browser and server are gone afterwards.
 * @throws MissingBrowser
 */
export async function withBrowserCoordinator<Result>(
  use: (coordinator: BrowserCoordinator) => Promise<Result>,
): Promise<Result> {
  const { startStaticServer } = await loadStaticServer();
  const browser = await launch();
  try {
    const server = await startStaticServer();
    try {
      return await use(await connectPage(await browser.newPage(), server.url, readManifest()));
    } finally {
      await server.close();
    }
  } finally {
    await browser.close();
  }
}

async function launch(): Promise<Browser> {
  const { findChromium, chromiumArguments } = await loadChromiumFinder();
  const executablePath = findChromium();
  if (executablePath === undefined) throw new MissingBrowser();
  return chromium.launch({ executablePath, args: [...chromiumArguments], handleSIGINT: false });
}
